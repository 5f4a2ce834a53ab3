import type { Span } from "../../evidence.ts";
import { WORD_CHARACTER } from "../../text/patterns.ts";
import {
  isAmbiguousPlaceName,
  lookupPlace,
  mayBeginEastAsianName,
  type Place,
  wordsOfPlaceFrom,
} from "./lookup-place.ts";

export interface FoundPlace {
  readonly place: Place;
  readonly span: Span;
  /** Printed in capitals and followed by a dash: the way a dateline names where a story was written. */
  readonly dateline: boolean;
}

const LONGEST_TEXT = 20_000;
/** Names in scripts without spaces have two to four characters for the most part. */
const MOST_CJK_CHARS = 5;
const LEAST_CJK_CHARS = 2;

/** The places that running text names, the longest name first at each word. A name that is also a plain word counts in a dateline alone. */
export function findPlaces(text: string): FoundPlace[] {
  const words = wordSpans(text.slice(0, LONGEST_TEXT));
  const found: FoundPlace[] = [];
  for (let i = 0; i < words.length; ) {
    const match = longestAt(text, words, i);
    if (match === null) i++;
    else {
      found.push(match.found);
      i += match.words;
    }
  }
  return found;
}

function longestAt(
  text: string,
  words: readonly Span[],
  first: number,
): { readonly found: FoundPlace; readonly words: number } | null {
  const start = words[first]?.[0] ?? 0;
  if (!mayBeginName(text, start)) return null;
  const most = wordsOfPlaceFrom(text, start, words[first]?.[1] ?? start);
  for (let count = Math.min(most, words.length - first); count > 0; count--) {
    const end = words[first + count - 1]?.[1] ?? start;
    const name = text.slice(start, end);
    const place = lookupPlace(name);
    if (place === null || !hasCapitals(text, words, first, count)) continue;
    const dateline =
      name.length > 3 && name === name.toUpperCase() && name !== name.toLowerCase() && isFollowedByDash(text, end);
    if (isAmbiguousPlaceName(name) && !dateline) return null;
    return { found: { place, span: [start, end], dateline }, words: count };
  }
  return null;
}

/** Names begin with a capital where the script has them. */
function mayBeginName(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < ASCII_END) return code < SMALL_A || code > SMALL_Z;
  const char = text[at] ?? "";
  return char !== char.toLowerCase() || char.toLowerCase() === char.toUpperCase();
}

const ASCII_END = 0x80;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

function hasCapitals(text: string, words: readonly Span[], first: number, count: number): boolean {
  const last = words[first + count - 1];
  return last !== undefined && mayBeginName(text, last[0]);
}

function isFollowedByDash(text: string, end: number): boolean {
  const rest = text.slice(end, end + 3).trimStart();
  return rest.startsWith("—") || rest.startsWith("–") || rest.startsWith("-");
}

/** Words with the points, apostrophes and hyphens inside them; a run of Han, kana or Hangul is cut at each place it may hold. */
function wordSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const inside = at < text.length && isNameCharacter(text, at);
    if (inside && start < 0) start = at;
    else if (!inside && start >= 0) {
      addWord(text, [start, at], spans);
      start = -1;
    }
  }
  return spans;
}

function addWord(text: string, [start, end]: Span, spans: Span[]): void {
  if (!isEastAsian(text.charCodeAt(start))) {
    spans.push([start, end]);
    return;
  }
  for (let at = start; at < end; ) {
    const size = eastAsianNameAt(text, at, end);
    if (size > 0) spans.push([at, at + size]);
    at += Math.max(1, size);
  }
}

function eastAsianNameAt(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  if (isEastAsian(code) && !mayBeginEastAsianName(code)) return 0;
  for (let size = Math.min(MOST_CJK_CHARS, end - at); size >= LEAST_CJK_CHARS; size--) {
    if (lookupPlace(text.slice(at, at + size)) !== null) return size;
  }
  return 0;
}

function isEastAsian(code: number): boolean {
  return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x4e00 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af);
}

function isNameCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isWordCode(text, code, at)) return true;
  return (
    (code === APOSTROPHE || code === CURLY_APOSTROPHE || code === HYPHEN || code === POINT) &&
    at > 0 &&
    isWordCode(text, text.charCodeAt(at + 1), at + 1) &&
    isWordCode(text, text.charCodeAt(at - 1), at - 1)
  );
}

function isWordCode(text: string, code: number, at: number): boolean {
  if (code < ASCII_END) {
    const small = code | 0x20;
    return (small >= SMALL_A && small <= SMALL_Z) || (code >= DIGIT_0 && code <= DIGIT_9);
  }
  return WORD_CHARACTER.test(text[at] ?? "");
}

const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const HYPHEN = 0x2d;
const POINT = 0x2e;
