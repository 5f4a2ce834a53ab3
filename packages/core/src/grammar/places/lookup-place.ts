import { withoutAccents } from "../../text/normal-form.ts";
import { isAscii } from "../../text/same-text.ts";
import { placeLines } from "./place-lines.ts";

export interface Place {
  /** English name. */
  readonly name: string;
  readonly kind: "city" | "region" | "country";
  /** ISO 3166-1 alpha-2; XK for Kosovo. */
  readonly country: string;
  /** IANA zone; a country of several zones has its capital's. */
  readonly zone: string;
}

/**
 * Finds a place by a name as a dateline or a headline prints it: any case, with or without accents, English, local, or the short
 * form of a state (`Ont.`, `Calif.`). Null for what the gazetteer does not hold. A name that many places share gives the best known.
 */
export function lookupPlace(name: string): Place | null {
  const key = placeKey(name);
  const { places } = gazetteer();
  return places.get(key) ?? places.get(`${key}.`) ?? null;
}

/** Running text names no place in more words. */
const MOST_PLACE_WORDS = 4;

/** True where the name alone, met in running text, is no sign of the place. */
export function isAmbiguousPlaceName(name: string): boolean {
  return gazetteer().wordsToo.has(wordKey(name));
}

/** The most words of a name that begins with the word at `[start, end)`; 0 where none does: most words of a text need no look-up. */
export function wordsOfPlaceFrom(text: string, start: number, end: number): number {
  const { firstWords, starts } = gazetteer();
  const prefix = end - start < PREFIX_CHARS ? -1 : prefixOf(text, start);
  const lengths = prefix < 0 ? ANY_LENGTH : (starts[prefix] ?? 0);
  if (lengths === 0) return 0;
  const word = text.slice(start, end);
  if ((lengths & lengthBit(word)) === 0 && isAscii(word)) return 0;
  return firstWords.get(placeKey(word)) ?? 0;
}

/** Length of the longest name of a script without spaces that begins at a place and ends before `end`; 0 where none does. */
export function eastAsianNameAt(text: string, at: number, end: number): number {
  const { firstCodes, places } = gazetteer();
  if (!firstCodes.has(text.charCodeAt(at))) return 0;
  for (let size = Math.min(MOST_EAST_ASIAN_CHARS, end - at); size >= LEAST_EAST_ASIAN_CHARS; size--) {
    if (places.has(text.slice(at, at + size))) return size;
  }
  return 0;
}

/** Names in scripts without spaces have two to four characters for the most part. */
const MOST_EAST_ASIAN_CHARS = 5;
const LEAST_EAST_ASIAN_CHARS = 2;

const PREFIX_CHARS = 3;
/** Letters of the alphabet, and 0 for none. */
const LETTERS = 27;
const SMALL_A = 0x61;

/** A number for the first three letters where they are of ASCII, in any case; -1 elsewhere. */
function prefixOf(text: string, start: number): number {
  let prefix = 0;
  for (let at = start; at < start + PREFIX_CHARS; at++) {
    const letter = (text.charCodeAt(at) | 0x20) - SMALL_A + 1;
    if (letter < 1 || letter >= LETTERS) return -1;
    prefix = prefix * LETTERS + letter;
  }
  return prefix;
}

const ANY_LENGTH = 0xffff;
const LAST_BIT = 15;

function lengthBit(word: string): number {
  return 1 << Math.min(LAST_BIT, word.length);
}

interface Gazetteer {
  readonly places: ReadonlyMap<string, Place>;
  /** Of the names that are also words. */
  readonly wordsToo: ReadonlySet<string>;
  /** With the most words of a name that it begins. */
  readonly firstWords: ReadonlyMap<string, number>;
  /** By {@link prefixOf}: the lengths of the first words that begin so, a bit each. */
  readonly starts: Uint16Array;
  readonly firstCodes: ReadonlySet<number>;
}

let index: Gazetteer | null = null;

/** Built when first asked for: most pages never look a place up. */
function gazetteer(): Gazetteer {
  index ??= readTable();
  return index;
}

function readTable(): Gazetteer {
  const places = new Map<string, Place>();
  const wordsToo = new Set<string>();
  for (const { zone, country, entries } of placeLines())
    for (const entry of entries) addPlace(places, wordsToo, entry, zone, country);
  const firstWords = new Map<string, number>();
  for (const key of places.keys()) {
    const words = key.split(" ");
    const first = withoutPoint(words[0] ?? key);
    firstWords.set(first, Math.max(firstWords.get(first) ?? 0, Math.min(MOST_PLACE_WORDS, words.length)));
  }
  const starts = new Uint16Array(LETTERS ** PREFIX_CHARS);
  for (const word of firstWords.keys()) {
    const prefix = word.length < PREFIX_CHARS ? -1 : prefixOf(word, 0);
    if (prefix >= 0) starts[prefix] = (starts[prefix] ?? 0) | lengthBit(word);
  }
  return {
    places,
    wordsToo,
    firstWords,
    starts,
    firstCodes: new Set([...places.keys()].map((key) => key.charCodeAt(0))),
  };
}

/** Words are read without the point of an abbreviation or the comma behind it. */
function withoutPoint(word: string): string {
  return word.endsWith(".") || word.endsWith(",") ? word.slice(0, -1) : word;
}

function addPlace(
  places: Map<string, Place>,
  wordsToo: Set<string>,
  entry: string,
  zone: string,
  country: string,
): void {
  const kind = entry.startsWith("*") ? "country" : entry.startsWith("+") ? "region" : "city";
  const names = (kind === "city" ? entry : entry.slice(1)).split("|");
  const name = (names[0] ?? "").replace(WORD_MARK, "");
  if (name === "") return;
  const place: Place = { name, kind, country, zone };
  for (const alias of names) {
    const key = placeKey(alias.replace(WORD_MARK, ""));
    if (alias.endsWith(WORD_MARK)) wordsToo.add(wordKey(key));
    if (!places.has(key)) places.set(key, place);
  }
}

const WORD_MARK = "~";

/** As a word the short form of a state has no points. */
function wordKey(name: string): string {
  return placeKey(name).replaceAll(".", "");
}

/** Lower case, accents of Latin letters off, apostrophes alike. */
function placeKey(name: string): string {
  const lower = name.trim().toLowerCase();
  if (isAscii(lower)) return lower;
  let key = "";
  for (const char of withoutAccents(lower)) key += SAME_LETTERS[char] ?? char;
  return key;
}

/** Letters that NFD leaves whole, and apostrophes. */
const SAME_LETTERS: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  ß: "ss",
  đ: "d",
  ı: "i",
  "’": "'",
  "‘": "'",
  ʻ: "'",
  æ: "ae",
};
