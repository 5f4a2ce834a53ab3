import { CodeSet } from "../../text/code-set.ts";
import { isBlank } from "../../text/ink.ts";
import { isUnspaced } from "../../text/unspaced.ts";
import { unitsOf } from "../../text/word-code.ts";
import { digitValue, foldCode, foldWord } from "./fold.ts";
import { LETTER } from "./patterns.ts";

/** One piece of a line. Numbers and words know their place in the line; a mark is one character that is neither. */
export interface Token {
  readonly kind: "number" | "word" | "mark";
  readonly start: number;
  readonly end: number;
  /** A word folded, or empty where no lexicon has it; a mark as one of the common marks, a number's digits in ASCII. */
  readonly text: string;
  /** Of a number; else -1. */
  readonly value: number;
  /** White space or the line's start stands before it. */
  readonly spaced: boolean;
  /** Of a word; else null. */
  readonly known: KnownWord | null;
}

/** What the reading of a line needs to know of its words. */
export interface Vocabulary {
  /** Splits a run of a script that writes no spaces into known words and the rest; lengths in code units. */
  segment(run: string): readonly number[];
  /** The known word that stands there, each of its letters folding for itself; null where none does. */
  wordAt(line: string, start: number, end: number): KnownWord | null;
  /** A folded word, if it is known. */
  word(text: string): KnownWord | null;
}

/** A word of the lexicons. */
export interface KnownWord {
  readonly text: string;
  /** A time can start with it. */
  readonly startsTime: boolean;
  readonly startsLabel: boolean;
}

/**
 * Splits a line into numbers, words and marks. Digits and letters always part (`20232:26`, `Publiziert17.`), and so do words glued in
 * camel case (`readApril`, `MillsPublished`); a year glued to an hour parts where the year ends.
 */
export function tokenize(line: string, vocabulary: Vocabulary): readonly Token[] {
  const tokens: Token[] = [];
  const { length } = line;
  let spaced = true;
  let at = 0;
  while (at < length) {
    const code = line.charCodeAt(at);
    if (isSpacing(code)) {
      spaced = true;
      at += 1;
      continue;
    }
    const end =
      digitValue(code) >= 0 ? addNumber(line, at, spaced, tokens) : addOther(line, at, spaced, tokens, vocabulary);
    spaced = false;
    at = end;
  }
  return tokens;
}

/** White space and characters that print nothing. */
function isSpacing(code: number): boolean {
  if (code <= 0x20 || code === 0xa0) return true;
  if (code < 0x1680) return code === 0xad;
  return isBlank(code) || (code >= 0x200c && code <= 0x200f) || (code >= 0x202a && code <= 0x202e);
}

const YEAR_DIGITS = 4;
const SHORT_YEAR_DIGITS = 2;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;
/** More digits than any date has; the rest of such a number is nothing to read. */
const LONGEST_NUMBER = 15;

function addNumber(line: string, start: number, spaced: boolean, tokens: Token[]): number {
  let end = start;
  while (end < line.length && digitValue(line.charCodeAt(end)) >= 0) end += 1;
  const digits = asciiDigits(line, start, Math.min(end, start + LONGEST_NUMBER));
  const year = Number(digits.slice(0, YEAR_DIGITS));
  const isYear = year >= FIRST_YEAR && year <= LAST_YEAR;
  const glued = (digits.length === YEAR_DIGITS + 1 || digits.length === YEAR_DIGITS + 2) && isYear;
  const short = digits.length === YEAR_DIGITS && !isYear && isMinutes(line, end);
  if ((glued || short) && followsDate(tokens)) {
    const yearDigits = short ? SHORT_YEAR_DIGITS : YEAR_DIGITS;
    const middle = start + yearDigits;
    tokens.push(numberToken(start, middle, digits.slice(0, yearDigits), spaced));
    tokens.push(numberToken(middle, end, digits.slice(yearDigits), false));
  } else {
    tokens.push(numberToken(start, end, digits, spaced));
  }
  return end;
}

/** `:05` behind what looks like a year of another century is the rest of a clock: `28.09.1913:05`. */
function isMinutes(line: string, at: number): boolean {
  return line[at] === ":" && digitValue(line.charCodeAt(at + 1)) >= 0 && digitValue(line.charCodeAt(at + 2)) >= 0;
}

function asciiDigits(line: string, start: number, end: number): string {
  if (line.charCodeAt(start) < 0x80 && line.charCodeAt(end - 1) < 0x80) {
    let at = start;
    while (at < end && line.charCodeAt(at) < 0x80) at += 1;
    if (at === end) return line.slice(start, end);
  }
  let digits = "";
  for (let at = start; at < end; at++) digits += String(digitValue(line.charCodeAt(at)));
  return digits;
}

/** The one place where tokens are made: objects of one shape are read much faster than those of several. */
function makeToken(
  kind: Token["kind"],
  start: number,
  end: number,
  text: string,
  value: number,
  spaced: boolean,
  known: KnownWord | null,
): Token {
  return { kind, start, end, text, value, spaced, known };
}

/** A number of more digits is part of no time; its size says nothing, and small integers are all of one kind. */
const MOST_VALUE_DIGITS = 9;
const LARGEST_VALUE = 999_999_999;

function sizeOf(digits: string): number {
  return digits.length > MOST_VALUE_DIGITS ? LARGEST_VALUE : Number(digits);
}

