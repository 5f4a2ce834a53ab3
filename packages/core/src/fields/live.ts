import type { LabelledPage } from "../classify/label.ts";
import type { Fact, Span } from "../evidence.ts";
import { readByline } from "../grammar/names/byline.ts";
import { MS_PER_DAY } from "../grammar/time/calendar.ts";
import type { TimeExpression } from "../grammar/time/expression.ts";
import { readMachineTime } from "../grammar/time/machine-time.ts";
import { holdsDigit } from "../grammar/time/may-hold-time.ts";
import { readTimeLine } from "../grammar/time/time-line.ts";
import { whenOf } from "../grammar/time/when.ts";
import type { Block } from "../measure/galley.ts";
import type { JsonObject } from "../parse/page.ts";
import { HEADING_NAMES, TAG } from "../parse/tags.ts";
import type { ArticleType, RegionRole, When } from "../record.ts";
import { covering } from "../text/covering.ts";
import { firstAtLeast } from "../text/first-at-least.ts";
import { textKey } from "../text/same-text.ts";
import { storyNodes } from "./article-node.ts";
import { NAMED } from "./element-kinds.ts";
import { isNamed } from "./element-names.ts";
import { blocksIn, wordsWithin } from "./element-text.ts";
import { objectsOf, stringsOf } from "./json-ld.ts";
import type { PageTimes } from "./page-times.ts";
import { storyExtent } from "./story-extent.ts";

/** An entry of a live blog: from its time, title or first paragraph to its last. */
export interface LiveEntry {
  readonly span: Span;
  readonly at: When | null;
  readonly title: string | null;
  readonly author: string | null;
}

/** An entry, and the blocks of its head that print its time and its author and nothing else. */
export interface FoundEntry {
  readonly entry: LiveEntry;
  readonly meta: readonly Span[];
}

/** With fewer entries a page is no live blog, whatever its elements are called. */
const FEWEST_ENTRIES = 2;
/** Times alone in their lines may be anything; so many between paragraphs are a rhythm. */
const FEWEST_IN_RHYTHM = 4;
/** On a page that calls itself live, fewer are. */
const FEWEST_WHERE_DECLARED = 2;

/** The entries of a live blog in page order: as the markup sets them, else as JSON-LD lists them, else as the times between paragraphs beat. Empty for any other page. */
export function readLive(labelled: LabelledPage, type: Fact<ArticleType>, times: PageTimes): FoundEntry[] {
  const updates = declaredUpdates(labelled);
  const isLive = type.value === "live" || updates.length >= FEWEST_ENTRIES;
  const marked = isLive || tellsManyTimes(labelled) ? spansByMarkup(labelled) : [];
  if (marked.length >= FEWEST_ENTRIES && (isLive || areTheStory(labelled, marked)))
    return marked.map((span) => entryOf(labelled, span, updates, times));
  const listed = isLive ? spansOfUpdates(labelled, updates) : [];
  if (listed.length >= FEWEST_ENTRIES) return listed.map((span) => entryOf(labelled, span, updates, times));
  const entries = spansByRhythm(labelled, isLive ? FEWEST_WHERE_DECLARED : FEWEST_IN_RHYTHM).map((span) =>
    entryOf(labelled, span, updates, times),
  );
  return isLive || isInTurn(entries) ? entries : [];
}

/** Entries follow one another within days, first or last first, but once where a clock passes midnight; comments, videos and other stories have any time. */
function isInTurn(entries: readonly FoundEntry[]): boolean {
  const instants = entries.flatMap(({ entry }) => (entry.at?.earliest == null ? [] : Date.parse(entry.at.earliest)));
  const steps = instants.slice(1).map((instant, n) => instant - (instants[n] ?? 0));
  const back = steps.filter((step) => step < 0).length;
  const isOneWay = Math.min(back, steps.length - back) <= 1 && instants[0] !== instants.at(-1);
  return steps.length === 0 || (isOneWay && steps.every((step) => Math.abs(step) < LONGEST_PAUSE));
}

