import { DAY_CHARS, localAt, MS_PER_DAY } from "../grammar/time/calendar.ts";
import type { TimeExpression } from "../grammar/time/expression.ts";
import { ageToWhen, whenOf } from "../grammar/time/when.ts";
import { localIn } from "../grammar/time/zones.ts";
import type { When } from "../record.ts";
import type { PageTimes } from "./page-times.ts";

/** What is known of the page's times where entries of a live blog are read. */
export interface LiveTimes extends PageTimes {
  /** What ages count from. */
  readonly base: When | null;
}

/** Clocks of a page's entries run one way; one that goes back so far has passed midnight. */
const PASSES_MIDNIGHT_MINUTES = 6 * 60;
const MINUTES_PER_HOUR = 60;

/**
 * The times of entries in page order. A clock alone is of the blog's day; of several days each clock that passes midnight is of the next,
 * where that leads from the day of publication to that of the update. An age counts from the capture.
 */
export function entryTimes(printed: readonly (TimeExpression | null)[], times: LiveTimes): (When | null)[] {
  const days = daysOfClocks(printed, times);
  return printed.map((expression, n): When | null => {
    if (expression === null) return null;
    const { date, clock, age } = expression;
    const day = date === undefined ? days[n] : completed(date, times);
    if (clock === undefined && date === undefined)
      return age === undefined || times.base === null ? null : ageToWhen(age, times.base);
    return day == null ? null : whenOf({ ...expression, date: day }, times.zone);
  });
}

/** `Mar 04` is of the year of publication. */
function completed(date: NonNullable<TimeExpression["date"]>, { published }: PageTimes): TimeExpression["date"] | null {
  if (date.year !== undefined) return date;
  const year = Number.parseInt(published?.edtf ?? "", 10);
  return Number.isNaN(year) ? null : { ...date, year };
}

/** The day of each clock that has none. */
function daysOfClocks(
  printed: readonly (TimeExpression | null)[],
  times: LiveTimes,
): (TimeExpression["date"] | null)[] {
  const clocks = printed.map((one) =>
    one?.date === undefined && one?.clock !== undefined
      ? one.clock.hour * MINUTES_PER_HOUR + (one.clock.minute ?? 0)
      : null,
  );
  const known = clocks.filter((minutes) => minutes !== null);
  const steps = known.slice(1).map((minutes, n) => minutes - (known[n] ?? 0));
  const isOldestFirst =
    steps.filter((step) => step > 0 === Math.abs(step) < PASSES_MIDNIGHT_MINUTES).length * 2 > steps.length;
  let passed = 0;
  let before = -1;
  const passes = (isOldestFirst ? clocks : clocks.toReversed()).map((minutes) => {
    if (minutes === null) return null;
    if (minutes < before - PASSES_MIDNIGHT_MINUTES) passed++;
    before = minutes;
    return passed;
  });
  const first = localDay(times.published, times);
  const last = localDay(times.updated, times) ?? (first === null ? null : first + passed);
  if (first === null || last !== first + passed) return clocks.map(() => null);
  const days = passes.map((days) => (days === null ? null : dateOf(first + days)));
  return isOldestFirst ? days : days.toReversed();
}

/** Days since 1970. */
function localDay(when: When | null, { zone }: PageTimes): number | null {
  if (when?.earliest == null) return null;
  const local = zone === null || when.precision === "day" ? null : localIn(zone.zone, Date.parse(when.earliest));
  const day =
    local === null ? Date.parse(when.edtf.slice(0, DAY_CHARS)) : Date.UTC(local.year, local.month - 1, local.day);
  return Number.isNaN(day) || when.edtf.length < DAY_CHARS ? null : day / MS_PER_DAY;
}

function dateOf(days: number): NonNullable<TimeExpression["date"]> {
  const { year, month, day } = localAt(days * MS_PER_DAY, 0);
  return { year, month, day };
}
