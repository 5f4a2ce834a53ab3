import type { Span } from "../../evidence.ts";
import { CodeSet } from "../../text/code-set.ts";
import { moved } from "../../text/moved-span.ts";
import { oncePerPage } from "../../text/once-per-page.ts";
import { remembered } from "../../text/remembered.ts";
import { behindLabel, type CreditParts, isCapitals, readCredit } from "./credit-chain.ts";
import { ARCHIVE_MARKS } from "./credit-words.ts";
import { foldName, hasCase, holdsDigit, isDigit, isEastAsian, wordAt, wordsOf } from "./words.ts";

/** A line under a picture, taken apart. Spans are offsets in that line. */
export interface CaptionParts {
  readonly caption: string | null;
  readonly credit: CreditParts | null;
  /** Of the credit without its brackets. */
  readonly creditSpan: Span | null;
  readonly archive: boolean;
}

/** Longest credit behind a caption, in characters. */
const LONGEST_TAIL = 160;
/** A credit without label or brackets has few words. */
const MOST_BARE_WORDS = 8;

/** {@link readCaption} for a text of a page: several stages read the same captions, and a page prints some twice. */
export function readCaptionOf(page: object, text: string): CaptionParts {
  return captionsOf(page)(text);
}

const captionsOf: (page: object) => (text: string) => CaptionParts = oncePerPage(() => remembered(readCaption));

/** Splits a caption from its credit: `FILE - A soldier stands guard, June 26, 2024. (AP Photo/Lee Jin-man, File)`. */
export function readCaption(text: string): CaptionParts {
  const start = behindArchiveMark(text);
  const end = trimEnd(text, text.length);
  const tail = creditTail(text, start, end);
  const captionSpan = trimSpan(text, start, tail === null ? end : tail.captionEnd);
  const caption = captionSpan === null ? null : text.slice(captionSpan[0], captionSpan[1]);
  const credit = tail?.credit ?? null;
  const archive = start > leadingSpace(text) || (credit?.archive ?? false) || endsWithArchiveMark(caption ?? "");
  return { caption, credit, creditSpan: credit?.span ?? null, archive };
}

interface Tail {
  readonly captionEnd: number;
  readonly credit: CreditParts;
  /** A bracket behind a finished sentence, or with a label inside: nothing before it can belong to it. */
  readonly setOff?: boolean;
}

function creditTail(text: string, start: number, end: number): Tail | null {
  const bracketed = bracketedTail(text, start, end);
  const whole =
    bracketed !== null && describesWithoutCase(text, start, bracketed) ? null : wholeCredit(text, start, end);
  if (whole !== null) return whole;
  if (bracketed?.setOff === true) return bracketed;
  const labelled = labelledTail(text, start, end);
  if (labelled !== null) return joinChain(text, start, labelled);
  return bareTail(text, start, end) ?? bracketed ?? barredTail(text, start, end);
}

/** Of a name in Arabic. */
const MOST_NAME_WORDS = 3;

/** `سفينة الحاويات لدى وصولها إلى المرفأ (رويترز)`: without capitals many words pass for a name. */
function describesWithoutCase(text: string, start: number, { captionEnd, credit }: Tail): boolean {
  const words = wordsOf(text, start, captionEnd);
  return words.length > MOST_NAME_WORDS && credit.agency !== null && !hasCase(words[0]?.text ?? "a");
}

/** `Name / UN Photo. Courtesy of the court`: a chain before a labelled credit belongs to it. */
function joinChain(text: string, start: number, tail: Tail): Tail {
  const before = bareTail(text, start, trimEnd(text, tail.captionEnd));
  if (before === null) return tail;
  const span: Span = [before.credit.span[0], tail.credit.span[1]];
  const credit = {
    ...before.credit,
    span,
    raw: text.slice(...span),
    holder: before.credit.holder ?? tail.credit.holder,
  };
  return { captionEnd: before.captionEnd, credit };
}

