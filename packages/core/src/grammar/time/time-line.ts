import { readAgeAt } from "./age.ts";
import { MS_PER_DAY, utcMillis } from "./calendar.ts";
import { isOffsetBehindSeconds, readClockAt, readZoneAt, skipSeparators } from "./clock.ts";
import { markAt, readDateAt, readShortDateAt, type Sentence, skipLinks, skipMarks, yearAt } from "./date.ts";
import type { TimeExpression, TimeHints } from "./expression.ts";
import { NAME_ANNOUNCERS, PASSIVES, type TimeLabel } from "./labels.ts";
import { timeLexicon } from "./lexicon.ts";
import { holdsDigit, mayHoldTime } from "./may-hold-time.ts";
import { MINUTES } from "./patterns.ts";
import type { Reading } from "./phrases.ts";
import { type Token, tokenize } from "./tokens.ts";

/** One time of a line: what it is the time of, and where it stands. */
export interface LineTime {
  readonly kind: TimeLabel | "unlabelled";
  readonly expression: TimeExpression;
  /** Offsets in the line; the label, if any, is outside. */
  readonly start: number;
  readonly end: number;
  /** Where the label starts; equals `start` where there is none or it stands behind. */
  readonly labelStart: number;
}

/** The times of a line, and how much of the line they are. */
export interface TimeLine {
  readonly times: readonly LineTime[];
  /** Letters and digits in times, labels and joining words as a share of all letters and digits, 0 to 1. */
  readonly share: number;
}

/** Longer lines are paragraphs; a date in one is part of its story. */
const LONGEST_LINE = 400;
/** Longest line without a digit that can be a time: "Published yesterday". */
const LONGEST_WITHOUT_DIGIT = 40;

/**
 * Reads the times of a line: labels with dates, clocks, zones, days and ages, several on one line and glued ones too.
 * Null where the line holds no time. A sentence that mentions a date gives a time line with a small `share`.
 */
export function readTimeLine(line: string, hints: TimeHints = {}): TimeLine | null {
  if (line.length > LONGEST_LINE) return null;
  if (line.length > LONGEST_WITHOUT_DIGIT ? !holdsDigit(line) : !mayHoldTime(line)) return null;
  const lexicon = timeLexicon();
  const tokens = tokenize(line, lexicon);
  const sentence: Sentence = { tokens, lexicon, hints };
  const scan = scanLine(sentence, line);
  if (scan.times.length === 0) return null;
  coverReading(tokens, scan);
  return { times: scan.times, share: coveredShare(tokens, scan.covered) };
}

/** The label that is all of a line: `Published:` over a date in a block of its own. Null for any other line. */
export function readLabelAlone(line: string, hints: TimeHints): TimeLabel | null {
  if (line.length > LONGEST_LABEL) return null;
  const lexicon = timeLexicon();
  const tokens = tokenize(line, lexicon);
  const label = lexicon.labels.find(tokens, 0, hints.language);
  if (label === null) return null;
  const sentence = { tokens, lexicon, hints };
  return skipMarks(sentence, skipLinks(sentence, label.next), ":.") === tokens.length ? label.value : null;
}

const LONGEST_LABEL = 30;

interface Scan {
  readonly times: LineTime[];
  /** By token. */
  readonly covered: boolean[];
}

interface Pending {
  readonly label: TimeLabel;
  readonly at: number;
  /** How many more words of a name may stand before the time (`Posted by Ann Lee on`); null where no name is announced. */
  readonly name: number | null;
}

/** Words of the name and those that join it to the time. */
const MOST_NAME_WORDS = 6;