const LONGEST_PAUSE = 1.5 * MS_PER_DAY;

/** Most of the story's paragraphs are in the entries: no box of updates inside another story. */
function areTheStory({ galley, labels }: LabelledPage, spans: readonly Span[]): boolean {
  const story = galley.blocks.filter((block) => isStory(labels[block.index]));
  const isInside = covering(spans);
  const inside = story.filter((block) => isInside(block.span));
  return inside.length * MOST_OF > story.length;
}

/** More than a half. */
const MOST_OF = 2;

/** A cheap question first: live blogs print a time with every entry. */
function tellsManyTimes(labelled: LabelledPage): boolean {
  const { tree } = labelled.page;
  const { blocks } = labelled.galley;
  const { firstText, lastText } = storyExtent(labelled);
  const last = blocks[lastText]?.lastText ?? 0;
  let times = 0;
  for (let node = blocks[firstText]?.node ?? last; node < last; node++) if (tree.tag[node] === TAG.time) times++;
  return times >= FEWEST_IN_RHYTHM;
}

/** Elements named as entries, the outermost, that hold some of the story and not all of it. */
function spansByMarkup(labelled: LabelledPage): Span[] {
  const { page, galley, labels } = labelled;
  const { tree } = page;
  const spans: Span[] = [];
  const { firstText: first, lastText: last } = storyExtent(labelled);
  if (first < 0) return [];
  const all = galley.blocks[last]?.lastText ?? 0;
  for (let node = 1; node < tree.length; node++) {
    if (tree.kind[node] !== 1 || !isNamed(tree, node, NAMED.liveEntry)) continue;
    const end = tree.subtreeEnd[node] ?? node;
    const own = blocksIn(galley.blocks, node, end).filter((block) => block.lastText < end);
    const begin = own[0];
    const close = own.at(-1);
    if (begin === undefined || close === undefined || !own.some((block) => isStory(labels[block.index]))) continue;
    if (node < (galley.blocks[first]?.node ?? 0) && end > all) continue;
    spans.push([begin.span[0], close.span[1]]);
    node = end - 1;
  }
  return spans;
}

function isStory(label: { readonly role: RegionRole } | undefined): boolean {
  return label?.role === "body" || label?.role === "subheading";
}

/** What JSON-LD tells of one entry. */
interface Update {
  readonly headline: string;
  readonly opening: string;
  readonly value: JsonObject;
}

/** So many characters of an entry's text tell it from the others. */
const OPENING_CHARS = 60;
/** Each is looked for among the blocks. */
const MOST_UPDATES = 1000;

function declaredUpdates(labelled: LabelledPage): Update[] {
  const { declared } = labelled.page;
  return storyNodes(labelled)
    .filter((node) => node.types.includes("LiveBlogPosting"))
    .flatMap((node) => objectsOf(declared, node.value["liveBlogUpdate"]))
    .slice(0, MOST_UPDATES)
    .map((value) => ({
      headline: textKey(stringsOf(value["headline"])[0] ?? ""),
      opening: textKey(stringsOf(value["articleBody"])[0] ?? "").slice(0, OPENING_CHARS),
      value,
    }));
}

/** Each entry begins at the block that prints its headline, else the first words of its text. */
function spansOfUpdates(labelled: LabelledPage, updates: readonly Update[]): Span[] {
  const { galley, labels } = labelled;
  const starts = new Set<number>();
  const keys = galley.blocks.map((block) => textKey(block.text));
  for (const update of updates) {
    const at = keys.findIndex((key, i) => isPrinted(labels[i]?.role) && !starts.has(i) && saysUpdate(key, update));
    if (at >= 0) starts.add(at);
  }
  return between(
    galley.blocks,
    [...starts].sort((a, b) => a - b),
    storyExtent(labelled).lastText,
  );
}

