import type { TimeHints, WrittenDate } from "./expression.ts";
import type { TimeLexicon, UnitSign } from "./lexicon.ts";
import { FIRST_PERSIAN_YEAR, gregorianDay, LAST_PERSIAN_YEAR } from "./other-calendars.ts";
import type { Reading } from "./phrases.ts";
import type { Token } from "./tokens.ts";
import { ORDINAL_ENDINGS } from "./words.ts";

/** The tokens of a line with what is needed to read them. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly lexicon: TimeLexicon;
  readonly hints: TimeHints;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** Two-digit years from here on are of the last century. */
const TWO_DIGIT_PIVOT = 70;
/** Buddhist years of Thai pages. */
const BUDDHIST_OFFSET = 543;
const FIRST_BUDDHIST_YEAR = 2490;
const LAST_BUDDHIST_YEAR = 2643;
const MONTHS_IN_YEAR = 12;
const LONGEST_MONTH = 31;

/** Reads a calendar date that starts at a token, in any of the orders in which dates are written. */
export function readDateAt(sentence: Sentence, at: number): Reading<WrittenDate> | null {
  const token = sentence.tokens[at];
  if (token === undefined || token.kind === "mark") return null;
  if (token.kind === "word")
    return (
      readMonthFirst(sentence, at) ??
      readSignedMonth(sentence, at) ??
      readOtherCalendar(sentence, at, numberAt(sentence, at + 1, 2), at + 2)
    );
  return (
    readYearFirst(sentence, at) ??
    readNumeric(sentence, at) ??
    readMonthDaySigns(sentence, at) ??
    readDayMonthWord(sentence, at) ??
    readOtherCalendar(sentence, at + 1, numberAt(sentence, at, 2), at + 2) ??
    readPersianNumbers(sentence, at) ??
    readCompact(sentence, at)
  );
}

/** `۱۲ آبان ۱۴۰۴`, `ጥቅምት 24 ቀን 2018`: the month's name at a token, day and year beside it. */
function readOtherCalendar(
  sentence: Sentence,
  monthAt: number,
  day: number | null,
  next: number,
): Reading<WrittenDate> | null {
  const month = sentence.lexicon.otherMonths.find(sentence.tokens, monthAt);
  const yearAt = skipLinks(sentence, skipMarks(sentence, next, ",،"));
  const year = numberAt(sentence, yearAt, YEAR_DIGITS);
  if (month === null || day === null || day < 1 || day > LONGEST_MONTH || year === null) return null;
  const { calendar } = month.value;
  const [first, last] = calendar === "persian" ? [FIRST_PERSIAN_YEAR, LAST_PERSIAN_YEAR] : [FIRST_YEAR, LAST_YEAR];
  if (year < first || year > last) return null;
  return { value: gregorianDay(calendar, year, month.value.month, day), next: yearAt + 1 };
}

/** `1404/08/12`: no other calendar in use is in that year. */
function readPersianNumbers(sentence: Sentence, at: number): Reading<WrittenDate> | null {
  const year = numberAt(sentence, at, YEAR_DIGITS);
  const month = numberAt(sentence, at + 2, 2);
  const day = numberAt(sentence, at + 4, 2);
  const marks = [markAt(sentence, at + 1), markAt(sentence, at + 3)];
  if (year === null || month === null || day === null || year < FIRST_PERSIAN_YEAR || year > LAST_PERSIAN_YEAR)
    return null;
  if (!marks.every((mark) => mark === "/" || mark === "-") || month < 1 || month > MONTHS_IN_YEAR) return null;
  return day < 1 || day > LONGEST_MONTH ? null : { value: gregorianDay("persian", year, month, day), next: at + 5 };
}

const YEAR_DIGITS = 4;