/** A line that is a credit alone: it begins with a label, or is an agency's chain of few words. */
function wholeCredit(text: string, start: number, end: number): Tail | null {
  if (end - start > LONGEST_TAIL || hasSentenceEnd(text, start, end - 1)) return null;
  const labelled = behindLabel(text, start, end) !== null;
  if (!labelled && wordsOf(text, start, end).length > MOST_BARE_WORDS) return null;
  const credit = creditAt(text, start, end);
  if (credit === null || !credit.certain) return null;
  return (labelled && !describes(text, start, end, credit)) || isWholeChain(credit)
    ? { captionEnd: start, credit }
    : null;
}

/** `Foto de familia de la segunda reunión`: words for a picture without a colon, and more behind them than a name. */
function describes(text: string, start: number, end: number, { holder }: CreditParts): boolean {
  return holder !== null && wordsOf(holder).length > MOST_HOLDER_WORDS && !text.slice(start, end).includes(":");
}

/** `the Royal Museum of Natural History` */
const MOST_HOLDER_WORDS = 6;

function isWholeChain(credit: CreditParts): boolean {
  if (credit.raw.includes("＝")) return false;
  if (credit.holder !== null) return wordsOf(credit.holder).length === 1 && credit.agency !== null;
  return credit.agency !== null || (credit.handout && credit.creators.length === 0);
}

/** Every party of the chain is an agency, a person or a short holder: nothing that could be a sentence. */
function isChain(credit: CreditParts): boolean {
  return credit.agency !== null && (credit.holder === null || wordsOf(credit.holder).length <= 3);
}

const CLOSERS: Readonly<Record<string, string>> = { ")": "(", "）": "（", "]": "[", "〕": "〔", "】": "【" };

/** `... 2024. (AP Photo/Name, File)` */
function bracketedTail(text: string, start: number, end: number): Tail | null {
  const last = text.charAt(end - 1) === "." || text.charAt(end - 1) === "。" ? end - 1 : end;
  const opener = CLOSERS[text.charAt(last - 1)];
  if (opener === undefined) return null;
  const open = openingOf(text, last - 1, opener, start);
  if (open === null || last - open > LONGEST_TAIL) return null;
  const credit = creditAt(text, open + 1, last - 1);
  if (credit === null) return null;
  const afterSentence = endsSentence(text, trimEnd(text, open));
  const bare = credit.creators.length > 0 && credit.holder === null;
  const eastAsian = isEastAsian(text.charAt(open + 1)) && !holdsDigit(credit.raw) && endsWithTail(credit);
  const shared = credit.creators.length > 0 && (credit.raw.includes("/") || (afterSentence && FOR.test(credit.raw)));
  return credit.certain || shared || eastAsian || ((bare || isCallSign(credit.raw)) && afterSentence)
    ? { captionEnd: open, credit, setOff: afterSentence || behindLabel(text, open + 1, last - 1) !== null }
    : null;
}

/** `(Ann Lee for The Harbour Post)` */
const FOR = / for (?:the )?\p{Lu}/u;

/** `(WQLD)`: one word of capitals, as stations and papers call themselves. */
function isCallSign(raw: string): boolean {
  return raw.length <= LONGEST_CALL_SIGN && isCapitals(raw) && !holdsDigit(raw) && wordsOf(raw).length === 1;
}

const LONGEST_CALL_SIGN = 5;

function endsWithTail(credit: CreditParts): boolean {
  return credit.creators[0] !== undefined && credit.creators[0].length < credit.raw.length;
}

function openingOf(text: string, close: number, opener: string, start: number): number | null {
  const closer = text.charAt(close);
  let depth = 0;
  for (let index = close; index >= start; index -= 1) {
    const char = text.charAt(index);
    if (char === closer) depth += 1;
    else if (char === opener) depth -= 1;
    if (depth === 0) return index;
  }
  return null;
}

/** `... Köpenick. Foto: Name/dpa`, `... © Name`: the last label that has a border before it. */
function labelledTail(text: string, start: number, end: number): Tail | null {
  let found: Tail | null = null;
  for (let at = Math.max(start, end - LONGEST_TAIL); at < end; at += 1) {
    if (at > start && !isLabelBorder(text, at)) continue;
    if (behindLabel(text, at, end) === null) continue;
    if (found !== null && !isCaption(text, found.captionEnd, at)) break;
    const colonless =
      !text.slice(at, end).includes(":") && !text.slice(at, end).includes("=") && !"©ⓒ".includes(text.charAt(at));
    if (colonless && !endsSentence(text, trimEnd(text, at)) && at > start) continue;
    const credit = creditAt(text, at, end);
    const glued = STOPS.has(text.charCodeAt(at - 1));
    if (credit !== null && (glued || !describes(text, at, end, credit))) found = { captionEnd: at, credit };
  }
  return found;
}

