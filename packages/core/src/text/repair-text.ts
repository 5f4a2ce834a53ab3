import { withoutSecondEncoding } from "./encoded-twice.ts";
import { decodeReferences } from "./references.ts";

/**
 * Undoes what publishing systems do to a text on its way into an attribute or JSON: character references escaped once too often,
 * UTF-8 read as Latin-1 or Windows-1252 (`gÃ¤rten`), and markup left in. A text without such damage comes back as it is.
 */
export function repairText(text: string): string {
  return withoutSecondEncoding(stripTags(decodeEscapes(text)));
}

/** `&amp;amp;` exists; deeper nesting was not seen. */
const MOST_ESCAPES = 2;

function decodeEscapes(text: string): string {
  let current = text;
  for (let round = 0; round < MOST_ESCAPES; round++) current = decodeReferences(current, true);
  return current;
}

/** Where `char` is, at most `most` characters after `at`; -1 where it is not. Never reads further, so that a long text stays linear. */
function indexWithin(text: string, char: string, at: number, most: number): number {
  const end = Math.min(text.length - 1, at + most);
  for (let i = at + 1; i <= end; i++) if (text[i] === char) return i;
  return -1;
}

const INLINE_TAGS = new Set([
  "b",
  "i",
  "em",
  "strong",
  "br",
  "span",
  "p",
  "a",
  "u",
  "sup",
  "sub",
  "mark",
  "small",
  "q",
  "wbr",
  "div",
]);
const MOST_TAG_CHARS = 400;
const MOST_TAG_NAME_CHARS = 6;

/** Drops tags of inline markup that were written into the text; `5 < 6` stays. */
function stripTags(text: string): string {
  let out = "";
  let from = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) {
    if (!INLINE_TAGS.has(tagNameAt(text, at + 1))) continue;
    const end = indexWithin(text, ">", at, MOST_TAG_CHARS);
    if (end < 0) continue;
    out += text.slice(from, at) + (tagNameAt(text, at + 1) === "br" ? " " : "");
    from = end + 1;
  }
  return out + text.slice(from);
}

function tagNameAt(text: string, start: number): string {
  let at = text[start] === "/" ? start + 1 : start;
  const from = at;
  while (at - from <= MOST_TAG_NAME_CHARS && isAsciiLetter(text.charCodeAt(at))) at++;
  return text.slice(from, at).toLowerCase();
}

function isAsciiLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}
