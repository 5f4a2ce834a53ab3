import type { How, Span } from "../evidence.ts";
import { isoClock, isoDay, isRealDay, localAt, MS_PER_MINUTE, utcMillis } from "../grammar/time/calendar.ts";
import type { TimeExpression, WrittenDate } from "../grammar/time/expression.ts";
import type { ZoneHint } from "../grammar/time/when.ts";
import { offsetAt, offsetForLocal, settleZone } from "../grammar/time/zones.ts";

/** A witness of when the story was published or updated. */
export interface TimeWitness {
  readonly kind: "published" | "updated";
  readonly expression: TimeExpression;
  readonly raw: string;
  readonly spans: readonly Span[];
  readonly how: How;
  readonly from: string;
  /** Witnesses of one family are filled from one place and count as one: `jsonld`, `meta`, `markup`, `text`, `url`. */
  readonly family: string;
  /** The page prints a label for it, or declares it under a name of its own: it is what `kind` says. */
  readonly labelled: boolean;
  /** Probability that this witness alone is right. */
  readonly weight: number;
  readonly source: TimeSource;
  /** What its place is worth, 0 to 1. */
  readonly share: number;
  /** It stands among what its class names call a rail, comments or the page's foot. */
  readonly foreign: boolean;
}

/** Kinds of witnesses that are right about as often as each other. */
export type TimeSource = (typeof TIME_SOURCES)[number];

export const TIME_SOURCES = [
  "article",
  "node",
  "created",
  "meta-clear",
  "meta-usual",
  "meta-vague",
  "property-clear",
  "property-vague",
  "property-listed",
  "url",
  "element-labelled",
  "element-classed",
  "element",
  "element-far",
  "line-labelled",
  "line-role",
  "line-classed",
  "line-vague",
  "line",
  "edge",
  "sentence-classed",
  "sentence",
  "opening",
  "story-line",
  "foreign-labelled",
  "far-labelled",
  "far",
  "teaser",
] as const;

/** A witness whose time is complete: what it says, in forms that can be compared. */
export interface Stamp {
  readonly witness: TimeWitness;
  /** As the witness writes it, or, where it writes universal time, in the publisher's zone: `2024-05-03`. */
  readonly day: string;
  /** The same instant's day as others may write it: in the publisher's zone, in UTC, or somewhere, with how much that is worth. */
  readonly otherDays: readonly { readonly day: string; readonly share: number }[];
  /** Local clock to the minute, as written; null for a day. */
  readonly clock: string | null;
  /** Milliseconds since 1970, where the witness or the publisher gives a zone. */
  readonly millis: number | null;
  /** The witness itself says the zone. */
  readonly zoned: boolean;
  readonly seconds: boolean;
  /** Not before the web's newspapers, nor after the capture. */
  readonly likely: boolean;
}

/** Compares a witness; null where its date has no year, or is in no calendar. */
export function stampOf(witness: TimeWitness, hint: ZoneHint | null): Stamp | null {
  const { date, clock } = witness.expression;
  if (!isFullDate(date) || !isRealDay(date.year, date.month, date.day)) return null;
  const day = isoDay(date.year, date.month, date.day);
  const written = clock === undefined || isBareMidnight(witness) ? null : clock;
  if (written === null)
    return { witness, day, otherDays: [], clock: null, millis: null, zoned: false, seconds: false, likely: true };
  const local = {
    year: date.year,
    month: date.month,
    day: date.day,
    hour: written.hour,
    minute: written.minute ?? 0,
    second: written.second ?? 0,
  };
  const zone = witness.expression.zone;
  const stated = zone === undefined ? null : (settleZone(zone, local, hint?.zone ?? null)?.offset ?? null);
  const offset = stated ?? (hint === null ? null : offsetForLocal(hint.zone, local));
  const millis = offset === null ? null : utcMillis(local) - offset * MS_PER_MINUTE;
  const ownDay = millis !== null && stated === 0 ? readersDay(millis, day, hint) : day;
  return {
    witness,
    day: ownDay,
    otherDays: millis === null ? [] : otherDaysOf(millis, ownDay, hint),
    clock: `${day}T${isoClock(local, false)}`,
    millis,
    zoned: stated !== null,
    seconds: written.second !== undefined,
    likely: true,
  };
}

/** A date with its year and day. */
export function isFullDate(
  date: WrittenDate | undefined,
): date is Required<Omit<WrittenDate, "orderAssumed">> & WrittenDate {
  return date?.year !== undefined && date.day !== undefined;
}

/** Markup that knows only the day writes its midnight, and a template prints its seconds; a story is seldom published then. */
function isBareMidnight({ how, expression: { clock } }: TimeWitness): boolean {
  const isExact = how === "structured" || clock?.second !== undefined;
  return isExact && clock !== undefined && !clock.hour && !clock.minute && !clock.second;
}

/** Another zone's calendar where that zone is known, and where it is only one that many readers live in. */
const SHARE_KNOWN_ZONE = 0.8;
const SHARE_SOME_ZONE = 0.4;
/** From Los Angeles to Tokyo. */
const SOME_OFFSETS = [-480, 540];

/** Universal time is how machines write an instant; its day is that of the publisher's clocks. */
function readersDay(millis: number, day: string, hint: ZoneHint | null): string {
  const offset = hint === null ? null : offsetAt(hint.zone, millis);
  return offset === null ? day : dayAt(millis, offset);
}

function otherDaysOf(millis: number, day: string, hint: ZoneHint | null): Stamp["otherDays"] {
  const shares = new Map<string, number>();
  if (hint === null) for (const offset of SOME_OFFSETS) shares.set(dayAt(millis, offset), SHARE_SOME_ZONE);
  shares.set(dayAt(millis, 0), SHARE_KNOWN_ZONE);
  const own = hint === null ? null : offsetAt(hint.zone, millis);
  if (own !== null) shares.set(dayAt(millis, own), SHARE_KNOWN_ZONE);
  shares.delete(day);
  return [...shares].map(([other, share]) => ({ day: other, share }));
}

const LARGEST_OFFSET_MINUTES = 14 * 60;
const SMALLEST_OFFSET_MINUTES = -12 * 60;
/** Nearly all zones differ from UTC by whole or half hours. */
const OFFSET_STEP_MINUTES = 30;

/** Minutes east of UTC of the zone in which a printed clock shows the instant of a witness that says its zone; null where no zone does. */
export function offsetBetween(zoned: Stamp, printed: Stamp): number | null {
  if (!zoned.zoned || zoned.millis === null || printed.zoned || printed.clock === null) return null;
  const shown = Date.parse(`${printed.clock}Z`);
  const minutes = Math.round(shown / MS_PER_MINUTE) - Math.floor(zoned.millis / MS_PER_MINUTE);
  const isOffset =
    minutes >= SMALLEST_OFFSET_MINUTES && minutes <= LARGEST_OFFSET_MINUTES && minutes % OFFSET_STEP_MINUTES === 0;
  return isOffset ? minutes : null;
}

/** The day that a clock so many minutes east of UTC shows at an instant. */
export function dayAt(millis: number, offsetMinutes: number): string {
  const local = localAt(millis, offsetMinutes);
  return isoDay(local.year, local.month, local.day);
}
