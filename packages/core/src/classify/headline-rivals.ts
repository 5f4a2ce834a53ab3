import type { Block } from "../measure/galley.ts";
import type { Survey } from "../measure/survey.ts";
import { DECLARED_TAG, HEADING_LEVELS } from "../measure/tag-sets.ts";
import type { Tree } from "../parse/page.ts";
import { tagSet } from "../parse/tags.ts";
import { type Draft, isBody, LIKELY_THRESHOLD } from "./draft.ts";
import { type Likeness, TitleParts, Titles } from "./headline-titles.ts";

/** A block that may print the story's headline, and what is asked of it, in the order of the weights. */
export interface Rival {
  readonly block: number;
  /** It words a title that the page declares. */
  readonly isWorded: boolean;
  readonly signs: readonly number[];
}

export const HEADLINE_SIGNS_WIDTH = 18;

/** Longer is no headline. An ideograph is half a word. */
const MOST_WORDS = 45;
/** Words in common with a declared title that make any block a rival. */
const MIN_ALIKE = 0.3;
/** Headings of these levels are rivals without a title that agrees: the first anywhere, the others over the story, */
const MOST_LEVEL = 3;
/** so many blocks before its first paragraph at most, */
const MOST_BEFORE = 40;
/** or few behind, as a teaser's text may be taken for one. */
const MOST_BEHIND = 3;
/** A title's beginning or end of fewer words may stand there by chance. */
const MIN_PART_WORDS = 3;
const MOST_DISTANCE = 200;
/** A page with more blocks of one tag sets lists with it. */
const MANY_OF_TAG = 5;
/** Elements looked at around a block. */
const MOST_LEVELS_UP = 32;

/** The blocks that may print the headline: those that word a declared title, and the headings over the story. */
export function headlineRivals(page: Survey, drafts: readonly Draft[]): readonly Rival[] {
  const { blocks } = page.galley;
  const titles = new Titles(page.page.declared);
  const story = storyStart(drafts);
  const alike = blocks.map((block) => likenessOf(page, titles, block));
  const parts = new TitleParts(titles.lengths, alike, story < 0 ? blocks.length : story + MOST_BEHIND);
  const ofTag = new Map<string, number>();
  for (const { tag } of blocks) ofTag.set(tag, (ofTag.get(tag) ?? 0) + 1);
  const rivals: Rival[] = [];
  for (const block of blocks) {
    const like = alike[block.index];
    if (!like || !isRival(page, block, like, story)) continue;
    const level = HEADING_LEVELS.get(block.tag) ?? 0;
    const wording = like.whole || like.starts >= MIN_PART_WORDS ? 1 : like.dice;
    const distance = block.index - Math.max(0, story);
    const isLinked = (page.linkChars[block.index] ?? 0) * 2 > block.text.length;
    const signs = [
      1,
      Number(level === 1),
      Number(level === 2),
      like.dice,
      wording,
      level === 1 ? wording : 0,
      Number(like.whole),
      Number(like.starts >= MIN_PART_WORDS),
      Number(like.ends >= MIN_PART_WORDS),
      Number(parts.restAbove(block.index, like)),
      Number(parts.restBelow(block.index, like)),
      Number(story < 0 || distance <= 0),
      Math.min(MOST_DISTANCE, Math.abs(distance)) / MOST_DISTANCE,
      Number(isLinked),
      Number(isLinked && HOME.test(block.links[0]?.href ?? "")),
      Number(isInside(page.page.tree, block, ASIDE_TAGS)),
      Number(isInside(page.page.tree, block, HEADER_TAG)),
      Number((ofTag.get(block.tag) ?? 0) > MANY_OF_TAG),
    ];
    rivals.push({ block: block.index, isWorded: isWorded(like), signs });
  }
  return rivals;
}

/** The story's first paragraph; where the model knows none, the first block that may be one. */
function storyStart(drafts: readonly Draft[]): number {
  const first = drafts.findIndex(isBody);
  return first >= 0 ? first : drafts.findIndex((own) => own.body >= LIKELY_THRESHOLD);
}

/** Null for a block that is no line to be read. */
function likenessOf(page: Survey, titles: Titles, { index, hidden, tag }: Block): Likeness | null {
  return hidden || tag === DECLARED_TAG || (page.size[index] ?? 0) > MOST_WORDS ? null : titles.likeness(page, index);
}

function isWorded({ dice, whole, starts, ends }: Likeness): boolean {
  return whole || starts > 0 || ends > 0 || dice >= MIN_ALIKE;
}

/** A word alone that no title has is the name of something. */
function isRival(page: Survey, { index, tag }: Block, like: Likeness, story: number): boolean {
  if (isWorded(like)) return true;
  if ((page.shapes[index]?.words ?? 0) < 2) return false;
  const level = HEADING_LEVELS.get(tag) ?? Number.POSITIVE_INFINITY;
  if (level === 1) return true;
  return level <= MOST_LEVEL && (story < 0 || (index >= story - MOST_BEFORE && index <= story + MOST_BEHIND));
}

/** An address that leads to a site's front page, or to that of a part of it: `/`, `https://www.example.org/blog/`, `index.html`. */
const HOME =
  /^(?!#)(?:[a-z]+:)?(?:\/\/[^/?#]*)?(?:\/?\.{0,2}|\/[a-z_~]+)\/?(?:(?:index|default|home)\.[a-z]+)?(?:#.*)?$/iu;
const ASIDE_TAGS: Uint8Array = tagSet(["nav", "footer", "aside"]);
const HEADER_TAG: Uint8Array = tagSet(["header"]);

function isInside(tree: Tree, { node }: Block, tags: Uint8Array): boolean {
  let around = node;
  for (let level = 0; level < MOST_LEVELS_UP && around > 0; level++) {
    if (tags[tree.tag[around] ?? 0] === 1) return true;
    around = tree.parent[around] ?? 0;
  }
  return false;
}
