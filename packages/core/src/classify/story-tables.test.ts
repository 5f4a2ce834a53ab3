import { expect, test } from "vitest";
import { measuredPage } from "../../test/measured-page.ts";
import { survey } from "../measure/survey.ts";
import { draft } from "./draft.ts";
import { labelStoryTables } from "./story-tables.ts";

const SURE = "<p>The wards voted on Thursday.</p>";
const TABLE =
  "<table><tr><th>Ward<th>Votes<tr><td>Hill<td>412<tr><td>Dale<td>The seventh of the year counted in March</table>";
const BOX = "<p>More</p>";

/** A letter for each block: story or other. Blocks that begin with "The" are story from the first on. */
function roles(html: string): string {
  const { page, galley } = measuredPage(html);
  const drafts = galley.blocks.map(({ text }) =>
    text.startsWith("The") ? { ...draft(0.9), role: "body" as const } : draft(0.1),
  );
  labelStoryTables(survey(page, galley), drafts);
  return drafts.map(({ role }) => (role === "body" ? "s" : "o")).join("");
}

test.each([
  ["below a paragraph, all of it", SURE + TABLE + SURE, "sssssss" + "s"],
  ["below the last paragraph", SURE + TABLE, "sssssss"],
  ["below its own title", SURE + BOX + TABLE, "sossssss"],
  ["far below", SURE + BOX + BOX + BOX + TABLE, "soooooooos"],
  ["above the story", BOX + TABLE.replace("The seventh", "A seventh") + SURE, "ooooooo" + "s"],
  ["one behind the other", SURE + TABLE + BOX + TABLE, "sssssss" + "o" + "ssssss"],
  ["a hidden one", `${SURE}<div hidden>${TABLE}</div>`, "soooo" + "os"],
])("%s", (_, html, expected) => {
  expect(roles(html)).toBe(expected);
});
