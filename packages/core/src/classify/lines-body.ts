import { type LineClass, readClosing } from "../grammar/lines/line-class.ts";
import { countWords, mostUses, shareOfRare } from "./line-model/word-uses.ts";
import { HEADINGS } from "./lines-roles.ts";
import type { Line, OpenSheet } from "./lines-sheet.ts";

/** Log-odds of being story that a line needs which the lexicon knows as furniture; another needs 0. Figures of the choices here are in docs/decisions/0036. */
const FURNITURE_MARGIN = 1.4;
/** A text that ends in a link to more of it. */
const TEASER_MARGIN = 2.8;
/** Where the story breaks off or goes on it costs this, in log-odds, and half as much beside furniture: what explains itself breaks off a story sooner. */
const TURN_COST = 0.3;
/** A heading has text behind it: to break off behind one costs more. */
const HEADING_COST = 1;
/** Where so many of the densest text's lines begin amid a sentence a line is no paragraph: there turns cost nothing. */
const BROKEN_SHARE = 0.05;
/** Instead a line needs more log-odds outside the densest text, and less within. */
const BROKEN_MARGINS = { outside: 0.49, within: -0.2 } as const;

/** Where the story's text is: first and last line, and the words that make it up. */
export interface Story {
  readonly first: number;
  readonly last: number;
  /** In how many lines of the story each word stands. */
  readonly words: ReadonlyMap<number, number>;
  readonly lines: number;
}

/** From the first line that the model takes for story to the last; no paragraph is told twice. */
export function findStory(sheet: OpenSheet): Story | null {
  for (const line of sheet.lines) if (line.prose && sheet.lines[line.firstSame]?.story === true) line.story = false;
  if (!sheet.lines.some((line) => !line.taken && line.story)) markBrief(sheet);
  const lines = sheet.lines.filter((line) => !line.taken && line.story);
  while (isLooseHeading(lines.at(-1), LAST_HEADING_THRESHOLD)) lines.pop();
  for (const line of lines.splice(endAtBox(sheet.lines, lines))) line.story = false;
  const from = lines.findIndex((line) => !isLooseHeading(line, FIRST_HEADING_THRESHOLD));
  for (const line of lines.splice(0, from)) line.story = false;
  for (const line of lines.splice(0, aboveTime(sheet.lines, lines))) line.story = false;
  if (isToldAgain(lines)) for (const line of lines.splice(0, 1)) line.story = false;
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return null;
  return { first: first.index, last: last.index, words: countWords(lines), lines: lines.length };
}

/** How many of the story's lines are but titles above a time of publication: its head. */
function aboveTime(lines: readonly Line[], story: readonly Line[]): number {
  const text = story.find(({ prose }) => prose)?.index ?? 0;
  const time = lines
    .slice(story[0]?.index ?? text, text)
    .findLast(({ posted, updated, dated }) => posted || updated || dated);
  return time === undefined ? 0 : story.filter(({ index }) => index < time.index).length;
}

/** The first line stands in a later one again: it sums up what follows. */
function isToldAgain([first, ...rest]: readonly Line[]): boolean {
  return first?.prose === true && rest.some(({ text }) => text.includes(first.text));
}

/** So likely a line must be for the story to go on with it behind a box that closes stories; what is left there is less than half the story. */
const LIKELY_BEHIND_CLOSING = 0.8;
/** A sentence right behind links may be less likely in a long story; in a short one it is as the way through the page found it. */
const LIKELY_BEHIND_LINKS = 0.7;
const CLOSING: ReadonlySet<LineClass | undefined> = new Set([
  ...HEADINGS,
  "share",
  "print",
  "comments",
  "tags",
  "paywall",
  "cookie",
  "login",
  "legal",
]);

/** How many of the story's lines stand before a box behind which none of them is likely: figures are in docs/decisions/0070. */
function endAtBox(lines: readonly Line[], story: readonly Line[]): number {
  let end = story.length;
  const all = story.reduce((sum, { words }) => sum + words, 0);
  let before = all;
  for (let at = end - 1; at > 0; at--) {
    const line = story[at];
    if (line === undefined || line.own.body >= LIKELY_BEHIND_CLOSING) break;
    before -= line.words;
    if (2 * before < all) break;
    const gap = lines.slice((story[at - 1]?.index ?? 0) + 1, line.index);
    const doubted = before >= SHORT_STORY && line.own.body < LIKELY_BEHIND_LINKS;
    if (gap.some(closes) && (doubted || thresholdBehindBox(lines, line.index) === CERTAIN)) end = at;
  }
  return end;
}

