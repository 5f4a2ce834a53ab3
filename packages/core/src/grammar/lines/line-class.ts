import { ACTIONS } from "./actions.ts";
import { CLASS_ORDER, type LineClass, type PhraseTable } from "./classes.ts";
import { FURNITURE } from "./furniture.ts";
import { NOTICES } from "./notices.ts";
import { RAILS } from "./rails.ts";
import { LineWords, NUMBER } from "./tokens.ts";

export type { LineClass } from "./classes.ts";

export interface LineReading {
  readonly class: LineClass;
  /** True where the known phrase is the whole line, false where the line says more. */
  readonly whole: boolean;
}

/** The class of a short line of furniture, in some forty languages; null for any other line. Sentences of a story are not read. */
export function lineClass(line: string): LineClass | null {
  return readLine(line)?.class ?? null;
}

/** As {@link lineClass}, and whether the phrase is all that the line says. */
export function readLine(line: string): LineReading | null {
  if (line.length > LONGEST_LINE || line.length === 0) return null;
  if (COPYRIGHT_SIGNS.has(line.charAt(0))) return { class: "copyright", whole: false };
  const phrases = lexicon();
  const said = READER.read(line);
  if (said.count === 0 || said.weight > LONGEST_READING) return null;
  const whole = findWhole(said, phrases.whole);
  if (whole !== null) return { class: whole, whole: true };
  const inside = findStart(said, phrases.starts) ?? findEnd(said, phrases.ends) ?? findInside(said, phrases.inside);
  return inside === null ? null : { class: inside, whole: false };
}

const READER = new LineWords();

/** Characters; longer lines are paragraphs. */
const LONGEST_LINE = 220;
const COPYRIGHT_SIGNS: ReadonlySet<string> = new Set(["©", "ⓒ", "℗"]);
/** Words of the longest line that any phrase can claim. */
const LONGEST_READING = 40;
/** Words (weights of {@link LineWords}) that a line may have for a phrase of several words at its start, its end or inside it. */
const MOST_WORDS = 28;
const MOST_WORDS_AT_END = 16;
/** A heading or a "more" link says little besides its phrase. */
const MOST_WORDS_OF_HEADING = 7;
/** A single word at the start says something only in a very short line, or where a colon or the like follows it. */
const MOST_WORDS_BEHIND_ONE = 4;
const MOST_WORDS_AROUND_ONE = 8;
const SHORT_CLASSES: ReadonlySet<LineClass> = new Set([
  "rail-heading",
  "video-heading",
  "more-link",
  "more-videos",
  "minute-read",
  "navigation",
]);

interface Phrase {
  readonly words: Int32Array;
  readonly weight: number;
  readonly class: LineClass;
}

type Shelf = Map<number, Phrase[]>;

interface Lexicon {
  /** By all words. */
  readonly whole: Shelf;
  /** By first word, the longest first. */
  readonly starts: Shelf;
  readonly inside: Shelf;
  /** By last word, the longest first. */
  readonly ends: Shelf;
}

let built: Lexicon | null = null;

function lexicon(): Lexicon {
  built ??= buildLexicon();
  return built;
}