/** `Image: A ship lies in the harbour. Pic: Name`: a sentence between two labels is the caption. */
function isCaption(text: string, from: number, to: number): boolean {
  return hasSentenceEnd(text, from, to) && wordsOf(text, from, to).length > FEWEST_CAPTION_WORDS;
}

function isLabelBorder(text: string, at: number): boolean {
  const char = text.charAt(at);
  return (
    char === "©" ||
    char === "ⓒ" ||
    LABEL_BORDERS.has(text.charCodeAt(at - 1)) ||
    text.charAt(at - 1).trim() === "" ||
    isGlued(text, at)
  );
}

/** `im StadionBild: Name/dpa`: caption and credit stood in two elements. */
function isGlued(text: string, at: number): boolean {
  const [before, char] = [text.charAt(at - 1), text.charAt(at)];
  return char >= "A" && char <= "Z" && before !== before.toUpperCase();
}

/** What a label may stand behind, white space aside. */
const LABEL_BORDERS = new CodeSet("|([/.。（＝」");

const BARS = ["|", "│", "＝", "、", " / ", " — ", " – ", "—", " - "];

/** `caption | Name/dpa`, `caption＝ＡＰ` */
function barredTail(text: string, start: number, end: number): Tail | null {
  for (const bar of BARS) {
    const at = text.lastIndexOf(bar, end - 1);
    if (at <= start || end - at > LONGEST_TAIL) continue;
    const from = at + bar.length;
    const words = wordsOf(text, from, end);
    if (words.length === 0 || words.length > MOST_BARE_WORDS) continue;
    const credit = creditAt(text, from, end);
    const sure =
      (bar === " / " && isNamesAlone(credit) && wordsOf(text, start, at).length >= FEWEST_CAPTION_WORDS) ||
      (credit !== null && (credit.certain || ((bar === "|" || bar === "│") && credit.creators.length > 0)));
    if (credit !== null && sure && !holdsDigit(credit.raw)) return { captionEnd: at, credit };
  }
  return null;
}

/** Before a bare name behind a slash stands a caption, not another party. */
const FEWEST_CAPTION_WORDS = 5;

function isNamesAlone(credit: CreditParts | null): boolean {
  return credit !== null && credit.creators.length > 0 && credit.holder === null;
}

/** `... in Paris. BERTRAND GUAY / AFP`: what follows the last sentence is a chain with an agency or a slash, or names in capitals. */
function bareTail(text: string, start: number, end: number): Tail | null {
  for (let at = end - 2; at > start && end - at < LONGEST_TAIL; at -= 1) {
    if (!endsSentence(text, at) || (text.charAt(at).trim() !== "" && text.charAt(at - 1) !== "。")) continue;
    if (wordsOf(text, at, end).length > MOST_BARE_WORDS) return null;
    if (endsInitial(text, at) || endsOrdinal(text, at)) continue;
    const credit = creditAt(text, at, end);
    if (credit === null) continue;
    const chain =
      isChain(credit) ||
      (credit.creators.length > 0 && (credit.raw.includes("/") || (credit.certain && isEastAsian(credit.raw)))) ||
      (credit.handout && credit.holder === null) ||
      (credit.creators.length > 0 && isCapitals(credit.raw) && !isCapitals(text.slice(start, at)));
    if (chain) return { captionEnd: at, credit };
  }
  return null;
}

/** `J. Guillén`: the stop behind one letter ends no sentence. */
function endsInitial(text: string, at: number): boolean {
  const last = wordsOf(text, Math.max(0, at - 4), at).at(-1);
  return last !== undefined && last.text.length === 1 && hasCase(last.text) && text.charAt(at - 1) === ".";
}