function scanLine(sentence: Sentence, line: string): Scan {
  const scan: Scan = { times: [], covered: sentence.tokens.map(() => false) };
  let pending: Pending | null = null;
  let isPassive = false;
  let at = 0;
  while (at < sentence.tokens.length) {
    // Labels start where a word starts; inside camel case that is any capital.
    const label =
      sentence.tokens[at]?.known?.startsLabel === true
        ? sentence.lexicon.labels.find(sentence.tokens, at, sentence.hints.language)
        : null;
    if (label !== null) {
      const next = skipMarks(sentence, label.next, ":.,-(");
      cover(scan, at, next);
      const closes = isPassive || isTrailing(sentence, label.next);
      if (closes && pending === null && relabelLast(scan, label.value)) {
        at = label.next;
        continue;
      }
      pending = { label: label.value, at, name: null };
      at = next;
      continue;
    }
    const time = mayStartTime(sentence.tokens, at)
      ? readExpression(sentence, at, pending !== null && pending.name === null)
      : null;
    if (time !== null) {
      scan.times.push(lineTime(sentence, line, at, time, pending));
      cover(scan, isBeside(pending) ? pending.at : at, time.next);
      pending = null;
      isPassive ||= PASSIVES.has(sentence.tokens[at - 2]?.text ?? "");
      at = time.next;
      continue;
    }
    if (pending !== null && sentence.tokens[at]?.kind === "word") pending = behindWord(sentence, at, pending);
    at += 1;
  }
  return scan;
}

function mayStartTime(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === "mark") return false;
  return token.kind === "number" ? mayOpenTime(token, tokens[at + 1]) : token.known?.startsTime === true;
}

/** A number by itself, or before a word that no time has, is none: most numbers of a page. */
function mayOpenTime(number: Token, next: Token | undefined): boolean {
  if (number.text.length === COMPACT_DIGITS) return true;
  if (next === undefined) return false;
  if (next.kind === "mark") return MARKS_IN_TIMES.includes(next.text);
  return next.kind === "word" ? next.text !== "" : number.text.length === YEAR_DIGITS;
}

/** `20240503` is a date with nothing behind it. */
const COMPACT_DIGITS = 8;
/** What may stand behind the first number of a date, a clock or an age. */
const MARKS_IN_TIMES = ".,/-:°(+";

/** The label behind one more word: a joining word, or one of the name that `by` announces. */
function behindWord(sentence: Sentence, at: number, pending: Pending): Pending | null {
  if (pending.name !== null) return pending.name > 0 ? { ...pending, name: pending.name - 1 } : null;
  if (NAME_ANNOUNCERS.has(sentence.tokens[at]?.text ?? "")) return { ...pending, name: MOST_NAME_WORDS };
  return isLink(sentence, at) ? pending : null;
}

/** The label is part of the time where no name parts the two. */
function isBeside(pending: Pending | null): pending is Pending {
  return pending !== null && pending.name === null;
}

function isLink(sentence: Sentence, at: number): boolean {
  return (
    sentence.lexicon.links.find(sentence.tokens, at) !== null ||
    sentence.lexicon.weekdays.find(sentence.tokens, at) !== null
  );
}

/** Nothing that a label could stand before follows: the line or its bracket ends here. */
function isTrailing(sentence: Sentence, at: number): boolean {
  const next = sentence.tokens[at];
  return next === undefined || next.text === ")" || next.text === "|";
}

function relabelLast(scan: Scan, label: TimeLabel): boolean {
  const last = scan.times[scan.times.length - 1];
  if (last === undefined || last.kind !== "unlabelled") return false;
  scan.times[scan.times.length - 1] = { ...last, kind: label };
  return true;
}

function lineTime(
  sentence: Sentence,
  line: string,
  at: number,
  time: Reading<TimeExpression>,
  pending: Pending | null,
): LineTime {
  const start = sentence.tokens[at]?.start ?? 0;
  const end = sentence.tokens[time.next - 1]?.end ?? start;
  const labelStart = isBeside(pending) ? (sentence.tokens[pending.at]?.start ?? start) : start;
  const age = time.value.age;
  const expression = age === undefined ? time.value : { ...time.value, age: { ...age, raw: line.slice(start, end) } };
  return { kind: pending?.label ?? "unlabelled", expression, start, end, labelStart };
}

function cover(scan: Scan, from: number, to: number): void {
  for (let index = from; index < to; index++) scan.covered[index] = true;
}

