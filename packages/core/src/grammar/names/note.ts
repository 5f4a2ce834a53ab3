import type { Note } from "../../record.ts";
import { CodeSet } from "../../text/code-set.ts";
import { oncePerPage } from "../../text/once-per-page.ts";
import { remembered } from "../../text/remembered.ts";
import { readTimeLine } from "../time/time-line.ts";
import { EARLIER, ENDING, kindOfLabel, knownAt, OPENING as PHRASE, THIS } from "./known-phrases.ts";
import { readMachineMade } from "./machine-made.ts";
import { ENDING_HINTS, VERSION_HINTS } from "./note-words.ts";
import { endOfWord, foldName, holdsDigit, isWordUnit, wordsOf } from "./words.ts";

export type NoteKind = Note["kind"];

/** A line about the story's making rather than its matter. */
export interface NoteParts {
  readonly kind: NoteKind;
  readonly text: string;
  /** The mark that decided, folded. */
  readonly mark: string;
  /** Where the sentence goes on that opens with the mark. */
  readonly end?: number;
}

const MOST_LABEL_WORDS = 6;
/** Words of the longest opening or clause. */
const MOST_PHRASE_WORDS = 9;
/** Room for the words of the longest label, in characters. */
const LONGEST_LABEL = 120;
/** Fewer words behind a label make a link or a heading, such as `Correction: report it`. */
const LEAST_NOTE_WORDS = 4;
/** Phrases are looked for at the head of a line, or anywhere in a line no longer than this. */
const LONGEST_ENDING_LINE = 400;
/** `Originally published on May 4, 2011: When you visit ...` is a paragraph behind its day. */
const LONGEST_SOURCE = 250;
/** Room for the longest phrase that opens a note, and for the marks before it, in characters. */
const LONGEST_PHRASE = 120;
const LEAST_EAST_ASIAN_CHARACTERS = 10;

/** Reads a line as a note on the story (correction, update, editor's note, contributors ...). Null for anything else, the links of such notes among it. */
export function readNote(line: string): NoteParts | null {
  const text = line.trim();
  return labelledNote(text) ?? phrasedNote(text) ?? machineNote(text);
}

/** {@link readNote} for a line of a page: labels ask first, fields again. */
export function readNoteOf(page: object, line: string): NoteParts | null {
  return notesOf(page)(line);
}

const notesOf: (page: object) => (line: string) => NoteParts | null = oncePerPage(() => remembered(readNote));

/** `Correction: ...`, `Anmerkung der Redaktion - ...`, `訂正：...`, `(Editor's note: ...)` */
function labelledNote(text: string): NoteParts | null {
  const start = OPENING.exec(text)?.[0].length ?? 0;
  const mayBeDated = DATE_END.test(text.slice(0, LONGEST_DATED_LABEL));
  for (const end of labelEnds(text, start)) {
    const isStopped = STOPPED.test(text.slice(end, end + STOPPED_CHARS));
    if (!isStopped && !isSetOff(text, end, mayBeDated)) continue;
    const mark = foldName(text.slice(start, end));
    const kind = kindOfLabel(mark);
    if (isStopped && kind !== "correction") continue;
    const rest = text.slice(end);
    if (kind !== undefined && saysEnough(rest))
      return isTimeAlone(text) || CALL.test(rest) ? null : { kind, text, mark };
  }
  return null;
}

/** Where a label of the words from `start` on may end, the longest first; nowhere in a line that opens with no word. */
function labelEnds(text: string, start: number): number[] {
  const to = Math.min(text.length, start + LONGEST_LABEL);
  const ends: number[] = [];
  for (let at = start; at < to && ends.length < MOST_LABEL_WORDS; at++) {
    if (isWordUnit(text.charCodeAt(at))) {
      at = endOfWord(text, at, to);
      ends.unshift(at);
    } else if (at === start) break;
  }
  return ends;
}

/** A call to the reader stands behind the label. */
const CALL = /^\W*(?:if you|please|wenn sie|si vous|si usted)\b/iu;

/** `Updated 14 March 2025, 21:05`: when, and nothing of what. */
function isTimeAlone(text: string): boolean {
  return (readTimeLine(text)?.share ?? 0) >= SHARE_OF_TIME_LINE;
}

