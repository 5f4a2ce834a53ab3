import { MS_PER_DAY } from "./calendar.ts";

/** A calendar that counts its own months and years. */
export type OtherCalendar = "persian" | "ethiopic";

/** The months of each from its new year on; spellings are parted by slashes. Persian ones by their Iranian and their Afghan names. */
export const OTHER_MONTHS: Readonly<Record<OtherCalendar, string>> = {
  persian:
    "فروردین/حمل|اردیبهشت/ثور|خرداد/جوزا|تیر/سرطان|مرداد/اسد|شهریور/سنبله|مهر/میزان|آبان/عقرب|آذر/قوس|دی/جدی|بهمن/دلو|اسفند/حوت",
  ethiopic: "መስከረም|ጥቅምት|ኅዳር/ህዳር|ታኅሣሥ/ታህሳስ|ጥር|የካቲት|መጋቢት|ሚያዝያ|ግንቦት|ሰኔ|ሐምሌ/ሀምሌ|ነሐሴ/ነሀሴ|ጳጉሜ/ጳጉሜን",
};

/** Years in which news is written. */
export const FIRST_PERSIAN_YEAR = 1350;
export const LAST_PERSIAN_YEAR = 1450;

/** Days from 1970 back to the day before each calendar's first, the years counted as below. */
const PERSIAN_EPOCH = 1_075_196;
const ETHIOPIC_EPOCH = 716_733;
/** Puts the leap years of the running 33-year cycle where they fall in these centuries. */
const PERSIAN_CYCLE_SHIFT = 1595;

/** The day as the Gregorian calendar has it. */
export function gregorianDay(
  calendar: OtherCalendar,
  year: number,
  month: number,
  day: number,
): { readonly year: number; readonly month: number; readonly day: number } {
  const days =
    calendar === "persian" ? persianDays(year, month) - PERSIAN_EPOCH : ethiopicDays(year, month) - ETHIOPIC_EPOCH;
  const date = new Date((days + day) * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Six months of 31 days, five of 30; 8 leap days in 33 years. */
function persianDays(year: number, month: number): number {
  const shifted = year + PERSIAN_CYCLE_SHIFT;
  const leaps = Math.floor(shifted / 33) * 8 + Math.floor(((shifted % 33) + 3) / 4);
  return 365 * shifted + leaps + 30 * (month - 1) + Math.min(month - 1, 6);
}

/** Twelve months of 30 days, and what is left of the year. */
function ethiopicDays(year: number, month: number): number {
  return 365 * year + Math.floor(year / 4) + 30 * (month - 1);
}
