import type { LabelledPage } from "../classify/label.ts";
import type { Span } from "../evidence.ts";
import type { Block } from "../measure/galley.ts";
import { TEXT, type Tree } from "../parse/page.ts";
import { firstAtLeast } from "../text/first-at-least.ts";
import { foldSpace } from "../text/same-text.ts";

/** What an element prints, as stretches of the galley: whole blocks, and the parts of blocks that reach beyond it. In page order. */
export function spansOfElement(labelled: LabelledPage, element: number): Span[] {
  const { tree } = labelled.page;
  const end = tree.subtreeEnd[element] ?? element;
  const { blocks } = labelled.galley;
  const spans: Span[] = [];
  for (let at = firstBlockBehind(blocks, element); at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined || block.firstText >= end) break;
    const isWhole = block.firstText > element && block.lastText < end;
    const span = isWhole ? block.span : partOf(labelled, block, element, end);
    if (span !== null) spans.push(span);
  }
  return spans;
}

/** More of an element's words than a name, a tag or a time has are not read, in UTF-16 units. */
const MOST_CHARS = 300;

/** The words in an element, the first of them where they are many. */
export function wordsWithin(tree: Tree, element: number): string {
  let text = "";
  const end = tree.subtreeEnd[element] ?? element;
  for (let node = element + 1; node < end && text.length < MOST_CHARS; node++) text += tree.text(node);
  return foldSpace(text);
}

/** The blocks with text nodes in `[from, to)`. Blocks stand in page order, so that a search finds the first. */
export function blocksIn(blocks: readonly Block[], from: number, to: number): Block[] {
  const found: Block[] = [];
  for (let at = firstBlockBehind(blocks, from); at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined || block.firstText >= to) break;
    found.push(block);
  }
  return found;
}

/** Index of the first block whose last text node is at or behind this node. */
export function firstBlockBehind(blocks: readonly Block[], node: number): number {
  return firstAtLeast(blocks.length, (at) => blocks[at]?.lastText ?? 0, node);
}

/** From the first to the last text node of the block that lies in `[from, to)`; found by reading the block's text nodes in order. */
function partOf({ page, galley }: LabelledPage, block: Block, from: number, to: number): Span | null {
  const { tree } = page;
  const [start, end] = block.span;
  let cursor = start;
  let first = -1;
  let last = -1;
  for (let node = block.firstText; node <= block.lastText; node++) {
    if (tree.kind[node] !== TEXT) continue;
    const text = foldSpace(tree.text(node));
    if (text === "") continue;
    const at = galley.text.indexOf(text, cursor);
    if (at < 0 || at + text.length > end) continue;
    cursor = at + text.length;
    if (node < from || node >= to) continue;
    if (first < 0) first = at;
    last = cursor;
  }
  return first < 0 ? null : [first, last];
}

/** Where the text nodes of a block begin in the galley, the first left out: the places where markup breaks a line that has no break of its own. */
export function partStarts({ page, galley }: LabelledPage, block: Block, [start, end]: Span): number[] {
  const { tree } = page;
  const found: number[] = [];
  let cursor = start;
  for (let node = block.firstText; node >= 0 && node <= block.lastText; node++) {
    if (tree.kind[node] !== TEXT) continue;
    const own = foldSpace(tree.text(node));
    if (own === "") continue;
    const at = galley.text.indexOf(own, cursor);
    if (at < 0 || at + own.length > end) continue;
    if (at > start) found.push(at);
    cursor = at + own.length;
  }
  return found;
}
