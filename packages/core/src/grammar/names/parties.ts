import type { Span } from "../../evidence.ts";
import { lookupPlace } from "../places/lookup-place.ts";
import { digitValue } from "../time/fold.ts";
import { agencyByName, type NewsAgency } from "./agencies.ts";
import { isEmptyAuthor, isKnown, NAME_LIKE_TIME, TIME } from "./known-phrases.ts";
import { CONJUNCTIONS, NAME_CONJUNCTIONS, NAME_SUFFIXES, PLACE_WORDS, TITLE_WORDS } from "./lexicon.ts";
import { hasNameShape, isLetterWord, isOrganisationName, isPersonName, isTitle, type NamePlace } from "./name.ts";
import { firstWord, foldName, hasCase, isEastAsian, isHangul, isNumberWord, type Word, wordsOf } from "./words.ts";

export type PartyKind = "person" | "organization" | "agency" | "title" | "noise";

/** One item of a list of names, and what it is. */
export interface Party {
  readonly kind: PartyKind;
  /** As printed. */
  readonly name: string;
  readonly span: Span;
  readonly agency: NewsAgency | null;
  /** What stood before it in the list. */
  readonly after: Separator;
  /** A function was glued to the name and cut off: `홍길동 기자`, `松岡大地記者`. */
  readonly titled: boolean;
}

/** How an item is joined to the one before: `comma`, `and` (and a slash or semicolon), `bracket`, `dash`, `place` (in, from, for), or `start`. */
export type Separator = "start" | "comma" | "and" | "bracket" | "dash" | "place";

export interface PartyOptions {
  readonly place: NamePlace;
  /** The publisher's own name: an item that says only this is an organisation. */
  readonly siteName?: string | null;
  /** A label stands before the names: no comma need part them from their functions. */
  readonly announced?: boolean;
}

interface Item {
  readonly span: Span;
  readonly after: Separator;
}

const BRACKETS = "()[]（）【】<>《》";
const COMMAS = ",，،:：";
const LISTS = ";|/／、&＆+•·∙⋅؛\n\t*=＝▪●\\";
const DASHES = "–—-―~";

/** Splits a stretch of a line into its names, and says of each what it is. Linear in the stretch. */
export function readParties(text: string, span: Span, options: PartyOptions): readonly Party[] {
  const parties: Party[] = [];
  for (const item of splitItems(text, span)) {
    for (const part of splitConjunctions(text, item)) {
      for (const own of options.announced === true ? withoutFunction(text, part) : [part]) {
        const party = readParty(text, own, options);
        const isNext = party?.kind === "person" && announcesNext(text, part.span[1]);
        const isWriter = options.announced === true && hasCase(party?.name ?? "");
        if (party !== null && (!isNext || isWriter)) parties.push(party);
        // `By Ann Lee: The council met on Monday`
        if (isNext && isWriter) return parties;
      }
    }
  }
  return parties;
}

/** Cuts at punctuation between items. A comma before Jr or PhD cuts nothing. */
function splitItems(text: string, [from, to]: Span): readonly Item[] {
  const items: Item[] = [];
  let start = from;
  let after: Separator = "start";
  for (let index = from; index <= to; index += 1) {
    const separator = index === to ? "start" : separatorAt(text, index, to);
    if (separator === null) continue;
    if (separator === "comma" && suffixFollows(text, index, to)) continue;
    if (index > start && text.slice(start, index).trim() !== "") {
      items.push({ span: [start, index], after });
      after = separator;
    } else if (separator !== "comma" || after === "start") {
      after = items.length === 0 ? "start" : separator;
    }
    start = index + 1;
  }
  return items;
}

function separatorAt(text: string, index: number, to: number): Separator | null {
  const char = text.charAt(index);
  // Two spaces part what a template set side by side: `By Ann Lee  Harbour News`.
  if (COMMAS.includes(char) || text.startsWith("  ", index)) return "comma";
  if (LISTS.includes(char)) return char === "·" && inName(text, index) ? null : "and";
  if (BRACKETS.includes(char)) return "bracket";
  if (DASHES.includes(char)) return standsFree(text, index, to) ? "dash" : null;
  return null;
}

/** `马克·吐温`; of Hangul it parts two: `김철수·이영희 기자`. */
function inName(text: string, index: number): boolean {
  const [before, behind] = [text.charAt(index - 1), text.charAt(index + 1)];
  return isEastAsian(before) && isEastAsian(behind) && !isHangul(before);
}

