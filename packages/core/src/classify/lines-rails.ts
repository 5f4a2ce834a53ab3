import { readByline } from "../grammar/names/byline.ts";
import { oncePer } from "../text/once-per.ts";
import { CLOCK_FIRST } from "../text/patterns.ts";
import { type Line, type Sheet, take } from "./lines-sheet.ts";
import { railKind, slugOf } from "./rail-name.ts";

/** A story named in a rail; indexes of lines. */
interface Item {
  readonly title: number;
  readonly duration: number | null;
  readonly summary: number | null;
  readonly age: number | null;
}

/** A run of lines that reads as a rail: perhaps a heading, items, perhaps a link to more. */
export interface Rail {
  readonly heading: number | null;
  readonly items: readonly Item[];
  readonly more: number | null;
  /** Lines inside that belong to it without being part of an item. */
  readonly others: readonly number[];
  /** One past its last line. */
  readonly end: number;
}

/** So many ages, playing times and cut summaries prove a rail. */
const MIN_PROOFS = 2;
/** Titles one after the other, without any text between them, make a rail where there are so many. */
const MIN_BARE_TITLES = 3;
/** Items with title and summary make a rail behind a heading that the lexicon knows. */
const MIN_SUMMARISED = 3;
/** A title has at least so many words, and at most. */
const MIN_TITLE_WORDS = 3;
const MAX_TITLE_WORDS = 28;
/** Section marks between the items of a rail ("Politics"). */
const MAX_LABELS_IN_A_ROW = 1;
/** No rail is longer, in lines; it also bounds how far one line is read ahead of. */
const MAX_LINES = 150;
const RAIL_PROBABILITY = 0.95;
const WEAK_PROBABILITY = 0.8;

/** Finds rails behind headings that the lexicon knows, anywhere on the page, where their items prove them. */
export function takeNamedRails(sheet: Sheet): void {
  let at = 0;
  while (at < sheet.lines.length) {
    const line = sheet.lines[at];
    const rail = line !== undefined && isNamedHeading(line) && !line.taken ? readRail(sheet, at, at + 1) : null;
    if (rail !== null && (isProven(sheet, rail) || isSummarised(rail) || isBareList(sheet, rail))) {
      takeRail(sheet, rail, RAIL_PROBABILITY);
      at = rail.end;
    } else at++;
  }
}

/** Finds rails in a stretch of lines that is known to be no story: headings of any wording. */
export function takeRails(sheet: Sheet, from: number, to: number): void {
  let at = from;
  while (at < to) {
    const line = sheet.lines[at];
    if (line === undefined || line.taken) {
      at++;
      continue;
    }
    const rail = freeRail(sheet, at, to);
    if (rail !== null) takeRail(sheet, rail, WEAK_PROBABILITY);
    at = rail?.end ?? at + 1;
  }
}

function freeRail(sheet: Sheet, at: number, to: number): Rail | null {
  const line = sheet.lines[at];
  if (line === undefined) return null;
  const [next, second] = [sheet.lines[at + 1], sheet.lines[at + 2]];
  const headed =
    (isHeadingLike(line) && (next === undefined || !isHeadingOf(next, second))) || isHeadingOf(line, next)
      ? readRail(sheet, at, behindLinks(sheet, at), to)
      : null;
  if (headed !== null && (isProven(sheet, headed) || isSummarised(headed) || isBareList(sheet, headed))) return headed;
  if (headed !== null && (isNamedHeading(line) || isHeadingOf(line, next))) return headed;
  const bare = readRail(sheet, null, at, to);
  return bare !== null && (isProven(sheet, bare) || isBareList(sheet, bare)) ? bare : null;
}

const MAX_HEADING_WORDS = 6;

/** `See all`, `Previous` and `Next` right below a heading. */
function behindLinks({ lines }: Sheet, heading: number): number {
  let at = heading + 1;
  while (at <= heading + MOST_LINKS && lines[at]?.reading?.class === "more-link") at++;
  return at;
}

const MOST_LINKS = 2;

/** `More local news` heads the titles behind it; `More on this story` does too. */
function isHeadingOf(line: Line, next: Line | undefined): boolean {
  const name = line.reading?.class;
  if ((name !== "more-link" && name !== "read-more") || line.reading?.whole !== (name === "read-more")) return false;
  if (next === undefined || next.reading !== null || next.prose) return false;
  return line.words <= MAX_HEADING_WORDS && next.words > MIN_TITLE_WORDS;
}

