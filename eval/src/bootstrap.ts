import type { Counts } from "./metrics/measure.ts";
import { addCounts } from "./metrics/measure.ts";

export const RESAMPLES = 1000;

/** mulberry32: small, fast, and the same sequence everywhere, so that intervals repeat. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Summed counts of each resample of the sites. Sites are drawn, not pages: pages of one site fail together. */
export function resample(pagesBySite: ReadonlyMap<string, readonly Counts[]>, seed = 1): readonly Counts[] {
  const sites = [...pagesBySite.values()].map((pages) => pages.reduce(addCounts));
  const random = randomFrom(seed);
  return Array.from({ length: RESAMPLES }, () => {
    const sums = new Array<number>(sites[0]?.length ?? 0).fill(0);
    for (let drawn = 0; drawn < sites.length; drawn++) {
      const site = sites[Math.floor(random() * sites.length)] ?? [];
      for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (site[i] ?? 0);
    }
    return sums;
  });
}

/** The middle 95 % of values; null where fewer than two are numbers. */
export function interval(values: readonly number[]): readonly [number, number] | null {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const low = sorted[Math.floor(sorted.length * 0.025)];
  const high = sorted[Math.ceil(sorted.length * 0.975) - 1];
  return sorted.length < 2 || low === undefined || high === undefined ? null : [low, high];
}
