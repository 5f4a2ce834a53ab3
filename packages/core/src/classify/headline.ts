import type { Survey } from "../measure/survey.ts";
import { HEADING_LEVELS } from "../measure/tag-sets.ts";
import { shapeOf } from "../text/shape.ts";
import { type Draft, decide, LIKELY_THRESHOLD } from "./draft.ts";

/** Words of a block and of a declared title that must meet: their share of both, taken together (Dice). */
const MIN_ALIKE = 0.6;
/** A heading alone, with no declared title to agree with, must have this many words. */
const MIN_WORDS = 3;
const MAX_WORDS = 45;
const TITLE_METAS: ReadonlySet<string> = new Set([
  "og:title",
  "twitter:title",
  "headline",
  "dc.title",
  "sailthru.title",
  "parsely-title",
]);

/** What each sign adds to a block's standing as headline. Hand-set: the order of the signs matters, not their size. */
const ALIKE_GAIN = 4;
const H1_GAIN = 2;
const HEADING_GAIN = 1;
const BEFORE_STORY_GAIN = 1;
/** Hand-set signs are never certain. */
const MOST_PROBABLE = 0.99;
/** For each block of distance to the story's first paragraph: between equal titles the near one is the headline, and a far one is still better than none. */
const DISTANCE_COST = 0.01;
const MOST_DISTANCE = 200;

/** The block that prints the story's headline, by agreement with what the page declares, by tag and by place; -1 where there is none. */
export function findHeadline(page: Survey, drafts: readonly Draft[]): number {
  const titles = new Titles(declaredTitles(page));
  const firstStory = storyStart(drafts);
  let best = -1;
  let most = 0;
  for (const block of page.galley.blocks) {
    const words = page.shapes[block.index]?.words ?? 0;
    const level = HEADING_LEVELS.get(block.tag);
    if (block.hidden || (page.size[block.index] ?? 0) > MAX_WORDS) continue;
    const alike = titles.likeness(page, block.index);
    if (alike < MIN_ALIKE && (level !== 1 || words < MIN_WORDS)) continue;
    const gain =
      (alike >= MIN_ALIKE ? ALIKE_GAIN * alike : 0) +
      (level === 1 ? H1_GAIN : level !== undefined ? HEADING_GAIN : 0) +
      (firstStory < 0 || block.index <= firstStory ? BEFORE_STORY_GAIN : -BEFORE_STORY_GAIN) -
      DISTANCE_COST * Math.min(MOST_DISTANCE, Math.abs(block.index - Math.max(0, firstStory)));
    if (gain > most) {
      most = gain;
      best = block.index;
    }
  }
  const own = drafts[best];
  if (own !== undefined)
    decide(
      own,
      "headline",
      Math.min(MOST_PROBABLE, most / (ALIKE_GAIN + H1_GAIN + BEFORE_STORY_GAIN)),
      "headline: title, tag, place",
    );
  return best;
}

/** The story's first paragraph; where the model knows none, the first block that may be one. */
function storyStart(drafts: readonly Draft[]): number {
  const first = drafts.findIndex((own) => own.role === "body");
  return first >= 0 ? first : drafts.findIndex((own) => own.body >= LIKELY_THRESHOLD);
}

function declaredTitles(page: Survey): number[][] {
  const { declared } = page.page;
  const texts: string[] = [];
  for (const meta of declared.metas) if (TITLE_METAS.has(meta.name)) texts.push(meta.content);
  for (const node of declared.jsonLd) {
    const headline = node.value["headline"];
    if (typeof headline === "string") texts.push(headline);
  }
  if (declared.title !== null) texts.push(declared.title);
  return texts.map((text) => {
    const words: number[] = [];
    shapeOf(text, words);
    return words;
  });
}

/** The titles that a page declares, as word hashes. Most blocks share too few words with them to be looked at closely. */
class Titles {
  private readonly titles: readonly (readonly number[])[];
  private readonly firsts: ReadonlySet<number>;
  private readonly shortest: number;
  /** How often a title has a word at most, by the low bits of its hash. */
  private readonly uses = new Uint8Array(USES);

  constructor(titles: readonly (readonly number[])[]) {
    this.titles = titles.filter((title) => title.length > 0);
    this.firsts = new Set(this.titles.map(([first = 0]) => first));
    this.shortest = this.titles.reduce((least, title) => Math.min(least, title.length), Infinity);
    for (const title of this.titles) {
      const own = new Uint8Array(USES);
      for (const word of title) {
        const slot = word & (USES - 1);
        own[slot] = (own[slot] ?? 0) + 1;
        this.uses[slot] = Math.max(this.uses[slot] ?? 0, own[slot] ?? 0);
      }
    }
  }

  /** Dice overlap with the most alike title; a block that is a title's beginning (site name cut off) is wholly alike. 0 below MIN_ALIKE. */
  likeness(page: Survey, block: number): number {
    const from = page.wordStart[block] ?? 0;
    const to = page.wordStart[block + 1] ?? 0;
    if (!this.mayBeAlike(page.words, from, to)) return 0;
    const own = page.words.subarray(from, to);
    const set = new Set(own);
    let best = 0;
    for (const title of this.titles) {
      const isPrefix = own.length >= MIN_WORDS && own.every((word, i) => title[i] === word);
      const met = title.filter((word) => set.has(word)).length;
      best = Math.max(best, isPrefix ? 1 : (2 * met) / (title.length + own.length));
    }
    return best;
  }

  private mayBeAlike(words: Int32Array, from: number, to: number): boolean {
    const length = to - from;
    if (length === 0) return false;
    if (length >= MIN_WORDS && this.firsts.has(words[from] ?? 0)) return true;
    let most = 0;
    for (let at = from; at < to; at++) most += this.uses[(words[at] ?? 0) & (USES - 1)] ?? 0;
    return 2 * most >= MIN_ALIKE * (this.shortest + length);
  }
}

/** A power of two, large beside the words of a page's titles. */
const USES = 1024;
