import type { Survey } from "../survey.ts";

/** Takes one feature value after another, in the order of the group's names. */
export type Put = (value: number) => void;

/** A family of features: `prepare` looks at the page once, the function it returns puts one value per name for block `i`. */
export interface FeatureGroup {
  readonly names: readonly string[];
  readonly prepare: (page: Survey) => (block: number, put: Put) => void;
}