function buildLexicon(): Lexicon {
  const made: Lexicon = { whole: new Map(), starts: new Map(), inside: new Map(), ends: new Map() };
  const tables = [ACTIONS, RAILS, NOTICES, FURNITURE];
  for (const name of CLASS_ORDER) {
    for (const table of tables) addTable(made, name, table[name] ?? {});
  }
  for (const shelf of [made.starts, made.inside, made.ends]) {
    for (const phrases of shelf.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  }
  return made;
}

function addTable(made: Lexicon, name: LineClass, table: PhraseTable): void {
  for (const forms of Object.values(table)) {
    for (const form of forms.split("/")) addPhrase(made, name, form.trim());
  }
}

const OPEN = "...";
/** Every number reads the same. */
const ANY_NUMBER = "0";

function addPhrase(made: Lexicon, name: LineClass, form: string): void {
  const openBefore = form.startsWith(OPEN);
  const openBehind = form.endsWith(OPEN);
  const said = form.slice(openBefore ? OPEN.length : 0, openBehind ? -OPEN.length : undefined);
  const read = READER.read(said.replaceAll("#", ANY_NUMBER));
  const words = read.words.slice(0, read.count);
  const first = words[0];
  // A bare number says nothing: `# €` is one, for signs are no words.
  if (first === undefined || words.every((word) => word === NUMBER)) return;
  const phrase = { words, weight: read.weight, class: name };
  if (!openBefore && !openBehind) put(made.whole, keyOf(words, words.length), phrase);
  else if (!openBefore) put(made.starts, first, phrase);
  else if (openBehind) put(made.inside, first, phrase);
  else put(made.ends, words.at(-1) ?? first, phrase);
}

/** One number for a run of words. */
function keyOf(words: Int32Array, count: number): number {
  let key = count;
  for (let at = 0; at < count; at++) key = Math.imul(key ^ (words[at] ?? 0), KEY_FACTOR);
  return key;
}

const KEY_FACTOR = 0x01000193;

function put(shelf: Shelf, key: number, phrase: Phrase): void {
  const known = shelf.get(key);
  if (known === undefined) shelf.set(key, [phrase]);
  else known.push(phrase);
}

function findWhole(said: LineWords, shelf: Shelf): LineClass | null {
  for (const phrase of shelf.get(keyOf(said.words, said.count)) ?? NONE) {
    if (phrase.words.length === said.count && matchesAt(said, phrase.words, 0)) return phrase.class;
  }
  return null;
}

const NONE: readonly Phrase[] = [];

function findStart(said: LineWords, shelf: Shelf): LineClass | null {
  for (const phrase of shelf.get(said.words[0] ?? 0) ?? NONE) {
    if (!matchesAt(said, phrase.words, 0)) continue;
    const behind = said.weight - phrase.weight;
    const marked = said.marked[phrase.words.length - 1] === 1;
    const most = mostWords(phrase, marked);
    if (behind <= most || (marked && behind <= MOST_WORDS)) return announced(phrase.class, marked && behind > 0);
  }
  return null;
}

/** `Related: Minister resigns` is a link to one story, not the heading of a rail. */
function announced(name: LineClass, behindMark: boolean): LineClass {
  return behindMark && (name === "rail-heading" || name === "video-heading" || name === "more-link")
    ? "read-more"
    : name;
}

function mostWords(phrase: Phrase, marked: boolean): number {
  if (SHORT_CLASSES.has(phrase.class)) return MOST_WORDS_OF_HEADING - phrase.weight;
  return phrase.weight > 1 || marked ? MOST_WORDS - phrase.weight : MOST_WORDS_BEHIND_ONE - phrase.weight;
}

function findEnd(said: LineWords, shelf: Shelf): LineClass | null {
  if (said.weight > MOST_WORDS_AT_END) return null;
  for (const phrase of shelf.get(said.words[said.count - 1] ?? 0) ?? NONE) {
    if (matchesAt(said, phrase.words, said.count - phrase.words.length)) return phrase.class;
  }
  return null;
}

function findInside(said: LineWords, shelf: Shelf): LineClass | null {
  if (said.weight > MOST_WORDS) return null;
  for (let at = 0; at < said.count; at++) {
    const phrases = shelf.get(said.words[at] ?? 0);
    if (phrases === undefined) continue;
    for (const phrase of phrases) {
      if (phrase.weight <= 1 && said.weight > MOST_WORDS_AROUND_ONE) continue;
      if (matchesAt(said, phrase.words, at)) return phrase.class;
    }
  }
  return null;
}

function matchesAt(said: LineWords, phrase: Int32Array, at: number): boolean {
  if (at < 0 || at + phrase.length > said.count) return false;
  for (let offset = 0; offset < phrase.length; offset++) if (said.words[at + offset] !== phrase[offset]) return false;
  return true;
}