/** `am 11. Mai`: the stop behind a number ends no sentence where a date goes on. */
function endsOrdinal(text: string, at: number): boolean {
  return text.charAt(at - 1) === "." && isDigit(text.charAt(at - 2)) && holdsDigit(wordsOf(text, at)[1]?.text ?? "");
}

function creditAt(text: string, from: number, to: number): CreditParts | null {
  const rights = text.indexOf(NOT_FOR_RESALE, from);
  const credit = readCredit(text.slice(from, rights > from ? Math.min(rights, to) : to));
  if (credit === null) return null;
  return {
    ...credit,
    span: moved(credit.span, from),
    agencySpan: credit.agencySpan === null ? null : moved(credit.agencySpan, from),
  };
}

/** `[한국항만공사 제공. 재판매 및 DB 금지]`: Korean agencies' notice behind every credit. */
const NOT_FOR_RESALE = "재판매";

const SENTENCE_ENDS = new CodeSet('.!?…。！？”»"）)');

function endsSentence(text: string, at: number): boolean {
  return SENTENCE_ENDS.has(text.charCodeAt(at - 1));
}

function hasSentenceEnd(text: string, from: number, to: number): boolean {
  for (let at = from; at + 1 < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === IDEOGRAPHIC_STOP) return true;
    if (STOPS.has(code) && text.charAt(at + 1) === " " && !endsInitial(text, at + 1)) return true;
  }
  return false;
}

const STOPS = new CodeSet(".!?");
const IDEOGRAPHIC_STOP = 0x3002;

const ARCHIVE_SEPARATOR = /^([ )]*)([-–—|:：/])[ -]*/u;
const MOST_MARK_WORDS = 3;
/** Room for the longest mark and the brackets around it. */
const MOST_MARK_CHARS = 40;
/** Folded first words of the archive marks. */
const ARCHIVE_STARTS: ReadonlySet<string> = new Set(
  [...ARCHIVE_MARKS].map((mark) => foldName(wordsOf(mark)[0]?.text ?? mark)),
);

/** The offset behind `FILE - ` or `Archivbild: ` at the head of a caption; else that of its first character. */
function behindArchiveMark(text: string): number {
  const lead = leadingSpace(text);
  const opening =
    text.charAt(lead) === "(" ? lead + 1 + leadingSpace(text.slice(lead + 1, lead + MOST_MARK_CHARS)) : lead;
  if (!ARCHIVE_STARTS.has(foldName(wordAt(text, opening, Math.min(text.length, lead + LONGEST_TAIL))))) return lead;
  const words = wordsOf(text, lead, lead + LONGEST_TAIL);
  for (let size = Math.min(MOST_MARK_WORDS, words.length); size > 0; size -= 1) {
    const last = words[size - 1];
    if (last === undefined) continue;
    const mark = text.slice(lead, last.span[1]).replace("(", "").trim();
    if (!ARCHIVE_MARKS.has(foldName(mark))) continue;
    const [separator, before, char] = ARCHIVE_SEPARATOR.exec(text.slice(last.span[1])) ?? [];
    if (separator === undefined || before === undefined) continue;
    const isGluedTo = !before.endsWith(" ") && mark !== mark.toUpperCase() && words.length > size;
    if (isGluedTo && char !== ":" && char !== "：") continue;
    return last.span[1] + separator.length;
  }
  return lead;
}

function endsWithArchiveMark(caption: string): boolean {
  const open = Math.max(caption.lastIndexOf("("), caption.lastIndexOf("（"));
  if (open < 0 || caption.length - open > LONGEST_TAIL) return false;
  return ARCHIVE_MARKS.has(
    foldName(
      caption
        .slice(open + 1)
        .replace(")", "")
        .replace("）", ""),
    ),
  );
}

function leadingSpace(text: string): number {
  return text.length - text.trimStart().length;
}

function trimEnd(text: string, end: number): number {
  return text.slice(0, end).trimEnd().length;
}

function trimSpan(text: string, from: number, to: number): Span | null {
  const start = from + leadingSpace(text.slice(from, to));
  let end = trimEnd(text, to);
  while (end > start && "|│/–—-＝(（[".includes(text.charAt(end - 1))) end = trimEnd(text, end - 1);
  return end > start ? [start, end] : null;
}