function isHeadingLike(line: Line): boolean {
  if (isNamedHeading(line)) return true;
  return (
    line.words <= MAX_HEADING_WORDS &&
    !line.prose &&
    !line.shape.endsSentence &&
    line.age === null &&
    line.duration === null &&
    line.reading === null
  );
}

function isNamedHeading(line: Line): boolean {
  const name = line.reading?.class;
  return name === "rail-heading" || name === "video-heading" || name === "more-videos";
}

/** Reads items from line `from` on, as far as they go. */
function readRail(sheet: Sheet, heading: number | null, from: number, to: number = sheet.lines.length): Rail | null {
  const reader = new RailReader(sheet, heading, to);
  reader.read(from);
  return reader.items.length === 0
    ? null
    : { heading, items: reader.items, more: reader.more, others: reader.others, end: reader.at };
}

/** A line is asked by the rails of all lines before it. */
const isLabelledByline = oncePer((line: Line) => ({ is: readByline(line.text)?.labelled === true }));

interface OpenItem {
  title: number | null;
  duration: number | null;
  summary: number | null;
  age: number | null;
}

class RailReader {
  readonly items: Item[] = [];
  readonly others: number[] = [];
  more: number | null = null;
  at = 0;
  readonly #sheet: Sheet;
  readonly #heading: string | null;
  readonly #to: number;
  #open: OpenItem = empty();
  #labels = 0;

  constructor(sheet: Sheet, heading: number | null, to: number) {
    this.#sheet = sheet;
    this.#heading = heading === null ? null : (sheet.lines[heading]?.text ?? null);
    this.#to = to;
  }

  read(from: number): void {
    this.at = from;
    const to = Math.min(this.#to, from + MAX_LINES);
    while (this.at < to) {
      const line = this.#sheet.lines[this.at];
      if (line === undefined || line.taken || this.#isNextHeading(line) || !this.#step(line)) break;
      this.at++;
    }
    this.#close();
    this.#giveBackText();
    this.#dropLooseEnd();
  }

  /** The rail's own heading again begins its copy; a title in front of a playing time is none, for that time begins the next item. */
  #isNextHeading(line: Line): boolean {
    if (line.text === this.#heading) return true;
    if (this.items.length === 0 || this.#open.duration !== null || !isHeadingLike(line)) return false;
    return this.#sheet.lines[line.index + 1]?.duration != null;
  }

  /** False where the line ends the rail. */
  #step(line: Line): boolean {
    if (line.duration !== null) return this.#onDuration(line);
    if (line.age !== null || line.dated) return this.#onAge(line);
    const name = line.reading?.class;
    if (name === "advertisement" || name === "caption-label") return this.#onOther(line);
    if (name === "more-link" || name === "more-videos") return this.#onMore(line);
    const isLabel = name === "navigation" && line.words < MIN_TITLE_WORDS;
    if (line.reading !== null && !isLabel && (line.reading.whole || name !== "read-more")) return false;
    if (this.#heading !== null && CLOCK_FIRST.test(line.text)) return this.#onTitle(line);
    if (line.cut || line.prose || this.#isShortSummary(line)) return this.#onText(line);
    return this.#onTitle(line);
  }

  /** A short sentence under a title, where other items have summaries. */
  #isShortSummary(line: Line): boolean {
    if (!line.shape.endsSentence || this.#open.title === null || this.#open.summary !== null) return false;
    return this.items.some((item) => item.summary !== null);
  }

  #onDuration(line: Line): boolean {
    this.#close();
    this.#open.duration = line.index;
    return true;
  }

  #onAge(line: Line): boolean {
    if (this.#open.title === null || this.#open.age !== null) return false;
    this.#open.age = line.index;
    return true;
  }

  /** An advertisement, or the credit of a picture: what stands behind that belongs to no title above. */
  #onOther(line: Line): boolean {
    if (line.reading?.class === "caption-label") this.#close();
    this.others.push(line.index);
    return true;
  }

  #onMore(line: Line): boolean {
    if (this.items.length === 0 && this.#open.title === null) return false;
    if (isHeadingOf(line, this.#sheet.lines[line.index + 1])) return false;
    this.#close();
    this.more = line.index;
    this.at++;
    return false;
  }

  #onText(line: Line): boolean {
    const { title, summary, age } = this.#open;
    const isTitle = title === null || summary !== null || age !== null;
    if (!isTitle) {
      this.#open.summary = line.index;
      return true;
    }
    return line.words <= MAX_TITLE_WORDS && !line.cut && this.#textFollows(line) ? this.#onTitle(line) : false;
  }

  /** A sentence is a title where a summary, an age or another item's end stands behind it. */
  #textFollows(line: Line): boolean {
    const next = this.#sheet.lines[line.index + 1];
    if (next === undefined) return false;
    return next.cut || next.age !== null || (line.text.endsWith("?") && !next.prose);
  }

  #onTitle(line: Line): boolean {
    if (line.words < MIN_TITLE_WORDS) {
      this.#close();
      this.#labels++;
      this.others.push(line.index);
      return this.#labels <= MAX_LABELS_IN_A_ROW;
    }
    // `By Ada Whitcombe`, `Updated 3 June 2025`: the title above is the page's own headline.
    if (line.posted || line.updated || isLabelledByline(line).is) {
      this.#open = empty();
      return false;
    }
    if (line.words > MAX_TITLE_WORDS || line.dated || line.text.includes("://")) return false;
    if (this.#open.title !== null) this.#close();
    this.#open.title = line.index;
    this.#labels = 0;
    return true;
  }

  #close(): void {
    const { title, duration, summary, age } = this.#open;
    if (title !== null) this.items.push({ title, duration, summary, age });
    this.#open = empty();
  }

  /** Where text follows right behind the last summary, and no item before has one, the last summary is the story going on. */
  #giveBackText(): void {
    const last = this.items.at(-1);
    const next = this.#sheet.lines[this.at];
    if (last === undefined || last.summary === null || last.age !== null || next === undefined || !next.prose) return;
    const others = this.items.slice(0, -1).filter((item) => item.summary !== null).length;
    if (others > 0 || this.#sheet.lines[last.summary]?.cut === true) return;
    this.items[this.items.length - 1] = { ...last, summary: null };
    this.at = last.summary;
  }

  /** Labels behind the last item are the start of something else. */
  #dropLooseEnd(): void {
    const last = this.items.at(-1);
    const end = last === undefined ? 0 : Math.max(last.title, last.summary ?? 0, last.age ?? 0, this.more ?? 0) + 1;
    this.at = Math.min(this.at, end);
    while ((this.others.at(-1) ?? -1) >= end) this.others.pop();
  }
}

