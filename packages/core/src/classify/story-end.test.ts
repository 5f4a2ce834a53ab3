import { expect, test } from "vitest";
import { measuredPage } from "../../test/measured-page.ts";
import { survey } from "../measure/survey.ts";
import type { RegionRole } from "../record.ts";
import { draft } from "./draft.ts";
import { labelStoryEnd } from "./story-end.ts";

const STORY = "<p>The bridge was closed.</p><p>A barge had struck it.</p>";
const OWN = ["body", "body"];

/** Roles of the blocks before the footer: all are story, and the model doubts those with an `id`. */
function roles(html: string, behind = "<footer>Harbour Ledger</footer>"): string[] {
  const { page, galley } = measuredPage(html + behind);
  const drafts = galley.blocks.map(({ tag, node }) => {
    const role: RegionRole = tag === "footer" ? "footer" : "body";
    return { ...draft(page.tree.attribute(node, "id") === null ? 0.9 : 0.6), role };
  });
  labelStoryEnd(survey(page, galley), drafts);
  return drafts.flatMap(({ role }: { role: string }) => (role === "footer" ? [] : [role]));
}

test.each([
  ["who wrote it", `${STORY}<p id=a>(ALEE, BM)</p>`, [...OWN, "other"]],
  [
    "an agency and a linked line",
    `${STORY}<p id=a>Harbour Press</p><p id=b><a href="/r">More of the river</a></p>`,
    [...OWN, "other", "other"],
  ],
  ["a heading without text", `${STORY}<h3 id=a>On the river</h3>`, [...OWN, "other"]],
  ["a heading that asks", `${STORY}<h3 id=a>Got something to say?</h3>`, [...OWN, "other"]],
  ["a last sentence", `${STORY}<p id=a>Nobody was hurt.</p>`, [...OWN, "body"]],
  ["a line that the model is sure of", `${STORY}<p>Nobody was hurt</p>`, [...OWN, "body"]],
  ["a line with a link in it", `${STORY}<p id=a>See <a href="/r">the map</a> of the whole river</p>`, [...OWN, "body"]],
  ["an item", `${STORY}<ul><li id=a>the pier</ul>`, [...OWN, "body"]],
  ["a poem", "<p id=a>The bridge</p><p id=b>is closed</p>", OWN],
])("%s", (_, html, expected) => {
  expect(roles(html)).toEqual(expected);
});

test("a page that ends there is cut off", () => {
  expect(roles(`${STORY}<p id=a>Nobody was</p>`, "")).toEqual([...OWN, "body"]);
});
