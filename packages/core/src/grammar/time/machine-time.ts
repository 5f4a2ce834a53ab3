import { isRealDay, localAt, MS_PER_SECOND } from "./calendar.ts";
import type { TimeExpression, TimeHints, WrittenClock, WrittenZone } from "./expression.ts";
import { COMPACT, EPOCH, ISO_LIKE, ISO_OFFSET } from "./patterns.ts";
import { readTimeLine } from "./time-line.ts";

/** Longer values are no dates. */
const LONGEST_VALUE = 120;
/** 1990 and 2100 in seconds since 1970: an epoch count outside is another number. */
const FIRST_EPOCH_SECOND = 631_152_000;
const LAST_EPOCH_SECOND = 4_102_444_800;
const MINUTES_PER_HOUR = 60;
const LAST_HOUR = 23;
const LAST_MINUTE = 59;

/**
 * Reads the date of a meta tag, a JSON-LD value or a `datetime` attribute: ISO 8601 in its whole and broken forms, RFC 822, epoch counts,
 * and, where a site prints for humans there too, a written date. Null where it holds none.
 */
export function readMachineTime(value: string, hints: TimeHints = {}): TimeExpression | null {
  const trimmed = unwrap(value);
  if (trimmed === "" || trimmed.length > LONGEST_VALUE) return null;
  return readDigits(trimmed) ?? readEpoch(trimmed) ?? readWritten(trimmed, hints);
}

/** Takes off quotes and brackets that templates leave. */
function unwrap(value: string): string {
  let text = value.trim();
  if (text.length > LONGEST_VALUE) return "";
  while (text.length > 1 && QUOTES.has(text.charAt(0))) text = text.slice(1).trim();
  while (text.length > 1 && QUOTES.has(text.charAt(text.length - 1))) text = text.slice(0, -1).trim();
  return text;
}

const QUOTES: ReadonlySet<string> = new Set(['"', "'", "[", "]", "“", "”", ","]);

function readDigits(value: string): TimeExpression | null {
  const match = ISO_LIKE.exec(value) ?? COMPACT.exec(value);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second, zone] = match;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  if (!isRealDay(date.year, date.month, date.day)) return null;
  if (hour === undefined || minute === undefined) return { date };
  const clock = readClock(hour, minute, second);
  if (clock === null) return { date };
  const written = zone === undefined ? null : readZone(zone);
  return written === null ? { date, clock } : { date, clock, zone: written };
}

function readClock(hour: string, minute: string, second: string | undefined): WrittenClock | null {
  const clock = { hour: Number(hour), minute: Number(minute) };
  if (clock.hour > LAST_HOUR || clock.minute > LAST_MINUTE) return null;
  return second === undefined ? clock : { ...clock, second: Math.min(Number(second), LAST_MINUTE) };
}

function readZone(zone: string): WrittenZone | null {
  const match = ISO_OFFSET.exec(zone);
  if (match === null) return { raw: zone, candidates: [0] };
  const size = Number(match[2]) * MINUTES_PER_HOUR + Number(match[3] ?? 0);
  return { raw: zone, candidates: [match[1] === "-" ? -size : size] };
}

/** Seconds, or milli-, micro-, nanoseconds, told apart by size. */
function readEpoch(value: string): TimeExpression | null {
  const match = EPOCH.exec(value);
  if (match === null) return null;
  let seconds = Number(match[1]);
  while (seconds > LAST_EPOCH_SECOND) seconds /= 1000;
  if (seconds < FIRST_EPOCH_SECOND) return null;
  const local = localAt(Math.floor(seconds) * MS_PER_SECOND, 0);
  const { year, month, day, hour, minute, second } = local;
  return { date: { year, month, day }, clock: { hour, minute, second }, zone: { raw: "epoch", candidates: [0] } };
}

/** At least so much of the value must be its date: a title with a date in it is no date. */
const LEAST_SHARE = 0.5;

function readWritten(value: string, hints: TimeHints): TimeExpression | null {
  const line = readTimeLine(value, hints);
  const first = line?.times.find(
    (time) => time.expression.date?.day !== undefined || time.expression.date?.year !== undefined,
  );
  if (line === null || first === undefined || line.share < LEAST_SHARE) return null;
  return first.expression;
}
