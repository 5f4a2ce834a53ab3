import type { Note } from "../../record.ts";
import { CodeSet } from "../../text/code-set.ts";
import { readTimeLine } from "../time/time-line.ts";
import { ENDING_HINTS, NOTE_ENDINGS, NOTE_LABELS, NOTE_PHRASES } from "./note-words.ts";
import { foldName, holdsDigit, isWordUnit, wordAt, wordsOf } from "./words.ts";

export type NoteKind = Note["kind"];

/** A line about the story's making rather than its matter. */
export interface NoteParts {
  readonly kind: NoteKind;
  readonly text: string;
  /** The mark that decided, folded. */
  readonly mark: string;
}

const MOST_LABEL_WORDS = 6;
/** Room for the words of the longest label, in characters. */
const LONGEST_LABEL = 120;
/** Fewer words behind a label make a link or a heading, such as `Correction: report it`. */
const LEAST_NOTE_WORDS = 4;
/** Phrases are looked for at the head of a line, or anywhere in a line no longer than this. */
const LONGEST_ENDING_LINE = 400;
/** Room for the longest phrase that opens a note, and for the marks before it, in characters. */
const LONGEST_PHRASE = 120;
const LEAST_EAST_ASIAN_CHARACTERS = 10;

/** Reads a line as a note on the story (correction, update, editor's note, contributors ...). Null for anything else, the links of such notes among it. */
export function readNote(line: string): NoteParts | null {
  const text = line.trim();
  return labelledNote(text) ?? phrasedNote(text);
}

/** `Correction: ...`, `Anmerkung der Redaktion - ...`, `訂正：...`, `(Editor's note: ...)` */
function labelledNote(text: string): NoteParts | null {
  let start = 0;
  while (start < LONGEST_LABEL && !isWordUnit(text.charCodeAt(start))) start += 1;
  if (!LABEL_STARTS.has(foldName(wordAt(text, start, LONGEST_LABEL)))) return null;
  const words = wordsOf(text.slice(0, LONGEST_LABEL));
  for (let size = Math.min(MOST_LABEL_WORDS, words.length); size > 0; size -= 1) {
    const first = words[0];
    const last = words[size - 1];
    if (first === undefined || last === undefined || !opensLine(text, first.span[0])) continue;
    const mark = foldName(text.slice(first.span[0], last.span[1]));
    const kind = NOTE_LABELS.get(mark);
    if (kind !== undefined && setOff(text, last.span[1]) && saysEnough(text.slice(last.span[1])))
      return isTimeAlone(text) ? null : { kind, text, mark };
  }
  return null;
}

/** `Updated 14 March 2025, 21:05`: when, and nothing of what. */
function isTimeAlone(text: string): boolean {
  return (readTimeLine(text)?.share ?? 0) >= SHARE_OF_TIME_LINE;
}

const SHARE_OF_TIME_LINE = 0.8;

/** Folded first words of the labels. */
const LABEL_STARTS: ReadonlySet<string> = new Set(
  [...NOTE_LABELS.keys()].map((label) => foldName(wordsOf(label)[0]?.text ?? label)),
);

const OPENERS = new CodeSet('([*«"“„—–-•#【（ ');

function opensLine(text: string, at: number): boolean {
  for (let i = 0; i < at; i++) if (!OPENERS.has(text.charCodeAt(i))) return false;
  return true;
}

/** A label is set off by a colon, a dash or a bracket, at most a date or a short bracket between. */
function setOff(text: string, at: number): boolean {
  let index = at;
  while (text.charAt(index) === " " || text.charAt(index) === "*" || text.charAt(index) === ".") index += 1;
  const char = text.charAt(index);
  if (":：—–】])）".includes(char) && char !== "") return true;
  if (char === "-") return true;
  const ahead = text.slice(index, index + LONGEST_DATE_BEHIND_LABEL);
  const colon = ahead.lastIndexOf(":");
  return colon > 0 && holdsDigit(ahead.slice(0, colon));
}

/** `Correction, May 4, 2024, 11:05 a.m.:` */
const LONGEST_DATE_BEHIND_LABEL = 48;

function saysEnough(rest: string): boolean {
  const words = wordsOf(rest);
  return (
    words.length >= LEAST_NOTE_WORDS ||
    words.reduce((sum, word) => sum + eastAsianLength(word.text), 0) >= LEAST_EAST_ASIAN_CHARACTERS
  );
}

function eastAsianLength(word: string): number {
  return word.charCodeAt(0) >= 0x2e80 ? word.length : 0;
}

/** The phrases under their first characters, in the order of their table. */
const HEAD_CHARS = 5;
const PHRASES_BY_HEAD = new Map<string, (readonly [string, NoteKind])[]>();
for (const entry of NOTE_PHRASES) {
  const head = entry[0].slice(0, HEAD_CHARS);
  const shelf = PHRASES_BY_HEAD.get(head);
  if (shelf === undefined) PHRASES_BY_HEAD.set(head, [entry]);
  else shelf.push(entry);
}

function phrasedNote(text: string): NoteParts | null {
  const opening = foldName(text.slice(0, LONGEST_PHRASE));
  let start = 0;
  while (OPENERS.has(opening.charCodeAt(start))) start += 1;
  for (const [phrase, kind] of PHRASES_BY_HEAD.get(opening.slice(start, start + HEAD_CHARS)) ?? []) {
    if (opening.startsWith(phrase, start)) return { kind, text, mark: phrase };
  }
  return text.length > LONGEST_ENDING_LINE ? null : endedNote(text);
}

/** `Jane Doe and John Roe contributed to this report.` */
function endedNote(text: string): NoteParts | null {
  const lower = text.toLowerCase();
  if (!ENDING_HINTS.some((hint) => lower.includes(hint))) return null;
  const folded = foldName(text);
  const found = NOTE_ENDINGS.find(([phrase]) => folded.includes(phrase));
  return found === undefined ? null : { kind: found[1], text, mark: found[0] };
}