/** `06.02.` or `1/14`: a day and month without a year, to be believed only next to a clock or behind a label. */
export function readShortDateAt(sentence: Sentence, at: number): Reading<WrittenDate> | null {
  const first = numberAt(sentence, at, 2);
  const mark = markAt(sentence, at + 1);
  const second = numberAt(sentence, at + 2, 2);
  if (first === null || second === null || (mark !== "." && mark !== "/")) return null;
  const date =
    isYearFirst(sentence.hints) && isDayMonth(second, first)
      ? { month: first, day: second }
      : orderDayMonth(sentence, first, second, mark);
  if (date === null) return null;
  const next = at + 3;
  return { value: date, next: markAt(sentence, next) === "." && mark === "." ? next + 1 : next };
}

/** `2024-05-03`, `2024/5/3`, `2024. 5. 3.`, `2024年5月3日`, `2024 May 3`, `2024. május 3.`, `2024年5月`. */
function readYearFirst(sentence: Sentence, at: number): Reading<WrittenDate> | null {
  const year = yearAt(sentence, at) ?? republicYearAt(sentence, at);
  if (year === null) return null;
  const sign = unitAt(sentence, at + 1);
  if (sign?.value === "year")
    return readSignsAfterYear(sentence, sign.next, year) ?? readMonthWordAfterYear(sentence, sign.next - 1, year);
  const month = numberAt(sentence, at + 2, 2);
  const day = numberAt(sentence, at + 4, 2);
  const marks = [markAt(sentence, at + 1), markAt(sentence, at + 3)];
  if (month !== null && day !== null && marks.every(isDateMark)) {
    return isDayMonth(day, month)
      ? { value: { year, month, day }, next: throughDot(sentence, at + 5, marks[1]) }
      : null;
  }
  return readMonthWordAfterYear(sentence, at, year);
}

/** `114年`: years of the Republic of China have three digits before their sign. */
function republicYearAt(sentence: Sentence, at: number): number | null {
  const token = sentence.tokens[at];
  if (token?.kind !== "number" || token.text.length !== 3 || token.value >= LAST_REPUBLIC_YEAR) return null;
  return unitAt(sentence, at + 1)?.value === "year" ? token.value + REPUBLIC_OFFSET : null;
}

const REPUBLIC_OFFSET = 1911;
const LAST_REPUBLIC_YEAR = 150;

function readMonthWordAfterYear(sentence: Sentence, at: number, year: number): Reading<WrittenDate> | null {
  const start = skipMarks(sentence, skipLinks(sentence, skipMarks(sentence, at + 1, ".,-/")), ".,-");
  const first = sentence.tokens[start];
  if (first?.kind === "number") {
    const dated = readDayMonthWord(sentence, start);
    return dated !== null && dated.value.year === undefined && dated.value.day !== undefined
      ? { value: { ...dated.value, year }, next: dated.next }
      : null;
  }
  const month = sentence.lexicon.months.find(sentence.tokens, start, sentence.hints.language);
  if (month === null) return null;
  const dayAt = skipMarks(sentence, month.next, ".-");
  const day = dayNumberAt(sentence, dayAt);
  if (day === null) return null;
  return { value: { year, month: month.value, day: day.value }, next: day.next };
}

function readSignsAfterYear(sentence: Sentence, at: number, year: number): Reading<WrittenDate> | null {
  const month = signedNumberAt(sentence, at, "month");
  if (month === null || month.value < 1 || month.value > MONTHS_IN_YEAR) return null;
  const day =
    signedNumberAt(sentence, month.next, "day") ??
    (markAt(sentence, month.next + 1) === ":" ? null : dayNumberAt(sentence, month.next));
  if (day === null) return { value: { year, month: month.value }, next: month.next };
  return isDayMonth(day.value, month.value)
    ? { value: { year, month: month.value, day: day.value }, next: day.next }
    : null;
}

/** `5月3日`, `5월 3일`: no year. */
function readMonthDaySigns(sentence: Sentence, at: number): Reading<WrittenDate> | null {
  const month = signedNumberAt(sentence, at, "month");
  if (month === null) return null;
  const day = signedNumberAt(sentence, month.next, "day");
  if (day === null || !isDayMonth(day.value, month.value)) return null;
  return { value: { month: month.value, day: day.value }, next: day.next };
}

