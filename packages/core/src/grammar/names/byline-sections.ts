import type { Span } from "../../evidence.ts";
import { CodeSet } from "../../text/code-set.ts";
import { CONJUNCTIONS, LABEL_STARTS, LABELS, type LabelEntry, LONGEST_LABEL_WORDS } from "./lexicon.ts";
import { type Address, maskAddresses } from "./line-addresses.ts";
import { WordSet } from "./word-set.ts";
import { foldName, isEastAsian, isWordUnit, type Word, wordsOf } from "./words.ts";

/** A stretch of a line behind one label, or before the first. */
export interface Section {
  readonly label: LabelEntry | null;
  /** It names where the report was taken from. */
  readonly isSource: boolean;
  readonly body: Span;
}

/** Blanks the addresses of a line and cuts it at its labels; offsets stay those of the line. */
export function readSections(
  line: string,
  known = false,
): {
  readonly text: string;
  readonly emails: readonly Address[];
  readonly sections: readonly Section[];
} {
  const { text, emails } = maskAddresses(line);
  return { text, emails, sections: splitSections(text, known) };
}

/** Cuts a line before each label: `Text: A B Foto: C D` has two sections. */
function splitSections(text: string, known: boolean): readonly Section[] {
  const words = wordsOf(text);
  const sections: Section[] = [];
  let label: LabelEntry | null = null;
  let isSource = false;
  let start = 0;
  let since = 0;
  let index = 0;
  while (index < words.length) {
    const word = words[index];
    const source = word !== undefined && SOURCE.test(word.text) ? afterColon(text, word.span[1]) : null;
    if (source !== null && word !== undefined) {
      sections.push({ label, isSource, body: [start, word.span[0]] });
      [label, isSource, start, since] = [null, true, source, index + 1];
      index += 1;
      continue;
    }
    const found = labelAt(text, words, index);
    const shared: LabelEntry | null = found === null ? null : sharedLabel(label, words.slice(since, index));
    // `Ann Lee Fotos von Bob Ray`: without a border only in a line of names.
    if (found === null || word === undefined || !(known || found.isBordered || label !== null || shared !== null)) {
      index += 1;
      continue;
    }
    if (shared === null && word.span[0] > start) sections.push({ label, isSource, body: [start, word.span[0]] });
    label = shared ?? found.entry;
    isSource = false;
    start = found.end;
    index = found.next;
    while ((words[index]?.span[0] ?? text.length) < start) index += 1;
    since = index;
  }
  if (start < text.length) sections.push({ label, isSource, body: [start, text.length] });
  return sections;
}

/** `Text & Fotos:`, `Words and photos by`: who wrote also took the pictures. */
function sharedLabel(label: LabelEntry | null, between: readonly Word[]): LabelEntry | null {
  const [first, ...more] = between.filter((word) => !CONJUNCTIONS.has(word.text));
  const entry = first === undefined ? label : label === null ? LABELS.get(foldName(first.text)) : null;
  return entry?.role === "author" && more.length === 0 ? entry : null;
}

/** Before a colon: whose report the page took over, and no author. */
const SOURCE = /[来來稿]源$/;

interface FoundLabel {
  readonly entry: LabelEntry;
  /** Where the names begin. */
  readonly end: number;
  /** Index of the word behind the label. */
  readonly next: number;
  /** It stands at the line's start, behind a strong mark or before a colon. */
  readonly isBordered: boolean;
}

/** Words that a label may begin with. */
export const LABEL_START_SET: WordSet = new WordSet(LABEL_STARTS);

/** `Per Lind`, `Nga Tran`: labels of one language that are given names in another, with a family name alone behind them. */
const GIVEN_NAMES: ReadonlySet<string> = new Set(["Per", "Nga"]);
const WORDS_OF_NAME = 2;