function isPrinted(role: RegionRole | undefined): boolean {
  return role !== undefined && role !== "navigation" && role !== "footer" && role !== "headline";
}

function saysUpdate(key: string, { headline, opening }: Update): boolean {
  return key !== "" && (key === headline || (opening.length >= OPENING_CHARS / 2 && key.startsWith(opening)));
}

/** Longer lines tell more than when an entry was written. */
const MOST_TIME_CHARS = 48;
const LEAST_TIME_SHARE = 0.8;

/** Times alone in their lines, without who wrote a comment, between the story's paragraphs, with a paragraph behind nearly each; none where they are fewer than so many. */
function spansByRhythm(labelled: LabelledPage, fewest: number): Span[] {
  const { galley, labels } = labelled;
  const { firstBody: first, lastBody: last } = storyExtent(labelled);
  const beats = galley.blocks
    .slice(Math.max(0, first - 2), Math.max(0, last))
    .filter((block) => isBeat(labels[block.index]?.role) && mayHoldClock(block.text));
  if (beats.length < fewest) return [];
  const starts: number[] = [];
  for (const { index, text } of beats)
    if (isTimeAlone(text) && readByline(text) === null && starts.at(-1) !== index - 1) starts.push(index);
  const full = starts.filter((start, n) => {
    const end = starts[n + 1] ?? last + 1;
    return labels.slice(start + 1, end).some((label) => label.role === "body");
  });
  // Behind a whole story stand comments, and hours of business.
  const before = labels.slice(first, full[0]).filter((label) => label.role === "body").length;
  if (fewest === FEWEST_IN_RHYTHM && before > MOST_BEFORE_RHYTHM) return [];
  return full.length >= fewest && full.length * 2 > starts.length ? between(galley.blocks, full, last) : [];
}

/** Paragraphs that open a live blog. */
const MOST_BEFORE_RHYTHM = 3;

/** A time that the labels took for the story's own is no entry's. */
function isBeat(role: RegionRole | undefined): boolean {
  return (
    role === "body" ||
    role === "subheading" ||
    role === "other" ||
    role === "live-meta" ||
    role === "posted" ||
    role === "updated"
  );
}

/** A clock has digits: most lines need not be read. */
function mayHoldClock(text: string): boolean {
  return text.length <= MOST_TIME_CHARS && holdsDigit(text);
}

function isTimeAlone(text: string): boolean {
  if (!mayHoldClock(text)) return false;
  const line = readTimeLine(text);
  return (
    line !== null &&
    line.share >= LEAST_TIME_SHARE &&
    line.times.some(({ expression }) => expression.clock !== undefined)
  );
}

function between(blocks: readonly Block[], starts: readonly number[], last: number): Span[] {
  return starts.map((start, n): Span => {
    const end = blocks[(starts[n + 1] ?? last + 1) - 1];
    return [blocks[start]?.span[0] ?? 0, end?.span[1] ?? 0];
  });
}

function entryOf(labelled: LabelledPage, span: Span, updates: readonly Update[], times: PageTimes): FoundEntry {
  const all = labelled.galley.blocks;
  const blocks = all.slice(
    firstAtLeast(all.length, (at) => all[at]?.span[0] ?? 0, span[0]),
    firstAtLeast(all.length, (at) => all[at]?.span[1] ?? 0, span[1] + 1),
  );
  const keys = blocks.map((block) => textKey(block.text));
  const update = updates.find((one) => keys.some((key) => saysUpdate(key, one))) ?? null;
  const author = authorOf(labelled, blocks, update);
  const meta = blocks.slice(0, MOST_HEAD_BLOCKS).filter((block) => isTimeAlone(block.text) || block.text === author);
  return {
    entry: {
      span,
      at: declaredTime(update, times) ?? elementTime(labelled, blocks, times) ?? printedTime(blocks, times),
      title: titleOf(blocks, update),
      author,
    },
    meta: meta.map((block) => block.span),
  };
}

