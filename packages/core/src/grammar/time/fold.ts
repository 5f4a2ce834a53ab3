import { withoutAccents } from "../../text/normal-form.ts";
import { INVISIBLE } from "./patterns.ts";

/** First digit of every script whose digits are read; each has ten in a row. */
const ZEROS: readonly number[] = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0, 0x1040, 0x17e0,
  0xff10,
];

const LAST_ASCII = 0x7f;
const DIGITS_PER_SCRIPT = 10;

/** Value of a decimal digit of any script read here; -1 for another character. */
export function digitValue(code: number): number {
  if (code <= LAST_ASCII) return code >= 0x30 && code <= 0x39 ? code - 0x30 : -1;
  for (const zero of ZEROS) {
    if (code >= zero && code < zero + DIGITS_PER_SCRIPT) return code - zero;
  }
  return -1;
}

/** A word as it is looked up: lower case, without accents, dotless i as i, one kind of apostrophe, no full stops. */
export function foldWord(word: string): string {
  const alphabet = alphabetOf(word);
  if (alphabet === "ascii") return word.toLowerCase();
  if (alphabet === "folded") return word;
  if (alphabet === "european") return foldLetters(word);
  return foldAny(word);
}

function foldAny(word: string): string {
  return withoutAccents(word)
    .toLowerCase()
    .replace(INVISIBLE, "")
    .replaceAll("\u0131", "i")
    .replaceAll("\u2019", "'")
    .replaceAll("\u02bc", "'")
    .replaceAll("\u05f3", "'")
    .replaceAll(".", "");
}

/** How much a word needs folding: by letters alone, each for itself, not at all, or with all that Unicode knows. */
type Alphabet = "ascii" | "european" | "folded" | "other";

function alphabetOf(word: string): Alphabet {
  let ascii = true;
  let european = true;
  let folded = true;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code === FULL_STOP) return "other";
    if (code > LAST_ASCII) {
      ascii = false;
      if (!isEuropean(code)) european = false;
    }
    if (!isFolded(code)) folded = false;
    if (!ascii && !european && !folded) return "other";
  }
  return ascii ? "ascii" : european ? "european" : "folded";
}

const FULL_STOP = 0x2e;
const FIRST_EUROPEAN = 0xc0;
const LAST_LATIN = 0x24f;
const FIRST_CYRILLIC = 0x400;
const LAST_CYRILLIC = 0x4ff;

/** Whole letters of Latin and Cyrillic, whose case and accents depend on no neighbour. */
function isEuropean(code: number): boolean {
  if (code <= LAST_LATIN) return code >= FIRST_EUROPEAN;
  // The marks from 0x483 on combine.
  return code >= FIRST_CYRILLIC && code <= LAST_CYRILLIC && (code < 0x483 || code > 0x489);
}

function foldLetters(word: string): string {
  let folded = "";
  for (let i = 0; i < word.length; i++) folded += foldedLetter(word.charCodeAt(i));
  return folded;
}

const foldedLetters: string[] = [];

function foldedLetter(code: number): string {
  foldedLetters[code] ??= foldAny(String.fromCharCode(code));
  return foldedLetters[code];
}

/** A letter or apostrophe as {@link foldWord} would fold it in any word; 0 where that takes more than the one character. */
export function foldCode(code: number): number {
  if (code <= LAST_ASCII) return code === FULL_STOP ? 0 : code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
  if (isFolded(code)) return code;
  if (code === CLOSING_QUOTE) return APOSTROPHE;
  const folded = isEuropean(code) ? foldedLetter(code) : "";
  return folded.length === 1 ? folded.charCodeAt(0) : 0;
}

const APOSTROPHE = 0x27;
const CLOSING_QUOTE = 0x2019;

/** Letters of scripts without case that carry no mark of their own: Hebrew, Arabic, Thai, Lao, kana, Han, Hangul. */
function isFolded(code: number): boolean {
  return (
    (code >= 0x5d0 && code <= 0x5ea) ||
    (code >= 0x621 && code <= 0x64a) ||
    (code >= 0x0e00 && code <= 0x0eff) ||
    (code >= 0x3041 && code <= 0x3096) ||
    (code >= 0x30a1 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3)
  );
}
