import { type LineClass, lineClass } from "../grammar/lines/line-class.ts";
import { readNoteOf } from "../grammar/names/note.ts";
import type { Survey } from "../measure/survey.ts";
import { type Draft, decide, isStory } from "./draft.ts";

/** The line that begins a wall is one of the last of what was taken for the story, */
const MOST_LAST_BLOCKS = 8;
/** and short. */
const MOST_CHARS = 90;
const PROBABILITY = 0.8;
const WALLS: ReadonlySet<LineClass | null> = new Set<LineClass | null>(["paywall", "login"]);

/** A wall: a box that begins with a line that asks to subscribe or to log in, and ends where the story does. All of it is none of the story. */
export function labelWallBoxes(page: Survey, drafts: readonly Draft[]): void {
  const { tree } = page.page;
  const story = page.galley.blocks.filter(({ index }) => isStory(drafts[index]));
  const last = story.at(-1)?.index ?? 0;
  const opening = story
    .slice(1)
    .slice(-MOST_LAST_BLOCKS)
    .find(
      ({ text }) => text.length <= MOST_CHARS && WALLS.has(lineClass(text)) && readNoteOf(page.page, text) === null,
    );
  if (opening === undefined) return;
  const { index, node } = opening;
  let box = node;
  while (box > 0 && page.blockAt[tree.parent[box] ?? 0] === index) box = tree.parent[box] ?? 0;
  if ((page.blockAt[tree.subtreeEnd[box] ?? 0] ?? 0) <= last) return;
  for (const own of drafts.slice(index, last + 1)) if (isStory(own)) decide(own, "paywall", PROBABILITY, "wall's box");
}
