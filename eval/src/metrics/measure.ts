import type { Gold } from "../gold.ts";
import type { Reading } from "../reading.ts";

/** Counts of one page, to be summed over pages; the first is always 1, so that a sum says how many pages it is of. */
export type Counts = readonly number[];

/** One number of the table, read from summed counts. NaN where the counts say nothing. */
export interface Figure {
  readonly name: string;
  /** A lower figure is worse; false for rates of error. */
  readonly higherIsBetter: boolean;
  readonly of: (sums: Counts) => number;
}

/** A way to compare what was read of a page with its gold. */
export interface Measure {
  readonly name: string;
  /** Null where the gold does not say: the page is left out. */
  readonly count: (gold: Gold, reading: Reading) => Counts | null;
  readonly figures: readonly Figure[];
}

/** `of` from the names' order: a share of pages, the sum at `index` by the number of pages. */
export function share(name: string, index: number, higherIsBetter = true): Figure {
  return { name, higherIsBetter, of: (sums) => at(sums, index) / at(sums, 0) };
}

/** Micro-averaged F1 of counts laid out as [pages, true positives, false positives, false negatives]. */
export function microFigures(name: string): readonly Figure[] {
  return [
    { name: `${name} F1`, higherIsBetter: true, of: (s) => (2 * at(s, 1)) / (2 * at(s, 1) + at(s, 2) + at(s, 3)) },
    { name: `${name} P`, higherIsBetter: true, of: (s) => at(s, 1) / (at(s, 1) + at(s, 2)) },
    { name: `${name} R`, higherIsBetter: true, of: (s) => at(s, 1) / (at(s, 1) + at(s, 3)) },
  ];
}

export function at(numbers: Counts, index: number): number {
  return numbers[index] ?? 0;
}

export function harmonic(p: number, r: number): number {
  return p + r > 0 ? (2 * p * r) / (p + r) : 0;
}

export function addCounts(sums: Counts, counts: Counts): Counts {
  return counts.map((count, index) => count + at(sums, index));
}