const SHARE_OF_TIME_LINE = 0.8;

const OPENING = /^[([*«"“„—–•#【（ -]*/u;

/** A label is set off by a colon, a dash or a bracket, at most a date or a short bracket between. */
function isSetOff(text: string, end: number, mayBeDated: boolean): boolean {
  let at = end;
  while (BESIDE_MARKS.has(text.charCodeAt(at))) at++;
  if (SETTING_MARKS.has(text.charCodeAt(at))) return true;
  return mayBeDated && holdsDigit(DATE_BEHIND_LABEL.exec(text.slice(end, end + LONGEST_DATED_LABEL))?.[0] ?? "");
}

/** `Исправление. В новости ...`: of labels those of corrections alone are no words that open a sentence. */
const STOPPED = /^\. \p{Lu}/u;
const STOPPED_CHARS = ". И".length;

const BESIDE_MARKS = new CodeSet(" *.");
const SETTING_MARKS = new CodeSet("-:：—–】])）");

/** `Correction, May 4, 2024, 11:05 a.m.: `, `追記 2024/5/4：` */
const DATE_BEHIND_LABEL = /^.{1,46}(?=: |：)/u;
const DATE_END = /: |：/;
/** Room for a label and a date behind it. */
const LONGEST_DATED_LABEL = LONGEST_LABEL + 100;

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

/** `This story was first published by ...`, `The article originally ran in ...`: the verb says what the note is. Any story was published, some day: that is a note where it was so before. */
const SELF =
  /^(th(?:is|e)) (?:article|story|post|piece|column|interview|report)(?: (?:is|was|has|been|being|also|previously|recently|(originally|first)))* (?:((?:correct|amend)(?:s|ed))|(updated|developing)|(appeared|ran|republished|cross-?posted|produced|provided)|published|posted|written)\b/u;

function selfNote(opening: string): { readonly kind: NoteKind; readonly end: number } | null {
  const said = SELF.exec(opening);
  if (said === null) return null;
  const [, first, early, corrected, updated, appeared] = said;
  if (early === undefined && (first === "the" || (corrected ?? updated ?? appeared) === undefined)) return null;
  const kind = corrected !== undefined ? "correction" : updated !== undefined ? "update" : "syndication";
  return { kind, end: said[0].length };
}

function phrasedNote(text: string): NoteParts | null {
  const opening = foldName(text.slice(0, LONGEST_PHRASE));
  const start = OPENING.exec(opening)?.[0].length ?? 0;
  const self = selfNote(opening.slice(start));
  if (self !== null) return { kind: self.kind, text, mark: "self", end: start + self.end };
  const known = knownAt(PHRASE, opening, start, MOST_PHRASE_WORDS);
  // One word may have the key of a phrase by chance.
  if (known !== null && opening.slice(start, known.end).includes(" "))
    return text.length > LONGEST_SOURCE && known.kind === "syndication" ? null : { ...known, text, mark: "opening" };
  return text.length > LONGEST_ENDING_LINE ? null : toldAnywhere(text);
}

/** `March 5: Because of an editing error, an earlier version of this story gave another figure.`, `Jane Doe and John Roe contributed to this report.` */
function toldAnywhere(text: string): NoteParts | null {
  const lower = text.toLowerCase();
  const holds = (hint: string): boolean => lower.includes(hint);
  const [isVersion, isEnding] = [VERSION_HINTS.some(holds), ENDING_HINTS.some(holds)];
  if (!isVersion && !isEnding) return null;
  const line = foldName(text);
  for (const { span } of wordsOf(line)) {
    const version = isVersion ? knownAt(EARLIER, line, span[0], MOST_PHRASE_WORDS) : null;
    const ending = isEnding ? knownAt(ENDING, line, span[0], MOST_PHRASE_WORDS) : null;
    if (version !== null && knownAt(THIS, line, version.end + 1, MOST_PHRASE_WORDS) !== null)
      return { kind: "correction", text, mark: "version" };
    if (ending !== null) return { kind: ending.kind, text, mark: "ending" };
  }
  return null;
}

function machineNote(text: string): NoteParts | null {
  return readMachineMade(text) === null ? null : { kind: "ai-disclosure", text, mark: "machine" };
}
