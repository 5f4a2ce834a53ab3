import { markAt, numberAt, readDateAt, type Sentence, skipMarks, unitAt } from "./date.ts";
import type { WrittenClock, WrittenZone } from "./expression.ts";
import type { Reading } from "./phrases.ts";

/** What stands before a clock, and so what may be believed of its form. */
export interface ClockSetting {
  /** A date, a weekday or a word like "at" stands right before: `14.47` and a bare hour with a sign are clocks there. */
  readonly expected: boolean;
}

const LAST_HOUR = 24;
const LAST_MINUTE = 59;
const NOON = 12;

/** Reads a time of day that starts at a token: `14:47`, `2:47:05 pm`, `14h52`, `14.47`, `21 Uhr`, `5 pm`, `오후 3시 20분`, `01時28分`. */
export function readClockAt(sentence: Sentence, at: number, setting: ClockSetting): Reading<WrittenClock> | null {
  const before = sentence.lexicon.meridiems.find(sentence.tokens, at);
  // `am 03.05.2024`
  if (before !== null && readDateAt(sentence, before.next) !== null) return null;
  const plain = readNumbers(sentence, before?.next ?? at, setting);
  if (plain === null) return null;
  const after = before ?? meridiemAfter(sentence, plain.next);
  const next = before === null ? (after?.next ?? plain.next) : plain.next;
  const value = applyMeridiem(plain.value, after?.value ?? null);
  return value === null ? null : { value, next: throughSign(sentence, next) };
}

function meridiemAfter(sentence: Sentence, at: number): Reading<"am" | "pm"> | null {
  const found = sentence.lexicon.meridiems.find(sentence.tokens, at);
  if (found === null) return null;
  // "6:48 am." may end the sentence, "a.m." keeps its last full stop.
  return { value: found.value, next: markAt(sentence, found.next) === "." ? found.next + 1 : found.next };
}

function readNumbers(sentence: Sentence, at: number, setting: ClockSetting): Reading<WrittenClock> | null {
  const hour = numberAt(sentence, at, 2);
  if (hour === null || hour > LAST_HOUR) return readMilitary(sentence, at);
  const mark = markAt(sentence, at + 1);
  if (mark === ":" || mark === ".") return readMarked(sentence, at, hour, mark, setting);
  const unit = unitAt(sentence, at + 1);
  if (unit?.value === "hour") return readSigned(sentence, unit.next, hour, at, setting);
  if (hour > 0 && hour <= NOON && sentence.lexicon.meridiems.find(sentence.tokens, at + 1) !== null) {
    return { value: { hour }, next: at + 1 };
  }
  return null;
}

function readMarked(
  sentence: Sentence,
  at: number,
  hour: number,
  mark: string,
  setting: ClockSetting,
): Reading<WrittenClock> | null {
  const token = sentence.tokens[at + 2];
  const minute = numberAt(sentence, at + 2, 2);
  if (token === undefined || minute === null || minute > LAST_MINUTE || token.text.length !== 2) return null;
  // `১৪: ৩০` behind a date.
  if (token.spaced && (mark !== ":" || !setting.expected || sentence.tokens[at]?.text.length !== 2)) return null;
  // `v31.0.0.14` is a version.
  const isVersion = markAt(sentence, at - 1) === "." && sentence.tokens[at]?.spaced === false;
  if (mark === "." && (isVersion || (!setting.expected && !hasClockSign(sentence, at + 3)))) return null;
  const secondMark = markAt(sentence, at + 3);
  const second = numberAt(sentence, at + 4, 2);
  const spaced = sentence.tokens[at + 4]?.spaced === true;
  if (secondMark === mark && second !== null && second <= LAST_MINUTE && !spaced)
    return { value: { hour, minute, second }, next: throughFraction(sentence, at + 5) };
  return { value: { hour, minute }, next: at + 3 };
}

/** `.123` behind the seconds. */
function throughFraction(sentence: Sentence, at: number): number {
  const mark = markAt(sentence, at);
  const token = sentence.tokens[at + 1];
  const fraction = (mark === "." || mark === ",") && token?.kind === "number" && !token.spaced;
  return fraction ? at + 2 : at;
}

function hasClockSign(sentence: Sentence, at: number): boolean {
  return unitAt(sentence, at)?.value === "hour" || sentence.lexicon.meridiems.find(sentence.tokens, at) !== null;
}

/** `14h52`, `14 h`, `21 Uhr 30`, `1時28分`, `3시 20분 5초`. */
function readSigned(
  sentence: Sentence,
  at: number,
  hour: number,
  start: number,
  setting: ClockSetting,
): Reading<WrittenClock> | null {
  const minute = numberAt(sentence, at, 2);
  const token = sentence.tokens[at];
  if (
    minute !== null &&
    minute <= LAST_MINUTE &&
    token !== undefined &&
    (token.text.length === 2 || unitAt(sentence, at + 1) !== null)
  ) {
    const sign = unitAt(sentence, at + 1);
    const next = sign?.value === "minute" ? sign.next : at + 1;
    const second = numberAt(sentence, next, 2);
    const secondSign = unitAt(sentence, next + 1);
    if (second !== null && secondSign?.value === "second") {
      return { value: { hour, minute, second }, next: secondSign.next };
    }
    const continued = markAt(sentence, at + 1);
    return continued === "." || continued === "/" ? { value: { hour }, next: at } : { value: { hour, minute }, next };
  }
  return setting.expected || start === 0 ? { value: { hour }, next: at } : null;
}

