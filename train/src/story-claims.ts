import type { GoldWords } from "./gold-words.ts";
import { heaviestChain, type Place } from "./heaviest-chain.ts";

/** Shorter blocks may stand anywhere: they must be where the gold has them. */
const MIN_WORDS = 5;
const NEAR_BLOCKS = 4;

/** A block that may be story. */
export interface Claim {
  readonly block: number;
  /** Its words, hashed. */
  readonly words: ArrayLike<number>;
  /** Hidden copies of the story have what the seen text leaves. */
  readonly hidden: boolean;
}

/**
 * The claims that the gold has words for, on a page whose claims are in its order. First come those of the heaviest chain in the gold's order,
 * the longest first, so that a list of the chapters, a pull quote or a teaser has only what headings and paragraphs leave; then what strays,
 * and short lines.
 */
export function storyOf(gold: GoldWords, claims: readonly Claim[]): Claim[] {
  const long = claims.filter(({ words }) => words.length >= MIN_WORDS);
  const chain = heaviestChain(
    long.flatMap((of) => (of.hidden ? [] : gold.placesOf(of.words).map((at) => ({ of, at, weight: of.words.length })))),
  );
  const chained = new Set(chain.map(({ of }) => of));
  const given = new Set(chain.toSorted((a, b) => b.weight - a.weight).filter(({ of, at }) => gold.give(of.words, at)));
  const strayed = long.filter((claim) => !chained.has(claim) && gold.give(claim.words, null));
  const found = [...[...given].map(({ of }) => of), ...strayed];
  const placed = chain.filter((place) => given.has(place));
  return [...found, ...shortLines(gold, claims, placed, new Set(found.map(({ block }) => block)))];
}

/** Short lines, the longest first, that have words of the gold between the blocks around them; whole lines of the gold may stray. */
function shortLines(
  gold: GoldWords,
  claims: readonly Claim[],
  placed: readonly Place<Claim>[],
  story: Set<number>,
): Claim[] {
  const lines = gapsOf(claims, placed)
    .filter(({ claim }) => claim.words.length < MIN_WORDS && !claim.hidden)
    .sort((a, b) => b.claim.words.length - a.claim.words.length);
  const take = (claim: Claim, from: number, to: number): readonly Claim[] => {
    if (!gold.giveLine(claim.words, from, to)) return [];
    story.add(claim.block);
    return [claim];
  };
  const between = lines.flatMap(({ claim, from, to }) => {
    const isAmid = from !== undefined && to !== undefined;
    return isAmid || isNear(claim.block, story) ? take(claim, from ?? 0, to ?? gold.length) : [];
  });
  const strayed = lines.flatMap(({ claim }) => {
    const isStray = !story.has(claim.block) && isNear(claim.block, story) && gold.isWholeLine(claim.words);
    return isStray ? take(claim, 0, gold.length) : [];
  });
  return [...between, ...strayed];
}

interface Gap {
  readonly claim: Claim;
  /** Words of the gold that the placed blocks before and behind begin and end at. */
  readonly from: number | undefined;
  readonly to: number | undefined;
}

function gapsOf(claims: readonly Claim[], placed: readonly Place<Claim>[]): Gap[] {
  let next = 0;
  return claims.map((claim) => {
    while ((placed[next]?.of.block ?? Infinity) <= claim.block) next++;
    const after = placed[next];
    return { claim, from: placed[next - 1]?.at, to: after === undefined ? undefined : after.at + after.weight };
  });
}

function isNear(block: number, story: ReadonlySet<number>): boolean {
  for (let by = -NEAR_BLOCKS; by <= NEAR_BLOCKS; by++) if (story.has(block + by)) return true;
  return false;
}
