import type { Survey } from "../measure/survey.ts";
import { FNV_PRIME } from "../text/fnv.ts";
import { type Draft, decide } from "./draft.ts";

/** Shorter blocks are equal by chance, or repeated on purpose. */
const MIN_WORDS = 8;
/** A story quotes its own lines; a page set twice, for wide screens and narrow ones, repeats at least this share of its words. */
const MIN_COPIED = 0.2;
/** One paragraph said twice may be meant so. */
const MIN_COPIES = 2;

/** Where the page holds its story twice, the later copies of its paragraphs are none of it. */
export function dropStoryCopies(page: Survey, drafts: readonly Draft[]): void {
  const times = new Map<number, number>();
  const copies: number[] = [];
  let words = 0;
  let copied = 0;
  for (let i = 0; i < drafts.length; i++) {
    const own = drafts[i];
    if (own === undefined) break;
    if (own.role !== "body" && own.role !== "subheading") continue;
    const size = page.size[i] ?? 0;
    words += size;
    if (size < MIN_WORDS) continue;
    const key = wordsKey(page, i);
    const before = times.get(key) ?? 0;
    times.set(key, before + 1);
    // Said three times it is a refrain, or filler.
    if (before > 1) return;
    if (before === 0) continue;
    copies.push(i);
    copied += size;
  }
  if (copies.length < MIN_COPIES || copied < MIN_COPIED * words) return;
  for (const i of copies) {
    const own = drafts[i];
    if (own !== undefined) decide(own, "other", own.probability, "copy of the story");
  }
}

/** A number that two blocks share if they have the same words in the same order; others meet in it once in 2^52. */
function wordsKey({ words, wordStart }: Survey, block: number): number {
  let high = 0;
  let low = 0;
  for (let at = wordStart[block] ?? 0; at < (wordStart[block + 1] ?? 0); at++) {
    const word = words[at] ?? 0;
    high = Math.imul(high ^ word, FNV_PRIME);
    low = (Math.imul(low, HASH_FACTOR) + word) | 0;
  }
  return (high >>> LOW_BITS) * 2 ** 32 + (low >>> 0);
}

const HASH_FACTOR = 31;
/** What a float64 cannot hold of 64 bits. */
const LOW_BITS = 12;
