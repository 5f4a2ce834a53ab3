import type { Counts, Figure } from "./measure.ts";
import { at, harmonic } from "./measure.ts";
import { multiset, overlap } from "./words.ts";

/** M2, paragraph match: whole paragraphs, exactly equal: [pages, F1 sum, P sum, R sum, pages with one match]. */
export function paragraphCounts(gold: readonly string[], read: readonly string[]): Counts {
  const shared = overlap(multiset(gold), multiset(read));
  const precision = read.length > 0 ? shared / read.length : 0;
  const recall = gold.length > 0 ? shared / gold.length : 0;
  return [1, harmonic(precision, recall), precision, recall, shared > 0 ? 1 : 0];
}

/** The published figure leaves pages without a match out of the mean; ours counts them as 0. */
export const PARAGRAPH_FIGURES: readonly Figure[] = [
  { name: "paragraphs F1", higherIsBetter: true, of: (s) => at(s, 1) / at(s, 0) },
  { name: "paragraphs F1 (as published)", higherIsBetter: true, of: (s) => at(s, 1) / at(s, 4) },
];
