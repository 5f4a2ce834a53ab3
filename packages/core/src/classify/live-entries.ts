import { readByline } from "../grammar/names/byline.ts";
import { saysLive } from "../grammar/names/known-phrases.ts";
import type { Block } from "../measure/galley.ts";
import { readOpening } from "../measure/opening-time.ts";
import type { Survey } from "../measure/survey.ts";
import { HEADING_LEVELS } from "../measure/tag-sets.ts";
import type { Page, Tree } from "../parse/page.ts";
import { pushTo } from "../text/push-to.ts";
import { type Draft, decide, isStory, UNSURE } from "./draft.ts";
import { isLinked } from "./linked-title.ts";
import { quotationAround } from "./quotation.ts";

/** With fewer entries a page is no live blog. */
const FEWEST_ENTRIES = 2;
/** A time stands in the first blocks of its entry, and the second way of telling it right behind. */
const MOST_HEAD_BLOCKS = 3;
/** A sentence of an entry may be as short as this, and a heading between entries as long. */
const FEWEST_WORDS = 4;
/** What several entries end with is a button, and no longer than this. */
const MOST_BUTTON_WORDS = 6;
/** Behind the last time between paragraphs the story may have ended. */
const MOST_LAST_BLOCKS = 8;
/** More than a half. */
const MOST_OF = 2;
const PROBABILITY = 0.7;

/** An entry's blocks: from its time to before the next one's. */
interface Entry {
  readonly from: number;
  readonly to: number;
  readonly beat: number;
}

/**
 * The entries of a page that calls itself live: what begins with a time, in boxes alike or between times alike. Their sentences are
 * the story's where the model knows the others, the buttons that they share and the times are not.
 */
export function labelLiveEntries(page: Survey, drafts: readonly Draft[], headline: number): void {
  if (!callsItselfLive(page.page, page.galley.blocks[headline])) return;
  const entries = entriesOf(page, drafts, headline);
  if (entries.length < FEWEST_ENTRIES) return;
  const buttons = buttonsOf(page, entries);
  for (const [n, { from, to, beat }] of entries.entries()) {
    for (const block of page.galley.blocks.slice(from, to)) {
      const own = drafts[block.index];
      if (own === undefined) continue;
      own.entry = n;
      const isHead = block.index < beat + MOST_HEAD_BLOCKS;
      if (buttons.has(block.text) && isStory(own)) decide(own, "other", PROBABILITY, "live: button");
      else if (isClock(page, block) || (isHead && readByline(block.text)?.labelled === true)) {
        decide(own, "live-meta", PROBABILITY, "live: head");
        own.certain = true;
      } else if (UNSURE.has(own.role)) tell(page, block, own);
    }
  }
}

/** It tells a time and nothing else, or nothing as long. */
function isClock({ page: { tree } }: Survey, block: Block): boolean {
  const { length } = block.text;
  const end = readOpening(tree, block)?.end ?? 0;
  return end * MOST_OF > length;
}

/** A heading or a sentence of an entry. */
function tell(page: Survey, block: Block, own: Draft): void {
  const shape = page.shapes[block.index];
  if (shape === undefined || block.hidden || shape.words < FEWEST_WORDS || isLinked(page, block)) return;
  // A post that the entry quotes.
  if (quotationAround(page.page.tree, block.node) > 0) return;
  if (HEADING_LEVELS.has(block.tag)) decide(own, "subheading", PROBABILITY, "live: heading");
  else if (shape.endsSentence) decide(own, "body", PROBABILITY, "live: sentence");
}

function callsItselfLive({ declared, capture }: Page, headline: Block | undefined): boolean {
  return (
    declared.jsonLd.some(({ types }) => types.includes("LiveBlogPosting")) ||
    [
      headline?.text,
      capture.url?.slice(capture.url.indexOf("/", HOST_AT)),
      ...declared.metas.filter(({ name }) => name.endsWith("keywords")).map(({ content }) => content),
    ].some((line) => saysLive(line ?? ""))
  );
}

