import type { Survey } from "../survey.ts";

/**
 * A family of features. `fill` writes one value per name for every block of the page:
 * those of block i are `rows[i * width + at]` and the ones behind it, in the order of the names.
 */
export interface FeatureGroup {
  readonly names: readonly string[];
  readonly fill: (page: Survey, rows: Float32Array, at: number, width: number) => void;
}