function closes({ reading }: Line): boolean {
  return (
    CLOSING.has(reading?.class) &&
    (reading?.whole === true || reading?.class === "paywall" || reading?.class === "cookie")
  );
}

/** Where no line is likely, the few sentences where the site's other pages tell their stories; the longest of a few lines where there are none. */
function markBrief({ lines }: OpenSheet): void {
  const placed = lines.filter((line) => line.placed && !line.taken);
  const told = placed.filter(({ prose }) => prose);
  const few = told.length > 0 ? told : placed;
  if (few.reduce((sum, { words }) => sum + words, 0) > MOST_BRIEF_WORDS) return;
  for (const line of told) line.story = true;
  const longest = placed.toSorted((a, b) => b.words - a.words).find(({ reading }) => reading === null);
  if (told.length > 0 || longest === undefined || longest.words < FEWEST_BRIEF_WORDS) return;
  longest.story = true;
  longest.own.body = LAST_HEADING_THRESHOLD;
}

const MOST_BRIEF_WORDS = 60;
const FEWEST_BRIEF_WORDS = 5;

/** A heading at the story's start is a headline, one at its end belongs to what follows, unless the model is as sure as this. */
const FIRST_HEADING_THRESHOLD = 0.62;
const LAST_HEADING_THRESHOLD = 0.8;

function isLooseHeading(line: Line | undefined, least: number): boolean {
  return line !== undefined && isHeading(line) && line.own.body < least;
}

export function isHeading({ prose, shape }: Line): boolean {
  return !prose && !shape.endsSentence;
}

/** Marks the lines that are story together: one start, one end, and interruptions at their cost, by the likeliest way through the page (Viterbi). */
export function markStory({ lines, core }: OpenSheet): void {
  const { first, last } = core ?? { first: 0, last: -1 };
  const broken = brokenness(lines.slice(first, last + 1));
  const turnCost = TURN_COST * (1 - broken);
  const leaves = new Uint8Array(lines.length);
  const enters = new Uint8Array(lines.length);
  // Log-odds summed up to a line, on the best way that has it in an interruption and on the best that has it inside.
  let [gap, inside, most] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  let [lastCost, headingCost] = [turnCost, 0];
  let end = -1;
  for (const line of lines) {
    const cost = isFurniture(line) ? turnCost / 2 : turnCost;
    const left = inside - cost - headingCost;
    const entered = gap - lastCost;
    if (left > gap) leaves[line.index] = 1;
    if (Math.max(entered, 0) > inside) enters[line.index] = entered > 0 ? AGAIN : FIRST;
    gap = Math.max(gap, left);
    const margin = BROKEN_MARGINS[line.index >= first && line.index <= last ? "within" : "outside"];
    inside = Math.max(inside, entered, 0) + storyMargin(line) - broken * margin;
    [lastCost, headingCost] = [cost, isHeading(line) ? HEADING_COST * (1 - broken) : 0];
    if (inside - headingCost > most) [most, end] = [inside - headingCost, line.index];
  }
  let story = true;
  let start = end;
  for (let at = end; at >= 0; at--) {
    const line = lines[at];
    if (line !== undefined) line.story = story;
    if (story) start = at;
    if (story && enters[at] === FIRST) break;
    if ((story ? enters : leaves)[at] === 1) story = !story;
  }
  if (end >= 0) markLeftOut(lines.slice(start), end, last);
}

/** Running text that the way through the page left out, behind the story's start. */
function markLeftOut(lines: readonly Line[], end: number, lastOfDensest: number): void {
  let [words, resumed] = [0, -1];
  for (const [at, line] of lines.entries()) {
    if (!line.story && line.prose && !isFurniture(line)) {
      const alone = line.index > end || (isFurniture(lines[at - 1]) && isFurniture(lines[at + 1]));
      const amid = alone && line.index <= lastOfDensest ? TEXT_THRESHOLD : CERTAIN;
      const behindBox = resumed === at - 1 ? BEHIND_BOX : thresholdBehindBox(lines, at);
      line.story = line.own.body >= Math.min(amid, words < SHORT_STORY ? behindBox : CERTAIN);
      if (line.story) resumed = at;
    }
    if (line.story) words += line.words;
  }
}

