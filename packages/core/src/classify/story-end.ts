import type { Block } from "../measure/galley.ts";
import type { Survey } from "../measure/survey.ts";
import { HEADING_NAMES } from "../parse/tags.ts";
import { type Draft, decide, isStory } from "./draft.ts";
import { isLinked } from "./linked-title.ts";

/** Behind its last sentence the model is this sure of a line that belongs to the story: of less likely ones 95 are none of it and 31 are. */
const SURE = 0.75;
const MAX_WORDS = 24;
const PROBABILITY = 0.8;

/** A story that is not cut off by a wall or the page's end ends with a sentence: doubted lines behind its last one are credits, agencies, headings of what follows. */
export function labelStoryEnd(page: Survey, drafts: readonly Draft[]): void {
  const story = page.galley.blocks.filter(({ index }) => isStory(drafts[index]));
  const lines: Draft[] = [];
  for (let block = story.pop(); block !== undefined; block = story.pop()) {
    const own = drafts[block.index];
    if (page.shapes[block.index]?.endsSentence && !HEADING_NAMES.has(block.tag)) {
      for (const line of lines) decide(line, "other", PROBABILITY, "behind the story");
      return;
    }
    const next = drafts[block.index + 1];
    if (own === undefined || own.body >= SURE || !isLine(page, block)) return;
    if (next === undefined || next.role === "paywall") return;
    lines.push(own);
  }
}

function isLine(page: Survey, block: Block): boolean {
  const { index, tag, links } = block;
  if ((page.shapes[index]?.words ?? 0) > MAX_WORDS) return false;
  return links.length > 0 ? isLinked(page, block) : tag === "p" || HEADING_NAMES.has(tag);
}
