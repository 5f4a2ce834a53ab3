import { expect, test } from "vitest";
import { measuredPage } from "../../test/measured-page.ts";
import { survey } from "../measure/survey.ts";
import { draft } from "./draft.ts";
import { labelLostParagraphs } from "./lost-paragraphs.ts";

const SURE = "<p class=t>The bridge was closed on Monday after a barge had struck it twice.</p>";
const DOUBTED = "Where the money for a new one is to come from is not known yet.";

/** Roles of the blocks: paragraphs that begin with "The" are story, all else is as likely as said. */
function roles(html: string, likely: number): string[] {
  const { page, galley } = measuredPage(html);
  const drafts = galley.blocks.map(({ text }) =>
    text.startsWith("The") ? { ...draft(0.9), role: "body" as const } : draft(likely),
  );
  labelLostParagraphs(survey(page, galley), drafts);
  return drafts.map((own: { role: string }) => own.role);
}

test.each([
  ["a paragraph set as the others are", `${SURE}${SURE}<p class=t>${DOUBTED}</p>`, 0.4, ["body", "body", "body"]],
  [
    "boxes between",
    `<div>${SURE}</div><div>${SURE}</div><ul><li>More</li><li>News</li></ul><div><p class=t>${DOUBTED}</p></div>`,
    0.4,
    ["body", "body", "other", "other", "body"],
  ],
  ["the model is sure", `${SURE}${SURE}<p class=t>${DOUBTED}</p>`, 0.2, ["body", "body", "other"]],
  ["another class right behind", `${SURE}<p class=box>${DOUBTED}</p>`, 0.4, ["body", "body"]],
  ["further on", `${SURE}<ul><li>More</li></ul><p class=box>${DOUBTED}</p>`, 0.4, ["body", "other", "other"]],
  [
    "beside one paragraph alone",
    `${SURE}<ul><li>More</li></ul><p class=t>${DOUBTED}</p>`,
    0.4,
    ["body", "other", "other"],
  ],
  [
    "with a link, amid",
    `${SURE}<p class=box>${DOUBTED}<a href="/a">Ask</a>.</p>${SURE}`,
    0.4,
    ["body", "body", "body"],
  ],
  [
    "amid boxes",
    `${SURE}<p>More</p><p class=box>${DOUBTED}</p><p>News</p>${SURE}`,
    0.4,
    ["body", "other", "other", "other", "body"],
  ],
  [
    "no sentence",
    `${SURE}${SURE}<p class=t>Photo gallery of the bridge and all its long years</p>`,
    0.4,
    ["body", "body", "other"],
  ],
  ["code amid", `${SURE}<pre>open(bridge)</pre>${SURE}`, 0.05, ["body", "body", "body"]],
  ["code behind the end", `${SURE}${SURE}<pre>open(bridge)</pre>`, 0.4, ["body", "body", "other"]],
  [
    "a widget that sets each line of code apart",
    `${SURE}<pre>open(a)</pre><pre>open(b)</pre>${SURE}`,
    0.05,
    ["body", "other", "other", "body"],
  ],
  ["a link", `${SURE}${SURE}<p class=t><a href="/a">${DOUBTED}</a></p>`, 0.4, ["body", "body", "other"]],
])("%s", (_, html, likely, expected) => {
  expect(roles(html, likely)).toEqual(expected);
});
