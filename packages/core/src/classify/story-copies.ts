import type { Survey } from "../measure/survey.ts";
import { mix } from "../text/fnv.ts";
import { type Draft, decide, isStory } from "./draft.ts";

/** Shorter blocks are equal by chance, or repeated on purpose. */
const MIN_WORDS = 8;
/** A story quotes its own lines; a page set twice, for wide screens and narrow ones, repeats at least this share of its words. */
const MIN_COPIED = 0.2;
/** One paragraph said twice may be meant so. */
const MIN_COPIES = 2;

/** Where the page holds its story twice, the later copies of its paragraphs are none of it. */
export function dropStoryCopies(page: Survey, drafts: readonly Draft[]): void {
  const times = new Map<number, number>();
  const copies: Draft[] = [];
  let words = 0;
  let copied = 0;
  for (const [i, own] of drafts.entries()) {
    if (!isStory(own)) continue;
    const size = page.size[i] ?? 0;
    words += size;
    if (size < MIN_WORDS) continue;
    // Two paragraphs have the same number by chance on one page in some millions.
    const key = page.words.subarray(page.wordStart[i], page.wordStart[i + 1]).reduce(mix, 0);
    const before = times.get(key) ?? 0;
    times.set(key, before + 1);
    // Said three times it is a refrain, or filler.
    if (before > 1) return;
    if (before === 0) continue;
    copies.push(own);
    copied += size;
  }
  if (copies.length < MIN_COPIES || copied < MIN_COPIED * words) return;
  for (const own of copies) decide(own, "other", own.probability, "copy of the story");
}
