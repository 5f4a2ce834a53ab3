import { LEAD_BYTE } from "./patterns.ts";

/**
 * Undoes what publishing systems do to a text on its way into an attribute or JSON: character references escaped once too often,
 * UTF-8 read as Latin-1 or Windows-1252 (`gÃ¤rten`), and markup left in. A text without such damage comes back as it is.
 */
export function repairText(text: string): string {
  return repairDoubleEncoding(stripTags(decodeReferences(text)));
}

/** The references that appear in escaped headlines; numeric ones are decoded by arithmetic, letters with accents composed. */
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  shy: "\u00ad",
  laquo: "«",
  raquo: "»",
  lsquo: "‘",
  rsquo: "’",
  sbquo: "‚",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
  lsaquo: "‹",
  rsaquo: "›",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  bull: "•",
  middot: "·",
  euro: "€",
  pound: "£",
  copy: "©",
  reg: "®",
  trade: "™",
  deg: "°",
  sect: "§",
  times: "×",
  frac12: "½",
  iexcl: "¡",
  iquest: "¿",
  ordf: "ª",
  ordm: "º",
  szlig: "ß",
  aelig: "æ",
  oslash: "ø",
  oelig: "œ",
  AElig: "Æ",
  Oslash: "Ø",
  OElig: "Œ",
};
/** What the ends of names like `eacute` add to their letter. */
const ACCENTS: Readonly<Record<string, string>> = {
  grave: "\u0300",
  acute: "\u0301",
  circ: "\u0302",
  tilde: "\u0303",
  uml: "\u0308",
  ring: "\u030a",
  caron: "\u030c",
  cedil: "\u0327",
};
/** `&` to `;` of the longest reference above, numeric ones included. */
const MOST_REFERENCE_CHARS = 10;
const MAX_CODE_POINT = 0x10ffff;
/** `&amp;amp;` exists; deeper nesting was not seen. */
const MOST_ESCAPES = 2;

function decodeReferences(text: string): string {
  let current = text;
  for (let round = 0; round < MOST_ESCAPES && current.includes("&"); round++) {
    const next = decodeOnce(current);
    if (next === current) return current;
    current = next;
  }
  return current;
}

function decodeOnce(text: string): string {
  let out = "";
  let from = 0;
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", at + 1)) {
    const end = indexWithin(text, ";", at, MOST_REFERENCE_CHARS);
    if (end < 0) continue;
    const char = referenced(text.slice(at + 1, end));
    if (char === null) continue;
    out += text.slice(from, at) + char;
    from = end + 1;
  }
  return out + text.slice(from);
}

/** Where `char` is, at most `most` characters after `at`; -1 where it is not. Never reads further, so that a long text stays linear. */
function indexWithin(text: string, char: string, at: number, most: number): number {
  const end = Math.min(text.length - 1, at + most);
  for (let i = at + 1; i <= end; i++) if (text[i] === char) return i;
  return -1;
}

function referenced(name: string): string | null {
  if (!name.startsWith("#")) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? null) : accented(name);
  const hex = name[1] === "x" || name[1] === "X";
  const code = Number(hex ? `0x${name.slice(2)}` : name.slice(1));
  const valid = Number.isInteger(code) && code > 0 && code <= MAX_CODE_POINT && !(code >= 0xd800 && code <= 0xdfff);
  return valid ? String.fromCodePoint(code) : null;
}

function accented(name: string): string | null {
  const accent = name.slice(1);
  const letter = Object.hasOwn(ACCENTS, accent) ? (name.charAt(0) + ACCENTS[accent]).normalize("NFC") : "";
  return letter.length === 1 ? letter : null;
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

/** Windows-1252 differs from Latin-1 in these: the character it shows, and the byte it stands for. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const WINDOWS_1252_START = 0x80;
const LATIN_1_END = 0x100;

/** Reads the characters as bytes again where every one could be a byte and the bytes are valid UTF-8 with a sequence in it. */
function repairDoubleEncoding(text: string): string {
  if (!looksDoubleEncoded(text)) return text;
  let out = "";
  for (let at = 0; at < text.length; ) {
    const sequence = utf8SequenceAt(text, at);
    if (sequence === null) {
      out += text[at] ?? "";
      at++;
    } else {
      out += String.fromCodePoint(sequence.code);
      at += sequence.length;
    }
  }
  return out;
}

/** A lead byte shown as a character, and at once a continuation byte: Latin text in good order hardly ever has that. */
function looksDoubleEncoded(text: string): boolean {
  if (!LEAD_BYTE.test(text)) return false;
  for (let at = 0; at < text.length - 1; at++) {
    if (text.charCodeAt(at) >= 0xc2 && text.charCodeAt(at) <= 0xf4 && utf8SequenceAt(text, at) !== null) return true;
  }
  return false;
}

function utf8SequenceAt(text: string, at: number): { readonly code: number; readonly length: number } | null {
  const lead = byteOf(text.charCodeAt(at));
  const length =
    lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xc2 && lead <= 0xdf ? 2 : 0;
  if (length === 0 || at + length > text.length) return null;
  let code = lead & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) {
    const byte = byteOf(text.charCodeAt(at + i));
    if (byte < 0x80 || byte > 0xbf) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  const shortest = length === 4 ? 0x10000 : length === 3 ? 0x800 : 0x80;
  return code >= shortest && code <= MAX_CODE_POINT && !(code >= 0xd800 && code <= 0xdfff) ? { code, length } : null;
}

function byteOf(code: number): number {
  if (code < LATIN_1_END) return code;
  const at = WINDOWS_1252.indexOf(String.fromCharCode(code));
  return at < 0 ? -1 : WINDOWS_1252_START + at;
}
