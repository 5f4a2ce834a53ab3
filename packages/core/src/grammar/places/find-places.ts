import type { Span } from "../../evidence.ts";
import { WORD_CHARACTER } from "../../text/patterns.ts";
import { isAmbiguousPlaceName, lookupPlace, MOST_PLACE_WORDS, mayBeginPlaceName, type Place } from "./lookup-place.ts";

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
  if (!mayBeginName(text, start) || !mayBeginPlaceName(text.slice(start, words[first]?.[1]))) return null;
  for (let count = Math.min(MOST_PLACE_WORDS, words.length - first); count > 0; count--) {
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
  const char = text[at] ?? "";
  return char !== char.toLowerCase() || char.toLowerCase() === char.toUpperCase();
}

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
  for (let size = Math.min(MOST_CJK_CHARS, end - at); size >= LEAST_CJK_CHARS; size--) {
    if (lookupPlace(text.slice(at, at + size)) !== null) return size;
  }
  return 0;
}

function isEastAsian(code: number): boolean {
  return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x4e00 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af);
}

function isNameCharacter(text: string, at: number): boolean {
  const char = text[at] ?? "";
  if (WORD_CHARACTER.test(char)) return true;
  return (
    INSIDE_NAMES.has(char) &&
    at > 0 &&
    WORD_CHARACTER.test(text[at + 1] ?? "") &&
    WORD_CHARACTER.test(text[at - 1] ?? "")
  );
}

const INSIDE_NAMES = new Set(["'", "’", "-", "."]);
