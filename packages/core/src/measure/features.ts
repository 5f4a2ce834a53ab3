import { COHESION } from "./features/cohesion.ts";
import { CONTAINERS } from "./features/containers.ts";
import { DECLARED } from "./features/declared.ts";
import type { FeatureGroup } from "./features/group.ts";
import { MARKUP } from "./features/markup.ts";
import { NEIGHBOURS } from "./features/neighbours.ts";
import { PLACE } from "./features/place.ts";
import { WORDING } from "./features/wording.ts";
import type { Survey } from "./survey.ts";

/** Features that need no markup: all that a plain-text capture has. */
export const TEXT_GROUPS: readonly FeatureGroup[] = [WORDING, NEIGHBOURS, PLACE, COHESION];

/** Features of a block in an HTML page, the learned name scores aside. */
export const MARKUP_GROUPS: readonly FeatureGroup[] = [...TEXT_GROUPS, MARKUP, CONTAINERS, DECLARED];

/** Values of all blocks, row after row: feature f of block i is `values[i * width + f]`. */
export interface FeatureTable {
  readonly names: readonly string[];
  readonly width: number;
  readonly values: Float32Array;
}

export function tabulate(page: Survey, groups: readonly FeatureGroup[]): FeatureTable {
  const names = groups.flatMap((group) => group.names);
  const width = names.length;
  const values = new Float32Array(page.galley.blocks.length * width);
  const rows = groups.map((group) => group.prepare(page));
  let at = 0;
  const put = (value: number): void => {
    values[at++] = value;
  };
  for (let block = 0; block < page.galley.blocks.length; block++) for (const row of rows) row(block, put);
  return { names, width, values };
}
