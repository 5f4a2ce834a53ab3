/** A letter or a combining mark of any script. Tested on one character at a time. */
export const LETTER: RegExp = /[\p{L}\p{M}]/u;

/** Joiners and direction marks, which print nothing. */
export const INVISIBLE: RegExp = /[\u200b-\u200f\u2060\ufeff]+/g;

/** Any digit of the scripts in digits of fold.ts, or a Han year-month-day sign's neighbour: a line without one holds no written date. */
export const ANY_DIGIT: RegExp = /\p{Nd}/u;

/**
 * ISO 8601 and its broken forms: `2024-05-03`, `2024-05-03T10:15`, `2024-05-03 10:15:00.123 +0200`, `2024/05/03T10:15:00Z`, `2022-01.26`, `10:15:00:123Z`.
 * Groups: year, month, day, hour, minute, second, zone.
 */
export const ISO_LIKE: RegExp =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:(?:[Tt]|[ _]{1,3}|T )(\d{1,2}):(\d{2})(?::(\d{1,2})(?:[.,:]\d{1,9})?)?\s?(Z|z|UTC|GMT|[+-]\d{1,2}(?::?\d{2})?)?)?$/;

/** Basic ISO form: `20231231`, `20231231T101500Z`, `20231231101500`, `202312311015`. Groups: year, month, day, hour, minute, second, zone. */
export const COMPACT: RegExp =
  /^(\d{4})(\d{2})(\d{2})(?:[Tt ]?(\d{2}):?(\d{2}):?(\d{2})?(?:\.\d{1,6})?(Z|z|[+-]\d{2}:?\d{2})?)?$/;

/** Seconds, milliseconds, microseconds or nanoseconds since 1970, as a whole or with a fraction. */
export const EPOCH: RegExp = /^(\d{9,19})(?:\.\d{1,9})?$/;

/** `PT1H2M3S`. Groups: days, hours, minutes, seconds. */
export const ISO_DURATION: RegExp = /^P(?:(\d{1,3})D)?T?(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,7})(?:\.\d{1,6})?S)?$/i;

/** `1:54`, `01:02:03`, `1:54 min`, in brackets or not. Groups: first, second, third part. */
export const CLOCK_DURATION: RegExp = /^[([]?(\d{1,3}):(\d{2})(?::(\d{2}))?(?: ?(?:[Mm]in|мин)\.?)?[)\]]?$/;

/** `+02:00`, `-0330`, `+2`. Groups: sign, hours, minutes. */
export const ISO_OFFSET: RegExp = /^([+-])(\d{1,2}):?(\d{2})?$/;

/** The middle of a numeric date whose order is open: `03/04/`, `3-4-`. */
export const NUMERIC_DATE: RegExp = /\d[/-]\d{1,2}[/-]\d/;

/** The unit of a reading time, by how its folded word starts. */
export const MINUTES: RegExp = /^(?:min|мин|хв|λεπ|dakika|phut|menit|perc|分|분|دق|דק)/;
