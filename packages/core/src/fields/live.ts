import type { LabelledPage } from "../classify/label.ts";
import type { Span } from "../evidence.ts";
import { readByline } from "../grammar/names/byline.ts";
import type { TimeExpression } from "../grammar/time/expression.ts";
import { readMachineTime } from "../grammar/time/machine-time.ts";
import { readOpeningClock } from "../grammar/time/opening-clock.ts";
import { whenOf } from "../grammar/time/when.ts";
import type { Block } from "../measure/galley.ts";
import { readOpening } from "../measure/opening-time.ts";
import type { JsonObject } from "../parse/page.ts";
import { HEADING_NAMES, TAG } from "../parse/tags.ts";
import type { RegionRole, When } from "../record.ts";
import { firstAtLeast } from "../text/first-at-least.ts";
import { textKey } from "../text/same-text.ts";
import { storyNodes } from "./article-node.ts";
import { NAMED } from "./element-kinds.ts";
import { isNamed } from "./element-names.ts";
import { wordsWithin } from "./element-text.ts";
import { objectsOf, stringsOf } from "./json-ld.ts";
import { entryTimes, type LiveTimes } from "./live-times.ts";
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

/** With fewer entries a page is no live blog. */
const FEWEST_ENTRIES = 2;

/** An entry and the time that it prints, which the others help to read. */
interface DraftEntry extends FoundEntry {
  readonly printed: TimeExpression | null;
}

/** The entries of a live blog in page order: as they were told apart with the story's roles, else as JSON-LD lists them. Empty for any other page. */
export function readLive(labelled: LabelledPage, times: LiveTimes): FoundEntry[] {
  const updates = declaredUpdates(labelled);
  const labels = spansOfLabels(labelled);
  const spans =
    labels.length >= FEWEST_ENTRIES || updates.length < FEWEST_ENTRIES ? labels : spansOfUpdates(labelled, updates);
  return spans.length < FEWEST_ENTRIES
    ? []
    : timed(
        spans.map((span) => entryOf(labelled, span, updates, times)),
        times,
      );
}

function timed(drafts: readonly DraftEntry[], times: LiveTimes): FoundEntry[] {
  const printed = entryTimes(
    drafts.map((one) => (one.entry.at === null ? one.printed : null)),
    times,
  );
  return drafts.map(({ entry, meta }, n) => ({ entry: { ...entry, at: entry.at ?? printed[n] ?? null }, meta }));
}

function spansOfLabels({ galley: { blocks }, labels }: LabelledPage): Span[] {
  const spans: [number, number][] = [];
  for (const { index, span } of blocks) {
    const entry = labels[index]?.entry;
    if (entry !== undefined) spans[entry] = [spans[entry]?.[0] ?? span[0], span[1]];
  }
  return spans;
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

function between(blocks: readonly Block[], starts: readonly number[], last: number): Span[] {
  return starts.map((start, n): Span => {
    const end = blocks[(starts[n + 1] ?? last + 1) - 1];
    return [blocks[start]?.span[0] ?? 0, end?.span[1] ?? 0];
  });
}

function entryOf(labelled: LabelledPage, span: Span, updates: readonly Update[], times: LiveTimes): DraftEntry {
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
      at: declaredTime(update, times) ?? elementTime(labelled, blocks, times),
      title: titleOf(labelled, blocks, update),
      author: author === null ? null : nameIn(author),
    },
    printed: printedTime(labelled, blocks, times),
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

/** What an entry's head prints: a clock rather than the age beside it. */
function printedTime({ page }: LabelledPage, blocks: readonly Block[], { language }: PageTimes): TimeExpression | null {
  const found = blocks
    .slice(0, MOST_HEAD_BLOCKS)
    .flatMap((block) => readOpening(page.tree, block, language)?.expression ?? []);
  return found.find(({ clock }) => clock !== undefined) ?? found[0] ?? null;
}

function timeOf(expression: TimeExpression | null, { zone }: PageTimes): When | null {
  return expression?.date === undefined ? null : whenOf(expression, zone);
}

/** A heading of the entry's head, or what stands behind the clock that opens it. */
function titleOf({ galley }: LabelledPage, blocks: readonly Block[], update: Update | null): string | null {
  for (const { index, tag, text } of blocks.slice(0, MOST_HEAD_BLOCKS)) {
    const end = readOpeningClock(text)?.end ?? 0;
    const isTitle = HEADING_NAMES.has(tag) || (end > 0 && galley.words.shapes[index]?.endsSentence === false);
    if (isTitle && end < text.length) return text.slice(end);
  }
  return update === null ? null : (stringsOf(update.value["headline"])[0] ?? null);
}

/** `By Ann Lee`, `From our reporter Ann Lee in Paris` */
function nameIn(author: string): string {
  const names = readByline(author, { known: true })?.parties.map(({ name }) => name) ?? [];
  return names.length === 0 ? author : names.join(", ");
}

/** A short element of the entry's head that is named for its author. */
function authorOf({ page, labels }: LabelledPage, blocks: readonly Block[], update: Update | null): string | null {
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
  const named = blocks
    .slice(1, MOST_HEAD_BLOCKS)
    .find(({ index, text }) => isBeat(labels[index]?.role) && isNameAlone(text));
  return named?.text ?? null;
}

function isNameAlone(text: string): boolean {
  if (text.length > MOST_AUTHOR_CHARS || !text.includes(" ")) return false;
  const parties = readByline(text, { known: true, namesOnly: true })?.parties ?? [];
  return parties.length === 1 && parties[0]?.kind === "person" && parties[0].name === text;
}

const MOST_AUTHOR_CHARS = 60;

function isTimeAlone(text: string): boolean {
  return readOpeningClock(text)?.end === text.length;
}