/** `5 min read`, `Temps de lecture : 3 min`: how long the reading takes is no other matter of the line. */
function coverReading(tokens: readonly Token[], { covered }: Scan): void {
  const isFree = (at: number): boolean => covered[at] === false && tokens[at]?.kind !== "mark";
  for (let at = 1; at < tokens.length; at++) {
    if (!isFree(at) || tokens[at - 1]?.kind !== "number" || !MINUTES.test(tokens[at]?.text ?? "")) continue;
    let first = at;
    while (first > at - READING_WORDS && (isFree(first - 1) || tokens[first - 1]?.text === ":")) first -= 1;
    let next = at + 1;
    while (next < at + READING_WORDS && isFree(next)) next += 1;
    covered.fill(true, first, next);
  }
}

const READING_WORDS = 5;

function coveredShare(tokens: readonly Token[], covered: readonly boolean[]): number {
  let all = 0;
  let inside = 0;
  tokens.forEach((token, index) => {
    if (token.kind === "mark") return;
    const length = token.end - token.start;
    all += length;
    if (covered[index] === true) inside += length;
  });
  return all === 0 ? 0 : inside / all;
}

/** The parts of an expression as they are gathered; each may come once, in any order. */
type Parts = { -readonly [K in keyof TimeExpression]: TimeExpression[K] };

/** Reads one time that starts at a token: its date, clock, zone, weekday and day word in any order, or an age. */
export function readExpression(sentence: Sentence, at: number, labelled: boolean): Reading<TimeExpression> | null {
  const age = readAgeAt(sentence, at);
  if (age !== null) return { value: { age: age.value }, next: age.next };
  const parts: Parts = {};
  let good = at;
  let index = at;
  for (;;) {
    const next = readPart(sentence, index, parts, { expected: index > at || labelled, labelled });
    if (next === null) break;
    good = (isOffsetBehindSeconds(sentence, next) ? readZonePart(sentence, next, parts) : null) ?? next;
    index = skipBetween(sentence, good);
  }
  return good > at && isTime(parts, labelled) ? { value: byWeekday(parts), next: good } : null;
}

/** `Tuesday, 11/06/2012`: of two numbers that may change places the weekday tells which is the month. */
function byWeekday(parts: Parts): TimeExpression {
  const { date, weekday } = parts;
  if (date?.orderAssumed === undefined || weekday === undefined || date.year === undefined) return parts;
  const { year, month, day = 0 } = date;
  const turned = { year, month: day, day: month };
  return weekdayOf(turned) === weekday && weekdayOf({ year, month, day }) !== weekday
    ? { ...parts, date: turned }
    : parts;
}

function weekdayOf(day: { readonly year: number; readonly month: number; readonly day: number }): number {
  const days = utcMillis({ ...day, hour: 0, minute: 0, second: 0 }) / MS_PER_DAY;
  return (days + WEEKDAY_OF_FIRST) % DAYS_PER_WEEK;
}

/** 1 January 1970 was a Thursday. */
const WEEKDAY_OF_FIRST = 4;
const DAYS_PER_WEEK = 7;

/** "2024 г. в", "kl.", ", at": marks and joining words in turn, as many rounds as any language needs. */
function skipBetween(sentence: Sentence, at: number): number {
  let index = at;
  for (let round = 0; round < LINK_ROUNDS; round++) index = skipLinks(sentence, skipSeparators(sentence, index));
  return index;
}

const LINK_ROUNDS = 3;

interface PartSetting {
  readonly expected: boolean;
  readonly labelled: boolean;
}

/** Tries each part that is still missing; the index behind it, or null. */
function readPart(sentence: Sentence, at: number, parts: Parts, setting: PartSetting): number | null {
  const token = sentence.tokens[at];
  if (token === undefined) return null;
  return (
    readZonePart(sentence, at, parts) ??
    readDatePart(sentence, at, parts, setting) ??
    readClockPart(sentence, at, parts, setting) ??
    readLooseYear(sentence, at, parts) ??
    readWordPart(sentence, at, parts)
  );
}

