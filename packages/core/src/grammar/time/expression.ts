import type { AgeUnit } from "./words.ts";

/** A calendar date as written; the year or the day may be missing. */
export interface WrittenDate {
  readonly year?: number;
  /** 1 to 12. */
  readonly month: number;
  /** Missing in "May 2024". */
  readonly day?: number;
  /** `03/04/2024`: which number is the month was taken from the language or the default, not from the numbers. */
  readonly orderAssumed?: true;
}

/** A time of day as written. */
export interface WrittenClock {
  /** 0 to 23. */
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
}

/** A zone as written: minutes east of UTC, or IANA names, the likeliest first. */
export interface WrittenZone {
  readonly raw: string;
  readonly candidates: readonly (number | string)[];
}

/** How long ago, as an interval: what the words allow, given that some templates round and others cut. */
export interface Age {
  readonly raw: string;
  readonly minSeconds: number;
  readonly maxSeconds: number;
  readonly unit: AgeUnit;
}

/** A time as written: any of its parts may be missing, but one is there. */
export interface TimeExpression {
  readonly date?: WrittenDate;
  readonly clock?: WrittenClock;
  readonly zone?: WrittenZone;
  /** 0 is Sunday. */
  readonly weekday?: number;
  /** 0 today, -1 yesterday, -2 the day before. */
  readonly relativeDay?: number;
  readonly age?: Age;
}

/** What the page is known to be in; decides what the line leaves open. */
export interface TimeHints {
  /** BCP 47. */
  readonly language?: string;
  /** Whether `03/04/2024` is the third of April, asked where a line leaves it open; null or left out: by the language. */
  readonly dayFirst?: () => boolean | null;
}
