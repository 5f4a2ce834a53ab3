import type { Precision, When } from "../record.ts";
import { ZONE_SIGN } from "./patterns.ts";

/** Precisions that one ISO 8601 value says without inventing anything. */
const SINGLE: ReadonlySet<Precision> = new Set(["second", "minute", "day", "month", "year"]);
const CLOCK: ReadonlySet<Precision> = new Set(["second", "minute"]);

/** Marks of EDTF that ISO 8601's single values do not have: an interval, approximate, uncertain, open. */
const EDTF_MARKS: readonly string[] = ["/", "~", "?", "%", ".."];

/**
 * The time as one ISO 8601 date or date-time, offset kept where it is known; null for an interval, an hour or an approximate
 * value. A day stays a day. (`When.approximate` alone may mean no more than an unknown zone, which ISO 8601 can leave open.)
 */
export function isoTime(when: When | null): string | null {
  if (when === null || !SINGLE.has(when.precision)) return null;
  return EDTF_MARKS.some((mark) => when.edtf.includes(mark)) ? null : when.edtf;
}

/** The time as an RFC 3339 date-time, which has seconds and an offset; null for a day, and for a clock time without a known offset. */
export function rfc3339(when: When | null): string | null {
  const iso = isoTime(when);
  if (when === null || iso === null || !CLOCK.has(when.precision)) return null;
  const [day, clock] = iso.split("T");
  const zoneAt = clock?.search(ZONE_SIGN) ?? -1;
  if (day === undefined || clock === undefined || zoneAt < 0) return null;
  const time = clock.slice(0, zoneAt);
  return `${day}T${time.length === "hh:mm".length ? `${time}:00` : time}${clock.slice(zoneAt)}`;
}
