import { expect, test } from "vitest";
import { measuredPage } from "../../test/measured-page.ts";
import { survey } from "../measure/survey.ts";
import { labelContentsLists } from "./contents-lists.ts";
import { draft } from "./draft.ts";

const LINKS = '<a href="#a">Who pays</a><li><a href="#b">Who builds</a><li><a href="#c">When</a>';

/** Roles of the blocks of a page that the model takes for story as a whole; headings in `h3` it does not know. */
function roles(html: string): string {
  const { page, galley } = measuredPage(html);
  const drafts = galley.blocks.map(({ tag }) => ({ ...draft(0.9), role: tag === "h3" ? "other" : "body" }) as const);
  labelContentsLists(survey(page, galley), drafts);
  return drafts.map((own: { role: string }) => own.role).join(" ");
}

test.each([
  [
    "behind a heading",
    `<h3>The bridge</h3><ul><li>${LINKS}</ul><p>It is closed.`,
    "other navigation navigation navigation body",
  ],
  [
    "with its name",
    `<p>Table of contents<ul><li>${LINKS}</ul><p>It is closed.`,
    "navigation navigation navigation navigation body",
  ],
  [
    "in one block",
    '<h3>The bridge</h3><p><a href="#a">Cost</a> <a href="#b">Time</a> <a href="#c">Plans</a><p>It is closed.',
    "other navigation body",
  ],
  [
    "a paragraph announces it",
    `<p>Three things to know:<ul><li>${LINKS}</ul><p>It is closed.`,
    "body body body body body",
  ],
  [
    "two are too few",
    '<h3>The bridge</h3><p><a href="#a">Cost</a><p><a href="#b">Time</a><p>It is closed.',
    "other body body body",
  ],
  [
    "links lead elsewhere",
    `<h3>The bridge</h3><ul><li>${LINKS.replaceAll("#", "/")}</ul><p>It is closed.`,
    "other body body body body",
  ],
  [
    "more than links",
    '<h3>The bridge</h3><p>See <a href="#a">Cost</a>, <a href="#b">Time</a> and also the <a href="#c">Plans</a> that were made<p>It.',
    "other body body",
  ],
])("%s", (_, html, expected) => {
  expect(roles(html)).toBe(expected);
});
