import { type Sentence, skipLinks, skipMarks } from "./date.ts";
import type { Age } from "./expression.ts";
import { timeLexicon } from "./lexicon.ts";
import { mayHoldTime } from "./may-hold-time.ts";
import type { Reading } from "./phrases.ts";
import { type Token, tokenize } from "./tokens.ts";
import { AGE_UNITS, type AgeUnit, BARE_UNITS, ROUNDED } from "./words.ts";

/** Shortest and longest length of each unit in seconds. */
const UNIT_SECONDS: Readonly<Record<AgeUnit, readonly [number, number]>> = {
  second: [1, 1],
  minute: [60, 60],
  hour: [3600, 3600],
  day: [86_400, 86_400],
  week: [604_800, 604_800],
  month: [28 * 86_400, 31 * 86_400],
  year: [365 * 86_400, 366 * 86_400],
};

/** "Just now" is printed for up to a minute. */
const JUST_NOW_SECONDS = 60;
/** A template that rounds prints n from half a unit before; one that cuts, until the next whole unit. */
const ROUNDING = 0.5;
/** Larger counts are no ages that a page prints. */
const LARGEST_COUNT = 400;
const PAIR = 2;
/** Longer lines are sentences. */
const LONGEST_AGE_LINE = 80;

/** An age with its place in the line. */
export interface PlacedAge extends Age {
  readonly start: number;
  readonly end: number;
}

/** A line that is an age and at most a label before it: `57m ago`, `vor 3 Stunden`, `Updated 2 hours ago`, `3h`. Null for any other line. */
export function readAge(line: string, language?: string): PlacedAge | null {
  if (line.length > LONGEST_AGE_LINE || !mayHoldTime(line)) return null;
  const lexicon = timeLexicon();
  const tokens = tokenize(line, lexicon);
  const sentence: Sentence = { tokens, lexicon, hints: language === undefined ? {} : { language } };
  let at = skipMarks(sentence, 0, "(|·-:");
  const label = lexicon.labels.find(tokens, at, language);
  if (label !== null) at = skipLinks(sentence, skipMarks(sentence, label.next, ":,"));
  if (ROUNDED.has(tokens[at]?.text ?? "")) at++;
  const age = readAgeAt(sentence, at) ?? readBareAge(tokens, at);
  if (age === null || skipMarks(sentence, age.next, ").|·") < tokens.length) return null;
  const start = tokens[at]?.start ?? 0;
  const end = tokens[age.next - 1]?.end ?? start;
  return { ...age.value, raw: line.slice(start, end), start, end };
}

/** Reads an age that starts at a token; its `raw` is left to the caller, who has the line. */
export function readAgeAt(sentence: Sentence, at: number): Reading<Age> | null {
  const now = sentence.lexicon.justNow.find(sentence.tokens, at);
  if (now !== null)
    return { value: { raw: "", minSeconds: 0, maxSeconds: JUST_NOW_SECONDS, unit: "second" }, next: now.next };
  const found = sentence.lexicon.ages.find(sentence.tokens, at, sentence.hints.language);
  const count = found?.count ?? 1;
  if (found !== null && count <= LARGEST_COUNT) return { value: ageOf(count, found.value), next: found.next };
  const pair = sentence.lexicon.pairs.find(sentence.tokens, at);
  if (pair !== null) return { value: ageOf(PAIR, pair.value), next: pair.next };
  return readTwoUnits(sentence, at);
}

/** `1 hour 20 minutes ago`, `1h 20m ago`: the larger unit is added to the smaller one's interval. */
function readTwoUnits(sentence: Sentence, at: number): Reading<Age> | null {
  const count = sentence.tokens[at];
  if (count?.kind !== "number" || sentence.tokens[at + 1]?.kind !== "word") return null;
  const unit = unitOf(sentence.tokens[at + 1]);
  if (count.value > LARGEST_COUNT || unit === undefined) return null;
  const rest = sentence.lexicon.ages.find(sentence.tokens, skipMarks(sentence, at + 2, ","), sentence.hints.language);
  if (rest === null || rest.count === null || rest.count > LARGEST_COUNT) return null;
  const [seconds] = UNIT_SECONDS[unit];
  const smaller = ageOf(rest.count, rest.value);
  const value = {
    ...smaller,
    minSeconds: smaller.minSeconds + count.value * seconds,
    maxSeconds: smaller.maxSeconds + count.value * seconds,
  };
  return { value, next: rest.next };
}

/** Bare, or written out before a smaller one: `1 hour 20 minutes ago`. */
function unitOf(token: Token | undefined): AgeUnit | undefined {
  const text = token?.text ?? "";
  return BARE_UNITS[text] ?? AGE_UNITS.find((unit) => text === unit || text === `${unit}s`);
}

function readBareAge(tokens: readonly Token[], at: number): Reading<Age> | null {
  const count = tokens[at];
  const unit = BARE_UNITS[tokens[at + 1]?.text ?? ""];
  if (count?.kind !== "number" || count.value > LARGEST_COUNT || unit === undefined) return null;
  return { value: ageOf(count.value, unit), next: at + 2 };
}

/**
 * The interval that "n units ago" allows: from half a unit less (templates that round) to one unit more (templates that cut).
 * One unit is never less than one: below it templates print the smaller unit.
 */
export function ageOf(count: number, unit: AgeUnit): Age {
  const [shortest, longest] = UNIT_SECONDS[unit];
  const least = count === 0 ? 0 : Math.max(count - ROUNDING, 1);
  return { raw: "", minSeconds: Math.round(least * shortest), maxSeconds: (count + 1) * longest, unit };
}