/** `1356 GMT`: four digits are a clock only before a zone. */
function readMilitary(sentence: Sentence, at: number): Reading<WrittenClock> | null {
  const token = sentence.tokens[at];
  if (token?.kind !== "number" || token.text.length !== 4) return null;
  const hour = Math.floor(token.value / 100);
  const minute = token.value % 100;
  if (hour >= LAST_HOUR || minute > LAST_MINUTE || readZoneAt(sentence, at + 1) === null) return null;
  return { value: { hour, minute }, next: at + 1 };
}

function applyMeridiem(clock: WrittenClock, half: "am" | "pm" | null): WrittenClock | null {
  const midnight = clock.hour === LAST_HOUR;
  if (midnight && (clock.minute ?? 0) !== 0) return null;
  const hour = midnight ? 0 : clock.hour;
  if (half === "pm" && hour < NOON) return { ...clock, hour: hour + NOON };
  if (half === "am" && hour === NOON) return { ...clock, hour: 0 };
  return { ...clock, hour };
}

/** `17:23 Uhr`, `19:25 h`: the sign behind a whole clock. */
function throughSign(sentence: Sentence, at: number): number {
  const unit = unitAt(sentence, at);
  return unit?.value === "hour" ? unit.next : at;
}

const LARGEST_OFFSET_HOURS = 14;
const MINUTES_PER_HOUR = 60;

/** Reads a zone: `EDT`, `GMT+2`, `UTC+05:30`, `(GMT+7)`, `+0200`, `Z`. */
export function readZoneAt(sentence: Sentence, at: number): Reading<WrittenZone> | null {
  const opened = markAt(sentence, at) === "(" ? at + 1 : at;
  const close = (next: number): number => (opened > at && markAt(sentence, next) === ")" ? next + 1 : next);
  const named = sentence.lexicon.zones.find(sentence.tokens, opened);
  if (named === null) {
    const offset = readOffset(sentence, opened);
    return offset === null
      ? null
      : { value: { raw: rawOf(sentence, opened, offset.next), candidates: [offset.value] }, next: close(offset.next) };
  }
  const isUniversal = named.value[0] === 0;
  const offset = isUniversal ? readOffset(sentence, named.next) : null;
  const next = offset?.next ?? named.next;
  return {
    value: { raw: rawOf(sentence, opened, next), candidates: offset === null ? named.value : [offset.value] },
    next: close(next),
  };
}

/** `+2`, `-0400`, `+05:30` in minutes. The sign must touch its number. */
function readOffset(sentence: Sentence, at: number): Reading<number> | null {
  const sign = markAt(sentence, at);
  const token = sentence.tokens[at + 1];
  if ((sign !== "+" && sign !== "-") || token?.kind !== "number" || token.spaced || token.text.length > 4) return null;
  const joined = token.text.length > 2;
  const hours = joined ? Math.floor(token.value / 100) : token.value;
  const colon = !joined && markAt(sentence, at + 2) === ":" ? numberAt(sentence, at + 3, 2) : null;
  const minutes = joined ? token.value % 100 : (colon ?? 0);
  // A minus before a bare hour may be a dash between a clock and a date.
  if (
    hours > LARGEST_OFFSET_HOURS ||
    minutes > LAST_MINUTE ||
    (sign === "-" &&
      !joined &&
      colon === null &&
      at > 0 &&
      !afterZoneWord(sentence, at) &&
      !isOffsetBehindSeconds(sentence, at))
  )
    return null;
  const total = hours * MINUTES_PER_HOUR + minutes;
  return { value: sign === "-" ? -total : total, next: colon === null ? at + 2 : at + 4 };
}

/** `2013-12-30 16:42:01-05`: what touches the seconds is no dash. */
export function isOffsetBehindSeconds(sentence: Sentence, at: number): boolean {
  const isNumber = sentence.tokens[at + 1]?.kind === "number" && sentence.tokens[at]?.spaced === false;
  return isNumber && markAt(sentence, at - 2) === ":" && markAt(sentence, at - 4) === ":";
}

function afterZoneWord(sentence: Sentence, at: number): boolean {
  return sentence.tokens[at - 1]?.kind === "word";
}

function rawOf(sentence: Sentence, from: number, next: number): string {
  return sentence.tokens
    .slice(from, next)
    .map((token) => token.text)
    .join("");
}

/** Steps over the marks that part a date from its clock. */
export function skipSeparators(sentence: Sentence, at: number): number {
  return skipMarks(sentence, at, ",|-·./(:;~@");
}