/** `03.05.2024`, `3/5/24`, `03-05-2024`, `3. 5. 2024`. */
function readNumeric(sentence: Sentence, at: number): Reading<WrittenDate> | null {
  const first = numberAt(sentence, at, 2);
  const second = numberAt(sentence, at + 2, 2);
  const marks = [markAt(sentence, at + 1), markAt(sentence, at + 3)];
  if (first === null || second === null || !marks.every(isDateMark) || marks[0] !== marks[1]) return null;
  const third = sentence.tokens[at + 4];
  if (third?.kind !== "number" || marks[0] === undefined) return null;
  const next = at + 5;
  // `4.5. 16:15`: an hour. `9/17/12: the week`: a year.
  const isHour = markAt(sentence, next) === ":" && sentence.tokens[next + 1]?.spaced === false;
  const year = yearAt(sentence, at + 4) ?? (isHour ? null : shortYear(third));
  if (year === null) return null;
  if (third.text.length === 2 && first > LONGEST_MONTH) return null;
  const date = orderDayMonth(sentence, first, second, marks[0]);
  return date === null ? null : { value: { ...date, year }, next };
}

/** `3 May 2024`, `3. Mai`, `3rd of May, 2024`, `3 de mayo de 2024`, `03-May-24`, `22 tháng 10, 2025`. */
function readDayMonthWord(sentence: Sentence, at: number): Reading<WrittenDate> | null {
  const day = dayNumberAt(sentence, at);
  if (day === null) return null;
  const monthAt = skipLinks(sentence, skipMarks(sentence, day.next, ".-/,"));
  const month = monthWordAt(sentence, monthAt) ?? hyphenatedMonthAt(sentence, monthAt);
  if (month === null || !isDayMonth(day.value, month.value)) return null;
  const year = yearAfter(sentence, month.next);
  if (year === null) return { value: { month: month.value, day: day.value }, next: month.next };
  return { value: { year: year.value, month: month.value, day: day.value }, next: year.next };
}

/** `04-ago-2021`: between hyphens a short word of another language is a month too. */
function hyphenatedMonthAt(sentence: Sentence, at: number): Reading<number> | null {
  const month = sentence.lexicon.months.find(sentence.tokens, at);
  return markAt(sentence, at - 1) === "-" && markAt(sentence, month?.next ?? at) === "-" ? month : null;
}

/** `May 3, 2024`, `Apr. 28 2023`, `May 3`, `May 2024`. */
function readMonthFirst(sentence: Sentence, at: number): Reading<WrittenDate> | null {
  const month = sentence.lexicon.months.find(sentence.tokens, at, sentence.hints.language);
  if (month === null) return null;
  const after = skipMarks(sentence, month.next, ".-/,");
  const year = yearAt(sentence, skipLinks(sentence, after));
  if (year !== null) return { value: { year, month: month.value }, next: skipLinks(sentence, after) + 1 };
  const day = dayNumberAt(sentence, skipLinks(sentence, after));
  if (day === null || !isDayMonth(day.value, month.value) || markAt(sentence, day.next) === ":") return null;
  const written = yearAfter(sentence, day.next);
  if (written === null) return { value: { month: month.value, day: day.value }, next: day.next };
  return { value: { year: written.value, month: month.value, day: day.value }, next: written.next };
}

/** `tháng 10, 2025` alone: month precision. */
function readSignedMonth(sentence: Sentence, at: number): Reading<WrittenDate> | null {
  const month = monthWordAt(sentence, at);
  if (month === null) return null;
  const year = yearAfter(sentence, month.next);
  return year === null ? null : { value: { year: year.value, month: month.value }, next: year.next };
}

