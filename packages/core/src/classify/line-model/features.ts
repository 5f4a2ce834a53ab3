import type { OpenSheet } from "../lines-sheet.ts";
import { cohesionOf } from "./cohesion.ts";
import type { LineTable } from "./line-table.ts";
import { placeOf } from "./place.ts";
import { putWording } from "./wording.ts";

/** Features of a line; train/src/lines/feature-names.ts names them. */
export const LINE_WIDTH = 92;

/** What the first stage reads of each line: nothing of it depends on a language. */
export function lineFeatures(sheet: OpenSheet): LineTable {
  const width = LINE_WIDTH;
  const values = new Float32Array(sheet.lines.length * width);
  const putPlace = placeOf(sheet);
  const putCohesion = cohesionOf(sheet);
  let at = 0;
  const put = (value: number): void => {
    values[at++] = value;
  };
  for (const line of sheet.lines) {
    putWording(line, put);
    putPlace(line, put);
    putCohesion(line, put);
  }
  return { width, values };
}
