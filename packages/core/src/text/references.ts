import { isAsciiWordUnit } from "./ascii-word-unit.ts";
import { CodedNumbers, numberKind } from "./coded-numbers.ts";
import { NAMED_REFERENCES, REFERENCE_CODES } from "./generated/named-references.ts";
import { WINDOWS_1252 } from "./windows-1252.ts";

const AMPERSAND = "&";
const HASH = 35;
const SEMICOLON = 59;
const EQUALS = 61;
const LAST_CODE_POINT = 0x10ffff;
const REPLACEMENT = "\ufffd";
/** `CounterClockwiseContourIntegral` is the longest name. */
const LONGEST_NAME = 31;
/** `Aacute`: the longest name that is known without its semicolon. */
const LONGEST_LEGACY_NAME = 6;

const COMMON: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", "\u00a0"],
]);

let named: Map<string, string> | undefined;
let legacy: Set<string> | undefined;

/** The text with its character references decoded as browsers do; in attributes, `&copy=1` of a query stays as it is. */
export function decodeReferences(text: string, inAttribute: boolean): string {
  let at = text.indexOf(AMPERSAND);
  if (at < 0) return text;
  let out = "";
  let done = 0;
  while (at >= 0) {
    const found = referenceAt(text, at + 1, inAttribute);
    if (found !== null) {
      out += text.slice(done, at) + found.value;
      done = found.end;
    }
    at = text.indexOf(AMPERSAND, found === null ? at + 1 : found.end);
  }
  return done === 0 ? text : out + text.slice(done);
}

interface Found {
  readonly value: string;
  readonly end: number;
}

function referenceAt(text: string, at: number, inAttribute: boolean): Found | null {
  if (text.charCodeAt(at) === HASH) return numericAt(text, at + 1);
  let end = at;
  while (end - at <= LONGEST_NAME && isAsciiWordUnit(text.charCodeAt(end))) end++;
  if (end === at) return null;
  if (text.charCodeAt(end) === SEMICOLON) {
    const name = text.slice(at, end);
    const value = COMMON.get(name) ?? namedReferences().get(name);
    if (value !== undefined) return { value, end: end + 1 };
  }
  return legacyAt(text, at, end, inAttribute);
}

function legacyAt(text: string, at: number, end: number, inAttribute: boolean): Found | null {
  const names = legacyReferences();
  for (let stop = Math.min(end, at + LONGEST_LEGACY_NAME); stop > at + 1; stop--) {
    const name = text.slice(at, stop);
    if (!names.has(name)) continue;
    const next = text.charCodeAt(stop);
    if (inAttribute && (next === EQUALS || isAsciiWordUnit(next))) return null;
    return { value: namedReferences().get(name) ?? "", end: stop };
  }
  return null;
}

function numericAt(text: string, at: number): Found | null {
  const hex = (text.charCodeAt(at) | 32) === 120;
  const start = hex ? at + 1 : at;
  const base = hex ? 16 : 10;
  let value = 0;
  let end = start;
  for (;;) {
    const digit = digitOf(text.charCodeAt(end));
    if (digit < 0 || digit >= base) break;
    value = Math.min(value * base + digit, LAST_CODE_POINT + 1);
    end++;
  }
  if (end === start) return null;
  if (text.charCodeAt(end) === SEMICOLON) end++;
  return { value: characterOf(value), end };
}

function characterOf(code: number): string {
  if (code === 0 || code > LAST_CODE_POINT || (code >= 0xd800 && code <= 0xdfff)) return REPLACEMENT;
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252.charAt(code - 0x80);
  return String.fromCodePoint(code);
}

function digitOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/** First letters of mathematical alphabets, by the end of their names: `Ascr`, `afr`. What stands elsewhere is listed. */
const STYLED_LETTERS: Readonly<Record<string, number>> = { scr: 0x1d49c, fr: 0x1d504, opf: 0x1d538 };

function namedReferences(): ReadonlyMap<string, string> {
  if (named === undefined) {
    const numbers = new CodedNumbers(REFERENCE_CODES.join(""));
    const steps = numberKind();
    const seconds = numberKind();
    named = new Map();
    for (const [style, first] of Object.entries(STYLED_LETTERS))
      for (let at = 0; at < LETTERS.length; at++) named.set(LETTERS[at] + style, String.fromCodePoint(first + at));
    let code = 0;
    for (const name of NAMED_REFERENCES.split(" ")) {
      const step = numbers.next(steps);
      code += step >> 1;
      const second = step % 2 === 1 ? String.fromCodePoint(numbers.next(seconds)) : "";
      named.set(withoutMark(name), String.fromCodePoint(code) + second);
    }
  }
  return named;
}

function legacyReferences(): ReadonlySet<string> {
  legacy ??= new Set(NAMED_REFERENCES.split(" ").flatMap((name) => (name.endsWith("?") ? withoutMark(name) : [])));
  return legacy;
}

function withoutMark(name: string): string {
  return name.replace("?", "");
}
