import { isAsciiWordUnit } from "./ascii-word-unit.ts";
import { normalForm } from "./normal-form.ts";
import { BEYOND_ASCII, UNEVEN_SPACE, WORD_CHARACTER } from "./patterns.ts";
import { isLowSurrogate, isSurrogate } from "./surrogates.ts";
import { isWordCode } from "./word-code.ts";

/**
 * Letters and digits of a text in lower case, compatibility forms and white space evened out: two texts with the same key
 * differ in typography alone. "" for a text without letters or digits.
 */
export function textKey(text: string): string {
  const folded = (isAscii(text) ? text : normalForm(text, "NFKC")).toLowerCase();
  let key = "";
  let from = -1;
  let endsOpen = false;
  const { length } = folded;
  for (let at = 0; at < length; at++) {
    if (isWordAt(folded, at)) {
      if (from < 0) from = at;
      continue;
    }
    if (from >= 0) {
      // A single space between two words stands in the key as it is.
      if (folded.charCodeAt(at) === SPACE && at + 1 < length && isWordAt(folded, at + 1)) continue;
      key += folded.slice(from, at);
      endsOpen = true;
      from = -1;
    }
    if (endsOpen && !isApostrophe(folded.charCodeAt(at))) {
      key += " ";
      endsOpen = false;
    }
  }
  if (from >= 0) return key + folded.slice(from);
  return key.endsWith(" ") ? key.slice(0, -1) : key;
}

/** Whether every character is of ASCII: such a text has no other forms. */
export function isAscii(text: string): boolean {
  return !BEYOND_ASCII.test(text);
}

/** Of a pair of surrogates both halves are asked as the character they make. */
function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < ASCII_END) return isAsciiWordUnit(code);
  if (isSurrogate(code))
    return WORD_CHARACTER.test(String.fromCodePoint(text.codePointAt(isLowSurrogate(code) ? at - 1 : at) ?? 0));
  return isWordCode(code);
}

/** White space folded to single spaces, ends trimmed; zero-width spaces, byte order marks and soft hyphens dropped (joiners are spelling and stay). */
export function foldSpace(text: string): string {
  if (!UNEVEN_SPACE.test(text)) return text;
  let folded = "";
  let gap = false;
  for (const char of text) {
    if (INVISIBLE.has(char)) continue;
    if (char.trim() === "") {
      gap = true;
      continue;
    }
    if (gap && folded !== "") folded += " ";
    folded += char;
    gap = false;
  }
  return folded;
}

/** Cased or not, marks included: everything with a place in a word. */
export function isWordCharacter(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code < ASCII_END) return isAsciiWordUnit(code);
  return char.length === 1 ? isWordCode(code) : WORD_CHARACTER.test(char);
}

const ASCII_END = 0x80;
const SPACE = 0x20;
const INVISIBLE = new Set(["\u200b", "\u2060", "\ufeff", "\u00ad"]);

/** `'` and its typographic forms: they join the letters on both sides. */
function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x2bc;
}