function standsFree(text: string, index: number, to: number): boolean {
  const before = text.charAt(index - 1);
  const behind = index + 1 < to ? text.charAt(index + 1) : " ";
  return before.trim() === "" || behind.trim() === "" || text.charAt(index) === "—";
}

function suffixFollows(text: string, index: number, to: number): boolean {
  const word = firstWord(text, index + 1, Math.min(to, index + LONGEST_SUFFIX));
  return (
    word !== undefined &&
    word.text.length > 1 &&
    NAME_SUFFIXES.has(foldName(word.text)) &&
    !hasLower(word.text.slice(1), word.text)
  );
}

/** Room for a space, `Ph.D.` and what follows it. */
const LONGEST_SUFFIX = 9;

function hasLower(tail: string, word: string): boolean {
  const folded = foldName(word);
  return folded !== "jr" && folded !== "sr" && folded !== "phd" && tail !== tail.toUpperCase();
}

/** Cuts an item at `and`, `in`, `for` and their kin, where what stands on both sides can be a name. */
function splitConjunctions(text: string, item: Item): readonly Item[] {
  const words = wordsOf(text, item.span[0], item.span[1]);
  const items: Item[] = [];
  let start = item.span[0];
  let after = item.after;
  let since = 0;
  for (const [index, word] of words.entries()) {
    if (index > since && areTwoReporters(text, words[index - 1], word)) {
      items.push({ span: [start, word.span[0]], after });
      [start, after, since] = [word.span[0], "and", index];
      continue;
    }
    const joined = joinOf(words, index, since);
    if (joined === null || (joined === "place" && isOrganisationName(text.slice(start, word.span[0])))) continue;
    if (index > since) {
      items.push({ span: [start, word.span[0]], after });
      after = joined;
    } else if (index === 0 && joined === "place") {
      after = item.after === "start" ? "start" : "place";
    }
    start = word.span[1];
    since = index + 1;
  }
  if (since < words.length) items.push({ span: [start, item.span[1]], after });
  return items;
}

/** `本报记者 李安 王波`: Chinese papers set reporters apart with spaces alone; Japanese ones set so the two names of one. */
function areTwoReporters(text: string, before: Word | undefined, word: Word): boolean {
  if (before === undefined || text.slice(before.span[1], word.span[0]).trim() !== "") return false;
  return [before, word].every(({ text: name }) => HAN_NAME.test(name)) && text.includes("记者");
}

const HAN_NAME = /^\p{Script=Han}{2,4}$/u;

function joinOf(words: readonly Word[], index: number, since: number): Separator | null {
  const word = words[index];
  if (word === undefined) return null;
  const text = word.text;
  const upper =
    text.length > 1 && text === text.toUpperCase() && words.every((other) => other.text === other.text.toUpperCase());
  const folded = upper || text === "And" || text === "For" ? text.toLowerCase() : text;
  if (CONJUNCTIONS.has(folded)) {
    if (NAME_CONJUNCTIONS.has(folded) && (index - since < 2 || words.length - index - 1 < 2)) return null;
    return "and";
  }
  return PLACE_WORDS.has(folded) && !hasNameOn(words, index) && (index > since || index === 0) ? "place" : null;
}

/** `Jan van in 't Veld`: a small word between particles belongs to the name. */
function hasNameOn(words: readonly Word[], index: number): boolean {
  return (words[index + 1]?.text ?? "").startsWith("'") || index === words.length - 1;
}

function readParty(text: string, item: Item, options: PartyOptions): Party | null {
  const trimmed = trimSpan(text, cutAtTime(text, item.span));
  const span = once(text, withoutGluedTitle(text, trimmed));
  const name = text.slice(span[0], span[1]);
  if (firstWord(name) === undefined) return null;
  const agency = agencyByName(name);
  const base = { name, span, agency, after: item.after, titled: span[1] < trimmed[1] };
  if (agency !== null) return { ...base, kind: "agency" };
  return { ...base, kind: isPlaceOf(name, item.after) ? "noise" : kindOf(name, options) };
}

/** `범골=윤도겸 기자`, `رأس الريان: سامر الخطيب`: what stands before the mark is where the next one writes from. */
function announcesNext(text: string, at: number): boolean {
  const next = text.slice(at + 1).trimStart();
  return ANNOUNCING_MARKS.has(text.charAt(at)) && next !== "" && digitValue(next.charCodeAt(0)) < 0;
}

const ANNOUNCING_MARKS = new Set(["=", "＝", ":", "："]);

