import { expect, test } from "vitest";
import { undeclared } from "./undeclared.ts";

const TIMES = true;

test.each<[string, string, string, boolean?]>([
  [
    "how to read it stays",
    '<meta charset="utf-8"><meta name=viewport content=w>',
    '<meta charset="utf-8"><meta name=viewport content=w>',
  ],
  ["what it tells goes", '<meta property="og:title" content="a > b"><p>x', "<p>x"],
  ["scripts with their content", '<script type="application/ld+json">{"a":"</p>"}</script><p>x', "<p>x"],
  ["a script without an end", "<p>x<script>let y", "<p>x"],
  [
    "links but style sheets",
    "<link rel=canonical href=/a><link rel=stylesheet href=/b>",
    "<link rel=stylesheet href=/b>",
  ],
  ["microdata", '<p itemprop="author" class=a>Ann</p>', "<p  class=a>Ann</p>"],
  ["values in the way they are quoted", "<p property='a>b' class='c'>x", "<p  class='c'>x"],
  ["an element's name is no attribute", "<content class=a>x", "<content class=a>x"],
  ["the root's language, not a quote's", '<html lang=de><q lang="en">x', '<html ><q lang="en">x'],
  ["times stay", '<time datetime="2024-05-03" class=a>x', '<time datetime="2024-05-03" class=a>x'],
  ["times go where they should", '<time datetime="2024-05-03" class=a>x', "<time  class=a>x", TIMES],
  ["text and comments", "a < b <!-- <meta name=a> --> it's", "a < b <!-- <meta name=a> --> it's"],
  ["an apostrophe in a tag opens no value", "<p it's><meta name=a>x", "<p it's>x"],
  ["bytes beyond ASCII", "<p>caf\u00e9 \u00ff", "<p>caf\u00e9 \u00ff"],
])("%s", (_, source, expected, alsoTimes = false) => {
  expect(Buffer.from(undeclared(Buffer.from(source, "latin1"), alsoTimes)).toString("latin1")).toBe(expected);
});
