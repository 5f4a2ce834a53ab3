import type { SiteLines, SiteOutline } from "../../options.ts";
import { lineKey } from "../../text/line-key.ts";
import { repeatCounts, shareRepeated } from "../site-repeats.ts";
import { PAGE_START, storyPlace } from "./story-place.ts";

/** What a site's other pages say of a line: nothing; that it belongs to the frame they share; that it stands where they tell their stories; that it is of the frame together with the line beside it. */
export const UNKNOWN = 0;
export const FRAME = 1;
export const STORY_PLACE = 2;
export const BOX = 3;

/** A story is not told on so many other pages: what is, is the site's frame. */
const FRAME_PAGES = 3;
/** A line on more pages, or on most of few, parts their text. */
const MOST_PAGES = 2;
/** Where fewer pages share most of the long lines, one of them tells the same story: what stands where stories are told is no frame then. */
const MOST_SHARED = 0.5;
const LONG_LINE = 80;
/** On so many other pages the same two lines stand together in a box. A title stands alone in a rail and above its own story. */
const BOX_PAGES = 2;

/** What the site's other pages say of each line of a page. Null where they say nothing. */
export function siteLines(texts: readonly string[], sha256: string, site: SiteLines): Uint8Array | null {
  const counts = repeatCounts(texts, sha256, site);
  if (!counts.some((count) => count > 0)) return null;
  const keys = texts.map(lineKey);
  const others = [...(site.outlines ?? [])].flatMap(([page, outline]) => (page === sha256 ? [] : outline));
  const pagesWith = (key: number): number => site.counts.get(key) ?? 0;
  const most = Math.min(MOST_PAGES, site.pages.size / 2);
  const parts = (key: number): boolean => pagesWith(key) > most;
  const place = storyPlace(others, new Set(keys.filter(parts)), { pagesWith, parts });
  const lengthOf = (i: number): number => {
    const { length } = texts[i] ?? "";
    return length < LONG_LINE || (counts[i] ?? 0) >= FRAME_PAGES ? 0 : length;
  };
  const isShared = shareRepeated(counts, lengthOf) > MOST_SHARED;
  const inBox = boxes(keys, others);
  let above = PAGE_START;
  return Uint8Array.from(counts, (count, i) => {
    const key = keys[i] ?? 0;
    const isPlaced = above === place;
    if (count < (isShared && (isPlaced || place === null) ? FRAME_PAGES : 1)) return isPlaced ? STORY_PLACE : UNKNOWN;
    if (parts(key)) above = key;
    return inBox[i] === true || inBox[i - 1] === true ? BOX : FRAME;
  });
}

/** Whether a line and the one below it stand together on other pages. */
function boxes(keys: readonly number[], others: readonly SiteOutline[]): readonly boolean[] {
  const pages = others.map(({ keys }) => new Set(Array.from(keys, (_, i) => pairAt(keys, i))));
  return keys.map((_, i) => pages.filter((pairs) => pairs.has(pairAt(keys, i))).length >= BOX_PAGES);
}

/** A line and the one below it. */
function pairAt(keys: ArrayLike<number>, index: number): string {
  return `${keys[index]} ${keys[index + 1]}`;
}