/** `20240503`. */
function readCompact(sentence: Sentence, at: number): Reading<WrittenDate> | null {
  const token = sentence.tokens[at];
  if (token?.kind !== "number" || token.text.length !== COMPACT_DIGITS) return null;
  const year = Number(token.text.slice(0, 4));
  const month = Number(token.text.slice(4, 6));
  const day = Number(token.text.slice(6, 8));
  if (year < FIRST_YEAR || year > LAST_YEAR || !isDayMonth(day, month)) return null;
  return { value: { year, month, day }, next: at + 1 };
}

const COMPACT_DIGITS = 8;

function monthWordAt(sentence: Sentence, at: number): Reading<number> | null {
  const named = sentence.lexicon.months.find(sentence.tokens, at, sentence.hints.language);
  if (named !== null) return named;
  const sign = unitAt(sentence, at);
  const month = numberAt(sentence, at + 1, 2);
  if (sign?.value !== "month" || month === null || month < 1 || month > MONTHS_IN_YEAR) return null;
  return { value: month, next: at + 2 };
}

/** A day of the month with its ordinal ending: `3rd`, `1er`, `3.`, `3º`, `3-a`. */
function dayNumberAt(sentence: Sentence, at: number): Reading<number> | null {
  const day = numberAt(sentence, at, 2);
  if (day === null || day < 1 || day > LONGEST_MONTH) return null;
  const ending = sentence.tokens[at + 1];
  const glued =
    ending !== undefined &&
    !ending.spaced &&
    (ORDINAL_ENDINGS.has(ending.text) || (ending.kind === "mark" && ending.text === "°"));
  return { value: day, next: glued ? at + 2 : at + 1 };
}

/** A year behind day and month: `, 2024`, ` de 2024`, `'24`, `.24`, ` 24`. */
function yearAfter(sentence: Sentence, at: number): Reading<number> | null {
  let index = skipMarks(sentence, at, ".,-/'");
  index = skipLinks(sentence, index);
  const sign = unitAt(sentence, index);
  if (sign?.value === "year") index = sign.next;
  index = skipMarks(sentence, index, "'.,");
  const year = yearAt(sentence, index);
  if (year !== null) return { value: year, next: index + 1 };
  const token = sentence.tokens[index];
  if (token?.kind !== "number" || startsClock(sentence, index)) return null;
  const short = isThai(sentence, at) ? shortBuddhistYear(token) : shortYear(token);
  return short === null || token.value <= TWO_DIGIT_YEAR_FLOOR ? null : { value: short, next: index + 1 };
}

/** Whether the month before is written in Thai. */
function isThai({ tokens }: Sentence, at: number): boolean {
  return THAI.test(tokens[at - 1]?.text ?? "");
}

const THAI = /\p{Script=Thai}/u;

/** `4 พ.ค. 68`: of the Buddhist year 2568. */
function shortBuddhistYear(token: Token): number | null {
  return token.text.length === 2 ? BUDDHIST_CENTURY + token.value - BUDDHIST_OFFSET : null;
}

const BUDDHIST_CENTURY = 2500;

/** A number up to here behind day and month is an hour or a count rather than a year of the web's time. */
const TWO_DIGIT_YEAR_FLOOR = 9;

function startsClock(sentence: Sentence, at: number): boolean {
  const mark = markAt(sentence, at + 1);
  if ((mark === ":" || mark === ".") && numberAt(sentence, at + 2, 2) !== null) return true;
  const unit = unitAt(sentence, at + 1);
  if (unit?.value === "hour" || unit?.value === "minute") return true;
  return sentence.lexicon.meridiems.find(sentence.tokens, at + 1) !== null;
}

function shortYear(token: Token): number | null {
  if (token.text.length !== 2) return null;
  return token.value < TWO_DIGIT_PIVOT ? 2000 + token.value : FIRST_YEAR + token.value;
}

/** The four-digit year at a place, a Buddhist one as ours. */
export function yearAt(sentence: Sentence, at: number): number | null {
  const token = sentence.tokens[at];
  if (token?.kind !== "number" || token.text.length !== 4) return null;
  if (token.value >= FIRST_YEAR && token.value <= LAST_YEAR) return token.value;
  if (token.value >= FIRST_BUDDHIST_YEAR && token.value <= LAST_BUDDHIST_YEAR) return token.value - BUDDHIST_OFFSET;
  return null;
}

