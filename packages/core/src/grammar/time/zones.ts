import { remembered } from "../../text/remembered.ts";
import { type LocalTime, localAt, MS_PER_DAY, MS_PER_MINUTE, utcMillis } from "./calendar.ts";
import type { WrittenZone } from "./expression.ts";
import { ISO_OFFSET } from "./patterns.ts";

const MINUTES_PER_HOUR = 60;

/** A zone's clocks over some days in which they are set at most once. */
interface Stretch {
  readonly before: number;
  readonly after: number;
  /** First instant of the later offset. */
  readonly setAt: number;
}

/** The runtime is slow to tell an offset: it is asked once for each zone and stretch of days. No zone was ever set twice within two weeks. */
const stretches = new Map<string, Map<number, Stretch>>();
const STRETCH_MS = 14 * MS_PER_DAY;
const MOST_STRETCHES = 2048;

/** Minutes east of UTC that a zone's clocks show at an instant; null for a zone that the runtime does not know. Takes IANA names and `+05:30`, `Z`. */
export function offsetAt(zone: string, millis: number): number | null {
  const fixed = fixedOffset(zone);
  if (fixed !== null) return fixed;
  const format = formatOf(zone);
  if (format === null || !Number.isFinite(millis)) return null;
  const stretch = stretchAt(zone, format, Math.floor(millis / STRETCH_MS));
  return millis < stretch.setAt ? stretch.before : stretch.after;
}

function stretchAt(zone: string, format: Intl.DateTimeFormat, index: number): Stretch {
  let known = stretches.get(zone);
  if (known === undefined || known.size >= MOST_STRETCHES) {
    known = new Map();
    stretches.set(zone, known);
  }
  const before = known.get(index);
  if (before !== undefined) return before;
  const found = askStretch(format, index * STRETCH_MS, (index + 1) * STRETCH_MS);
  known.set(index, found);
  return found;
}

function askStretch(format: Intl.DateTimeFormat, from: number, to: number): Stretch {
  const before = computeOffset(format, from);
  const after = computeOffset(format, to);
  let [low, high] = [from, before === after ? from : to];
  while (high - low > MS_PER_MINUTE) {
    const middle = low + Math.floor((high - low) / 2 / MS_PER_MINUTE) * MS_PER_MINUTE;
    if (computeOffset(format, middle) === before) low = middle;
    else high = middle;
  }
  return { before, after, setAt: high };
}

function computeOffset(format: Intl.DateTimeFormat, millis: number): number {
  const parts = new Map(format.formatToParts(new Date(millis)).map((part) => [part.type, Number(part.value)]));
  const shown: LocalTime = {
    year: parts.get("year") ?? 0,
    month: parts.get("month") ?? 1,
    day: parts.get("day") ?? 1,
    hour: parts.get("hour") ?? 0,
    minute: parts.get("minute") ?? 0,
    second: parts.get("second") ?? 0,
  };
  return Math.round((utcMillis(shown) - millis) / MS_PER_MINUTE);
}

/**
 * The offset in force when a zone's clocks showed a local time. Where the clock was set back and showed it twice, the first;
 * where it was set forward over it, the offset from before, so that the instant lies behind the gap.
 */
export function offsetForLocal(zone: string, local: LocalTime): number | null {
  const asUtc = utcMillis(local);
  const guess = offsetAt(zone, asUtc);
  if (guess === null) return null;
  const before = offsetAt(zone, asUtc - guess * MS_PER_MINUTE - MINUTES_PER_HOUR * 3 * MS_PER_MINUTE) ?? guess;
  const after = offsetAt(zone, asUtc - guess * MS_PER_MINUTE + MINUTES_PER_HOUR * 3 * MS_PER_MINUTE) ?? guess;
  for (const offset of [before, after]) {
    if (offsetAt(zone, asUtc - offset * MS_PER_MINUTE) === offset) return offset;
  }
  return before;
}

/** Whether this runtime knows a zone. */
export function isZone(zone: string): boolean {
  return fixedOffset(zone) !== null || formatOf(zone) !== null;
}

/** A zone as written on the page, settled at a local time: among several meanings that of the publisher's zone, else the first. */
export function settleZone(
  written: WrittenZone,
  local: LocalTime,
  publisherZone: string | null,
): { offset: number; zone: string | null } | null {
  const first = written.candidates[0];
  if (first === undefined) return null;
  const own = publisherZone === null ? null : offsetForLocal(publisherZone, local);
  for (const candidate of written.candidates) {
    const offset = typeof candidate === "number" ? candidate : offsetForLocal(candidate, local);
    if (offset !== null && offset === own) return { offset, zone: publisherZone };
  }
  const offset = typeof first === "number" ? first : offsetForLocal(first, local);
  return offset === null ? null : { offset, zone: typeof first === "string" ? first : null };
}

/** The local time shown by a zone's clocks at an instant. */
export function localIn(zone: string, millis: number): LocalTime | null {
  const offset = offsetAt(zone, millis);
  return offset === null ? null : localAt(millis, offset);
}

function fixedOffset(zone: string): number | null {
  if (zone === "UTC" || zone === "Z" || zone === "GMT") return 0;
  const match = ISO_OFFSET.exec(zone);
  if (match === null) return null;
  const size = Number(match[2]) * MINUTES_PER_HOUR + Number(match[3] ?? 0);
  return match[1] === "-" ? -size : size;
}

const formatOf: (zone: string) => Intl.DateTimeFormat | null = remembered(makeFormat);

function makeFormat(zone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  } catch {
    // The runtime does not know the zone; the caller hears null.
    return null;
  }
}
