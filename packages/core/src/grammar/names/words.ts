import type { Span } from "../../evidence.ts";
import { isAsciiWordUnit } from "../../text/ascii-word-unit.ts";
import { CodeSet } from "../../text/code-set.ts";
import { normalForm, withoutAccents } from "../../text/normal-form.ts";
import { isAscii } from "../../text/same-text.ts";
import { digitValue } from "../time/fold.ts";

/** A word of a line: letters, digits and marks, with inner hyphens, apostrophes and full stops (`O'Neill`, `Hyung-jin`, `J.K`). */
export interface Word {
  readonly text: string;
  readonly span: Span;
}

const APOSTROPHES = "'’ʼ‘`´";
const JOINERS = new CodeSet(`-‐‑.・·_${APOSTROPHES}`);

/** Upper-case and lower-case forms only compare where a script has both and writes both: Georgian capitals only fill whole lines. */
export function hasCase(text: string): boolean {
  const code = text.charCodeAt(0);
  return text.toLowerCase() !== text.toUpperCase() && !(code >= FIRST_GEORGIAN && code <= LAST_GEORGIAN);
}

const FIRST_GEORGIAN = 0x10d0;
const LAST_GEORGIAN = 0x10ff;

/** True for a code unit that can stand in a word of any script. Punctuation and symbols outside ASCII are known by their blocks. */
export function isWordUnit(code: number): boolean {
  if (code < 0x80) return ASCII_WORD_UNITS[code] === 1;
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7) return false;
  if (code === 0x60c || code === 0x61b || code === 0x61f || code === 0x6d4) return false;
  if (code === 0x964 || code === 0x965 || code === 0x5be) return false;
  if (code >= 0x2000 && code <= 0x206f) return code === 0x200c || code === 0x200d;
  if (code >= 0x2190 && code <= 0x2bff) return false;
  if (code >= 0x3000 && code <= 0x303f) return code === 0x3005 || code === 0x3007;
  if (code >= 0xff00 && code <= 0xffef) return isFullWidthWordUnit(code);
  return code !== 0x30fb && code !== 0xfeff;
}

/** One flag for each ASCII code: this is asked for every character of a page. */
const ASCII_WORD_UNITS: Uint8Array = Uint8Array.from({ length: 0x80 }, (_, code) => (isAsciiWordUnit(code) ? 1 : 0));

function isFullWidthWordUnit(code: number): boolean {
  const ascii = code - 0xfee0;
  return isAsciiWordUnit(ascii) || code >= 0xff66;
}

/** The words of `text` from `from` to `to`, with their places. One pass, no regular expression. */
export function wordsOf(text: string, from = 0, to: number = text.length): readonly Word[] {
  const words: Word[] = [];
  let index = from;
  while (index < to) {
    if (!isWordUnit(text.charCodeAt(index))) {
      index += 1;
      continue;
    }
    const start = index;
    index = endOfWord(text, index, to);
    words.push({ text: text.slice(start, index), span: [start, index] });
  }
  return words;
}

/** The first of them. */
export function firstWord(text: string, from = 0, to: number = text.length): Word | undefined {
  let start = from;
  while (start < to && !isWordUnit(text.charCodeAt(start))) start += 1;
  if (start >= to) return undefined;
  const end = endOfWord(text, start, to);
  return { text: text.slice(start, end), span: [start, end] };
}

/** The word that begins at `from`; `""` where none does. */
export function wordAt(text: string, from: number, to: number): string {
  return from < to && isWordUnit(text.charCodeAt(from)) ? text.slice(from, endOfWord(text, from, to)) : "";
}

/** Where the word that begins at `start` ends. */
export function endOfWord(text: string, start: number, to: number): number {
  let index = start + 1;
  while (index < to) {
    if (isWordUnit(text.charCodeAt(index))) {
      index += 1;
    } else if (index + 1 < to && JOINERS.has(text.charCodeAt(index)) && isWordUnit(text.charCodeAt(index + 1))) {
      index += 2;
    } else {
      break;
    }
  }
  return index;
}

/** Case, apostrophes, full stops and the Unicode form set aside: what two printings of one name share. */
export function foldName(name: string): string {
  if (isPlainAscii(name)) return name.toLowerCase();
  const lower = (isAscii(name) ? name : normalForm(name, "NFKC")).toLowerCase();
  const { length } = lower;
  let folded = "";
  let from = 0;
  for (let index = 0; index < length; index += 1) {
    const code = lower.charCodeAt(index);
    if (!FOLDABLE.has(code)) continue;
    folded +=
      lower.slice(from, index) + (code === FULL_STOP ? "" : code === HYPHEN || code === FIRM_HYPHEN ? "-" : "'");
    from = index + 1;
  }
  return (from === 0 ? lower : folded + lower.slice(from)).trim();
}

const FULL_STOP = 0x2e;
const HYPHEN = 0x2010;
const FIRM_HYPHEN = 0x2011;
/** Full stops, and apostrophes and hyphens of other forms. */
const FOLDABLE = new CodeSet(`${APOSTROPHES}‐‑.`);

/** Letters, digits, spaces and hyphens of ASCII: most words, and nothing in them to fold but case. */
function isPlainAscii(text: string): boolean {
  const { length } = text;
  for (let index = 0; index < length; index += 1) {
    const code = text.charCodeAt(index);
    if (
      code >= 0x80 ||
      !(ASCII_WORD_UNITS[code] === 1 || code === 0x2d || (code === 0x20 && index > 0 && index < length - 1))
    )
      return false;
  }
  return true;
}

/** As {@link foldName}, with accents and spacing set aside too: `JOSE  PÉREZ` and `José Perez` are one key. */
export function nameKey(name: string): string {
  return wordsOf(withoutAccents(foldName(name)))
    .map((word) => word.text)
    .join(" ");
}

/** A digit of any script. */
export function isDigit(char: string): boolean {
  return digitValue(char.charCodeAt(0)) >= 0;
}

/** True where a text holds a digit of any script. */
export function holdsDigit(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (digitValue(text.charCodeAt(at)) >= 0) return true;
  return false;
}

/** True for a word of digits alone, or digits with a short tail (`12`, `2024`, `11.21am`, `2nd`). */
export function isNumberWord(word: string): boolean {
  return isDigit(word.charAt(0));
}

/** True where the first letter is a capital, or the script has no capitals. */
export function startsName(word: string): boolean {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return !hasCase(first) ? !isDigit(first) : first === first.toUpperCase();
}

/** True for Han, Kana and Hangul: scripts that print names without capitals and mostly without spaces. */
export function isEastAsian(word: string): boolean {
  const code = word.charCodeAt(0);
  return (code >= 0x2e80 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af) || (code >= 0xf900 && code <= 0xfaff);
}

export function isHangul(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0xac00 && code <= 0xd7af;
}
