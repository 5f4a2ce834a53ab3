import type { Page } from "../parse/page.ts";
import { CJK_PER_WORD, type Shape } from "../text/shape.ts";
import type { Galley } from "./galley.ts";

/**
 * A page counted once: what every feature reads. Block sums are prefix sums, so that any element's totals are two look-ups:
 * blocks of element e are `blockAt[e] .. blockAt[subtreeEnd[e]]`.
 */
export interface Survey {
  readonly page: Page;
  readonly galley: Galley;
  readonly shapes: readonly Shape[];
  /** Word hashes of all blocks in a row; those of block i are `wordStart[i] .. wordStart[i + 1]`. */
  readonly words: Int32Array;
  readonly wordStart: Int32Array;
  /** Characters inside links, per block. */
  readonly linkChars: Int32Array;
  /** How many blocks start before node n; one longer than the tree. */
  readonly blockAt: Int32Array;
  /** Prefix sums over blocks. */
  readonly sumChars: Float64Array;
  readonly sumLinkChars: Float64Array;
  readonly sumProse: Float64Array;
  /** Characters of a block that reads as prose; 0 for others. */
  readonly prose: Float32Array;
}

/** A block reads as prose with at least this many words (CJK characters halved), */
const PROSE_MIN_WORDS = 12;
/** and at most this share of its characters in links. */
const PROSE_MAX_LINKED = 0.34;

export function survey(page: Page, galley: Galley): Survey {
  const count = galley.blocks.length;
  const { shapes, hashes, start } = galley.words;
  const linkChars = new Int32Array(count);
  const prose = new Float32Array(count);
  const sumChars = new Float64Array(count + 1);
  const sumLinkChars = new Float64Array(count + 1);
  const sumProse = new Float64Array(count + 1);
  for (const block of galley.blocks) {
    const i = block.index;
    const shape = shapes[i];
    let linked = 0;
    for (const link of block.links) linked += link.span[1] - link.span[0];
    linkChars[i] = linked;
    const chars = block.text.length;
    const prosy = shape !== undefined && proseWords(shape) >= PROSE_MIN_WORDS;
    const readable = !block.hidden && prosy && linked <= PROSE_MAX_LINKED * chars;
    prose[i] = readable ? chars : 0;
    sumChars[i + 1] = (sumChars[i] ?? 0) + chars;
    sumLinkChars[i + 1] = (sumLinkChars[i] ?? 0) + linked;
    sumProse[i + 1] = (sumProse[i] ?? 0) + (prose[i] ?? 0);
  }
  return {
    page,
    galley,
    shapes,
    words: hashes,
    wordStart: start,
    linkChars,
    blockAt: countBlocks(page.tree.length, galley),
    sumChars,
    sumLinkChars,
    sumProse,
    prose,
  };
}

/** Words of a block, CJK characters counted as half words. */
export function proseWords(shape: Shape): number {
  return shape.words - shape.cjk / CJK_PER_WORD;
}

function countBlocks(nodes: number, galley: Galley): Int32Array {
  const blockAt = new Int32Array(nodes + 1);
  let started = 0;
  for (let node = 0; node <= nodes; node++) {
    while (started < galley.blocks.length && (galley.blocks[started]?.firstText ?? 0) < node) started++;
    blockAt[node] = started;
  }
  return blockAt;
}
