import { expect, test } from "vitest";
import { measuredPage } from "../../test/measured-page.ts";
import { survey } from "../measure/survey.ts";
import { draft } from "./draft.ts";
import { labelStoryLists } from "./story-lists.ts";

const TOLD = "<li>The council pays for stone and steel</li>";
const DOUBTED = "<li>Tolls for lorries</li>";

/** Roles of the blocks: what begins with "The" is story, of all else nothing is known. */
function roles(html: string): string[] {
  const { page, galley } = measuredPage(html);
  const drafts = galley.blocks.map(({ text }) =>
    text.startsWith("The") ? { ...draft(0.7), role: "body" as const, reason: "model" } : draft(0.4),
  );
  labelStoryLists(survey(page, galley), drafts);
  return drafts.map((own: { role: string }) => own.role);
}

test.each([
  ["most words are the story's", `<ul>${TOLD}${DOUBTED}</ul>`, ["body", "body"]],
  ["a few are", `<ul>${TOLD}${DOUBTED.repeat(3)}</ul>`, ["body", "other", "other", "other"]],
  ["another list", `<ul>${TOLD}</ul><ul>${DOUBTED}</ul>`, ["body", "other"]],
  ["no list", "<p>The council pays for stone and steel</p><p>Tolls for lorries</p>", ["body", "other"]],
])("%s", (_, html, expected) => {
  expect(roles(html)).toEqual(expected);
});
