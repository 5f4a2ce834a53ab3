import { expect, test } from "vitest";
import { openCapture } from "../capture/open-capture.ts";
import type { Tree } from "./page.ts";
import { parsePage } from "./parse-page.ts";

test.each([
  ['<p class="lead">', "class", "lead"],
  ["<p CLASS=lead>", "class", "lead"],
  ["<p/class/id=x>", "id", "x"],
  ['<p title="a"class="lead">', "class", "lead"],
  ["<p title = a class = lead>", "class", "lead"],
  ["<p title=a/b class=lead>", "class", "lead"],
  ['<p ="x" class="lead">', "class", "lead"],
  ["<p hidden>", "hidden", ""],
  ["<p hidden/>", "hidden", ""],
  ["<p x>", "x", ""],
  ["<p x=1>", "x", "1"],
  ["<p title='class=lead'>", "class", null],
  ["<p>", "class", null],
])("%s has %s=%s", (tag, name, value) => {
  const tree = treeOf(`<!doctype html><body>${tag}text`);
  expect(tree.attribute(elements(tree, "p")[0] ?? -1, name)).toBe(value);
});

test("formatting elements that are opened again keep their attributes", () => {
  const tree = treeOf("<!doctype html><p><b class=x title=y>one<p id=z>two<p>three");
  expect(elements(tree, "b").map((node) => tree.attribute(node, "class"))).toEqual(["x", "x", "x"]);
});

test("formatting elements that blocks overlap keep their attributes", () => {
  const tree = treeOf("<!doctype html><a href=/x><div id=d>one</a>two</div>");
  expect(elements(tree, "a").map((node) => tree.attribute(node, "href"))).toEqual(["/x", "/x"]);
  expect(elements(tree, "div").map((node) => tree.attribute(node, "id"))).toEqual(["d"]);
});

test("a late body tag gives its attributes to the implied body", () => {
  const tree = treeOf("<p>one<body class=story>");
  expect(elements(tree, "body").map((node) => tree.attribute(node, "class"))).toEqual(["story"]);
});

/** Paragraphs of a page, and the numbers of their classes' spellings. */
test.each([
  ["<p class=a><p class='a'><p CLASS=\"a\"><p class=b>", [1, 1, 1, 2]],
  ["<p><p class><p class=''><p class=a>", [0, 0, 0, 1]],
  ["<p class=a&amp;b><p class='a&b'><p class='a b'><p class='a&b'>", [1, 2, 3, 2]],
])("%s", (paragraphs, numbers) => {
  const tree = treeOf(`<!doctype html><body>${paragraphs}text`);
  expect(elements(tree, "p").map((node) => tree.spelling(node, "class"))).toEqual(numbers);
});

test("values of different attributes that are spelled alike have one number", () => {
  const tree = treeOf("<!doctype html><p class=a id=a>text");
  const node = elements(tree, "p")[0] ?? -1;
  expect(tree.spelling(node, "class")).toBe(tree.spelling(node, "id"));
});

function treeOf(html: string): Tree {
  const capture = openCapture(html, { contentType: "text/html" });
  if (capture.kind === "unreadable") throw new Error("unreadable");
  return parsePage(capture, {}).tree;
}

function elements(tree: Tree, name: string): number[] {
  return Array.from({ length: tree.length }, (_, node) => node).filter((node) => tree.tagName(node) === name);
}
