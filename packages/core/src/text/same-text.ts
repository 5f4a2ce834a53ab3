import { WORD_CHARACTER } from "./patterns.ts";

/**
 * Letters and digits of a text in lower case, compatibility forms and white space evened out: two texts with the same key
 * differ in typography alone. "" for a text without letters or digits.
 */
export function textKey(text: string): string {
  const folded = text.normalize("NFKC").toLowerCase();
  let key = "";
  let from = -1;
  for (let at = 0; at <= folded.length; at++) {
    const inside = at < folded.length && isWordAt(folded, at);
    if (inside && from < 0) from = at;
    else if (!inside && from >= 0) {
      const joined = APOSTROPHES.has(folded[at] ?? "");
      key += folded.slice(from, at) + (joined ? "" : " ");
      from = -1;
    } else if (!inside && key !== "" && !key.endsWith(" ") && !APOSTROPHES.has(folded[at] ?? "")) key += " ";
  }
  return key.endsWith(" ") ? key.slice(0, -1) : key;
}

/** Of a pair of surrogates both halves are asked as the character they make. */
function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < ASCII_END) return isAsciiAlphanumeric(code);
  if (code >= SURROGATE_START && code <= SURROGATE_END)
    return WORD_CHARACTER.test(String.fromCodePoint(text.codePointAt(code >= LOW_SURROGATE_START ? at - 1 : at) ?? 0));
  return WORD_CHARACTER.test(text[at] ?? "");
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

/** Plain ASCII with single spaces inside and none at the ends. */
function isFolded(text: string): boolean {
  let wasSpace = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isSpace = code === 0x20;
    if (code >= ASCII_END || code < 0x20 || (isSpace && wasSpace)) return false;
    wasSpace = isSpace;
  }
  return text === "" || !wasSpace;
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