/** Which of two numbers is the day: by their size, else by the mark, the hint and the language. */
function orderDayMonth(sentence: Sentence, first: number, second: number, mark: string): WrittenDate | null {
  const dayFirst = isDayMonth(first, second);
  const monthFirst = isDayMonth(second, first);
  if (!dayFirst && !monthFirst) return null;
  if (dayFirst && monthFirst && first !== second) {
    const certain = mark === "." && sentence.hints.language?.startsWith("en") !== true;
    const day = mark === "." || prefersDayFirst(sentence.hints) ? first : second;
    const date = { month: day === first ? second : first, day };
    return certain ? date : { ...date, orderAssumed: true };
  }
  return dayFirst ? { month: second, day: first } : { month: first, day: second };
}

/** Where the year comes first the month stands before the day, with the year or without. */
const YEAR_FIRST_LANGUAGES: ReadonlySet<string> = new Set(["ja", "zh", "ko"]);

function isYearFirst({ language }: TimeHints): boolean {
  return language !== undefined && YEAR_FIRST_LANGUAGES.has(language.slice(0, 2).toLowerCase());
}

/** English of the United States, the Philippines, and of no known country. */
const MONTH_FIRST_LANGUAGES: ReadonlySet<string> = new Set(["en", "en-us", "en-ph", "fil", "es-us", "es-pr", "es-pa"]);

function prefersDayFirst(hints: TimeHints): boolean {
  const known = hints.dayFirst?.() ?? null;
  if (known !== null) return known;
  const language = hints.language?.toLowerCase().replaceAll("_", "-");
  return language !== undefined && !MONTH_FIRST_LANGUAGES.has(language);
}

const LONGEST_MONTHS: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDayMonth(day: number, month: number): boolean {
  return day >= 1 && day <= (LONGEST_MONTHS[month - 1] ?? 0);
}

function isDateMark(mark: string | undefined): boolean {
  return mark === "." || mark === "/" || mark === "-";
}

/** The value of a number of at most so many digits; null for anything else. */
export function numberAt(sentence: Sentence, at: number, digits: number): number | null {
  const token = sentence.tokens[at];
  return token?.kind === "number" && token.text.length <= digits ? token.value : null;
}

/** The mark at a place, if it is one. */
export function markAt(sentence: Sentence, at: number): string | undefined {
  const token = sentence.tokens[at];
  return token?.kind === "mark" ? token.text : undefined;
}

/** A sign such as `年` or `h` at a place. */
export function unitAt(sentence: Sentence, at: number): Reading<UnitSign> | null {
  return sentence.lexicon.units.find(sentence.tokens, at);
}

function signedNumberAt(sentence: Sentence, at: number, sign: UnitSign): Reading<number> | null {
  const value = numberAt(sentence, at, 2);
  const unit = unitAt(sentence, at + 1);
  return value !== null && unit?.value === sign ? { value, next: unit.next } : null;
}

function throughDot(sentence: Sentence, at: number, mark: string | undefined): number {
  return mark === "." && markAt(sentence, at) === "." && sentence.tokens[at]?.spaced === false ? at + 1 : at;
}

/** Steps over one or two of the given marks. */
export function skipMarks(sentence: Sentence, at: number, marks: string): number {
  let index = at;
  for (let count = 0; count < 2; count++) {
    const mark = markAt(sentence, index);
    if (mark === undefined || !marks.includes(mark)) break;
    index += 1;
  }
  return index;
}

/** Steps over up to two words that only join. */
export function skipLinks(sentence: Sentence, at: number): number {
  let index = at;
  for (let count = 0; count < 2; count++) {
    const link = sentence.lexicon.links.find(sentence.tokens, index);
    if (link === null) break;
    index = link.next;
  }
  return index;
}
