import type { Block } from "../measure/galley.ts";
import type { Survey } from "../measure/survey.ts";
import { isRunningText } from "../text/running-text.ts";
import { type Draft, decide, isStory, LIKELY_THRESHOLD, STORY_THRESHOLD } from "./draft.ts";
import { isLinked } from "./linked-title.ts";
import { isSubheading } from "./subheadings.ts";

/** With fewer story words than this the model did not recognise the page's story. */
const FEW_STORY_WORDS = 60;
/** It stands behind the headline, at most so many blocks behind its first text; */
const MAX_BEHIND = 30;
/** where the page shows none, this near to running text. */
const MAX_AROUND = 4;
/** A page of fewer blocks has no menu. */
const FEWEST_BLOCKS = 5;

/**
 * The story of a page whose story the model did not recognise. A page that is cut before its story has but the site's menu: without
 * running text nothing is taken, and of what the model took the links before the headline go.
 */
export function labelLastResort(page: Survey, drafts: readonly Draft[], headline: number): void {
  const { blocks } = page.galley;
  const story = blocks.filter(({ index }) => isStory(drafts[index]));
  if (story.reduce((sum, { index }) => sum + (page.size[index] ?? 0), 0) >= FEW_STORY_WORDS) return;
  const likely = blocks.filter((block) => isLikely(block, drafts[block.index]));
  const near = placesOf(page, [...story, ...likely], headline);
  const doubtful = likely.filter(({ index }) => near.has(index));
  const isTold = hasNoMenu(page) || [...story, ...doubtful].some((block) => isText(page, block));
  for (const block of isTold ? doubtful : story) {
    const own = drafts[block.index];
    if (own === undefined) continue;
    if (isTold) decide(own, isSubheading(page, block) ? "subheading" : "body", own.body, "last resort");
    else if (isLinked(page, block) && (headline < 0 || block.index < headline))
      decide(own, "other", 1 - own.body, "last resort");
  }
}

function isLikely({ hidden }: Block, own: Draft | undefined): boolean {
  if (own === undefined || hidden || own.certain || own.role === "headline") return false;
  return own.body >= LIKELY_THRESHOLD && own.body < STORY_THRESHOLD;
}

/** Indexes of the blocks where the story may stand, by the running text among these. */
function placesOf(page: Survey, blocks: readonly Block[], headline: number): ReadonlySet<number> {
  if (hasNoMenu(page)) return range(0, FEWEST_BLOCKS);
  const texts = blocks.filter(
    (block) => isText(page, block) && (headline < 0 ? !isLinked(page, block) : block.index > headline),
  );
  if (headline < 0) return new Set(texts.flatMap(({ index }) => [...range(index - MAX_AROUND, index + MAX_AROUND)]));
  const first = texts.reduce((least, { index }) => Math.min(least, index), Number.POSITIVE_INFINITY);
  return range(headline + 1, (texts.length === 0 ? headline : first) + MAX_BEHIND);
}

function hasNoMenu({ galley: { blocks } }: Survey): boolean {
  return blocks.length < FEWEST_BLOCKS;
}

function range(first: number, last: number): ReadonlySet<number> {
  return new Set(Array.from({ length: last - first + 1 }, (_, i) => first + i));
}

function isText({ shapes }: Survey, { index }: Block): boolean {
  const shape = shapes[index];
  return shape !== undefined && isRunningText(shape);
}
