import { expect, test } from "vitest";
import { measuredPage } from "../../test/measured-page.ts";
import { survey } from "../measure/survey.ts";
import { draft } from "./draft.ts";
import { dropStoryCopies } from "./story-copies.ts";

const A = "The council met on Monday and voted for the new pier after a long debate.";
const B = "Work begins in March, the harbour master said, and ends before the storms do.";
const C = "Nobody had counted on the dune that moved across the road in a single night.";
const D = "The ferry will land at the old quay until then, twice a day and once on Sundays.";
const E = "Fishermen asked for a second crane, which the council wants to talk about in May.";

/** 1 for each block that stays story. */
function kept(...paragraphs: readonly string[]): number[] {
  const { page, galley } = measuredPage(paragraphs.map((text) => `<p>${text}</p>`).join(""));
  const drafts = galley.blocks.map(() => ({ ...draft(0.9), role: "body" as const }));
  dropStoryCopies(survey(page, galley), drafts);
  return drafts.map((own: { role: string }) => (own.role === "body" ? 1 : 0));
}

test.each([
  ["a story told once stays", [A, B, C], [1, 1, 1]],
  ["of a story set twice the first copy stays", [A, B, C, A, B, C], [1, 1, 1, 0, 0, 0]],
  ["so it does where the copies take turns", [A, A, B, B], [1, 0, 1, 0]],
  ["a sentence said again stays", [A, B, C, D, E, A], [1, 1, 1, 1, 1, 1]],
  ["so does one said twice in a short story", [A, B, A], [1, 1, 1]],
  ["so do lines said three times", [A, A, B, A], [1, 1, 1, 1]],
  ["short lines may come again", ["Yes", A, "Yes", "Yes"], [1, 1, 1, 1]],
])("%s", (_, paragraphs, expected) => {
  expect(kept(...paragraphs)).toEqual(expected);
});