function numberToken(start: number, end: number, digits: string, spaced: boolean): Token {
  return makeToken("number", start, end, digits, sizeOf(digits), spaced, null);
}

/** A number of at most two digits, or a word that one precedes, stands before: what a year follows. */
function followsDate(tokens: readonly Token[]): boolean {
  let seen = 0;
  for (let i = tokens.length - 1; i >= 0 && seen < 2; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === "mark") continue;
    if (token.kind === "number") return token.text.length <= 2;
    seen += 1;
  }
  return false;
}

function addOther(line: string, start: number, spaced: boolean, tokens: Token[], vocabulary: Vocabulary): number {
  if (!isLetter(line, start)) {
    tokens.push(makeToken("mark", start, start + 1, commonMark(line.charAt(start)), -1, spaced, null));
    return start + 1;
  }
  if (isGlued(line.charCodeAt(start))) return addUnspaced(line, start, spaced, tokens, vocabulary);
  const { length } = line;
  let end = start + 1;
  while (end < length && staysInWord(line, start, end)) end += 1;
  end = throughAbbreviation(line, start, end);
  tokens.push(wordToken(line, start, end, spaced, vocabulary));
  return end;
}

/** Most words of a page are about no time: those need no copy. */
function wordToken(line: string, start: number, end: number, spaced: boolean, vocabulary: Vocabulary): Token {
  const known = knownWord(line, start, end, vocabulary);
  return makeToken("word", start, end, known?.text ?? "", -1, spaced, known);
}

function knownWord(line: string, start: number, end: number, vocabulary: Vocabulary): KnownWord | null {
  for (let at = start; at < end; at++) {
    if (foldCode(line.charCodeAt(at)) === 0) return vocabulary.word(foldWord(line.slice(start, end)));
  }
  return vocabulary.wordAt(line, start, end);
}

function isLetter(line: string, at: number): boolean {
  const code = line.charCodeAt(at);
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return isLetterCode(code);
}

const isLetterCode = unitsOf(LETTER);

function staysInWord(line: string, start: number, at: number): boolean {
  const code = line.charCodeAt(at);
  if (code >= 0x61 && code <= 0x7a) return true;
  if (INNER_MARKS.has(code)) return at + 1 < line.length && isLetter(line, at + 1);
  if (!isLetter(line, at) || isGlued(code)) return false;
  return !startsGluedWord(line, start, at);
}

/** A capital after a small letter, or the last of three or more capitals before a small letter. */
function startsGluedWord(line: string, start: number, at: number): boolean {
  if (!isUpper(line.charAt(at))) return false;
  if (!isUpper(line.charAt(at - 1))) return isLetter(line, at - 1);
  const next = at + 1 < line.length && isLetter(line, at + 1) ? line.charAt(at + 1) : "A";
  return at - start >= 2 && !isUpper(next) && isUpper(line.charAt(start));
}

function isUpper(char: string): boolean {
  const code = char.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : char !== char.toLowerCase();
}

/** Apostrophes, and the zero-width joiners that stand inside words of Persian and of Indic scripts. */
const INNER_MARKS = new CodeSet("'\u2019\u05f3\u02bc\u200c\u200d");

const LONGEST_ABBREVIATED_PART = 3;

/** Takes the rest of `a.m`, `พ.ค` into the word; its last full stop stays outside. */
function throughAbbreviation(line: string, start: number, end: number): number {
  let last = end;
  let partStart = start;
  while (last - partStart <= LONGEST_ABBREVIATED_PART && line.charAt(last) === "." && last + 1 < line.length) {
    let next = last + 1;
    while (
      next < line.length &&
      isLetter(line, next) &&
      !isUpper(line.charAt(next)) &&
      next - last <= LONGEST_ABBREVIATED_PART + 1
    )
      next += 1;
    const length = next - last - 1;
    if (length === 0 || length > LONGEST_ABBREVIATED_PART || (next < line.length && isLetter(line, next))) return last;
    partStart = last + 1;
    last = next;
  }
  return last;
}

/** And Hangul: endings are glued to its words. */
function isGlued(code: number): boolean {
  return isUnspaced(code) || (code >= 0xac00 && code <= 0xd7af) || (code >= 0xf900 && code <= 0xfaff);
}

function addUnspaced(line: string, start: number, spaced: boolean, tokens: Token[], vocabulary: Vocabulary): number {
  let end = start + 1;
  while (end < line.length && isGlued(line.charCodeAt(end)) && isLetter(line, end)) end += 1;
  end = throughAbbreviation(line, start, end);
  let from = start;
  // The run as it stands: folding would change its length.
  for (const length of vocabulary.segment(line.slice(start, end))) {
    tokens.push(wordToken(line, from, from + length, spaced && from === start, vocabulary));
    from += length;
  }
  return end;
}

const COMMON_MARKS: Readonly<Record<string, string>> = {
  "：": ":",
  "∶": ":",
  "／": "/",
  "．": ".",
  "。": ".",
  "，": ",",
  "、": ",",
  "،": ",",
  "（": "(",
  "）": ")",
  "【": "(",
  "】": ")",
  "[": "(",
  "]": ")",
  "–": "-",
  "—": "-",
  "−": "-",
  "‐": "-",
  "‑": "-",
  "｜": "|",
  "•": "·",
  "∙": "·",
  "・": "·",
  "＋": "+",
  "’": "'",
  "‘": "'",
};

function commonMark(char: string): string {
  return COMMON_MARKS[char] ?? char;
}
