import type { Note } from "../../record.ts";
import { CodedNumbers } from "../../text/coded-numbers.ts";
import { FNV_OFFSET, FNV_PRIME } from "../../text/fnv.ts";
import { KeyTable, keptOf, readValues } from "../../text/key-table.ts";
import { KNOWN_PHRASES } from "./generated/known-phrases.ts";
import { endOfWord, foldName, isWordUnit, wordsOf } from "./words.ts";

/** In the order of their numbers. */
export const NOTE_KINDS: readonly Note["kind"][] = [
  "correction",
  "clarification",
  "editors-note",
  "update",
  "retraction",
  "ai-disclosure",
  "syndication",
  "contributor",
];

/** The key of a folded phrase: the phrases themselves stand in `scripts/phrases/known.mjs`. */
export function labelKey(use: number, label: string): number {
  let hash = beginningOf(use);
  for (let at = 0; at < label.length; at++) hash = extend(hash, label.charCodeAt(at));
  return keptOf(hash >>> 0);
}

/** A hash that tells one use from another. */
function beginningOf(use: number): number {
  return extend(FNV_OFFSET, use);
}

function extend(hash: number, code: number): number {
  return Math.imul(hash ^ code, FNV_PRIME);
}

/** By key the code of a use and a kind. Of a thousand phrases: one in a million others has the key of one of its use. */
let codes: KeyTable | null = null;

/** What phrases are for: each use has keys and codes of its own. Of notes: a label; what opens a line, what stands anywhere, what opens a clause and what follows that. */
export const LABEL = 0;
export const OPENING = 1;
export const ENDING = 2;
export const EARLIER = 3;
export const THIS = 4;
/** What tells of a live blog, of an error page, of a login wall; the story, or its summary, that a machine made. */
export const LIVE = 5;
export const ERROR = 6;
export const LOGIN = 7;
export const STORY = 8;
export const SUMMARY = 9;
/** What sites call their front page; words for the day in headings. */
export const HOME = 10;
export const DAY = 11;
/** Words of organisations' names, of dates behind names, and those that no name holds. */
export const ORGANISATION = 12;
export const TIME = 13;
export const NEVER = 14;
/** Desks, other authors that say nothing, words of dates that are names too, words for handouts. */
export const DESK = 15;
export const EMPTY = 16;
export const NAME_LIKE_TIME = 17;
export const HANDOUT = 18;

/** The code of a use and a kind, from 1 on. */
export function codeFor(use: number, kind: number): number {
  return use * NOTE_KINDS.length + kind;
}

/** A phrase that stands in a line. */
export interface Known {
  readonly kind: Note["kind"];
  readonly end: number;
}

/** The longest phrase of a use that begins at a place of a folded line and has so many words at most. */
export function knownAt(use: number, line: string, start: number, most: number): Known | null {
  const to = Math.min(line.length, start + LONGEST_PHRASE);
  let found: Known | null = null;
  let hash = beginningOf(use);
  for (let at = start, words = 0; at < to && words < most; at++) {
    if (!isWordUnit(line.charCodeAt(at))) {
      if (at === start) break;
      hash = extend(hash, line.charCodeAt(at));
      continue;
    }
    const end = endOfWord(line, at, to);
    for (; at < end; at++) hash = extend(hash, line.charCodeAt(at));
    const kind = kindIn(use, keptOf(hash >>> 0));
    if (kind !== undefined) found = { kind, end };
    words++;
    at--;
  }
  return found;
}

/** Room for the words of the longest phrase, in characters. */
const LONGEST_PHRASE = 120;

/** The kind of note that a folded label tells. */
export function kindOfLabel(label: string): Note["kind"] | undefined {
  return kindIn(LABEL, labelKey(LABEL, label));
}

/** Whether a folded phrase is one of a use. */
export function isKnown(use: number, phrase: string): boolean {
  return kindIn(use, labelKey(use, phrase)) !== undefined;
}

function kindIn(use: number, key: number): Note["kind"] | undefined {
  codes ??= new KeyTable(readValues(new CodedNumbers(KNOWN_PHRASES)));
  return NOTE_KINDS[codes.get(key) - codeFor(use, 1)];
}

/** Words of the longest phrase that is looked for anywhere in a line. */
const MOST_PHRASE_WORDS = 5;

/** Whether one begins at one of the first words of a folded line. */
export function isKnownIn(use: number, line: string, most: number = line.length): boolean {
  return wordsOf(line)
    .slice(0, most)
    .some(({ span }) => knownAt(use, line, span[0], MOST_PHRASE_WORDS) !== null);
}

/** Longer lines are no headlines, in characters. */
const LONGEST_HEADLINE = 300;

/** Whether words of a headline, or of a page's address, say that the page follows something as it happens. */
export function saysLive(line: string): boolean {
  return isKnownIn(LIVE, foldName(line.slice(0, LONGEST_HEADLINE).replaceAll("-", " ")));
}

/** Whether it says nothing of who wrote: a desk, a function. Folded. */
export function isEmptyAuthor(author: string): boolean {
  return isKnown(DESK, author) || isKnown(EMPTY, author);
}
