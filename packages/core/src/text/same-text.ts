import { WORD_CHARACTER } from "./patterns.ts";

/**
 * Letters and digits of a text in lower case, compatibility forms and white space evened out: two texts with the same key
 * differ in typography alone. "" for a text without letters or digits.
 */
export function textKey(text: string): string {
  let key = "";
  let gap = false;
  for (const char of text.normalize("NFKC").toLowerCase()) {
    if (isWordCharacter(char)) {
      if (gap && key !== "") key += " ";
      key += char;
      gap = false;
    } else if (!APOSTROPHES.has(char)) gap = true;
  }
  return key;
}

/** White space folded to single spaces, ends trimmed; zero-width spaces, byte order marks and soft hyphens dropped (joiners are spelling and stay). */
export function foldSpace(text: string): string {
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
  if (code < ASCII_END) return isAsciiAlphanumeric(code);
  return WORD_CHARACTER.test(char);
}

const ASCII_END = 0x80;
const INVISIBLE = new Set(["\u200b", "\u2060", "\ufeff", "\u00ad"]);
const APOSTROPHES = new Set(["'", "\u2019", "\u2018", "\u02bc"]);

function isAsciiAlphanumeric(code: number): boolean {
  const lower = code | 0x20;
  return (code >= 0x30 && code <= 0x39) || (lower >= 0x61 && lower <= 0x7a);
}
