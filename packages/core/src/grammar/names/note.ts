import type { Note } from "../../record.ts";
import { CodeSet } from "../../text/code-set.ts";
import { pushTo } from "../../text/push-to.ts";
import { readTimeLine } from "../time/time-line.ts";
import { readMachineMade } from "./machine-made.ts";
import { kindOfLabel } from "./note-labels.ts";
import { ENDING_HINTS, NOTE_ENDINGS, NOTE_PHRASES } from "./note-words.ts";
import { endOfWord, foldName, holdsDigit, isWordUnit, wordsOf } from "./words.ts";

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

/** `Correction: ...`, `Anmerkung der Redaktion - ...`, `訂正：...`, `(Editor's note: ...)` */
function labelledNote(text: string): NoteParts | null {
  const start = OPENING.exec(text)?.[0].length ?? 0;
  const mayBeDated = DATE_END.test(text.slice(0, LONGEST_DATED_LABEL));
  for (const end of labelEnds(text, start)) {
    if (!isSetOff(text, end, mayBeDated)) continue;
    const mark = foldName(text.slice(start, end));
    const kind = kindOfLabel(mark);
    const rest = text.slice(end);
    if (kind !== undefined && saysEnough(rest))
      return isTimeAlone(text) || CALL.test(rest) ? null : { kind, text, mark };
  }
  return null;
}

/** Where a label of the words from `start` on may end, the longest first; nowhere in a line that opens with no word. */
function labelEnds(text: string, start: number): number[] {
  const to = Math.min(text.length, LONGEST_LABEL);
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

/** The phrases under their first characters, in the order of their table. */
const HEAD_CHARS = 5;
const PHRASES_BY_HEAD = new Map<string, (readonly [string, NoteKind])[]>();
for (const entry of NOTE_PHRASES) pushTo(PHRASES_BY_HEAD, entry[0].slice(0, HEAD_CHARS), entry);

/** `This story was first published by ...`, `The article originally ran in ...`: the verb says what the note is. Any story was published, some day: that is a note where it was so before. */
const SELF =
  /^(th(?:is|e)) (?:article|story|post|piece|column|interview|report)(?: (?:is|was|has|been|being|also|previously|recently|(originally|first)))* (?:((?:correct|amend)(?:s|ed))|(updated|developing)|(appeared|ran|republished|cross-?posted|produced|provided)|published|posted|written)\b/u;

function selfNote(opening: string): NoteKind | null {
  const said = SELF.exec(opening);
  if (said === null) return null;
  const [, first, early, corrected, updated, appeared] = said;
  if (early === undefined && (first === "the" || (corrected ?? updated ?? appeared) === undefined)) return null;
  return corrected !== undefined ? "correction" : updated !== undefined ? "update" : "syndication";
}

function phrasedNote(text: string): NoteParts | null {
  const opening = foldName(text.slice(0, LONGEST_PHRASE));
  const start = OPENING.exec(opening)?.[0].length ?? 0;
  const self = selfNote(opening.slice(start));
  if (self !== null) return { kind: self, text, mark: "self" };
  for (const [phrase, kind] of PHRASES_BY_HEAD.get(opening.slice(start, start + HEAD_CHARS)) ?? []) {
    if (opening.startsWith(phrase, start))
      return text.length > LONGEST_SOURCE && kind === "syndication" ? null : { kind, text, mark: phrase };
  }
  return text.length > LONGEST_ENDING_LINE ? null : endedNote(text);
}

function machineNote(text: string): NoteParts | null {
  return readMachineMade(text) === null ? null : { kind: "ai-disclosure", text, mark: "machine" };
}

/** `Jane Doe and John Roe contributed to this report.` */
function endedNote(text: string): NoteParts | null {
  const lower = text.toLowerCase();
  if (!ENDING_HINTS.some((hint) => lower.includes(hint))) return null;
  const folded = foldName(text);
  const found = NOTE_ENDINGS.find(([phrase]) => folded.includes(phrase));
  return found === undefined ? null : { kind: found[1], text, mark: found[0] };
}
