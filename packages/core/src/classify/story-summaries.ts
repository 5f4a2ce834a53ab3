import type { Survey } from "../measure/survey.ts";
import { type Draft, decide, isBody, isStory } from "./draft.ts";
import { isLinked } from "./linked-title.ts";

/** Fewer blocks are no list of stories. */
const LEAST_SUMMARIES = 3;
/** A block that the model is this sure of is story whatever stands around it. */
const SURE = 0.9;
/** Of such blocks on unseen sites none of 25 was story. */
const PROBABILITY = 0.9;

/** Summaries of other stories: blocks built alike, each below a linked title, of which the model takes at most half for story and none surely. */
export function labelStorySummaries(page: Survey, drafts: readonly Draft[]): void {
  const { blocks } = page.galley;
  const alike = new Map<number, Draft[]>();
  for (const { index, links } of blocks) {
    const own = drafts[index];
    if (own === undefined || index === 0 || links.length > 0) continue;
    if (isStory(drafts[index - 1]) || !isLinked(page, blocks[index - 1])) continue;
    const group = page.groups.of[index] ?? 0;
    const known = alike.get(group);
    if (known === undefined) alike.set(group, [own]);
    else known.push(own);
  }
  for (const summaries of alike.values()) {
    const story = summaries.filter(isBody);
    if (summaries.length < LEAST_SUMMARIES || 2 * story.length > summaries.length) continue;
    if (story.every(({ body }) => body < SURE)) for (const own of story) decide(own, "other", PROBABILITY, "summary");
  }
}
