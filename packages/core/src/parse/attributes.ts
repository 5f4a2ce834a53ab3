import { decodeReferences } from "./references.ts";
import { sameName } from "./tags.ts";

const GREATER = 62;
const EQUALS = 61;
const SLASH = 47;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;

/** White space of HTML: tab, line feed, form feed, carriage return, space. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13 || code === 12;
}

/** Which attribute names a start tag may have: the bits of their beginnings, see `nameBit`. */
export interface NameBits {
  bits: number;
}

/** One past the `>` of the tag whose name ends at `at`; -1 where the page ends inside the tag. Quoted values may hold `>`. Notes the names. */
export function tagEnd(source: string, at: number, names: NameBits): number {
  const length = source.length;
  let named = false;
  let inName = false;
  let i = at;
  names.bits = 0;
  while (i < length) {
    const code = source.charCodeAt(i);
    if (code === GREATER) return i + 1;
    if (code === EQUALS && named) {
      i = valueEnd(source, skipSpace(source, i + 1));
      if (i < 0) return -1;
      named = false;
      inName = false;
    } else {
      if (code === SLASH) {
        named = false;
        inName = false;
      } else if (isSpace(code)) inName = false;
      else {
        if (!inName) names.bits |= nameBit(code, source.charCodeAt(i + 1));
        inName = true;
        named = true;
      }
      i++;
    }
  }
  return -1;
}

/** The bit for names that begin with these two characters, in either case. The factor parts the names that are asked for most. */
function nameBit(first: number, second: number): number {
  return 1 << ((first * 11 + second) & 31);
}

/** False where no attribute of a tag with these bits can have that lower-case name. */
export function mayHave(bits: number, name: string): boolean {
  return bits !== 0 && (name.length < 2 || (bits & nameBit(name.charCodeAt(0), name.charCodeAt(1))) !== 0);
}

/** Value of the first attribute of that lower-case name in the start tag `[from, to)`; null where it has none. */
export function readAttribute(source: string, from: number, to: number, name: string): string | null {
  const end = to - 1;
  let i = nameEnd(source, from + 1);
  while (i < end) {
    const code = source.charCodeAt(i);
    if (code === SLASH || isSpace(code)) {
      i++;
      continue;
    }
    const start = i;
    i = attributeNameEnd(source, i + 1, end);
    const wanted = sameName(name, source, start, i);
    const sign = skipSpace(source, i);
    if (source.charCodeAt(sign) !== EQUALS) {
      if (wanted) return "";
      continue;
    }
    const value = skipSpace(source, sign + 1);
    i = valueEnd(source, value);
    if (wanted) return valueAt(source, value, i);
    if (i < 0) return null;
  }
  return null;
}

/** End of the tag name that starts at `at`. */
export function nameEnd(source: string, at: number): number {
  let i = at;
  while (i < source.length) {
    const code = source.charCodeAt(i);
    if (code <= GREATER && (code === GREATER || code === SLASH || isSpace(code))) break;
    i++;
  }
  return i;
}

function attributeNameEnd(source: string, at: number, end: number): number {
  let i = at;
  while (i < end) {
    const code = source.charCodeAt(i);
    if (code <= EQUALS && (code === EQUALS || code === SLASH || isSpace(code))) break;
    i++;
  }
  return i;
}

function skipSpace(source: string, at: number): number {
  let i = at;
  while (isSpace(source.charCodeAt(i))) i++;
  return i;
}

/** One past the attribute value that starts at `at`, its closing quote included; -1 where the quote is never closed. */
function valueEnd(source: string, at: number): number {
  const quote = source.charCodeAt(at);
  if (quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE) {
    const close = source.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", at + 1);
    return close < 0 ? -1 : close + 1;
  }
  let i = at;
  while (i < source.length) {
    const code = source.charCodeAt(i);
    if (code <= GREATER && (code === GREATER || isSpace(code))) break;
    i++;
  }
  return i;
}

function valueAt(source: string, start: number, end: number): string {
  const quote = source.charCodeAt(start);
  const quoted = quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE;
  return decodeReferences(quoted ? source.slice(start + 1, end - 1) : source.slice(start, end), true);
}
