import { type Draft, decide, isStory } from "./draft.ts";

/** So many blocks that are no story part it */
const FAR = 12;
/** from a story that surely is one, */
const SURE_STORY = 0.9;
/** and the model is this sure of a block of more of it: of 41 less likely islands on unseen sites nine are story. */
const SURE = 0.75;
const PROBABILITY = 0.8;

/** What may be story far behind the story is the summary of another, a comment, a notice. */
export function labelStoryIslands(drafts: readonly Draft[]): void {
  const islands: Draft[][] = [];
  let last = -FAR;
  for (const [i, own] of drafts.entries()) {
    if (!isStory(own)) continue;
    if (i - last >= FAR) islands.push([]);
    islands.at(-1)?.push(own);
    last = i;
  }
  const story = islands.findIndex((island) => island.some(({ body }) => body >= SURE_STORY));
  for (const [i, island] of islands.entries()) {
    if (story < 0 || i <= story || island.some(({ body }) => body >= SURE)) continue;
    for (const own of island) decide(own, "other", PROBABILITY, "behind the story");
  }
}
