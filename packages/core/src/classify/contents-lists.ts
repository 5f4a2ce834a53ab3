import { lineClass } from "../grammar/lines/line-class.ts";
import type { Block } from "../measure/galley.ts";
import type { Survey } from "../measure/survey.ts";
import { leadsToPlace } from "../text/site-address.ts";
import { type Draft, decide } from "./draft.ts";
import { isLinked } from "./linked-title.ts";

/** Fewer links to places of the page are no list of its chapters. */
const LEAST_LINKS = 3;
const PROBABILITY = 0.85;

/**
 * Lists of the story's chapters, and the line above them: blocks in a row that do nothing but lead to places of the same page. A list that
 * a paragraph announces is part of the story.
 */
export function labelContentsLists(page: Survey, drafts: readonly Draft[]): void {
  const { blocks } = page.galley;
  let first = 0;
  let links = 0;
  for (const block of blocks) {
    if (isChapter(page, block)) {
      links += block.links.length;
      continue;
    }
    if (links >= LEAST_LINKS) {
      const isNamed = lineClass(blocks[first - 1]?.text ?? "") === "navigation";
      if (isNamed) first--;
      if (isNamed || drafts[first - 1]?.role !== "body")
        for (const own of drafts.slice(first, block.index)) decide(own, "navigation", PROBABILITY, "contents");
    }
    first = block.index + 1;
    links = 0;
  }
}

function isChapter(page: Survey, block: Block): boolean {
  return isLinked(page, block) && block.links.every(({ href }) => leadsToPlace(href));
}