/** A place is where someone writes from: behind a name, or in a script where it would pass for a name. */
function isPlaceOf(name: string, after: Separator): boolean {
  const behind = after === "comma" || after === "place" || after === "bracket" || after === "dash";
  return (behind || isEastAsian(name)) && lookupPlace(name) !== null;
}

/** A name printed twice in a row, once behind a picture of its owner: the first of the two. */
function once(text: string, span: Span): Span {
  const words = wordsOf(text, span[0], span[1]);
  const half = words.length / 2;
  if (half < 2 || !Number.isInteger(half)) return span;
  const twice = words.slice(0, half).every((word, i) => word.text === words[half + i]?.text);
  return twice ? [span[0], words[half - 1]?.span[1] ?? span[1]] : span;
}

/** Longest first, so that `선임기자` is not left as `선임`. */
const GLUED_TITLES = [
  "기상전문기자",
  "전문기자",
  "선임기자",
  "인턴기자",
  "수습기자",
  "객원기자",
  "특파원",
  "기자",
  "논설위원",
  "編集委員",
  "特派員",
  "記者",
  "记者",
  "特派员",
];

/** `홍길동기자`, `Ann LeeReporter`; nobody is left of `WriterLos Angeles`. */
function withoutGluedTitle(text: string, [from, to]: Span): Span {
  if (!isEastAsian(text.charAt(from))) return beforeGluedTitle(text, [from, to]);
  const name = text.slice(from, to);
  const title = GLUED_TITLES.find((word) => name.endsWith(word) && name.length > word.length + 1);
  return title === undefined ? [from, to] : trimSpan(text, [from, to - title.length]);
}

function beforeGluedTitle(text: string, [from, to]: Span): Span {
  for (const { text: word, span } of wordsOf(text, from, to)) {
    const at = word.search(CAPITAL_BEHIND_SMALL) + 1;
    if (at === 0 || word.includes(".")) continue;
    if (TITLE_WORDS.has(foldName(word.slice(at)))) return [from, span[0] + at];
    if (TITLE_WORDS.has(foldName(word.slice(0, at)))) return trimSpan(text, [from, span[0]]);
  }
  return [from, to];
}

/** `By Ann Lee Staff Writer`, `By Political Editor Ann Lee`: a name of two words beside its function, or before those it writes for. */
function withoutFunction(text: string, item: Item): readonly Item[] {
  if (item.after !== "start" && item.after !== "and") return [item];
  const [from, to] = item.span;
  const words = wordsOf(text, from, to);
  const house = housed(text, words, to);
  if (house !== null)
    return [
      { ...item, span: [from, house[0]] },
      { span: house, after: "comma" },
    ];
  const titles = words.filter(({ text: word }) => TITLE_WORDS.has(foldName(word)));
  const [first, last] = [titles[0], titles.at(-1)];
  if (first === undefined || last === undefined) return [item];
  const name: Span =
    words.length - words.indexOf(last) > 2
      ? [last.span[1], to]
      : words.indexOf(first) > 1 && first !== last && !LISTS.includes(text.charAt(from - 1))
        ? [from, first.span[0]]
        : [from, from];
  return [isPersonName(text.slice(...name).trim()) ? { ...item, span: name } : item];
}

/** For whom a person writes, where neither comma nor line parts them: `Ann Lee Associated Press`, `Ann Lee The Harbour Post`, `Ann Lee WQLD News`, `Ann Lee Special to the Post`. */
function housed(text: string, words: readonly Word[], to: number): Span | null {
  for (let at = FEWEST_NAME_WORDS; at < Math.min(words.length, MOST_NAMED_WORDS + 1); at++) {
    const word = words[at];
    if (word === undefined || !isPersonName(text.slice(words[0]?.span[0], word.span[0]).trim())) return null;
    const rest = text.slice(word.span[0], to).trim();
    if (agencyByName(rest) !== null || NAMED_SO.test(rest) || SPECIAL.test(rest) || isLetterWord(word.text))
      return [word.span[0], to];
  }
  return null;
}

/** A name before those it writes for; more words are a title's: `Will Ann Lee Be The Next`. */
const FEWEST_NAME_WORDS = 2;
const MOST_NAMED_WORDS = 3;
/** `The Harbour Post` */
const NAMED_SO = /^the /i;

const CAPITAL_BEHIND_SMALL = /\p{Ll}\p{Lu}/u;
/** Words that a page glued to one another: `Ann LeeWedding Planning`. Names have a few small letters before a capital: `MacLeod`. */
const GLUED_WORDS = /\p{Ll}{6}\p{Lu}\p{Ll}/u;

