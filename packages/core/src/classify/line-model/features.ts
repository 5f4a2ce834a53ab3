import type { OpenSheet } from "../lines-sheet.ts";
import { COHESION_NAMES, cohesionOf } from "./cohesion.ts";
import type { LineTable } from "./line-table.ts";
import { PLACE_NAMES, placeOf } from "./place.ts";
import { putWording, WORDING_NAMES } from "./wording.ts";

export const LINE_NAMES: readonly string[] = [...WORDING_NAMES, ...PLACE_NAMES, ...COHESION_NAMES];

/** What the first stage reads of each line: nothing of it depends on a language. */
export function lineFeatures(sheet: OpenSheet): LineTable {
  const width = LINE_NAMES.length;
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
