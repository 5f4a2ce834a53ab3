import { expect, test } from "vitest";
import { measuredPage } from "../../test/measured-page.ts";
import { survey } from "../measure/survey.ts";
import { draft } from "./draft.ts";
import { labelWallBoxes } from "./wall-boxes.ts";

const STORY = "<p>The ramp gave way at a quarter past two.</p><p>Nobody was on it.</p>";

/** Roles of the blocks, all of which the model took for the story. */
function roles(html: string): string[] {
  const { page, galley } = measuredPage(`<main>${html}</main>`);
  const drafts = galley.blocks.map(() => ({ ...draft(0.9), role: "body" as const }));
  labelWallBoxes(survey(page, galley), drafts);
  return drafts.map((own: { role: string }) => own.role);
}

test.each([
  [
    "a box that begins so, and all of it",
    `${STORY}<div><h2>Jetzt weiterlesen mit HK+</h2><p>Sie lesen alles einen Monat für 1 Euro.</p><p>Es endet, wann Sie wollen.</p></div>`,
    ["body", "body", "paywall", "paywall", "paywall"],
  ],
  [
    "one that asks to log in",
    `${STORY}<section><h3>Create a free account to keep reading</h3><p>It takes a minute.</p></section>`,
    ["body", "body", "paywall", "paywall"],
  ],
  ["a line", `${STORY}<p>Subscribe to read the whole story</p>`, ["body", "body", "paywall"]],
  [
    "none where the story goes on",
    `${STORY}<div><h2>Subscribe to read the whole story</h2><p>One month is free.</p></div><p>The harbour was shut.</p>`,
    ["body", "body", "body", "body", "body"],
  ],
  [
    "none that is a note",
    `${STORY}<p>Dieser Artikel ist zuerst im Hafenblatt erschienen.</p>`,
    ["body", "body", "body"],
  ],
  [
    "none that is all of the page",
    "<div><h2>Subscribe to read the whole story</h2><p>One month is free.</p></div>",
    ["body", "body"],
  ],
])("%s", (_, html, found) => expect(roles(html)).toEqual(found));
