import type { Span } from "../evidence.ts";
import { MS_PER_MINUTE, MS_PER_SECOND } from "../grammar/time/calendar.ts";
import type { Age } from "../grammar/time/expression.ts";
import type { When } from "../record.ts";

/** What an age tells of the time that it was printed at: it lies between two instants, in milliseconds of the epoch. */
export interface AgeClock {
  readonly earliest: number;
  readonly latest: number;
  /** Where the age is printed. */
  readonly spans: readonly Span[];
}

/** The time at which something from between two instants was so old. */
export function clockOf(
  { minSeconds, maxSeconds }: Pick<Age, "minSeconds" | "maxSeconds">,
  earliest: number,
  latest: number,
): Pick<AgeClock, "earliest" | "latest"> {
  return { earliest: earliest + minSeconds * MS_PER_SECOND, latest: latest + maxSeconds * MS_PER_SECOND };
}

/**
 * The time that all of them allow. Parts of a page that were cached a few minutes apart contradict each other by as much: it lies between
 * them. Null where there are none, or where they are further apart.
 */
export function agreedClock(clocks: readonly AgeClock[]): AgeClock | null {
  if (clocks.length === 0) return null;
  const earliest = clocks.reduce((most, clock) => Math.max(most, clock.earliest), -Infinity);
  const latest = clocks.reduce((least, clock) => Math.min(least, clock.latest), Infinity);
  if (earliest - latest > MOST_APART_MS) return null;
  const spans = clocks.flatMap((clock) => clock.spans);
  return { earliest: Math.min(earliest, latest), latest: Math.max(earliest, latest), spans };
}

const MOST_APART_MS = 10 * MS_PER_MINUTE;

/** What ages are counted from: the capture or the page's making, whichever is known more closely; the latter where a cache lay between them. */
export function ageBase(fetched: When | null, made: When | null): When | null {
  if (fetched === null || made === null) return made ?? fetched;
  const cached = (millisOf(made.latest) ?? Infinity) < (millisOf(fetched.earliest) ?? -Infinity);
  return cached || width(made) < width(fetched) ? made : fetched;
}

function width({ earliest, latest }: When): number {
  return (millisOf(latest) ?? Infinity) - (millisOf(earliest) ?? -Infinity);
}

/** Milliseconds of the epoch; null for an end that is open. */
export function millisOf(instant: string | null | undefined): number | null {
  return instant == null ? null : Date.parse(instant);
}
