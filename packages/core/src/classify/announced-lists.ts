import type { Survey } from "../measure/survey.ts";
import { type Draft, decide } from "./draft.ts";

/** Items that the model thinks less likely are menus that happen to follow a colon. */
const MIN_LIKELY = 0.1;
/** An item right below the paragraph that announces its list, and the rest of a list of which one is story, may be less likely. */
const MIN_LIKELY_BELOW = 0.05;
/** Of such items of unseen sites, 211 of 224 are story. */
const PROBABILITY = 0.9;

/** The items of a list that a paragraph of the story announces with a colon belong to the story, short as they are. */
export function labelAnnouncedLists(page: Survey, drafts: readonly Draft[]): void {
  const { parent } = page.page.tree;
  let announced = false;
  /** Around the list that is announced. */
  let around = -1;
  for (const block of page.galley.blocks) {
    const i = block.index;
    const own = drafts[i];
    if (own === undefined || block.hidden) continue;
    const isItem = block.tag === "li";
    const list = parent[block.node] ?? 0;
    const least = isItem && parent[list] === around ? MIN_LIKELY_BELOW : MIN_LIKELY;
    if (own.role === "body") {
      announced = (announced && isItem) || page.shapes[i]?.endsColon === true;
      if (!isItem) around = list;
    } else if (announced && isItem && own.role === "other" && own.body >= least && block.links.length === 0)
      decide(own, "body", PROBABILITY, "announced list");
    else announced = false;
  }
}
