import { expect, test } from "vitest";
import { readMarkdown } from "./markdown.ts";

/** Its lines as `tag: text`. */
function lines(source: string): readonly string[] {
  const markdown = readMarkdown(source);
  return [...(markdown?.lines ?? [])].map(
    ([at, { tag }]) => `${tag}: ${markdown?.text.slice(at, markdown.text.indexOf("\n", at) >>> 0) ?? ""}`,
  );
}

const MARKS = "[Home](/)\n\n**Marl**\n\n";
const BEFORE = ["line: Home", "line: Marl"];

test.each<[string, string, readonly string[]]>([
  ["headings", "# Ferry runs again\n### The engine", ["h1: Ferry runs again", "h3: The engine"]],
  [
    "underlined headings",
    "Ferry runs again\n===\n\nThe engine\n---\n\nIt failed.",
    ["h1: Ferry runs again", "h2: The engine", "line: It failed."],
  ],
  ["lists, nested too", "* Forty cars\n  - two buses\n+ a crew", ["li: Forty cars", "li: two buses", "li: a crew"]],
  ["a numbered list keeps its numbers", "1. Forty cars\n2. a crew", ["li: 1. Forty cars", "li: 2. a crew"]],
  [
    "quotes go on",
    "> It will sail,\n> she said, sixteen times a day from Monday until the autumn, and\n> back.",
    ["blockquote: It will sail,", "blockquote: she said, sixteen times a day from Monday until the autumn, and back."],
  ],
  ["a heading within an entry", "* # Ferry runs again", ["h1: Ferry runs again"]],
  ["rules", "Ferry\n\n* * *\n\n***\nruns", ["line: Ferry", "line: runs"]],
  [
    "rows that are full go on, also in a heading and behind a hyphen",
    "## The ferry to the outer islands runs again after nine months of\nrepairs\n\nThe well-built boat carries forty cars across the bay, and a half-\nloaded lorry.",
    [
      "h2: The ferry to the outer islands runs again after nine months of repairs",
      "line: The well-built boat carries forty cars across the bay, and a half-loaded lorry.",
    ],
  ],
  [
    "rows that had room do not",
    "By Ada Whitcombe\n3 May 2025\n\n## The engine\nIt failed.",
    ["line: By Ada Whitcombe", "line: 3 May 2025", "h2: The engine", "line: It failed."],
  ],
  [
    "a break is kept",
    "The ferry to the outer islands runs again after nine months of repairs  \nsince Monday",
    ["line: The ferry to the outer islands runs again after nine months of repairs", "line: since Monday"],
  ],
])("%s", (_, source, expected) => {
  expect(lines(MARKS + source)).toEqual([...BEFORE, ...expected]);
  expect(lines((MARKS + source).replaceAll("\n", "\r\n"))).toEqual([...BEFORE, ...expected]);
});

test("rows that end sentences are paragraphs", () => {
  const rows = [
    "The ferry to the outer islands ran again on Monday, after its engine failed in a storm.",
    "The **islands** had been cut off for most of the winter, and food came by helicopter.",
    "The [ferry](/ferry) carries forty cars and will cross the bay sixteen times a day.",
  ];
  expect(lines(rows.join("\n"))).toHaveLength(3);
});

test("what a tool wrote above the page stays as it is", () => {
  const header = ["---", "title: Ferry *runs*", "url: https://x.example/a_b_c", "---"].join("\n");
  const markdown = readMarkdown(`${header}\n# Ferry runs again\n\nThe **ferry** ran.`);
  expect(markdown?.text).toBe(`${header}\nFerry runs again\nThe ferry ran.`);
});

test.each([
  ["Ferry runs again\n\n* Forty cars\n* a crew"],
  ["Ferry runs again\n# ferry\n# islands\n# harbour\nHome"],
  ["# 1 in the charts, and **** for the film"],
  ["Word [1](see below) and [2](there), a f**k or two ** and ** more"],
])("%j is no Markdown", (source) => {
  expect(readMarkdown(source)).toBeNull();
});
