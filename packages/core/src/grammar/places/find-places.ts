import type { Span } from "../../evidence.ts";
import { isWordCode } from "../../text/word-code.ts";
import { eastAsianNameAt, isAmbiguousPlaceName, lookupPlace, type Place, wordsOfPlaceFrom } from "./lookup-place.ts";

export interface FoundPlace {
  readonly place: Place;
  readonly span: Span;
  /** Printed in capitals and followed by a dash: the way a dateline names where a story was written. */
  readonly dateline: boolean;
}

const LONGEST_TEXT = 20_000;

/** The places that running text names, the longest name first at each word. A name that is also a plain word counts in a dateline alone. */
export function findPlaces(text: string): FoundPlace[] {
  const read = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
  const found: FoundPlace[] = [];
  for (let at = 0; ; ) {
    const word = nextWord(read, at);
    if (word === null) return found;
    const match = longestAt(read, word);
    if (match !== null) found.push(match);
    at = match === null ? word[1] : match.span[1];
  }
}

/** The longest name that begins with this word. */
function longestAt(text: string, first: Span): FoundPlace | null {
  const [start] = first;
  if (!mayBeginName(text, start)) return null;
  const most = wordsOfPlaceFrom(text, start, first[1]);
  if (most === 0) return null;
  const words = [first];
  for (let last: Span | null = first; words.length < most; words.push(last)) {
    last = nextWord(text, last[1]);
    if (last === null) break;
  }
  for (let count = words.length; count > 0; count--) {
    const last = words[count - 1] ?? first;
    const end = last[1];
    const name = text.slice(start, end);
    const place = lookupPlace(name);
    if (place === null || !mayBeginName(text, last[0])) continue;
    const dateline =
      name.length > 3 && name === name.toUpperCase() && name !== name.toLowerCase() && isFollowedByDash(text, end);
    if (isAmbiguousPlaceName(name) && !dateline) return null;
    return { place, span: [start, end], dateline };
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

function isFollowedByDash(text: string, end: number): boolean {
  const rest = text.slice(end, end + 3).trimStart();
  return rest.startsWith("—") || rest.startsWith("–") || rest.startsWith("-");
}

/** The first word at or behind a place, with the points, apostrophes and hyphens inside it; of a run of Han, kana or Hangul, the first place name in it. */
function nextWord(text: string, from: number): Span | null {
  let start = from;
  while (start < text.length) {
    if (!isNameCharacter(text, start)) {
      start++;
      continue;
    }
    const end = endOfName(text, start);
    if (!isEastAsian(text.charCodeAt(start))) return [start, end];
    for (; start < end; start++) {
      const size = eastAsianNameAt(text, start, end);
      if (size > 0) return [start, start + size];
    }
  }
  return null;
}

function endOfName(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isNameCharacter(text, end)) end++;
  return end;
}

function isEastAsian(code: number): boolean {
  return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x4e00 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af);
}

function isNameCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < ASCII_END) {
    const kind = ASCII_KINDS[code] ?? OTHER;
    return kind !== JOINER ? kind === WORD : isBetweenWords(text, at);
  }
  return code === CURLY_APOSTROPHE ? isBetweenWords(text, at) : isWordCode(code);
}

function isBetweenWords(text: string, at: number): boolean {
  return at > 0 && at + 1 < text.length && isWordAt(text, at - 1) && isWordAt(text, at + 1);
}

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < ASCII_END ? ASCII_KINDS[code] === WORD : isWordCode(code);
}

const CURLY_APOSTROPHE = 0x2019;
const OTHER = 0;
const WORD = 1;
/** Apostrophe, hyphen and point join the letters around them. */
const JOINER = 2;
const ASCII_KINDS: Uint8Array = Uint8Array.from({ length: ASCII_END }, (_, code) => {
  const char = String.fromCharCode(code);
  if ("'-.".includes(char)) return JOINER;
  const small = code | 0x20;
  return (small >= SMALL_A && small <= SMALL_Z) || (char >= "0" && char <= "9") ? WORD : OTHER;
});
