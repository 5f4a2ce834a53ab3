import type { Counts, Figure } from "./measure.ts";
import { share } from "./measure.ts";
import { multiset, overlap, words } from "./words.ts";

/** M5: word multisets without case: [pages, F1 sum, P sum, R sum]. Empty gold: 1 if the reading is empty too, else 0. */
export function wordOverlapCounts(goldText: string, readText: string): Counts {
  const gold = words(goldText.toLowerCase());
  const read = words(readText.toLowerCase());
  if (gold.length === 0 || read.length === 0) {
    const score = gold.length === read.length ? 1 : 0;
    return [1, score, score, score];
  }
  const shared = overlap(multiset(gold), multiset(read));
  return [1, (2 * shared) / (gold.length + read.length), shared / read.length, shared / gold.length];
}

/** Means over pages. */
export function wordOverlapFigures(name: string): readonly Figure[] {
  return [share(`${name} F1`, 1), share(`${name} P`, 2), share(`${name} R`, 3)];
}
