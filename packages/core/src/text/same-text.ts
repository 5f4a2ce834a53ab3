import { WORD_CHARACTER } from "./patterns.ts";
import { isWordCode } from "./word-code.ts";

/**
 * Letters and digits of a text in lower case, compatibility forms and white space evened out: two texts with the same key
 * differ in typography alone. "" for a text without letters or digits.
 */
export function textKey(text: string): string {
  const folded = (isAscii(text) ? text : text.normalize("NFKC")).toLowerCase();
  let key = "";
  let from = -1;
  let endsOpen = false;
  for (let at = 0; at < folded.length; at++) {
    if (isWordAt(folded, at)) {
      if (from < 0) from = at;
      continue;
    }
    if (from >= 0) {
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
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= ASCII_END) return false;
  return true;
}

/** Of a pair of surrogates both halves are asked as the character they make. */
function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < ASCII_END) return isAsciiAlphanumeric(code);
  if (code >= SURROGATE_START && code <= SURROGATE_END)
    return WORD_CHARACTER.test(String.fromCodePoint(text.codePointAt(code >= LOW_SURROGATE_START ? at - 1 : at) ?? 0));
  return isWordCode(code);
}

const SURROGATE_START = 0xd800;
const LOW_SURROGATE_START = 0xdc00;
const SURROGATE_END = 0xdfff;

/** White space folded to single spaces, ends trimmed; zero-width spaces, byte order marks and soft hyphens dropped (joiners are spelling and stay). */
export function foldSpace(text: string): string {
  if (isFolded(text)) return text;
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

/** Single spaces inside, none at the ends, and no other white space or invisible character. */
function isFolded(text: string): boolean {
  let wasSpace = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isSpace = code === 0x20;
    if (code < 0x20 || (isSpace && wasSpace) || (code >= ASCII_END && mayBeSpace(code))) return false;
    wasSpace = isSpace;
  }
  return text === "" || !wasSpace;
}

/** Every character beyond ASCII that Unicode calls white space or that prints nothing, and few others. */
function mayBeSpace(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0xad ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    (code >= 0x2028 && code <= 0x2060) ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Cased or not, marks included: everything with a place in a word. */
export function isWordCharacter(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code < ASCII_END) return isAsciiAlphanumeric(code);
  return char.length === 1 ? isWordCode(code) : WORD_CHARACTER.test(char);
}

const ASCII_END = 0x80;
const INVISIBLE = new Set(["\u200b", "\u2060", "\ufeff", "\u00ad"]);

/** `'` and its typographic forms: they join the letters on both sides. */
function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x2bc;
}

function isAsciiAlphanumeric(code: number): boolean {
  const lower = code | 0x20;
  return (code >= 0x30 && code <= 0x39) || (lower >= 0x61 && lower <= 0x7a);
}
