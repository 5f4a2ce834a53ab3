import { expect, test } from "vitest";
import { measuredPage } from "../../test/measured-page.ts";
import { survey } from "../measure/survey.ts";
import type { RegionRole } from "../record.ts";
import { draft } from "./draft.ts";
import { labelComments, labelMoreComments, labelNamedPlaces } from "./named-places.ts";

const STORY = "<h1>Ferry ends</h1><p>It ran once.</p>";

/** What is known before. */
const KNOWN: Readonly<Record<string, RegionRole>> = { h1: "headline", p: "body", h5: "more-link" };

test.each<[string, string, readonly RegionRole[]]>([
  ["a menu", `<div class="main-nav"><div>Harbour</div></div>${STORY}`, ["navigation", "headline", "body"]],
  [
    "comments",
    `${STORY}<div id="comments"><div>Ann, 3 May</div><p>Shame!</p><h5>More</h5></div>`,
    ["headline", "body", "comments", "comments", "comments"],
  ],
  [
    "comments that hold more than one place",
    `${STORY}<div class="commentlist"><div class="nav"><div>Next</div></div></div>`,
    ["headline", "body", "comments"],
  ],
  [
    "an author's box behind the story",
    `${STORY}<div class="author-box"><div>Ann Lee sails.</div></div>`,
    ["headline", "body", "author-bio"],
  ],
  [
    "an author's box above it",
    `<h1>Ferry ends</h1><div class="author-box"><div>Ann Lee</div></div><p>It ran once.</p>`,
    ["headline", "other", "body"],
  ],
  ["what holds the story", `<div class="menu">${STORY}<div>Harbour</div></div>`, ["headline", "body", "other"]],
  [
    "what a story has",
    `<div class="has-comments">${STORY}</div><div class="has-comments"><div>Harbour</div></div>`,
    ["headline", "body", "other"],
  ],
  [
    "an invitation",
    `${STORY}<div class="newsletter-box"><div>Every morning</div></div>`,
    ["headline", "body", "newsletter"],
  ],
])("%s", (_, html, roles) => {
  const { page, galley } = measuredPage(`<body>${html}</body>`);
  const drafts = galley.blocks.map(({ tag }) => ({ ...draft(0), role: KNOWN[tag] ?? "other" }));
  const counted = survey(page, galley);
  const headline = drafts.findIndex(({ role }) => role === "headline");
  for (const label of [labelComments, labelMoreComments, labelNamedPlaces]) label(counted, drafts, headline);
  expect(drafts.map(({ role }) => role)).toEqual(roles);
});
