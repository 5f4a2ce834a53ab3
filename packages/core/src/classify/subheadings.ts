import { isAllBold } from "../measure/all-bold.ts";
import { contains } from "../measure/features/containers.ts";
import type { Block } from "../measure/galley.ts";
import type { Survey } from "../measure/survey.ts";
import { pushTo } from "../text/push-to.ts";
import { type Draft, decide } from "./draft.ts";

/** Longest subheading, in words. */
const MAX_WORDS = 25;
/** A line that only its class tells apart has fewer, */
const MAX_LINE_WORDS = 12;
/** before a paragraph of at least so many, */
const MIN_PARAGRAPH_WORDS = 15;
/** and stands on the page so often at least. */
const MIN_LINES = 2;
/** A heading between paragraphs is one of theirs, unless the model is nearly sure that it is not. */
const MIN_BETWEEN = 0.04;
/** The paragraph before a heading stands within so many blocks: a picture with its caption may stand between. */
const BLOCKS_BEFORE = 4;
/** A mark for screen readers may stand before the paragraph behind it. */
const BLOCKS_BEHIND = 2;
/** Editors wrap each heading and each paragraph in elements of their own. */
const CONTAINER_LEVELS = 3;
const CLASS_PROBABILITY = 0.7;
const HEADING_TAGS: ReadonlySet<string> = new Set(["h2", "h3", "h4", "h5", "h6"]);

/** Whether a block of the story is a subheading by its element, or all bold. */
export function isSubheading(page: Survey, block: Block): boolean {
  const shape = page.shapes[block.index];
  if (shape === undefined || shape.words > MAX_WORDS) return false;
  if (HEADING_TAGS.has(block.tag)) return true;
  return block.tag !== "li" && !shape.endsSentence && !shape.endsColon && isAllBold(page.page.tree, block);
}

/** Subheadings by their place among the story's paragraphs: headings that the model was not sure of, and short lines of a class of their own. */
export function labelSubheadings(page: Survey, drafts: readonly Draft[]): void {
  for (const block of page.galley.blocks) {
    const own = drafts[block.index];
    if (own !== undefined && own.body >= MIN_BETWEEN && isBetweenParagraphs(page, block, drafts))
      decide(own, "subheading", Math.max(own.body, 1 - own.body), "place: between paragraphs");
  }
  labelClassedLines(page, drafts);
}

/** An unlinked heading that nothing is known of, right before a paragraph of the same container and behind another. */
function isBetweenParagraphs(page: Survey, block: Block, drafts: readonly Draft[]): boolean {
  const words = page.shapes[block.index]?.words ?? 0;
  if (drafts[block.index]?.role !== "other" || !HEADING_TAGS.has(block.tag) || words > MAX_WORDS) return false;
  if (block.hidden || block.links.length > 0) return false;
  return isBodyNear(page, block, BLOCKS_BEHIND, drafts) && isBodyNear(page, block, -BLOCKS_BEFORE, drafts);
}

/** Whether a paragraph of the same container stands within so many blocks, before the block where `reach` is negative. */
function isBodyNear(page: Survey, block: Block, reach: number, drafts: readonly Draft[]): boolean {
  const step = Math.sign(reach);
  for (let index = block.index + step; index !== block.index + reach + step; index += step) {
    if (drafts[index]?.role === "body") return isInContainer(page, block, page.galley.blocks[index]);
    if (HEADING_TAGS.has(page.galley.blocks[index]?.tag ?? "")) return false;
  }
  return false;
}

/** Whether another block stands in the element some levels above this one. */
function isInContainer(page: Survey, block: Block, other: Block | undefined): boolean {
  let container = block.node;
  for (let level = 0; level < CONTAINER_LEVELS; level++) container = page.page.tree.parent[container] ?? 0;
  return other !== undefined && contains(page, container, other.node);
}

/** Short lines before paragraphs whose class no paragraph has. */
function labelClassedLines(page: Survey, drafts: readonly Draft[]): void {
  const { tree } = page.page;
  const lines = new Map<number, Draft[]>();
  const paragraphs = new Set<number>();
  for (const block of page.galley.blocks) {
    const own = drafts[block.index];
    if (own?.role !== "body" || block.tag !== "p") continue;
    const name = tree.spelling(block.node, "class");
    if (name === 0 || !isLineBeforeParagraph(page, block, drafts)) paragraphs.add(name);
    else pushTo(lines, name, own);
  }
  for (const [name, found] of lines) {
    if (found.length < MIN_LINES || paragraphs.has(name)) continue;
    for (const own of found) decide(own, "subheading", CLASS_PROBABILITY, "place: between paragraphs");
  }
}

function isLineBeforeParagraph(page: Survey, block: Block, drafts: readonly Draft[]): boolean {
  const shape = page.shapes[block.index];
  const next = page.shapes[block.index + 1];
  if (shape === undefined || next === undefined || shape.words > MAX_LINE_WORDS) return false;
  if (shape.endsSentence && shape.sentenceEnds > 1) return false;
  return next.words >= MIN_PARAGRAPH_WORDS && drafts[block.index + 1]?.role === "body";
}
