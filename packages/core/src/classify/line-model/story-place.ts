import type { SiteOutline } from "../../options.ts";

/** What stands above a page's first line. */
export const PAGE_START = -1;
/** A place that fewer pages have is none of the site's. */
const FEWEST_PAGES = 2;
/** Text below the same line so many times is comments, or another list. */
const LIST_TIMES = 3;

/** On how many pages a line stands, and whether on so many that it parts their text. */
export interface Uses {
  readonly pagesWith: (key: number) => number;
  readonly parts: (key: number) => boolean;
}

/** What a page tells below one of its lines, down to the next that parts its text. */
interface Told {
  /** Words of running text that no other page has, the most where the line stands there again. */
  readonly words: number;
  /** How many times there is any. */
  readonly times: number;
}

/** The line, one of `own`, below which the site's pages tell most, on average of those that have it; null where there is none. */
export function storyPlace(pages: readonly SiteOutline[], own: Iterable<number>, uses: Uses): number | null {
  const told = pages.map((page) => toldBelow(page, uses));
  let best: number | null = null;
  let most = -1;
  for (const line of [PAGE_START, ...own]) {
    const below = told.flatMap((page) => page.get(line) ?? []);
    const mean = below.reduce((sum, { words }) => sum + words, 0) / below.length;
    if (below.length < FEWEST_PAGES || mean <= most || below.some(({ times }) => times >= LIST_TIMES)) continue;
    best = line;
    most = mean;
  }
  return best;
}

function toldBelow({ keys, told }: SiteOutline, { pagesWith, parts }: Uses): ReadonlyMap<number, Told> {
  const below = new Map<number, Told>();
  let above = PAGE_START;
  let words = 0;
  for (let i = 0; i <= keys.length; i++) {
    const key = keys[i];
    if (key !== undefined && !parts(key)) {
      words += pagesWith(key) > 1 ? 0 : (told[i] ?? 0);
      continue;
    }
    const before = below.get(above);
    below.set(above, {
      words: Math.max(before?.words ?? 0, words),
      times: (before?.times ?? 0) + Math.sign(words),
    });
    above = key ?? PAGE_START;
    words = 0;
  }
  return below;
}
