import type { SiteLines, SiteOutline } from "../../options.ts";
import { lineKey } from "../../text/line-key.ts";
import { repeatCounts } from "../site-repeats.ts";

/** What a site's other pages say of a line: nothing; that it belongs to the frame they share; that it stands where they tell their stories. */
export const UNKNOWN = 0;
export const FRAME = 1;
export const STORY_PLACE = 2;

/** A story is not told on so many other pages: what is, is the site's frame. */
const FRAME_PAGES = 3;
/** Where fewer pages share more than this share of the long lines, one of them tells the same story. */
const MOST_SHARED = 0.3;
const LONG_LINE = 80;

/** What the site's other pages say of each line of a page. Null where they say nothing. */
export function siteLines(texts: readonly string[], sha256: string, site: SiteLines): Uint8Array | null {
  const counts = repeatCounts(texts, sha256, site);
  const least = tellsSameStory(texts, counts) ? FRAME_PAGES : 1;
  const said = Uint8Array.from(counts, (count) => (count >= least ? FRAME : UNKNOWN));
  if (!said.includes(FRAME)) return null;
  markStoryPlace(said, texts.map(lineKey), sha256, site);
  return said;
}

function tellsSameStory(texts: readonly string[], counts: readonly number[]): boolean {
  let all = 0;
  let shared = 0;
  for (const [i, { length }] of texts.entries()) {
    const count = counts[i] ?? 0;
    if (length < LONG_LINE || count >= FRAME_PAGES) continue;
    all += length;
    if (count > 0) shared += length;
  }
  return shared > MOST_SHARED * all;
}

/** The lines between that line of the frame which most running text follows on the site's other pages, and the next line of the frame. */
function markStoryPlace(said: Uint8Array, keys: readonly number[], sha256: string, site: SiteLines): void {
  const own = new Set(keys.filter((_, i) => said[i] === FRAME));
  const isFrame = (key: number): boolean => own.has(key) || (site.counts.get(key) ?? 0) > 1;
  const others = [...(site.outlines ?? [])].filter(([page]) => page !== sha256);
  const place = storyPlace(others.map(([, outline]) => wordsBelow(outline, isFrame)));
  let above = PAGE_START;
  for (const [i, key] of keys.entries()) {
    if (said[i] === FRAME) above = key;
    else if (above === place) said[i] = STORY_PLACE;
  }
}

/** What stands above a page's first line. */
const PAGE_START = -1;
/** A place that fewer pages have is none of the site's. */
const FEWEST_PAGES = 2;

/** The line of the frame below which the pages tell most, on average of those that have it. */
function storyPlace(pages: readonly ReadonlyMap<number, number>[]): number | null {
  let best: number | null = null;
  let most = 0;
  for (const line of new Set(pages.flatMap((page) => [...page.keys()]))) {
    const told = pages.flatMap((page) => page.get(line) ?? []);
    const mean = told.reduce((sum, words) => sum + words, 0) / told.length;
    if (told.length < FEWEST_PAGES || mean < most || (mean === most && line > (best ?? line))) continue;
    best = line;
    most = mean;
  }
  return best;
}

/** Words of running text below each line of the frame, down to the next; the most where a line stands on the page again. */
function wordsBelow({ keys, told }: SiteOutline, isFrame: (key: number) => boolean): Map<number, number> {
  const below = new Map<number, number>();
  let above = PAGE_START;
  let words = 0;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0;
    if (!isFrame(key)) {
      words += told[i] ?? 0;
      below.set(above, Math.max(below.get(above) ?? 0, words));
      continue;
    }
    above = key;
    words = 0;
  }
  return below;
}
