import type { How } from "../../evidence.ts";
import type { When } from "../../record.ts";
import {
  daysInMonth,
  isoClock,
  isoDay,
  isoInstant,
  isoOffset,
  isRealDay,
  type LocalTime,
  MS_PER_MINUTE,
  MS_PER_SECOND,
  utcMillis,
} from "./calendar.ts";
import type { Age, TimeExpression } from "./expression.ts";
import { offsetForLocal, settleZone } from "./zones.ts";

/** A zone that is known from somewhere else than the time itself: the publisher's. */
export interface ZoneHint {
  /** IANA name, or an offset. */
  readonly zone: string;
  readonly how: How;
}

/** The easternmost and westernmost clocks: a local time without a zone lies between what they make of it. */
const EASTERNMOST_MINUTES = 14 * 60;
const WESTERNMOST_MINUTES = -12 * 60;
const LAST_SECOND = 59;
const HOURS = { first: 0, last: 23 } as const;

/**
 * The When of a written time that has at least a year and a month. The zone is the written one, else the hint's; without either the
 * bounds are those of the widest zones and the time is marked approximate. Null where the date is incomplete or in no calendar.
 */
export function whenOf(expression: TimeExpression, hint: ZoneHint | null, statedHow: How = "stated"): When | null {
  const range = localRange(expression);
  if (range === null) return null;
  const zone = zoneOf(expression, range.first, hint, statedHow);
  if (zone === null) return looseWhen(range);
  const last = expression.zone === undefined ? zoneOf(expression, range.last, hint, statedHow) : zone;
  const latest = utcMillis(range.last) - (last?.offset ?? zone.offset) * MS_PER_MINUTE;
  return {
    edtf: range.hasClock ? `${range.edtf}${isoOffset(zone.offset)}` : range.edtf,
    earliest: isoInstant(utcMillis(range.first) - zone.offset * MS_PER_MINUTE),
    latest: isoInstant(latest),
    precision: range.precision,
    zone: zone.name,
    zoneHow: zone.how,
  };
}

interface LocalRange {
  readonly first: LocalTime;
  readonly last: LocalTime;
  readonly edtf: string;
  readonly precision: "second" | "minute" | "hour" | "day" | "month";
  readonly hasClock: boolean;
}

function localRange(expression: TimeExpression): LocalRange | null {
  const { date, clock } = expression;
  if (date?.year === undefined) return null;
  const { year, month } = date;
  if (date.day === undefined) return monthRange(year, month);
  if (!isRealDay(year, month, date.day)) return null;
  const day = { year, month, day: date.day };
  const edtf = isoDay(year, month, date.day);
  if (clock === undefined) {
    return {
      ...span(
        day,
        { hour: HOURS.first, minute: 0, second: 0 },
        { hour: HOURS.last, minute: LAST_SECOND, second: LAST_SECOND },
      ),
      edtf,
      precision: "day",
      hasClock: false,
    };
  }
  const { hour, minute, second } = clock;
  const first = { hour, minute: minute ?? 0, second: second ?? 0 };
  const last = { hour, minute: minute ?? LAST_SECOND, second: second ?? LAST_SECOND };
  const precision = minute === undefined ? "hour" : second === undefined ? "minute" : "second";
  const range = span(day, first, last);
  return { ...range, edtf: `${edtf}T${isoClock(range.first, second !== undefined)}`, precision, hasClock: true };
}

function monthRange(year: number, month: number): LocalRange | null {
  const days = daysInMonth(year, month);
  if (days === 0) return null;
  const first = { year, month, day: 1, hour: HOURS.first, minute: 0, second: 0 };
  const last = { year, month, day: days, hour: HOURS.last, minute: LAST_SECOND, second: LAST_SECOND };
  return { first, last, edtf: isoDay(year, month, 1).slice(0, "2024-05".length), precision: "month", hasClock: false };
}

type Day = Pick<LocalTime, "year" | "month" | "day">;
type Clock = Pick<LocalTime, "hour" | "minute" | "second">;

function span(day: Day, first: Clock, last: Clock): { first: LocalTime; last: LocalTime } {
  return { first: at(day, first), last: at(day, last) };
}

function at({ year, month, day }: Day, { hour, minute, second }: Clock): LocalTime {
  return { year, month, day, hour, minute, second };
}

interface SettledZone {
  readonly offset: number;
  readonly name: string;
  readonly how: How;
}

function zoneOf(
  expression: TimeExpression,
  local: LocalTime,
  hint: ZoneHint | null,
  statedHow: How,
): SettledZone | null {
  if (expression.zone !== undefined) {
    const settled = settleZone(expression.zone, local, hint?.zone ?? null);
    if (settled !== null)
      return { offset: settled.offset, name: settled.zone ?? offsetName(settled.offset), how: statedHow };
  }
  if (hint === null) return null;
  const offset = offsetForLocal(hint.zone, local);
  return offset === null ? null : { offset, name: hint.zone, how: hint.how };
}

function offsetName(minutes: number): string {
  return minutes === 0 ? "UTC" : isoOffset(minutes);
}

function looseWhen(range: LocalRange): When {
  return {
    edtf: range.edtf,
    earliest: isoInstant(utcMillis(range.first) - EASTERNMOST_MINUTES * MS_PER_MINUTE),
    latest: isoInstant(utcMillis(range.last) - WESTERNMOST_MINUTES * MS_PER_MINUTE),
    precision: range.precision,
    approximate: true,
  };
}

/**
 * When something was that is so old at a time: an interval, from that time's earliest instant less the longest age to its latest less
 * the shortest; open at the end where that time is. Null where it is open at both.
 */
export function ageToWhen(
  age: Pick<Age, "minSeconds" | "maxSeconds">,
  then: Pick<When, "earliest" | "latest">,
): When | null {
  return intervalOf(
    then.earliest === null ? null : Date.parse(then.earliest) - age.maxSeconds * MS_PER_SECOND,
    then.latest === null ? null : Date.parse(then.latest) - age.minSeconds * MS_PER_SECOND,
  );
}

/** The interval between two instants in milliseconds of the epoch; an end that is null is open. Null where both are, or where one is no time. */
export function intervalOf(earliest: number | null, latest: number | null): When | null {
  if ((earliest === null && latest === null) || Number.isNaN(earliest) || Number.isNaN(latest)) return null;
  const [from, to] = [earliest, latest].map((end) => (end === null ? null : isoInstant(end)));
  return {
    edtf: `${from ?? OPEN}/${to ?? OPEN}`,
    earliest: from ?? null,
    latest: to ?? null,
    precision: "interval",
  };
}

/** An end that is not known (EDTF level 1). */
const OPEN = "..";
