import { expect, test } from "vitest";
import { measuredPage } from "../../test/measured-page.ts";
import { survey } from "../measure/survey.ts";
import type { RegionRole } from "../record.ts";
import { labelClosingLines } from "./closing-lines.ts";
import { draft } from "./draft.ts";

const NEWS = '<script type="application/ld+json">{"@type":"ReportageNewsArticle","headline":"Bridge closed"}</script>';
const STORY = "<h5>By Ann Lee</h5><p>The bridge was closed.</p><p>A barge had struck it.</p><p>Nobody was hurt.</p>";
const OWN = ["byline", "body", "body", "body"];

/** Roles of the blocks: the h5 is the byline, all else is story, as likely as said. */
function roles(html: string, likely = 0.9): string[] {
  const { page, galley } = measuredPage(html);
  const drafts = galley.blocks.map(({ tag, text }) => {
    const role: RegionRole =
      tag === "h5" ? "byline" : tag === "h3" || text.startsWith("Got a story") ? "subheading" : "body";
    return { ...draft(likely), role };
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
  [
    "a call behind other sentences",
    `${STORY}<p>The Ledger has more of the river every week. Do not miss it. Sign up for our newsletter.</p>`,
    [...OWN, "newsletter"],
  ],
  [
    "channels named in the midst",
    `${STORY}<p>¿Ya viste el río? Está en nuestro canal de WhatsApp, todos los días.</p>`,
    [...OWN, "share"],
  ],
  [
    "a link between two calls",
    `${STORY}<p>Got a story? Write to our news desk.</p><p>For more of the river, <a href="/river">see this page</a>.</p><p>Follow us on Facebook.</p>`,
    [...OWN, "comments", "more-link", "share"],
  ],
  ["a link behind the story alone", `${STORY}<p>More is on <a href="/river">this page</a>.</p>`, [...OWN, "body"]],
  [
    "two links before a call",
    `${STORY}<p>The <a href="/b">barge</a> sank.</p><p>The <a href="/m">mud</a> rose.</p><p>Follow us on Facebook.</p>`,
    [...OWN, "body", "body", "share"],
  ],
  [
    "what a blog's template says of the entry",
    `${STORY}<p>This entry was posted on Monday, May 12th, 2025 at 4:05 pm and is filed under Rivers.</p>`,
    [...OWN, "comments"],
  ],
  [
    "in German",
    `${STORY}<p>Dieser Beitrag wurde unter Flüsse veröffentlicht und mit Brücke verschlagwortet.</p>`,
    [...OWN, "comments"],
  ],
  [
    "a call in bold type, which passes for a heading",
    `${STORY}<p><b>Got a story? Write to our news desk.</b></p>`,
    [...OWN, "comments"],
  ],
  ["headings stay", `${STORY}<h3>Got a story? Write to our news desk.</h3>`, [...OWN, "subheading"]],
  ["where to write to", `${STORY}<p>Reach the reporter at ann@ledger.example</p>`, [...OWN, "other"]],
  [
    "where to write to, in a text that nobody signed",
    `${STORY.slice(STORY.indexOf("<p>"))}<p>Reach us at ann@ledger.example</p>`,
    ["body", "body", "body", "body"],
  ],
  [
    "an address in a longer paragraph",
    `${STORY}<p>${"The river rose. ".repeat(14)}Ann wrote to ann@ledger.example.</p>`,
    [...OWN, "body"],
  ],
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

const CALL =
  "<p>The river rose by two feet in the night, and the mayor of Elowen had the lower gates closed before the boats were in. Sign up for our newsletter.</p>";

test.each<[likely: number, role: RegionRole]>([
  [0.9, "newsletter"],
  [0.97, "body"],
])("a sentence that calls, in a paragraph that is story with %s, makes it %s", (likely, role) => {
  expect(roles(STORY + CALL, likely)).toEqual([...OWN, role]);
});
