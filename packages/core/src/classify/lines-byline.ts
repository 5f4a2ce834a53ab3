import { type BylineParts, readByline } from "../grammar/names/byline.ts";
import { labelAlone } from "../grammar/names/byline-sections.ts";
import { isTitle } from "../grammar/names/name.ts";
import { isEastAsian, nameKey } from "../grammar/names/words.ts";
import { readTimeLine } from "../grammar/time/time-line.ts";
import { scoreOf } from "../text/score.ts";
import { decide, rounded } from "./draft.ts";
import { BYLINE_LINE_WEIGHTS } from "./lines-byline-weights.ts";
import { MOST_HEAD_LINES, menuAbove } from "./lines-headline.ts";
import { type Line, type Sheet, take } from "./lines-sheet.ts";

/** A line that may name who wrote a plain text, and what is asked of it, in the order of the weights. */
export interface NameRival {
  readonly line: Line;
  readonly names: readonly string[];
  readonly signs: readonly number[];
}

/** Where a plain text's headline, its first paragraph and its last are; -1 for no headline. */
export interface Extent {
  readonly headline: number;
  readonly first: number;
  readonly last: number;
}

export const BYLINE_LINE_WIDTH = 27;

/** Who wrote is named within so many lines above the headline, among so many of the story's first and last lines, and so many behind it. */
const LINES_ABOVE = 6;
const LINES_INSIDE = 3;
const LINES_BEHIND = 16;
/** Longer lines are sentences. */
const MOST_CHARS = 160;
const MOST_WORDS = 24;
const LEAST_BIOGRAPHY_CHARS = 30;
/** Words in small letters are looked for in so much of the page. */
const MOST_PAGE_CHARS = 200_000;
/** A line beside a name that tells of it, and an entry of a menu, have no more words. */
const MOST_WORDS_BESIDE = 9;

/** Marks the lines that name who wrote the story: of the likeliest name the likeliest line, and those beside it that are nearly as likely. */
export function labelBylines(sheet: Sheet, extent: Extent): void {
  const rivals = nameRivals(sheet, extent).map(({ line, names, signs }) => ({
    line,
    name: nameKey(names[0] ?? ""),
    odds: Math.exp(scoreOf(signs, BYLINE_LINE_WEIGHTS)),
  }));
  const all = rivals.reduce((sum, { odds }) => sum + odds, 1);
  const shareOf = (name: string): number =>
    rivals.reduce((sum, one) => sum + (one.name === name ? one.odds : 0), 0) / all;
  const [best] = rivals.toSorted((a, b) => shareOf(b.name) - shareOf(a.name) || b.odds - a.odds);
  const share = rounded(shareOf(best?.name ?? ""));
  if (best !== undefined && share >= LEAST_SHARE)
    for (const { line, odds } of rivals) {
      const beside =
        Math.abs(line.index - best.line.index) <= LINES_BESIDE && odds > Math.max(1, best.odds * LEAST_OF_BEST);
      if ((line === best.line || beside) && line.own.role !== "posted" && line.own.role !== "updated")
        take(line, "byline", share, REASON);
    }
  forgetMenu(sheet, extent);
}

/** `By Use Case`: where a byline stands in the head, what the grammar took for one above the headline is a menu's. */
function forgetMenu({ lines }: Sheet, { headline, first }: Extent): void {
  const isByline = ({ own }: Line): boolean => own.role === "byline";
  if (!lines.slice(headline + 1, first).some(isByline)) return;
  for (const line of lines.slice(0, Math.max(0, headline))) {
    if (!isByline(line) || line.own.reason === REASON) continue;
    decide(line.own, "other", line.own.probability, "names of a menu");
    line.taken = false;
  }
}

/** Less likely than not, no line is. */
const LEAST_SHARE = 0.5;
const REASON = "place: names";
/** Names one below the other stand together where they are nearly as likely. */
const LINES_BESIDE = 2;
const LEAST_OF_BEST = 0.22;

