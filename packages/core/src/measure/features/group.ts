import type { Survey } from "../survey.ts";

/**
 * A family of features. `fill` writes `width` values for every block of the page:
 * those of block i are `rows[i * width + at]` and the ones behind it; train/src/feature-names.ts names them.
 */
export interface FeatureGroup {
  readonly width: number;
  readonly fill: (page: Survey, rows: Float32Array, at: number, width: number) => void;
}
