import { ACTIONS } from "./actions.ts";
import { CLASS_ORDER, type LineClass, type PhraseTable } from "./classes.ts";
import { FURNITURE } from "./furniture.ts";
import { NOTICES } from "./notices.ts";
import { RAILS } from "./rails.ts";
import { type LineTokens, NUMBER, tokenizeLine } from "./tokens.ts";

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
  const tokens = tokenizeLine(line);
  if (tokens.words.length === 0 || tokens.length > LONGEST_READING) return null;
  const phrases = lexicon();
  const whole = phrases.whole.get(tokens.words.join(" "));
  if (whole !== undefined) return { class: whole, whole: true };
  const inside =
    findStart(tokens, phrases.starts) ?? findEnd(tokens, phrases.ends) ?? findInside(tokens, phrases.inside);
  return inside === null ? null : { class: inside, whole: false };
}

/** Characters; longer lines are paragraphs. */
const LONGEST_LINE = 220;
const COPYRIGHT_SIGNS: ReadonlySet<string> = new Set(["©", "ⓒ", "℗"]);
/** Words of the longest line that any phrase can claim. */
const LONGEST_READING = 40;
/** Words (weights of {@link LineTokens}) that a line may have for a phrase of several words at its start, its end or inside it. */
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
  readonly words: readonly string[];
  readonly weight: number;
  readonly class: LineClass;
}

type Shelf = Map<string, Phrase[]>;

interface Lexicon {
  readonly whole: Map<string, LineClass>;
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
  const { words, length } = tokenizeLine(said.replaceAll("#", ANY_NUMBER));
  const first = words[0];
  // A bare number says nothing: `# €` is one, for signs are no words.
  if (first === undefined || words.every((word) => word === NUMBER)) return;
  const phrase = { words, weight: length, class: name };
  if (!openBefore && !openBehind) {
    const key = words.join(" ");
    if (!made.whole.has(key)) made.whole.set(key, name);
  } else if (!openBefore) put(made.starts, first, phrase);
  else if (openBehind) put(made.inside, first, phrase);
  else put(made.ends, words.at(-1) ?? first, phrase);
}

function put(shelf: Shelf, key: string, phrase: Phrase): void {
  const known = shelf.get(key);
  if (known === undefined) shelf.set(key, [phrase]);
  else known.push(phrase);
}

function findStart(tokens: LineTokens, shelf: Shelf): LineClass | null {
  for (const phrase of shelf.get(tokens.words[0] ?? "") ?? []) {
    if (!matchesAt(tokens.words, phrase.words, 0)) continue;
    const behind = tokens.length - phrase.weight;
    const marked = tokens.marked[phrase.words.length - 1] === true;
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

function findEnd(tokens: LineTokens, shelf: Shelf): LineClass | null {
  if (tokens.length > MOST_WORDS_AT_END) return null;
  for (const phrase of shelf.get(tokens.words.at(-1) ?? "") ?? []) {
    if (matchesAt(tokens.words, phrase.words, tokens.words.length - phrase.words.length)) return phrase.class;
  }
  return null;
}

function findInside(tokens: LineTokens, shelf: Shelf): LineClass | null {
  if (tokens.length > MOST_WORDS) return null;
  for (let at = 0; at < tokens.words.length; at++) {
    const phrases = shelf.get(tokens.words[at] ?? "");
    if (phrases === undefined) continue;
    for (const phrase of phrases) {
      if (phrase.weight <= 1 && tokens.length > MOST_WORDS_AROUND_ONE) continue;
      if (matchesAt(tokens.words, phrase.words, at)) return phrase.class;
    }
  }
  return null;
}

function matchesAt(words: readonly string[], phrase: readonly string[], at: number): boolean {
  if (at < 0 || at + phrase.length > words.length) return false;
  for (let offset = 0; offset < phrase.length; offset++) if (words[at + offset] !== phrase[offset]) return false;
  return true;
}
