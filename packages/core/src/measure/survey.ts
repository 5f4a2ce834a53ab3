import type { Page } from "../parse/page.ts";
import { proseWords } from "../text/running-text.ts";
import type { Shape } from "../text/shape.ts";
import type { Galley } from "./galley.ts";
import { type Groups, groupsOf } from "./groups.ts";
import { type Holders, holdersOf } from "./holders.ts";

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
  /** Words per block, CJK characters counted as half words. */
  readonly size: Float32Array;
  /** Characters inside links, per block. */
  readonly linkChars: Int32Array;
  /** How many blocks start before node n; one longer than the tree. */
  readonly blockAt: Int32Array;
  /** Prefix sums over blocks. */
  readonly sumChars: Float64Array;
  readonly sumLinkChars: Float64Array;
  readonly sumProse: Float64Array;
  /** Characters per block, those of scripts without spaces counted as many as would say the same in letters. */
  readonly length: Float32Array;
  readonly sumLength: Float64Array;
  /** Length of a block that reads as prose; 0 for others. */
  readonly prose: Float32Array;
  readonly holders: Holders;
  /** Blocks that the same place of the template set. */
  readonly groups: Groups;
}

/** A block reads as prose with at least this many words (CJK characters halved), */
const PROSE_MIN_WORDS = 12;
/** and at most this share of its characters in links. */
const PROSE_MAX_LINKED = 0.34;
/** Half a word, as one ideograph is, is three characters of a spaced script: two more than it takes. */
const MORE_PER_IDEOGRAPH = 2;

export function survey(page: Page, galley: Galley): Survey {
  const count = galley.blocks.length;
  const { shapes, hashes, start } = galley.words;
  const size = new Float32Array(count);
  const linkChars = new Int32Array(count);
  const length = new Float32Array(count);
  const prose = new Float32Array(count);
  const sumChars = new Float64Array(count + 1);
  const sumLinkChars = new Float64Array(count + 1);
  const sumLength = new Float64Array(count + 1);
  const sumProse = new Float64Array(count + 1);
  for (let i = 0; i < count; i++) {
    const block = galley.blocks[i];
    const shape = shapes[i];
    if (block === undefined || shape === undefined) continue;
    let linked = 0;
    for (const link of block.links) linked += link.span[1] - link.span[0];
    linkChars[i] = linked;
    const chars = block.text.length;
    const words = proseWords(shape);
    size[i] = words;
    const readable = !block.hidden && words >= PROSE_MIN_WORDS && linked <= PROSE_MAX_LINKED * chars;
    const own = chars + shape.cjk * MORE_PER_IDEOGRAPH;
    length[i] = own;
    prose[i] = readable ? own : 0;
    sumChars[i + 1] = (sumChars[i] ?? 0) + chars;
    sumLinkChars[i + 1] = (sumLinkChars[i] ?? 0) + linked;
    sumLength[i + 1] = (sumLength[i] ?? 0) + own;
    sumProse[i + 1] = (sumProse[i] ?? 0) + (prose[i] ?? 0);
  }
  const blockAt = countBlocks(page.tree.length, galley);
  return {
    page,
    galley,
    shapes,
    words: hashes,
    wordStart: start,
    size,
    linkChars,
    blockAt,
    holders: holdersOf(page.tree, blockAt),
    length,
    sumLength,
    sumChars,
    sumLinkChars,
    sumProse,
    prose,
    groups: groupsOf(page.tree, galley.blocks),
  };
}

function countBlocks(nodes: number, galley: Galley): Int32Array {
  const blockAt = new Int32Array(nodes + 1);
  let from = 0;
  for (let i = 0; i < galley.blocks.length; i++) {
    const to = (galley.blocks[i]?.firstText ?? 0) + 1;
    if (to <= from) continue;
    blockAt.fill(i, from, Math.min(to, nodes + 1));
    from = to;
  }
  if (from <= nodes) blockAt.fill(galley.blocks.length, from);
  return blockAt;
}
