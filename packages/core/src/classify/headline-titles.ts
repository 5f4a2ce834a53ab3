import type { Survey } from "../measure/survey.ts";
import type { Declared } from "../parse/page.ts";
import { shapeOf } from "../text/shape.ts";
import { WordSet } from "../text/word-set.ts";

const TITLE_METAS: ReadonlySet<string> = new Set([
  "og:title",
  "twitter:title",
  "headline",
  "dc.title",
  "sailthru.title",
  "parsely-title",
]);
/** A page words its title in a few ways; more are not looked at, nor longer ones, so that each block is compared in bounded time. */
const MOST_TITLES = 12;
const MOST_TITLE_WORDS = 100;
/** A block with a smaller share of words that are in any title is not compared with each. */
const MIN_SHARE_MET = 1 / 3;

/** How a block's words stand to the titles that the page declares. */
export interface Likeness {
  /** Words in common with the most alike title: their share of both, taken together (Dice). */
  readonly dice: number;
  /** The block is all of a title, or so many words that a title begins or ends with; 0 for none. */
  readonly whole: boolean;
  readonly starts: number;
  readonly ends: number;
}

const ENDS_IN_COUNT = / [0-9]{1,5}$/u;

const UNLIKE: Likeness = { dice: 0, whole: false, starts: 0, ends: 0 };

/** The titles that a page declares, as word hashes. */
export class Titles {
  readonly #titles: readonly (readonly number[])[];
  readonly #all: WordSet;

  constructor(declared: Declared) {
    this.#titles = titlesOf(declared)
      .map(wordsOf)
      .filter(({ length }) => length > 0 && length <= MOST_TITLE_WORDS);
    this.#all = new WordSet(this.#titles.flat());
  }

  /** Of the whole line; else, where it ends in a count (of comments, say), of what stands before. */
  likeness(page: Survey, block: number): Likeness {
    const own = page.words.subarray(page.wordStart[block] ?? 0, page.wordStart[block + 1] ?? 0);
    let met = 0;
    for (const word of own) if (this.#all.has(word)) met++;
    if (met === 0 || met < MIN_SHARE_MET * own.length) return UNLIKE;
    const like = this.#likenessOf(own);
    if (like.whole || like.starts > 0 || !ENDS_IN_COUNT.test(page.galley.blocks[block]?.text ?? "")) return like;
    const before = this.#likenessOf(own.subarray(0, -1));
    return before.whole || before.starts > 0 ? before : like;
  }

  #likenessOf(own: Int32Array): Likeness {
    const set = new Set(own);
    let { dice, whole, starts, ends } = UNLIKE;
    for (const title of this.#titles) {
      const common = title.filter((word) => set.has(word)).length;
      dice = Math.max(dice, (2 * common) / (title.length + own.length));
      const rest = title.length - own.length;
      if (rest < 0) continue;
      const isStart = own.every((word, i) => title[i] === word);
      if (rest === 0) whole ||= isStart;
      else if (isStart) starts = own.length;
      else if (own.every((word, i) => title[rest + i] === word)) ends = own.length;
    }
    return { dice, whole, starts, ends };
  }

  /** How many words each title has. */
  get lengths(): readonly number[] {
    return this.#titles.map(({ length }) => length);
  }
}

/** Words of a title between the two parts that the page prints: `Site » Blog archive » Story`. */
const MOST_WORDS_BETWEEN = 2;

/** Where the page prints beginnings and ends of its titles, by how many words they have. */
export class TitleParts {
  readonly #lengths: readonly number[];
  readonly #starts: ReadonlyMap<number, Places>;
  readonly #ends: ReadonlyMap<number, Places>;

  /** Parts from block `until` on do not count as the rest below. */
  constructor(lengths: readonly number[], alike: readonly (Likeness | null)[], until: number) {
    this.#lengths = lengths;
    this.#starts = placesBy(alike, until, "starts");
    this.#ends = placesBy(alike, until, "ends");
  }

  /** Whether the block has a part of a title whose rest stands above it: the site's name. A headline and its subtitle are neighbours. */
  restAbove(block: number, like: Likeness): boolean {
    return this.#hasRest(like, ({ first }) => first < block - 1);
  }

  restBelow(block: number, like: Likeness): boolean {
    return this.#hasRest(like, ({ last }) => last > block + 1);
  }

  #hasRest({ starts, ends }: Likeness, fits: (places: Places) => boolean): boolean {
    const fitsOf = (places: Places | undefined): boolean => places !== undefined && fits(places);
    for (const length of this.#lengths) {
      for (let between = 0; between <= MOST_WORDS_BETWEEN; between++) {
        if (starts > 0 && fitsOf(this.#ends.get(length - starts - between))) return true;
        if (ends > 0 && fitsOf(this.#starts.get(length - ends - between))) return true;
      }
    }
    return false;
  }
}

/** The first block that has a part, and the last one before the limit. */
interface Places {
  readonly first: number;
  readonly last: number;
}

function placesBy(
  alike: readonly (Likeness | null)[],
  until: number,
  part: "starts" | "ends",
): ReadonlyMap<number, Places> {
  const places = new Map<number, Places>();
  alike.forEach((like, block) => {
    const length = like?.[part] ?? 0;
    if (length === 0) return;
    const { first = block, last = -1 } = places.get(length) ?? {};
    places.set(length, { first, last: block <= until ? block : last });
  });
  return places;
}

function titlesOf(declared: Declared): readonly string[] {
  const texts = declared.title === null ? [] : [declared.title];
  for (const meta of declared.metas) if (TITLE_METAS.has(meta.name)) texts.push(meta.content);
  for (const node of declared.jsonLd) {
    const headline = node.value["headline"];
    if (typeof headline === "string") texts.push(headline);
  }
  return [...new Set(texts)].slice(0, MOST_TITLES);
}

function wordsOf(text: string): readonly number[] {
  const words: number[] = [];
  shapeOf(text, words);
  return words;
}
