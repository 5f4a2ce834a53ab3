import { expect, test } from "vitest";
import { measuredPage } from "../../test/measured-page.ts";
import { survey } from "../measure/survey.ts";
import type { RegionRole } from "../record.ts";
import { labelClosingLines } from "./closing-lines.ts";
import { draft } from "./draft.ts";

const NEWS = '<script type="application/ld+json">{"@type":"ReportageNewsArticle","headline":"Bridge closed"}</script>';
const STORY = "<h5>By Ann Lee</h5><p>The bridge was closed.</p><p>A barge had struck it.</p><p>Nobody was hurt.</p>";
const OWN = ["byline", "body", "body", "body"];

/** Roles of the blocks: the h5 is the byline, all else is story. */
function roles(html: string): string[] {
  const { page, galley } = measuredPage(html);
  const drafts = galley.blocks.map(({ tag }) => {
    const role: RegionRole = tag === "h5" ? "byline" : "body";
    return { ...draft(0.9), role };
  });
  labelClosingLines(survey(page, galley), drafts);
  return drafts.map((own: { role: string }) => own.role);
}

test.each([
  ["the author's life", `${NEWS}${STORY}<p>Ann Lee covers rivers for the Ledger.</p>`, [...OWN, "author-bio"]],
  [
    "it, and italics behind it",
    `${NEWS}${STORY}<p>Ann Lee covers rivers.</p><p><em>Have an opinion? Write to us.</em></p>`,
    [...OWN, "author-bio", "other"],
  ],
  [
    "rights",
    `${STORY}<p>Copyright 2025 The Ledger. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.</p>`,
    [...OWN, "footer"],
  ],
  ["a call to the reader", `${STORY}<p>What do you think? Let us know in the comments.</p>`, [...OWN, "comments"]],
  ["italics of a page that declares no news", `${STORY}<p><em>The bridge sighed.</em></p>`, [...OWN, "body"]],
  ["italics that are a part", `${NEWS}${STORY}<p><em>The Elowen</em> sank.</p>`, [...OWN, "body"]],
  ["italics before the end", `${NEWS}<p><em>A fairy tale.</em></p>${STORY}`, ["body", ...OWN]],
  [
    "a story of three paragraphs keeps them",
    `${NEWS}<p>One.</p><p>Two.</p><p><em>Three.</em></p>`,
    ["body", "body", "body"],
  ],
])("%s", (_, html, expected) => {
  expect(roles(html)).toEqual(expected);
});
