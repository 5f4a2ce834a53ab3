import { expect, test } from "vitest";
import { openCapture } from "../../capture/open-capture.ts";
import { parsePage } from "../../parse/parse-page.ts";
import { TAG } from "../../parse/tags.ts";
import { NameScores, nameKey } from "./name-scores.ts";
import { ElementReader, elementTokens } from "./tokens.ts";

const SCORES: ReadonlyMap<string, number> = new Map([
  ["story-body", 3],
  ["body", 1],
  ["teaser", -2],
  ["статья", 4],
  ["role=main", 2],
  ["itemprop=article-body", 5],
]);

/** Start tags, and the score furthest from 0 among the names that they hold. */
test.each([
  ["<p class=body>", 1],
  ['<p class="storyBody teaser">', 3],
  ['<p class="body" id="teaser-12">', -2],
  ['<p class="st&#111;ry-body">', 3],
  ['<p class="статья body">', 4],
  ['<p role="main" class="main">', 2],
  ['<p itemprop="articleBody">', 5],
  ['<p class="articleBody">', 1],
  [`<p class="teaser ${"x".repeat(300)}">`, 0],
  [`<p class="teaser ${"&#120;".repeat(60)}">`, -2],
  ["<p data-class=body>", 0],
])("%s", (tag, score) => {
  const capture = openCapture(`<!doctype html>${tag}text`, {});
  if (capture.kind !== "html") throw new Error(capture.kind);
  const { tree } = parsePage(capture, {});
  const node = tree.tag.indexOf(TAG.p);
  const reader = new ElementReader(
    tree,
    new NameScores(new Map([...SCORES].map(([name, score]) => [nameKey(name), score]))),
  );
  expect(reader.score(node)).toBe(score);
  const listed = elementTokens(tree, node).map((name) => SCORES.get(name) ?? 0);
  expect(Math.abs(reader.score(node))).toBe(Math.max(0, ...listed.map(Math.abs)));
});
