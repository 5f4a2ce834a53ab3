import type { LineClass } from "./classes.ts";
import { PHRASES } from "./generated/phrases.ts";
import { emptyKey, extendKey, PhraseTable } from "./phrase-table.ts";
import { LineWords } from "./tokens.ts";

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
  const said = READER.read(line);
  if (said.count === 0 || said.weight > LONGEST_READING) return null;
  const phrases = phraseTable();
  const whole = findWhole(said, phrases);
  if (whole !== null) return { class: whole, whole: true };
  const inside = findStart(said, phrases) ?? findEnd(said, phrases) ?? findInside(said, phrases);
  return inside === null ? null : { class: inside, whole: false };
}

/** The reading of what stands behind a line's last full sentence, or behind its last dash, if it has no more characters: `... of his old doors. Read more`. */
export function readClosing(line: string, most: number): LineReading | null {
  const end = Math.max(...CLOSING_MARKS.map((mark) => line.lastIndexOf(mark, line.length - 2)));
  return end > 0 && end >= line.length - most ? readLine(line.slice(end + 1)) : null;
}

const CLOSING_MARKS = [". ", "! ", "? ", "… ", "– ", "— "];

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

/** No open phrase has more words; characters of scripts without spaces are words too. */
const LONGEST_PHRASE = 28;
/** Of words between spaces no phrase has more, and none that a line ends with: whoever asks for longer ones meets but phrases by chance. */
const MOST_SPACED = 7;
const MOST_SPACED_AT_END = 4;

/** How many of so many words, which weigh so much, stand between spaces: a character without them weighs half a word. */
function spaced(weight: number, count: number): number {
  return 2 * weight - count;
}

let decoded: PhraseTable | null = null;

function phraseTable(): PhraseTable {
  decoded ??= new PhraseTable(PHRASES.join(""));
  return decoded;
}

/** A phrase that a line may start with is a whole line too: the table has it once. */
function findWhole(said: LineWords, phrases: PhraseTable): LineClass | null {
  if (spaced(said.weight, said.count) > MOST_SPACED) return null;
  let key = WHOLE;
  let open = START;
  for (let at = 0; at < said.count; at++) {
    const word = said.words[at] ?? 0;
    key = extendKey(key, word);
    open = extendKey(open, word);
  }
  return phrases.get(key) ?? phrases.get(open) ?? null;
}

const WHOLE = emptyKey("whole");
const START = emptyKey("start");
const END = emptyKey("end");
const INSIDE = emptyKey("inside");
const LABEL = emptyKey("label");

/** Of phrases that the line starts with and is short enough for, the longest. */
function findStart(said: LineWords, phrases: PhraseTable): LineClass | null {
  let longest: LineClass | null = null;
  let key = START;
  for (let at = 0; at < Math.min(said.count, LONGEST_PHRASE); at++) {
    const weight = said.before[at + 1] ?? 0;
    if (spaced(weight, at + 1) > MOST_SPACED) break;
    key = extendKey(key, said.words[at] ?? 0);
    const marked = said.marked[at] === 1;
    const label = marked && at === 0 ? phrases.get(extendKey(LABEL, said.words[0] ?? 0)) : null;
    const found = phrases.get(key) ?? label ?? null;
    if (found === null) continue;
    const behind = said.weight - weight;
    if (behind <= mostBehind(found, weight, marked) || (marked && behind <= MOST_WORDS))
      longest = announced(found, marked && behind > 0);
  }
  return longest;
}

/** `Related: Minister resigns` is a link to one story, not the heading of a rail. */
function announced(name: LineClass, behindMark: boolean): LineClass {
  return behindMark && (name === "rail-heading" || name === "video-heading" || name === "more-link")
    ? "read-more"
    : name;
}

/** How many words may stand behind a phrase at the start of a line. */
function mostBehind(name: LineClass, weight: number, marked: boolean): number {
  if (SHORT_CLASSES.has(name)) return MOST_WORDS_OF_HEADING - weight;
  return weight > 1 || marked ? MOST_WORDS - weight : MOST_WORDS_BEHIND_ONE - weight;
}

function findEnd(said: LineWords, phrases: PhraseTable): LineClass | null {
  if (said.weight > MOST_WORDS_AT_END) return null;
  let longest: LineClass | null = null;
  let key = END;
  for (let at = said.count - 1; at >= Math.max(0, said.count - LONGEST_PHRASE); at--) {
    if (spaced(said.weight - (said.before[at] ?? 0), said.count - at) > MOST_SPACED_AT_END) break;
    key = extendKey(key, said.words[at] ?? 0);
    longest = phrases.get(key) ?? longest;
  }
  return longest;
}

function findInside(said: LineWords, phrases: PhraseTable): LineClass | null {
  if (said.weight > MOST_WORDS) return null;
  for (let from = 0; from < said.count; from++) {
    const found = phraseAt(said, from, phrases);
    if (found !== null) return found;
  }
  return null;
}

/** The longest phrase that stands at a word. */
function phraseAt(said: LineWords, from: number, phrases: PhraseTable): LineClass | null {
  let longest: LineClass | null = null;
  let key = INSIDE;
  for (let at = from; at < said.count; at++) {
    key = extendKey(key, said.words[at] ?? 0);
    const found = phrases.get(key);
    if (found === undefined) break; // no phrase goes on so
    const weight = (said.before[at + 1] ?? 0) - (said.before[from] ?? 0);
    if (found !== null && (weight > 1 || said.weight <= MOST_WORDS_AROUND_ONE)) longest = found;
  }
  return longest;
}
