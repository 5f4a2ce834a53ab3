import type { Galley } from "tearsheet/stages";
import { WordTable } from "tearsheet/stages";

/** Stories with fewer blocks stay as they are. */
const MIN_BLOCKS = 6;
/** A shortened story has one to so many paragraphs. */
const MOST_PARAGRAPHS = 4;
/** Words of a paragraph. */
const MIN_WORDS = 8;

export interface Shortened {
  readonly galley: Galley;
  readonly story: Int8Array;
}

/**
 * The page as if its story ended after its first paragraphs. News in brief stands on pages with far more teasers than story;
 * the corpus that may be trained on has hardly any, so they are made. Null where the story is short as it is.
 */
export function shorten(galley: Galley, story: Int8Array, seed: number): Shortened | null {
  const paragraphs: number[] = [];
  let blocks = 0;
  for (const [i, label] of story.entries()) {
    if (label !== 1) continue;
    blocks++;
    if ((galley.words.shapes[i]?.words ?? 0) >= MIN_WORDS) paragraphs.push(i);
  }
  if (blocks < MIN_BLOCKS) return null;
  const kept = new Set(paragraphs.slice(0, 1 + (seed % MOST_PARAGRAPHS)));
  const left = galley.blocks.filter((block) => story[block.index] !== 1 || kept.has(block.index));
  return {
    galley: {
      ...galley,
      blocks: left.map((block, index) => ({ ...block, index })),
      words: new WordTable(galley.text, left),
    },
    story: Int8Array.from(left, (block) => story[block.index] ?? -1),
  };
}