/** Running text of the densest stretch is story from this probability on behind the story's end, and between two lines of furniture. */
const TEXT_THRESHOLD = 0.45;
/** In a story of fewer words so far a sentence right behind a box needs no more: a text of a few lines gives the model little to go by. A link or an advertisement alone breaks off least. */
const SHORT_STORY = 300;
const [BEHIND_BOX, BEHIND_LINK] = [0.3, 0.2];
const MOST_BOX_LINES = 5;

/** No line is as likely. */
const CERTAIN = 2;

/** How likely a line must be to go on with a story that broke off for a box above it: a rail, an advertisement, links to other stories behind what announces them. */
function thresholdBehindBox(lines: readonly Line[], index: number): number {
  let at = index - 1;
  while (at > index - MOST_BOX_LINES && isOfBox(lines[at])) at--;
  const before = lines[at];
  if (!isStatement(lines[index]) || before?.story !== true || !before.prose || !opensBox(lines[at + 1])) return CERTAIN;
  return at < index - 2 ? BEHIND_BOX : BEHIND_LINK;
}

/** Titles ask and trail off. */
function isStatement(line: Line | undefined): boolean {
  return line?.shape.endsSentence === true && !line.shape.endsEllipsis && !line.text.endsWith("?");
}

function isOfBox(line: Line | undefined): boolean {
  return line !== undefined && !line.story && (opensBox(line) || (line.reading === null && isHeading(line)));
}

function opensBox(line: Line | undefined): boolean {
  if (line === undefined || line.story) return false;
  const name = line.reading?.class;
  return line.own.group !== undefined || name === "advertisement" || HEADINGS.has(name);
}

function isFurniture(line: Line | undefined): boolean {
  return line === undefined || line.taken || line.reading !== null || isLink(line);
}

/** Nothing but a link, to Markdown: half of it and more; or a quote that holds one, as converters write down a post. */
export function isLink({ block: { links, tag, text } }: Line): boolean {
  const linked = links.reduce((sum, { span }) => sum + span[1] - span[0], 0);
  return 2 * linked > text.length || (linked > 0 && tag === "blockquote");
}

/** From 0, where lines are paragraphs, to 1. */
function brokenness(densest: readonly Line[]): number {
  const broken = densest.filter(({ text }) => beginsAmid(text.charAt(0))).length;
  return Math.min(1, broken / (BROKEN_SHARE * Math.max(1, densest.length)));
}

/** A letter in lower case, or a mark that goes on with what stands before. */
function beginsAmid(first: string): boolean {
  const upper = first.toUpperCase();
  return upper === first.toLowerCase() ? ",.;:)".includes(first) : upper !== first;
}

/** How a line comes to be inside the story: not from the line before. */
const AGAIN = 1;
const FIRST = 2;

/** Probabilities of 0 and 1 are rounded ones. */
const LEAST_PROBABILITY = 0.001;

function storyMargin(line: Line): number {
  const { taken, own, reading, age, text } = line;
  if (taken || isLink(line) || reading?.class === "advertisement") return Number.NEGATIVE_INFINITY;
  const p = Math.min(1 - LEAST_PROBABILITY, Math.max(LEAST_PROBABILITY, own.body));
  const known = age !== null || (reading !== null && reading.class !== "caption-label");
  return Math.log(p / (1 - p)) - (leadsOn(text) ? TEASER_MARGIN : known ? FURNITURE_MARGIN : 0);
}

/** `... the old doors of his boat. Read more`: the teaser of another page. */
function leadsOn(text: string): boolean {
  const closing = readClosing(text, MOST_LINK_CHARS);
  return closing?.whole === true && (closing.class === "more-link" || closing.class === "read-more");
}

const MOST_LINK_CHARS = 20;

/** Share of a line's less frequent words that the story has, 0 to 1. */
export function cohesionWith(story: Story, line: Line): number {
  return shareOfRare(line.hashes, story.words, mostUses(story.lines), 0);
}
