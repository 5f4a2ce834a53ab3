import type { GoldTime } from "../gold.ts";
import type { ReadTime } from "../reading.ts";
import type { Counts, Figure } from "./measure.ts";
import { at, share } from "./measure.ts";

const TOLERANCE_MS = 60_000;
const MINUTE_MS = 60_000;

/** M6 and own metric d, the day in the gold's offset: [pages, right, wrong, missing]. */
export function dayCounts(gold: GoldTime, read: ReadTime | null): Counts {
  if (read === null) return [1, 0, 0, 1];
  return dayIn(gold, read) === gold.day ? [1, 1, 0, 0] : [1, 0, 1, 0];
}

/** Own metric d, the instant within a minute: [pages, right, wrong, missing]. A reading without clock time or zone is missing, not wrong. */
export function instantCounts(gold: GoldTime, read: ReadTime | null): Counts | null {
  if (gold.instant === null) return null;
  if (read === null || read.ms === null) return [1, 0, 0, 1];
  return Math.abs(read.ms - gold.instant.ms) <= TOLERANCE_MS ? [1, 1, 0, 0] : [1, 0, 1, 0];
}

export function timeFigures(name: string): readonly Figure[] {
  return [
    share(`${name} right`, 1),
    share(`${name} wrong`, 2, false),
    share(`${name} missing`, 3, false),
    { name: `${name} F1`, higherIsBetter: true, of: (s) => (2 * at(s, 1)) / (2 * at(s, 1) + at(s, 2) + at(s, 3)) },
  ];
}

/** An instant is moved to the gold's offset; a day without clock time stays the day that it is. */
function dayIn(gold: GoldTime, read: ReadTime): string {
  if (gold.instant === null || read.ms === null) return read.day;
  const local = new Date(read.ms + gold.instant.offsetMinutes * MINUTE_MS);
  return Number.isNaN(local.getTime()) ? read.day : local.toISOString().slice(0, "YYYY-MM-DD".length);
}
