import { expect, test } from "vitest";
import { measuredPage } from "../../test/measured-page.ts";
import { survey } from "../measure/survey.ts";
import { labelBeforeHeadline } from "./before-headline.ts";
import { decide, draft } from "./draft.ts";

const TEASER = "<p>The ferry stays in port, and the islanders say that they have heard this before.</p>";
const TITLE = "<h1>The weir gave way</h1>";
const TEXT = "<p>Nobody was hurt when the weir gave way on Tuesday night, and by the morning the pond was mud.</p>";

test.each<[string, string, number, number, boolean]>([
  ["a teaser before a headline and its story", TEASER + TITLE + TEXT.repeat(4), 0.7, 1, false],
  ["the same, and the model is sure of it", TEASER + TITLE + TEXT.repeat(4), 0.95, 1, true],
  ["text before a headline that has hardly any story behind it", TEASER + TITLE + TEXT, 0.7, 1, true],
  ["text of a page without a headline", TEASER + TEXT.repeat(4), 0.7, -1, true],
])("%s", (_, html, likely, headline, expected) => {
  const { page, galley } = measuredPage(html);
  const drafts = galley.blocks.map(() => draft(likely));
  for (const own of drafts) decide(own, "body", likely, "model");
  labelBeforeHeadline(survey(page, galley), drafts, headline);
  expect(drafts[0]?.role === "body").toBe(expected);
  expect(drafts.at(-1)?.role).toBe("body");
});