/** `記者王五／台北即時報導`, `王五攝`: no one's name ends so. */
const REPORTS = ["報導", "报道", "報道", "攝", "摄", "撮影", "攝影", "摄影"];

/** A longer item is a piece of a sentence. */
const MOST_PARTY_WORDS = 14;

/** `| Special to The Harbour Post`: for whom, not who. */
const SPECIAL = /^special (?:to|for) /i;

/** Words of sentences: `This post was`, `our engineering team`. */
const SPEAKING: ReadonlySet<string> = new Set(["our", "your", "this", "This", "was", "we"]);

function kindOf(name: string, options: PartyOptions): PartyKind {
  const words = wordsOf(name);
  if (words.length > MOST_PARTY_WORDS) return "noise";
  const folded = foldName(name);
  const title = isTitle(name, words);
  if (words.some(({ text }) => SPEAKING.has(text)) || SPECIAL.test(name)) return "noise";
  if (isEmptyAuthor(folded)) return title ? "title" : "noise";
  const site = options.siteName ?? null;
  if (site !== null && foldName(site) === folded) return "organization";
  const organization = isOrganisationName(name, words);
  if (
    title ||
    REPORTS.some((ending) => name.endsWith(ending)) ||
    words.every((word) => NAME_SUFFIXES.has(foldName(word.text)))
  )
    return "title";
  if (organization) return "organization";
  const isGlued = words.length > 1 && GLUED_WORDS.test(name);
  return !isGlued && hasNameShape(name, options.place, words) ? "person" : "noise";
}

/** Drops from an item what begins a date, a time or a reading length: `Jane Doe Published Jul 17`. */
function cutAtTime(text: string, span: Span): Span {
  const words = wordsOf(text, span[0], span[1]);
  for (const [index, word] of words.entries()) {
    if (endsName(words, index)) return [span[0], word.span[0]];
    const glued = gluedTime(word, words[index + 1]);
    if (glued > 0) return [span[0], word.span[0] + glued];
  }
  return span;
}

/** `TimesNovember 21`: offset of a month or label glued to a name before a number, 0 where none is. */
function gluedTime(word: Word, next: Word | undefined): number {
  for (let at = 2; at < word.text.length - 2; at += 1) {
    const inner = word.text.charAt(at);
    const before = word.text.charAt(at - 1);
    if (inner === inner.toLowerCase() || before !== before.toLowerCase()) continue;
    const tail = foldName(word.text.slice(at));
    if (isKnown(TIME, tail) && (isNumberWord(next?.text ?? "") || !isKnown(NAME_LIKE_TIME, tail))) return at;
  }
  return 0;
}

/** `Sat` before a comma: a weekday or month cut short, where it stands alone. */
const LONGEST_SHORT_DAY = 3;

/** Behind a whole name begins what can be done with the page, or what it shows. */
const BUTTONS: ReadonlySet<string> = new Set(["view", "follow", "share", "symbolbild"]);

function endsName(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  if (isNumberWord(word.text)) return !hasCase(word.text) || index > 0;
  const folded = foldName(word.text);
  if (index > 1 && BUTTONS.has(folded)) return true;
  if (!isKnown(TIME, folded)) return false;
  const next = words[index + 1]?.text ?? "";
  if (words.length === 1 && folded.length <= LONGEST_SHORT_DAY) return true;
  return !isKnown(NAME_LIKE_TIME, folded) || isNumberWord(next) || isKnown(TIME, foldName(next));
}

const EDGE = new Set([...' \u00a0\u3000\t\n\r"“”«»„*_:：,;|/-–—•·=><', "\u200b", "\u200e", "\u200f", "\ufeff"]);

function trimSpan(text: string, [from, to]: Span): Span {
  let start = from;
  let end = to;
  while (start < end && (EDGE.has(text.charAt(start)) || text.charAt(start) === ".")) start += 1;
  while (end > start && EDGE.has(text.charAt(end - 1))) end -= 1;
  if (text.charAt(end - 1) === "." && !keepsStop(text, start, end)) end -= 1;
  return [start, end];
}

/** A closing full stop belongs to an initial or a suffix, else to the sentence. */
function keepsStop(text: string, start: number, end: number): boolean {
  const last = wordsOf(text, start, end).at(-1);
  if (last === undefined) return false;
  return last.text.length === 1 || NAME_SUFFIXES.has(foldName(last.text)) || last.text.includes(".");
}
