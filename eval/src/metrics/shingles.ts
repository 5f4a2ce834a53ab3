import type { Counts, Figure } from "./measure.ts";
import { at, harmonic } from "./measure.ts";
import { multiset, overlap, words } from "./words.ts";

const SHINGLE_WORDS = 4;

/** M1: page precision and recall of 4-word shingles, and whether all words agree: [pages, P sum, P pages, R sum, R pages, exact]. */
export function shingleCounts(goldText: string, readText: string): Counts {
  const goldWords = words(goldText);
  const readWords = words(readText);
  const gold = shingles(goldWords);
  const read = shingles(readWords);
  const shared = overlap(multiset(gold), multiset(read));
  const exact = goldWords.length === readWords.length && goldWords.every((word, i) => word === readWords[i]);
  return [
    1,
    read.length > 0 ? shared / read.length : 0,
    read.length > 0 ? 1 : 0,
    gold.length > 0 ? shared / gold.length : 0,
    gold.length > 0 ? 1 : 0,
    exact ? 1 : 0,
  ];
}

/** F1 is the harmonic mean of mean precision and mean recall; an empty reading is left out of the precision. */
export function shingleFigures(name: string): readonly Figure[] {
  const precision = (s: Counts): number => at(s, 1) / at(s, 2);
  const recall = (s: Counts): number => at(s, 3) / at(s, 4);
  return [
    { name: `${name} F1`, higherIsBetter: true, of: (s) => (at(s, 2) > 0 ? harmonic(precision(s), recall(s)) : 0) },
    { name: `${name} P`, higherIsBetter: true, of: precision },
    { name: `${name} R`, higherIsBetter: true, of: recall },
    { name: `${name} exact`, higherIsBetter: true, of: (s) => at(s, 5) / at(s, 0) },
  ];
}

/** Runs of four words; a shorter text is one shingle, an empty one none. */
export function shingles(tokens: readonly string[]): readonly string[] {
  if (tokens.length === 0) return [];
  if (tokens.length < SHINGLE_WORDS) return [tokens.join(" ")];
  const runs: string[] = [];
  for (let i = 0; i + SHINGLE_WORDS <= tokens.length; i++) runs.push(tokens.slice(i, i + SHINGLE_WORDS).join(" "));
  return runs;
}
