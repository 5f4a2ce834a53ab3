import { expect, test } from "vitest";
import { measuredPage } from "../../test/measured-page.ts";
import { survey } from "../measure/survey.ts";
import { labelAnnouncedQuotations } from "./announced-quotations.ts";
import { draft } from "./draft.ts";

const SAID = "<p class=story>Opposition members said:</p>";
const QUOTED = "<blockquote><p>Two engineers looked at the wall. It was not normal.</p></blockquote>";
const BEHIND = "<p class=story>The council meets again in May.</p>";

/** Roles of the blocks; those of the class `story` are story, the others as likely as said. */
function roles(html: string, likely: number): string[] {
  const { page, galley } = measuredPage(html);
  const drafts = galley.blocks.map(({ node }) =>
    page.tree.attribute(node, "class") === "story" ? { ...draft(0.9), role: "body" as const } : draft(likely),
  );
  labelAnnouncedQuotations(survey(page, galley), drafts);
  return drafts.map((own: { role: string }) => own.role);
}

test.each([
  ["what was said is story", SAID + QUOTED + BEHIND, 0.2, ["body", "body", "body"]],
  [
    "all its lines",
    `${SAID}<blockquote><p>Two engineers came.</p><p>It was not normal.</p></blockquote>${BEHIND}`,
    0.2,
    ["body", "body", "body", "body"],
  ],
  ["the model's sure no stands", SAID + QUOTED + BEHIND, 0.04, ["body", "other", "body"]],
  ["not behind a full stop", `<p class=story>So they said.</p>${QUOTED}${BEHIND}`, 0.2, ["body", "other", "body"]],
  ["not behind the story", SAID + QUOTED, 0.2, ["body", "other"]],
  ["not a paragraph", `${SAID}<p>Two engineers looked at it.</p>${BEHIND}`, 0.2, ["body", "other", "body"]],
  [
    "nor one that is announced behind a quotation",
    `${SAID}${QUOTED}${SAID}<p>Two engineers looked at it.</p>${BEHIND}`,
    0.2,
    ["body", "body", "body", "other", "body"],
  ],
  [
    "a post leads to where it stands",
    `${SAID}<blockquote><p>It was not normal.</p><p>Ann Lee <a href="https://net.example/1">4 May</a></p></blockquote>${BEHIND}`,
    0.2,
    ["body", "other", "other", "body"],
  ],
  [
    "or is signed",
    `${SAID}<blockquote><p>It was not normal.</p><p>— Ann Lee (@annlee)</p></blockquote>${BEHIND}`,
    0.2,
    ["body", "other", "other", "body"],
  ],
  ["a mark alone", `${SAID}<blockquote><p>„</p></blockquote>${BEHIND}`, 0.2, ["body", "other", "body"]],
])("%s", (_, html, likely, expected) => {
  expect(roles(html, likely)).toEqual(expected);
});
