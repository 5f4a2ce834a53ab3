import { expect, test } from "vitest";
import { measuredPage } from "../../test/measured-page.ts";
import { survey } from "../measure/survey.ts";
import type { RegionRole } from "../record.ts";
import { draft } from "./draft.ts";
import { labelTail } from "./tail.ts";

const STORY = "<p>The bridge was closed.</p>";

/** The role of a last paragraph that the model takes for story with this probability. */
function lastRole(html: string, likely: number): RegionRole | undefined {
  const { page, galley } = measuredPage(html);
  const drafts = galley.blocks.map(() => ({ ...draft(likely), role: "body" as RegionRole }));
  labelTail(survey(page, galley), drafts);
  return drafts.at(-1)?.role;
}

test.each<[line: string, likely: number, role: RegionRole]>([
  ["UPDATE: The bridge opened again at noon, when divers had found no damage.", 0.97, "body"],
  ["UPDATE: The bridge opened again at noon, when divers had found no damage.", 0.7, "note"],
  ["Correction: An earlier version of this article named another bridge.", 0.97, "note"],
  ["This story first appeared in the Ledger.", 0.7, "body"],
  ["The mayor was not told.", 0.7, "body"],
])("%s (%s): %s", (line, likely, role) => {
  expect(lastRole(`${STORY}<p>${line}</p>`, likely)).toBe(role);
});

test.each<[behind: string, role: RegionRole]>([
  ["<p>By Ann Lee</p>", "end-credit"],
  [`<p><a href="/authors/ann">By Ann Lee</a></p>`, "end-credit"],
  [`<p><a href="/2024/05/pier">By Ann Lee: what the harbour needs</a></p>`, "other"],
])("behind the story %s", (behind, role) => {
  const { page, galley } = measuredPage(STORY + behind);
  const drafts = galley.blocks.map((_, i) => ({ ...draft(0), role: (i === 0 ? "body" : "other") as RegionRole }));
  labelTail(survey(page, galley), drafts);
  expect(drafts.at(-1)?.role).toBe(role);
});