/** The lines around the story that hold names. */
export function nameRivals(sheet: Sheet, extent: Extent): readonly NameRival[] {
  const { lines } = sheet;
  const { headline, first, last } = extent;
  const from = Math.max(
    0,
    headline < 0 ? first - LINES_ABOVE : Math.max(headline - LINES_ABOVE, first - MOST_HEAD_LINES),
  );
  const page = sheet.galley.text.slice(0, MOST_PAGE_CHARS);
  const title = lines[headline]?.text ?? "";
  const ranges = [
    [from, Math.max(first, headline + 1) + LINES_INSIDE],
    [Math.max(first + LINES_INSIDE, last - LINES_INSIDE), last + 1 + LINES_BEHIND],
  ] as const;
  return ranges
    .flatMap(([start, end]) => lines.slice(start, end))
    .flatMap((line): NameRival[] => {
      const parts = namesIn(line);
      const [party] = parts?.parties ?? [];
      if (parts === null || party === undefined) return [];
      const { index, text } = line;
      const names = parts.parties.map(({ name }) => name);
      const named = names.reduce((sum, { length }) => sum + length, 0);
      const words = names.flatMap((name) => name.split(" "));
      const common = words.filter((word) => isCommon(page, word)).length;
      const [above, below] = [lines[index - 1], lines[index + 1]];
      const inHead = index > headline && index < first;
      const isPerson = party.kind === "person";
      const whole = isPerson && (party.name.includes(" ") || isEastAsian(party.name));
      const bio = lines.slice(last - 1, last + LINES_BEHIND).some((other) => tellsOf(other.text, party.name));
      const signs = [
        1,
        Number(parts.labelled),
        Number(above !== undefined && labelAlone(above.text) !== null),
        Number(below !== undefined && below.words <= MOST_WORDS_BESIDE && isOfAuthor(below.text)),
        Number(bio),
        Number(line.own.role === "posted" || line.own.role === "updated"),
        Number(isTime(above)),
        Number(isTime(below)),
        Number(inHead),
        inHead ? distance(index - headline) : 0,
        Number(index < headline),
        index < headline ? distance(headline - index) : 0,
        Number(index > last),
        index > last ? distance(index - last) : 0,
        Number(index === last + 1),
        Number(whole),
        Number(party.kind === "agency"),
        named / text.length,
        common / words.length,
        Number(line.firstSame >= 0),
        Number(title.includes(party.name)),
        menuAbove(sheet, index),
        Number(line.reading !== null),
        Number(parts.parties.every(({ role }) => role !== "author")),
        line.own.body,
        Number(line.own.role === "credit" || line.own.role === "caption"),
        Number(line.shape.endsSentence),
      ];
      return [{ line, names, signs }];
    });
}

/** The names of a line, those before its time first. */
export function namesIn(line: Line): BylineParts | null {
  const { text, words, taken, own, reading } = line;
  if (text.length > MOST_CHARS || words > MOST_WORDS || reading?.whole === true) return null;
  if (taken && !ROLES_WITH_NAMES.has(own.role)) return null;
  const times = readTimeLine(text)?.times ?? [];
  const [start, end] = [times[0]?.labelStart ?? 0, times.at(-1)?.end ?? text.length];
  for (const part of [text.slice(0, start), text.slice(end), text]) {
    const name = trimmed(part);
    const parts = name === "" ? null : readByline(name, { known: true });
    if (parts !== null && parts.parties.length > 0) return parts;
  }
  return null;
}

/** Without the marks that part a name from a time, and numbers of comments. */
function trimmed(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && MARKS.includes(text.charAt(from))) from++;
  while (to > from && MARKS.includes(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}

const MARKS = " |·•,;:-–—/()0123456789";
const ROLES_WITH_NAMES: ReadonlySet<string> = new Set(["byline", "credit", "caption", "posted", "updated"]);

function distance(lines: number): number {
  return Math.log2(lines) / Math.log2(MOST_HEAD_LINES);
}

function isCommon(page: string, word: string): boolean {
  const lower = word.toLowerCase();
  return lower !== word.toUpperCase() && page.includes(` ${lower} `);
}

/** An address or a function below a name. */
function isOfAuthor(text: string): boolean {
  return text.includes("@") || isTitle(text);
}

function isTime(line: Line | undefined): boolean {
  return line?.own.role === "posted" || line?.own.role === "updated" || line?.dated === true;
}

function tellsOf(text: string, name: string): boolean {
  return text.length > name.length + LEAST_BIOGRAPHY_CHARS && text.toLowerCase().startsWith(`${name.toLowerCase()} `);
}
