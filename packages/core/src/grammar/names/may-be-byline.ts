import { CodeSet } from "../../text/code-set.ts";
import { AGENCY_STARTS } from "./agencies.ts";
import { COLONS, isBehindBorder, LABEL_START_SET } from "./byline-sections.ts";
import { TITLE_WORDS } from "./lexicon.ts";
import { WordSet } from "./word-set.ts";
import { endOfWord, isEastAsian, isWordUnit } from "./words.ts";

/** Tells most lines of a page apart at once: without a label at their head or a mark inside, they are no bylines. */
export function canBeByline(line: string): boolean {
  const { length } = line;
  for (let index = 0; index < length; index += 1) {
    const code = line.charCodeAt(index);
    if (code < ASCII_END ? MARKS.has(code) : code >= EAST_ASIA_START || code === EN_DASH || code === EM_DASH)
      return true;
  }
  const end = Math.min(length, LONGEST_FIRST_WORD);
  let first = 0;
  while (first < end && !isWordUnit(line.charCodeAt(first))) first += 1;
  return first < end && LABEL_START_SET.has(line, first, endOfWord(line, first, end));
}

/** Whether some word of the line can be a label where it stands: at the line's head, behind a border, before a colon. */
export function mayAnnounce(line: string): boolean {
  const { length } = line;
  for (let at = 0, first = true; at < length; ) {
    const code = line.charCodeAt(at);
    if (!isWordUnit(code)) {
      at += 1;
      continue;
    }
    const end = endOfWord(line, at, length);
    if (code >= EAST_ASIA_START && isEastAsian(line.charAt(at))) return true;
    if (LABEL_START_SET.has(line, at, end) && (first || isBehindBorder(line, at) || holdsColonWithin(line, at)))
      return true;
    at = end;
    first = false;
  }
  return false;
}

/** The longest label and the space before its colon. */
const LABEL_REACH = 80;

function holdsColonWithin(line: string, from: number): boolean {
  const end = Math.min(line.length, from + LABEL_REACH);
  for (let at = from; at < end; at += 1) if (COLONS.has(line.charCodeAt(at))) return true;
  return false;
}

/** An unannounced line is a byline only with an agency or a function in it, and of few words; East Asian ones may be glued to a name. */
export function maySign(line: string): boolean {
  const { length } = line;
  let words = 0;
  let named = false;
  for (let at = 0; at < length; ) {
    if (!isWordUnit(line.charCodeAt(at))) {
      at += 1;
      continue;
    }
    words += 1;
    if (words > LONGEST_SIGNATURE_WORDS) return false;
    const end = endOfWord(line, at, length);
    named ||= mayNameFunction(line, at, end);
    at = end;
  }
  return named;
}

/** An unannounced line of this many words or fewer can be a signature. */
const LONGEST_SIGNATURE_WORDS = 12;

const FUNCTION_WORDS = new WordSet([...TITLE_WORDS, ...AGENCY_STARTS]);

function mayNameFunction(line: string, start: number, end: number): boolean {
  if (FUNCTION_WORDS.has(line, start, end)) return true;
  for (let index = start; index < end; index += 1) {
    const code = line.charCodeAt(index);
    if (code === HYPHEN || code === NON_BREAKING_HYPHEN || code === NON_BREAKING_HYPHEN - 1) return true;
    // A dot between names, the next word glued on in camel case, and scripts without spaces: words may be cut there.
    if (code >= EAST_ASIA_START || code === MIDDLE_DOT || (index > start && code >= 0x41 && code <= 0x5a)) return true;
  }
  return false;
}

const MIDDLE_DOT = 0xb7;
const HYPHEN = 0x2d;
const NON_BREAKING_HYPHEN = 0x2011;
const ASCII_END = 0x80;
const EAST_ASIA_START = 0x2e80;
const EN_DASH = 0x2013;
const EM_DASH = 0x2014;
const MARKS = new CodeSet(",;:|/([");
const LONGEST_FIRST_WORD = 40;
