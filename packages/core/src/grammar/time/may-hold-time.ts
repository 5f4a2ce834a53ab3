import { timeLexicon } from "./lexicon.ts";
import { ANY_DIGIT } from "./patterns.ts";
import { type Listed, WordSieve } from "./word-sieve.ts";

const ASCII_END = 0x80;
const FULL_STOP = 0x2e;
const APOSTROPHE = 0x27;

/** Whether a line holds a digit of any script. */
export function holdsDigit(line: string): boolean {
  return DIGIT.test(line) || (NEAR_DIGITS.test(line) && ANY_DIGIT.test(line));
}

const DIGIT = /\d/;
/** Scripts that have digits of their own; not punctuation, kana, Han or Hangul. Halves of characters beyond 16 bits may be digits. */
const NEAR_DIGITS = /[\u0660-\u1c59\ua620-\uabf9\ud800-\udfff\uff10-\uffff]/;

/**
 * False for a line that surely holds no time and no age: one in ASCII without a digit and without a word of days, ages or "just now".
 * Tells most menu entries and links apart at once.
 */
export function mayHoldTime(line: string): boolean {
  sieve ??= buildSieve();
  const { length } = line;
  let found = false;
  let at = 0;
  while (at < length) {
    const code = line.charCodeAt(at);
    if (code >= ASCII_END || isDigit(code)) return true;
    if (!isLetter(code)) {
      at += 1;
      continue;
    }
    const end = endOfWord(line, at);
    if (!found) found = isBroken(line, at, end) || sieve.find(line, at, end) !== null;
    at = end;
  }
  return found;
}

let sieve: WordSieve<Listed> | null = null;

function buildSieve(): WordSieve<Listed> {
  return new WordSieve([...timeLexicon().withoutNumber].map((text) => ({ text })));
}

function endOfWord(line: string, start: number): number {
  const { length } = line;
  let end = start + 1;
  while (end < length && (isLetter(line.charCodeAt(end)) || joins(line, end, APOSTROPHE))) end += 1;
  return end;
}

/** Camel case may glue words, and an abbreviation's full stops belong to its word: what the tokens are is then left open. */
function isBroken(line: string, start: number, end: number): boolean {
  if (joins(line, end, FULL_STOP)) return true;
  let capitals = 0;
  for (let at = start + 1; at < end; at++) if (isCapital(line.charCodeAt(at))) capitals += 1;
  return capitals > 0 && !(capitals === end - start - 1 && isCapital(line.charCodeAt(start)));
}

function joins(line: string, at: number, mark: number): boolean {
  return at + 1 < line.length && line.charCodeAt(at) === mark && isLetter(line.charCodeAt(at + 1));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function isLetter(code: number): boolean {
  return isCapital(code) || (code >= 0x61 && code <= 0x7a);
}
