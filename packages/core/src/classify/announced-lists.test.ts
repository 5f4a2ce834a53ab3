import { expect, test } from "vitest";
import { measuredPage } from "../../test/measured-page.ts";
import { survey } from "../measure/survey.ts";
import { labelAnnouncedLists } from "./announced-lists.ts";
import { draft } from "./draft.ts";

const STEPS = "<p>The council has set out three steps:</p>";
const ITEMS = "<ul><li>Tenders open in March.</li><li>Stone work starts in June.</li></ul>";

/** Roles of the blocks; paragraphs are story, list items as likely as said. */
function roles(html: string, likely: number): string[] {
  const { page, galley } = measuredPage(html);
  const drafts = galley.blocks.map(({ tag }) =>
    tag === "p" ? { ...draft(0.9), role: "body" as const } : draft(likely),
  );
  labelAnnouncedLists(survey(page, galley), drafts);
  return drafts.map((own: { role: string }) => own.role);
}

test.each([
  ["a list behind a colon is story", STEPS + ITEMS, 0.3, ["body", "body", "body"]],
  ["right below the colon it may be less likely", STEPS + ITEMS, 0.06, ["body", "body", "body"]],
  ["not in another box", `${STEPS}<div>${ITEMS}</div>`, 0.06, ["body", "other", "other"]],
  ["the model's sure no stands", STEPS + ITEMS, 0.04, ["body", "other", "other"]],
  ["a list behind a full stop is asked of the model", `<p>It was over.</p>${ITEMS}`, 0.3, ["body", "other", "other"]],
  [
    "links lead elsewhere",
    `${STEPS}<ul><li><a href="/a">Bus 47 to run on Sundays</a></li></ul>`,
    0.3,
    ["body", "other"],
  ],
  [
    "the colon reaches no list further on",
    `${STEPS}<p>So it said.</p>${ITEMS}`,
    0.3,
    ["body", "body", "other", "other"],
  ],
])("%s", (_, html, likely, expected) => {
  expect(roles(html, likely)).toEqual(expected);
});
