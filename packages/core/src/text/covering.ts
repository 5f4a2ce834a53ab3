import type { Span } from "../evidence.ts";
import { firstAtLeast } from "./first-at-least.ts";

/** Asks whether one of many spans holds all of another. */
export function covering(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a[0] - b[0]);
  let furthest = -1;
  /** Where the spans up to each end at most. */
  const ends = sorted.map(([, end]) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return ([start, end]) => (ends[firstAtLeast(ends.length, (at) => sorted[at]?.[0] ?? 0, start + 1) - 1] ?? -1) >= end;
}