function labelAt(text: string, words: readonly Word[], index: number): FoundLabel | null {
  const first = words[index];
  if (first === undefined || (words.length === WORDS_OF_NAME && GIVEN_NAMES.has(first.text))) return null;
  if (!LABEL_START_SET.has(text, first.span[0], first.span[1])) return prefixedLabel(text, first, index);
  for (let size = Math.min(LONGEST_LABEL_WORDS, words.length - index); size > 0; size -= 1) {
    const last = words[index + size - 1];
    if (last === undefined) continue;
    const key = words
      .slice(index, index + size)
      .map((word) => foldName(word.text))
      .join(" ");
    const entry = LABELS.get(key);
    if (entry === undefined) continue;
    const end = afterColon(text, last.span[1]);
    const isBordered = end !== null || (!entry.colon && (startsHere(text, first, index) || isAmidNames(text, last)));
    if (!isBordered && (entry.colon || size === 1)) continue;
    return { entry, end: end ?? last.span[1], next: index + size, isBordered };
  }
  return prefixedLabel(text, first, index);
}

/** What a line announces that is a label and nothing else: `By`, `Author:`, `Edited by`. */
export function labelAlone(line: string): LabelEntry | null {
  if (line.length > LONGEST_LABEL) return null;
  const words = wordsOf(line);
  if (words.length === 0 || words.length > LONGEST_LABEL_WORDS) return null;
  return LABELS.get(words.map((word) => foldName(word.text)).join(" ")) ?? null;
}

const LONGEST_LABEL = 40;

export const COLONS: CodeSet = new CodeSet(":：／/=＝|｜﹕");

function afterColon(text: string, from: number): number | null {
  let index = from;
  while (text.charAt(index) === " " || text.charAt(index) === "." || text.charAt(index) === "\u00a0") index += 1;
  return COLONS.has(text.charCodeAt(index)) ? index + 1 : null;
}

const LABEL_BORDERS = new CodeSet("|／;•·⋅—–.(（/【[〔：");

/** A preposition announces names at the start of the line or behind a strong border, and there with a capital or in a script without. */
function startsHere(text: string, first: Word | undefined, index: number): boolean {
  return index === 0 || isBehindBorder(text, first?.span[0] ?? 0);
}

export function isBehindBorder(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && text.charAt(at) === " ") at -= 1;
  // `Daniel D. Von Berg`: the stop behind an initial ends nothing.
  const isInitial = text.charCodeAt(at) === FULL_STOP && !isWordUnit(text.charCodeAt(at - 2));
  return LABEL_BORDERS.has(text.charCodeAt(at)) && !isInitial;
}

const FULL_STOP = 0x2e;

/** Behind up to four characters for whose, or what kind of, reporter it is: `本报`, `見習`, `台灣醒報`. Japanese goes on in kana and tells of the reporter: `記者が追った`. */
const GLUED_LABEL = /^(?:.{0,4}(?:记者|記者)|作者)(?!\p{sc=Hira})/u;
const BY_AUTHOR: LabelEntry = { role: "author", colon: false };

/** `记者张三`, behind its paper `聯合報 記者張三`: label and name without a space. */
function prefixedLabel(text: string, word: Word, index: number): FoundLabel | null {
  if (!isEastAsian(word.text) || !(startsHere(text, word, index) || isBehindPaper(text, word))) return null;
  const length = GLUED_LABEL.exec(word.text)?.[0].length ?? 0;
  const isAlone = length === word.text.length;
  return length === 0
    ? null
    : { entry: BY_AUTHOR, end: word.span[0] + length, next: index + Number(isAlone), isBordered: true };
}

/** `撰文 李安 编辑 王波`: no mark parts one's label from another's name. */
function isAmidNames(text: string, { text: word, span }: Word): boolean {
  return isEastAsian(word) && text.charAt(span[1]) === " ";
}

/** `聯合報 記者張三／台北報導`; in a sentence a reporter learns and sees. */
function isBehindPaper(text: string, word: Word): boolean {
  return text.length <= LONGEST_REPORTER_LINE && REPORTER.test(word.text);
}

const REPORTER = /^(?:记者|記者)./u;
const LONGEST_REPORTER_LINE = 40;
