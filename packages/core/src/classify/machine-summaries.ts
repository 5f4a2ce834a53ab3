import { readMachineMade } from "../grammar/names/machine-made.ts";
import type { Survey } from "../measure/survey.ts";
import { type Draft, decide, isStory } from "./draft.ts";

/** A summary and the line that tells who made it stand in one element, so many levels above that line at most. */
const MOST_LEVELS = 6;
/** That line stands so near to what the story's blocks begin and end with. */
const MOST_BETWEEN = 8;
/** An element with more of the story's words than this share is the story's own. */
const MOST_SHARE = 0.5;
/** So many such lines are looked at: a page has one. */
const MOST_LINES = 8;
const PROBABILITY = 0.8;

/** A summary that a machine made is none of the story: what stands in one box with a line that says so. */
export function labelMachineSummaries(
  { galley: { blocks }, page: { tree }, size }: Survey,
  drafts: readonly Draft[],
): void {
  const story = blocks.filter(({ index }) => isStory(drafts[index]));
  const wordsOf = (told: typeof story): number => told.reduce((sum, { index }) => sum + (size[index] ?? 0), 0);
  const most = MOST_SHARE * wordsOf(story);
  const [first, last] = [story[0]?.index ?? 0, story.at(-1)?.index ?? 0];
  const lines = blocks
    .slice(Math.max(0, first - MOST_BETWEEN), last + MOST_BETWEEN)
    .filter(({ text }) => readMachineMade(text)?.summary === true)
    .slice(0, MOST_LINES);
  for (const { node } of lines) {
    let box = node;
    for (let level = 0; level < MOST_LEVELS && box > 0; level++) {
      box = tree.parent[box] ?? 0;
      const end = tree.subtreeEnd[box] ?? box;
      const told = story.filter((block) => block.node > box && block.node < end);
      if (wordsOf(told) > most) break;
      for (const { index } of told) {
        const own = drafts[index];
        if (own !== undefined) decide(own, "other", PROBABILITY, "summary by a machine");
      }
      if (told.length > 0) break;
    }
  }
}
