import type { Block } from "../measure/galley.ts";
import type { Survey } from "../measure/survey.ts";
import { type Draft, decide, isStory } from "./draft.ts";
import { timeRole } from "./head.ts";

/** A second title of the first rank parts two stories where it stands behind this share of the page's words. */
const MIN_TOLD = 0.5;
/** Chapters follow one another: so many blocks lie between two stories at least, */
const MIN_GAP = 3;
/** and so many where nothing but its rank and its place tell of the title. */
const MIN_GAP_TOLD = 9;
/** A story has its time so many blocks behind its title at most, on a line of its own. */
const DATED_WITHIN = 8;
const MOST_TIME_CHARS = 80;
const PROBABILITY = 0.8;

/**
 * What stands behind a second title of the first rank is another story: one that the page loads behind its own and sets as its own,
 * what a rail of that rank lists, one with a time of its own, or what follows when most has been told.
 */
export function labelNextStories(page: Survey, drafts: readonly Draft[], headline: number): void {
  const { blocks } = page.galley;
  const top = blocks[headline];
  if (top?.tag !== "h1") return;
  const titles = blocks.filter(({ index, tag, text }) => tag === "h1" && index > headline && text !== top.text);
  if (titles.length === 0) return;
  const story = blocks.filter(({ index }) => index > headline && isStory(drafts[index]));
  const all = story.reduce((sum, { index }) => sum + (page.size[index] ?? 0), 0);
  let [told, next, gap] = [0, 0, Number.POSITIVE_INFINITY];
  let last = headline;
  let isOther = false;
  for (const { index } of story) {
    for (let title = titles[next]; title !== undefined && title.index < index; title = titles[++next])
      gap = Math.min(gap, told === 0 ? gap : gapAround(page, drafts, headline, title, told >= MIN_TOLD * all));
    isOther ||= index - last > gap;
    const own = drafts[index];
    if (isOther && own !== undefined) decide(own, "other", PROBABILITY, "behind another story's title");
    told += page.size[index] ?? 0;
    last = index;
    gap = Number.POSITIVE_INFINITY;
  }
}

/** Blocks between the stories before and behind a title from which on it parts them. */
function gapAround(
  page: Survey,
  drafts: readonly Draft[],
  headline: number,
  { index }: Block,
  isMostTold: boolean,
): number {
  const { of } = page.groups;
  if (drafts[index]?.role === "rail-heading" || of[index] === of[headline] || isDated(page, index)) return MIN_GAP;
  return isMostTold ? MIN_GAP_TOLD : Number.POSITIVE_INFINITY;
}

/** A time line stands below it, as below the page's own headline. */
function isDated({ galley: { blocks } }: Survey, title: number): boolean {
  return blocks
    .slice(title + 1, title + DATED_WITHIN)
    .some(({ text }) => text.length <= MOST_TIME_CHARS && timeRole(text) !== null);
}
