import { expect, test } from "vitest";
import { measuredPage } from "../../test/measured-page.ts";
import type { RegionRole } from "../record.ts";
import { draft } from "./draft.ts";
import { labelStoryIslands } from "./story-islands.ts";

/** How sure the model is that a paragraph is story stands before it. */
const STORY = "<p>.97 The bridge was closed on Monday after a barge had struck it twice.</p>";
const DOUBTED = "<p>.6 The old pier is to be torn down.</p>";
const items = (count: number): string => `<ul>${"<li>Harbour".repeat(count)}</ul>`;

/** Roles of the paragraphs. */
function roles(html: string): string {
  const { galley } = measuredPage(html);
  const drafts = galley.blocks.map(({ text }) => {
    const body = Number.parseFloat(text) || 0;
    const role: RegionRole = body > 0 ? "body" : "other";
    return { ...draft(body), role };
  });
  labelStoryIslands(drafts);
  return galley.blocks.flatMap(({ tag, index }) => (tag === "p" ? [drafts[index]?.role] : [])).join(" ");
}

test.each([
  ["far behind the story", STORY + items(12) + DOUBTED, "body other"],
  ["near it", STORY + items(9) + DOUBTED, "body body"],
  ["far before it", DOUBTED + items(12) + STORY, "body body"],
  ["sure enough", STORY + items(12) + DOUBTED.replace(".6", ".8"), "body body"],
  ["one of two is", STORY + items(12) + DOUBTED.replace(".6", ".8") + DOUBTED, "body body body"],
  ["behind a story that is doubted as well", STORY.replace(".97", ".7") + items(12) + DOUBTED, "body body"],
  ["no story", items(2), ""],
])("%s", (_, html, expected) => {
  expect(roles(html)).toBe(expected);
});
