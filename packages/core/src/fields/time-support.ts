import { pushTo } from "../text/push-to.ts";
import type { Stamp } from "./time-stamp.ts";

/** A further witness of one family repeats the first rather than confirming it. */
const SHARE_OF_SAME_FAMILY = 0.3;
/** No witness is certain; keeps the logarithm finite. */
const HIGHEST_WEIGHT = 0.97;
/** How far a stamp names a day: its own in full, the same instant's in another zone less. */
export function shareOfDay(stamp: Stamp, day: string): number {
  return stamp.day === day ? 1 : (stamp.otherDays.find((other) => other.day === day)?.share ?? 0);
}

/** Evidence of all witnesses together, as the sum of minus log of doubt; within a family the strongest counts in full. */
export function supportOf(stamps: readonly Stamp[], shareOf: (stamp: Stamp) => number = () => 1): number {
  const byFamily = new Map<string, number[]>();
  for (const stamp of stamps) {
    const weight = Math.min(stamp.witness.weight, HIGHEST_WEIGHT) * shareOf(stamp);
    if (weight <= 0) continue;
    pushTo(byFamily, stamp.witness.family, -Math.log(1 - weight));
  }
  let sum = 0;
  for (const supports of byFamily.values()) {
    const strongest = supports.reduce((most, support) => Math.max(most, support), 0);
    sum += strongest + (supports.length > 1 ? SHARE_OF_SAME_FAMILY * strongest : 0);
  }
  return sum;
}