function readZonePart(sentence: Sentence, at: number, parts: Parts): number | null {
  if (parts.zone !== undefined || (parts.clock === undefined && parts.date === undefined)) return null;
  const zone = readZoneAt(sentence, at);
  if (zone === null) return null;
  // `2024-05-03 HKT 07:30`
  if (parts.clock === undefined && readClockAt(sentence, zone.next, { expected: false }) === null) return null;
  parts.zone = zone.value;
  return zone.next;
}

function readDatePart(sentence: Sentence, at: number, parts: Parts, setting: PartSetting): number | null {
  if (parts.date !== undefined || parts.relativeDay !== undefined) return null;
  const date = readDateAt(sentence, at);
  if (date !== null) {
    parts.date = date.value;
    return date.next;
  }
  if (parts.clock !== undefined) return null;
  const short = readShortDateAt(sentence, at);
  if (short === null) return null;
  const followed = readClockAt(sentence, behindWeekday(sentence, skipBetween(sentence, short.next)), {
    expected: false,
  });
  const colonClock = followed !== null && followed.value.minute !== undefined;
  if (!colonClock && !(setting.labelled && readClockAt(sentence, at, { expected: true }) === null)) return null;
  parts.date = short.value;
  return short.next;
}

/** `11/3(月) 17:30` */
function behindWeekday(sentence: Sentence, at: number): number {
  const weekday = sentence.lexicon.weekdays.find(sentence.tokens, at, sentence.hints.language);
  return weekday === null ? at : skipBetween(sentence, skipMarks(sentence, weekday.next, ")"));
}

function readClockPart(sentence: Sentence, at: number, parts: Parts, setting: PartSetting): number | null {
  if (parts.clock !== undefined) return null;
  const expected = setting.expected || parts.date !== undefined || parts.relativeDay !== undefined;
  const clock = readClockAt(sentence, at, { expected });
  if (clock === null) return null;
  parts.clock = clock.value;
  // `14:30 -0400`, not `14:30-15:00`.
  const next = sentence.tokens[clock.next];
  return (next?.spaced === true || next?.text === "(" ? readZonePart(sentence, clock.next, parts) : null) ?? clock.next;
}

/** `Fri Apr 28 19:20:36 CEST 2023`: the year behind the clock. */
function readLooseYear(sentence: Sentence, at: number, parts: Parts): number | null {
  const year = yearAt(sentence, at);
  if (year === null || parts.date === undefined || parts.date.year !== undefined || parts.clock === undefined)
    return null;
  parts.date = { ...parts.date, year };
  return at + 1;
}

const YEAR_DIGITS = 4;

function readWordPart(sentence: Sentence, at: number, parts: Parts): number | null {
  if (sentence.tokens[at]?.kind !== "word") return null;
  if (parts.relativeDay === undefined && parts.date === undefined) {
    const day = sentence.lexicon.days.find(sentence.tokens, at, sentence.hints.language);
    if (day !== null) {
      parts.relativeDay = day.value;
      return day.next;
    }
  }
  if (parts.weekday !== undefined) return null;
  const weekday = sentence.lexicon.weekdays.find(sentence.tokens, at, sentence.hints.language);
  if (weekday === null || isShortLink(sentence, at)) return null;
  parts.weekday = weekday.value;
  return markAt(sentence, weekday.next) === ")" ? weekday.next + 1 : weekday.next;
}

/** "on", "to", "do" are joining words in one language and weekdays in another. */
function isShortLink(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  return token !== undefined && token.text.length <= 2 && sentence.lexicon.links.find(sentence.tokens, at) !== null;
}

/** A date, a clock or a day word makes a time; a weekday alone makes none. A month alone makes one only behind a label. */
function isTime(parts: Parts, labelled: boolean): boolean {
  if (parts.date !== undefined) return parts.date.day !== undefined || labelled || parts.date.year !== undefined;
  // "hier" is yesterday in French and here in German: a day word alone makes a time only behind a label.
  return parts.clock !== undefined || (parts.relativeDay !== undefined && labelled);
}
