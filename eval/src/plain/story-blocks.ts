import { multiset, overlap, spaceCharacters, words } from "../metrics/words.ts";

const GRAM_WORDS = 4;
/** Share of a block's word quadruples that must be in the gold. */
const MIN_COVERED = 0.6;
/** Shorter blocks must be a whole line of the gold, within so many blocks of the story. */
const MIN_WORDS = 5;
const NEAR_BLOCKS = 3;
/** A page is used where its labelled lines give back this share of the gold's quadruples. */
const MIN_FOUND = 0.8;
/** Blocks that can be the story; no page has more. */
const MOST_HITS = 4000;

interface Hit {
  readonly block: number;
  /** Where in the gold, in words. */
  readonly at: number;
  readonly weight: number;
}

/** 1 for each block of text that is story by the gold's lines: the heaviest chain in the gold's order, so that a teaser of the story does not count for it. */
export function storyBlocks(texts: readonly (string | null)[], goldLines: readonly string[]): Uint8Array {
  const story = new Uint8Array(texts.length);
  const gold = tokens(goldLines.join("\n"));
  const positions = new Map<string, number>();
  for (const [at, gram] of grams(gold).entries()) if (!positions.has(gram)) positions.set(gram, at);
  const hits: Hit[] = [];
  for (const [block, text] of texts.entries()) {
    if (text === null || hits.length >= MOST_HITS) continue;
    const hit = hitOf(block, tokens(text), positions);
    if (hit !== null) hits.push(hit);
  }
  for (const block of heaviestChain(hits)) story[block] = 1;
  addShortLines(story, texts, goldLines);
  return story;
}

/** Whether the story's lines give back enough of the gold. */
export function isUsable(
  storyTexts: readonly string[],
  goldLines: readonly string[],
  minFound: number = MIN_FOUND,
): boolean {
  const gold = grams(tokens(goldLines.join("\n")));
  const found = overlap(multiset(gold), multiset(grams(tokens(storyTexts.join("\n")))));
  return gold.length > 0 && found >= minFound * gold.length;
}

function tokens(text: string): readonly string[] {
  return words(spaceCharacters(text).toLowerCase());
}

function grams(of: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (let i = 0; i + GRAM_WORDS <= of.length; i++) found.push(of.slice(i, i + GRAM_WORDS).join(" "));
  return found;
}

function hitOf(block: number, own: readonly string[], positions: ReadonlyMap<string, number>): Hit | null {
  if (own.length < MIN_WORDS) return null;
  const all = grams(own);
  const found = all.flatMap((gram) => positions.get(gram) ?? []);
  if (found.length < MIN_COVERED * all.length) return null;
  found.sort((a, b) => a - b);
  return { block, at: found[found.length >> 1] ?? 0, weight: own.length };
}

function heaviestChain(hits: readonly Hit[]): number[] {
  const best: number[] = [];
  const before: number[] = [];
  let end = -1;
  for (const [i, hit] of hits.entries()) {
    let from = -1;
    for (let j = 0; j < i; j++) {
      if ((hits[j]?.at ?? 0) < hit.at && (from < 0 || (best[j] ?? 0) > (best[from] ?? 0))) from = j;
    }
    best.push(hit.weight + (from < 0 ? 0 : (best[from] ?? 0)));
    before.push(from);
    if (end < 0 || (best[i] ?? 0) > (best[end] ?? 0)) end = i;
  }
  const chain: number[] = [];
  for (let at = end; at >= 0; at = before[at] ?? -1) chain.push(hits[at]?.block ?? -1);
  return chain;
}

function addShortLines(story: Uint8Array, texts: readonly (string | null)[], goldLines: readonly string[]): void {
  const sure = story.slice();
  const whole = new Set(goldLines.map((line) => tokens(line).join(" ")));
  for (const [block, text] of texts.entries()) {
    if (text === null || story[block] === 1) continue;
    const own = tokens(text);
    if (own.length === 0 || own.length >= MIN_WORDS || !whole.has(own.join(" "))) continue;
    if (sure.subarray(Math.max(0, block - NEAR_BLOCKS), block + NEAR_BLOCKS + 1).includes(1)) story[block] = 1;
  }
}
