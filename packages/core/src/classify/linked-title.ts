import type { Block } from "../measure/galley.ts";
import type { Survey } from "../measure/survey.ts";
import { proseWords } from "../text/running-text.ts";

/** A title is linked over this share of its characters and has so many words. */
const MIN_LINKED = 0.8;
const [MIN_WORDS, MAX_WORDS] = [4, 35];

/** Whether the block reads as the title of another page. */
export function isLinkedTitle(page: Survey, block: Block | undefined): boolean {
  const words = wordsOf(page, block);
  return words >= MIN_WORDS && words <= MAX_WORDS && isLinked(page, block);
}

export function wordsOf({ shapes }: Survey, block: Block | undefined): number {
  const shape = shapes[block?.index ?? -1];
  return shape === undefined ? 0 : proseWords(shape);
}

export function isLinked({ linkChars }: Survey, block: Block | undefined): boolean {
  return block !== undefined && (linkChars[block.index] ?? 0) >= MIN_LINKED * block.text.length;
}

/** Whether an address numbers or spells a story: four digits, or four words: `/2024/bridge`, `/bridge-opens-at-last`. */
export function isStoryAddress(href: string): boolean {
  return SPELLED.test(href);
}

const SPELLED = /\d{4}|(?:[-_+;,][^-_+;,/]+){3}/;