function declaredTime(update: Update | null, times: PageTimes): When | null {
  const stamp = update === null ? undefined : stringsOf(update.value["datePublished"])[0];
  return stamp === undefined ? null : timeOf(readMachineTime(stamp), times);
}

/** The `time` element of the entry's head. */
function elementTime({ page }: LabelledPage, blocks: readonly Block[], times: PageTimes): When | null {
  const { tree } = page;
  const from = (blocks[0]?.firstText ?? 0) - MOST_NODES_BEFORE;
  const to = blocks[Math.min(blocks.length, MOST_HEAD_BLOCKS) - 1]?.lastText ?? 0;
  for (let node = Math.max(1, from); node <= to; node++) {
    if (tree.tag[node] !== TAG.time) continue;
    if (node < (blocks[0]?.firstText ?? 0) && (tree.subtreeEnd[node] ?? 0) < (blocks[0]?.firstText ?? 0)) continue;
    const value = tree.attribute(node, "datetime") ?? "";
    const when = value === "" ? null : timeOf(readMachineTime(value), times);
    if (when !== null) return when;
  }
  return null;
}

/** Elements between an entry's `time` and the text in it. */
const MOST_NODES_BEFORE = 3;
/** Time, author and title of an entry stand in its first blocks. */
const MOST_HEAD_BLOCKS = 4;

function printedTime(blocks: readonly Block[], times: PageTimes): When | null {
  for (const { text } of blocks.slice(0, MOST_HEAD_BLOCKS)) {
    if (!isTimeAlone(text)) continue;
    const line = readTimeLine(text, times.language === null ? {} : { language: times.language });
    const when = timeOf(line?.times[0]?.expression ?? null, times);
    if (when !== null) return when;
  }
  return null;
}

/** A clock time alone is of the blog's day, where that is one day and known. */
function timeOf(expression: TimeExpression | null, times: PageTimes): When | null {
  if (expression === null) return null;
  if (expression.date !== undefined) return whenOf(expression, times.zone);
  const day = dayOf(times);
  const [year, month, date] = (day ?? "").split("-").map(Number);
  if (expression.clock === undefined || year === undefined || month === undefined || date === undefined) return null;
  return whenOf({ ...expression, date: { year, month, day: date } }, times.zone);
}

const DAY_CHARS = 10;

function dayOf({ published, updated }: PageTimes): string | null {
  const day = published?.edtf.slice(0, DAY_CHARS) ?? null;
  return day === null || day.length < DAY_CHARS || (updated !== null && updated.edtf.slice(0, DAY_CHARS) !== day)
    ? null
    : day;
}

function titleOf(blocks: readonly Block[], update: Update | null): string | null {
  const printed = blocks
    .slice(0, MOST_HEAD_BLOCKS)
    .find((block) => HEADING_NAMES.has(block.tag) && !isTimeAlone(block.text));
  return printed?.text ?? (update === null ? null : (stringsOf(update.value["headline"])[0] ?? null));
}

/** A short element of the entry's head that is named for its author. */
function authorOf({ page }: LabelledPage, blocks: readonly Block[], update: Update | null): string | null {
  const declared =
    update === null ? [] : objectsOf(page.declared, update.value["author"]).flatMap((one) => stringsOf(one["name"]));
  if (declared[0] !== undefined) return declared[0];
  const { tree } = page;
  for (const block of blocks.slice(0, MOST_HEAD_BLOCKS)) {
    for (let node = block.node; node < block.lastText; node++) {
      if (!isNamed(tree, node, NAMED.author)) continue;
      const text = wordsWithin(tree, node);
      if (text !== "" && text.length <= MOST_AUTHOR_CHARS && !isTimeAlone(text)) return text;
    }
  }
  return null;
}

const MOST_AUTHOR_CHARS = 60;
