/** A local date and time, with no zone said. Month 1 to 12. */
export interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

export const MS_PER_SECOND = 1000;
export const MS_PER_MINUTE = 60_000;
export const MS_PER_DAY = 86_400_000;

/** Milliseconds since 1970 of a local time read as UTC. */
export function utcMillis(local: LocalTime): number {
  return Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute, local.second);
}

/** The local time that a clock so many minutes east of UTC shows. */
export function localAt(millis: number, offsetMinutes: number): LocalTime {
  const date = new Date(millis + offsetMinutes * MS_PER_MINUTE);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

const FEBRUARY = 2;
const MONTH_DAYS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month; 0 for a month that is none. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === FEBRUARY && leap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/** Whether such a day is in the calendar. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= daysInMonth(year, month);
}

/** `2025-05-04`, the beginning of an instant. */
export const DAY_CHARS: number = "2025-05-04".length;

/** `2024-05-03`. */
export function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

/** `-04:00`, `+05:30`, `Z` for no offset. */
export function isoOffset(minutes: number): string {
  if (minutes === 0) return "Z";
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** `10:15:00` or `10:15`. */
export function isoClock(local: LocalTime, seconds: boolean): string {
  return `${two(local.hour)}:${two(local.minute)}${seconds ? `:${two(local.second)}` : ""}`;
}

/** `2024-05-03T10:15:00Z`: an instant to the second. */
export function isoInstant(millis: number): string {
  const local = localAt(millis, 0);
  return `${isoDay(local.year, local.month, local.day)}T${isoClock(local, true)}Z`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
