import { scoreOf } from "../text/score.ts";

/**
 * Weighs rivals by their features, which stand in the weights' order: the probability of each by a conditional logit. Besides the
 * rivals stands one that weighs nothing: that none of them is right, so that the shares add up to less than one.
 */
export function sharesOf(rivals: readonly Readonly<Record<string, number>>[], weights: readonly number[]): number[] {
  const scores = rivals.map((features) => scoreOf(Object.values(features), weights));
  const highest = scores.reduce((most, score) => Math.max(most, score), 0);
  const grown = scores.map((score) => Math.exp(score - highest));
  const all = grown.reduce((sum, one) => sum + one, Math.exp(-highest));
  return grown.map((one) => one / all);
}

/** A confidence as records give it. */
export function hundredths(share: number): number {
  return Math.round(share * 100) / 100;
}

/** Witnesses that agree leave little doubt; each copies the other often enough that the doubt is not their product. */
const DOUBT_KEPT = 0.5;
const MOST_CONFIDENCE = 0.99;

/** The confidence in what witnesses of these weights say together. */
export function agreement(weights: readonly number[]): number {
  const doubt = 1 - weights.reduce((most, weight) => Math.max(most, weight), 0);
  return hundredths(Math.min(MOST_CONFIDENCE, 1 - doubt * (weights.length > 1 ? DOUBT_KEPT : 1)));
}

/** A feature that holds or does not. */
export function flag(holds: boolean): number {
  return holds ? 1 : 0;
}

/** Shorter words are articles, prepositions, an address's numbers. */
const FEWEST_WORD_CHARS = 3;

/** Which share of the longer words stands among others. */
export function shareAmong(words: readonly string[], among: ReadonlySet<string>): number {
  let found = 0;
  let long = 0;
  for (const word of words) {
    if (word.length < FEWEST_WORD_CHARS) continue;
    long += 1;
    if (among.has(word)) found += 1;
  }
  return long === 0 ? 0 : found / long;
}