/** A time that may open an entry. */
interface Beat {
  readonly node: number;
  /** The block that prints it, or the next one where it has no text. */
  readonly index: number;
}

/** Behind `https://`. */
const HOST_AT = 8;

/** Of the boxes or lines that begin with a time, those of one depth and tag that hold most of the story. */
function entriesOf(page: Survey, drafts: readonly Draft[], headline: number): readonly Entry[] {
  const { tree } = page.page;
  const blockBehind = (node: number): number => page.blockAt[tree.subtreeEnd[node] ?? 0] ?? 0;
  const beats = beatsOf(page, headline);
  const kinds = new Map<string, Entry[]>();
  for (const [n, { node, index }] of beats.entries()) {
    const next = beats[n + 1];
    const box = boxOf(tree, node, beats[n - 1]?.node ?? 0, next?.node ?? tree.length);
    const from = page.blockAt[box] ?? 0;
    const isBox = blockBehind(box) - from > MOST_HEAD_BLOCKS || hasText(page, from, blockBehind(box), index);
    const flatEnd = Math.min(blockBehind(tree.parent[box] ?? 0), next?.index ?? index + MOST_LAST_BLOCKS);
    const to = isBox ? blockBehind(box) : flatEnd;
    // An entry may be a heading and a post alone.
    if (index - from < MOST_HEAD_BLOCKS && (to - index > 1 || hasText(page, from, to, -1)))
      pushTo(kinds, `${tree.tag[box]} ${tree.depth[box]}`, { from, to, beat: index });
  }
  let best: readonly Entry[] = [];
  let most = 0;
  for (const entries of kinds.values()) {
    const told = entries.reduce((sum, { from, to }) => sum + wordsIn(page, drafts, from, to), 0);
    if (told > most) [best, most] = [entries, told];
  }
  return most * MOST_OF > wordsIn(page, drafts, 0, drafts.length) ? best : [];
}

/** Of neighbours the last: the story's own time may stand right before the first entry's. */
function beatsOf(page: Survey, headline: number): readonly Beat[] {
  const beats: Beat[] = [];
  for (const block of page.galley.blocks) {
    const { index, firstText } = block;
    if (index <= headline || readOpening(page.page.tree, block) === null) continue;
    if (index - (beats.at(-1)?.index ?? headline) === 1) beats.pop();
    beats.push({ node: firstText, index });
  }
  return beats;
}

/** The outermost element around a time that holds neither the one before nor the next. */
function boxOf({ parent, subtreeEnd }: Tree, node: number, before: number, next: number): number {
  let box = node;
  for (let up = parent[box] ?? 0; up > before && (subtreeEnd[up] ?? 0) <= next; up = parent[up] ?? 0) box = up;
  return box;
}

function hasText({ shapes }: Survey, from: number, to: number, beat: number): boolean {
  return shapes
    .slice(from, to)
    .some(({ words, endsSentence }, n) => from + n !== beat && words >= FEWEST_WORDS && endsSentence);
}

function wordsIn(page: Survey, drafts: readonly Draft[], from: number, to: number): number {
  let words = 0;
  for (let index = from; index < to; index++) if (isStory(drafts[index])) words += page.size[index] ?? 0;
  return words;
}

/** Short lines that stand in more than one entry. */
function buttonsOf({ galley: { blocks }, shapes }: Survey, entries: readonly Entry[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const buttons = new Set<string>();
  for (const { from, to } of entries) {
    const own = new Set(
      blocks
        .slice(from, to)
        .filter(({ index }) => (shapes[index]?.words ?? 0) <= MOST_BUTTON_WORDS)
        .map(({ text }) => text),
    );
    for (const text of own) (seen.has(text) ? buttons : seen).add(text);
  }
  return buttons;
}
