import { ALIKE } from "./features/alike.ts";
import { COHESION } from "./features/cohesion.ts";
import { CONTAINERS } from "./features/containers.ts";
import { DECLARED } from "./features/declared.ts";
import type { FeatureGroup } from "./features/group.ts";
import { HEADLINE } from "./features/headline.ts";
import { ITEMS } from "./features/items.ts";
import { MARKUP } from "./features/markup.ts";
import { NEIGHBOURS } from "./features/neighbours.ts";
import { PLACE } from "./features/place.ts";
import { WORDING } from "./features/wording.ts";
import type { Survey } from "./survey.ts";

/** Features of a block in an HTML page, the learned name scores aside. */
export const MARKUP_GROUPS: readonly FeatureGroup[] = [
  WORDING,
  NEIGHBOURS,
  PLACE,
  COHESION,
  MARKUP,
  CONTAINERS,
  DECLARED,
  HEADLINE,
  ALIKE,
  ITEMS,
];

/** Values of all blocks, row after row: feature f of block i is `values[i * width + f]`. */
export interface FeatureTable {
  readonly width: number;
  readonly values: Float32Array;
}

/** Rows begin with the groups' features; `spare` more columns are left at 0. */
export function tabulate(page: Survey, groups: readonly FeatureGroup[], spare = 0): FeatureTable {
  let width = spare;
  for (const group of groups) width += group.width;
  const values = new Float32Array(page.galley.blocks.length * width);
  let at = 0;
  for (const group of groups) {
    group.fill(page, values, at, width);
    at += group.width;
  }
  return { width, values };
}