function empty(): OpenItem {
  return { title: null, duration: null, summary: null, age: null };
}

function isProven(sheet: Sheet, rail: Rail): boolean {
  let proofs = 0;
  // A day proves a rail under a heading that says what it is: elsewhere it may be the page's own.
  const named = rail.heading !== null && sheet.lines[rail.heading]?.reading != null;
  for (const item of rail.items) {
    if (item.age !== null && (named || sheet.lines[item.age]?.age !== null)) proofs++;
    if (item.duration !== null) proofs++;
    if (item.summary !== null && sheet.lines[item.summary]?.cut === true) proofs++;
  }
  return proofs >= MIN_PROOFS && rail.items.length >= MIN_PROOFS;
}

function isSummarised(rail: Rail): boolean {
  return rail.items.length >= MIN_SUMMARISED && rail.items.every((item) => item.summary !== null);
}

/** Titles alone: longer lines than a menu has. */
function isBareList(sheet: Sheet, rail: Rail): boolean {
  if (rail.items.length < MIN_BARE_TITLES || rail.items.some((item) => item.summary !== null)) return false;
  const words = rail.items.map((item) => sheet.lines[item.title]?.words ?? 0).sort((a, b) => a - b);
  return (words[words.length >> 1] ?? 0) > MIN_TITLE_WORDS;
}

function takeRail(sheet: Sheet, rail: Rail, probability: number): void {
  const heading = rail.heading === null ? undefined : sheet.lines[rail.heading];
  const durations = rail.items.flatMap((item) =>
    item.duration === null ? [] : (sheet.lines[item.duration]?.text ?? ""),
  );
  const { kind, isTicker } = railKind(heading?.reading?.class, durations, rail.items.length);
  const group = `rail:${heading === undefined ? "unnamed" : slugOf(heading.text)}`;
  const set = (index: number | null, role: Parameters<typeof take>[1]): void => {
    const line = index === null ? undefined : sheet.lines[index];
    if (line === undefined) return;
    take(line, role, probability, "rail");
    line.own.group = group;
  };
  set(rail.heading, "rail-heading");
  for (const item of rail.items) {
    set(item.duration, isTicker ? "teaser-age" : "video-duration");
    set(item.title, `${kind}-title`);
    set(item.summary, `${kind}-summary`);
    set(item.age, `${kind}-age`);
  }
  for (const index of rail.others)
    set(index, sheet.lines[index]?.reading?.class === "advertisement" ? "advertisement" : "other");
  set(rail.more, "more-link");
}
