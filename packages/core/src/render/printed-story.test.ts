import { expect, test } from "vitest";
import { bareRecord } from "../../test/made-record.ts";
import type { BodyBlock, StoryLink } from "../record.ts";
import { runsOf, type StoryPart, storyParts } from "./printed-story.ts";

// Links are written [from, to]; a run that links is written in brackets.
function cut(text: string, start: number, ...spans: (readonly [number, number])[]): string {
  const links = spans.map((span): StoryLink => ({ text: "", url: "https://a.example/", span }));
  return runsOf(text, [start, start + text.length], links)
    .map((run) => (run.url === null ? run.text : `[${run.text}]`))
    .join("|");
}

test.each<[string, string]>([
  [cut("one two three", 0), "one two three"],
  [cut("one two three", 0, [4, 7]), "one |[two]| three"],
  [cut("one two three", 100, [100, 103], [108, 113]), "[one]| two |[three]"],
  [cut("one two three", 0, [0, 3], [8, 13]), "[one]| two |[three]"],
  [cut("one two three", 10, [0, 3], [9, 13], [14, 17], [30, 40]), "one |[two]| three"],
  [cut("one two three", 0, [0, 13]), "[one two three]"],
  [cut("one two three", 0, [0, 7], [4, 13]), "[one two]| three"],
  [cut("one two three", 0, [4, 4]), "one two three"],
  [cut("one two three", 10, [5, 12]), "one two three"],
  [cut("", 0, [0, 0]), ""],
])("%s", (got, want) => {
  expect(got).toBe(want);
});

test("a text that is not its span takes no links", () => {
  expect(runsOf("repaired", [0, 3], [{ text: "", url: "https://a.example/", span: [0, 2] }])).toEqual([
    { text: "repaired", url: null },
  ]);
});

const cell = (row: number, column: number, text: string): BodyBlock => ({
  kind: "table",
  row,
  column,
  span: [0, 0],
  text,
});

// Rows of a table stand in lines, their cells between bars.
test.each<[string, readonly BodyBlock[], readonly string[]]>([
  ["rows", [cell(0, 0, "Ward"), cell(0, 1, "Votes"), cell(1, 0, "Hill"), cell(1, 1, "412")], ["Ward|Votes\nHill|412"]],
  ["an empty corner, an empty cell", [cell(0, 1, "2021"), cell(1, 0, "Hill"), cell(1, 2, "3")], ["|2021\nHill||3"]],
  ["two paragraphs in a cell", [cell(0, 0, "412"), cell(0, 0, "of 900"), cell(0, 1, "Hill")], ["412 of 900|Hill"]],
  ["two tables", [cell(0, 0, "a"), cell(1, 1, "b"), cell(0, 0, "c"), cell(0, 1, "d")], ["a\n|b", "c|d"]],
  ["a row that begins again", [cell(0, 0, "a"), cell(0, 1, "b"), cell(0, 0, "c")], ["a|b", "c"]],
])("a table of %s", (_, blocks, expected) => {
  const bare = bareRecord();
  const parts = storyParts({ ...bare, body: { ...bare.body, blocks } });
  const print = ({ rows }: Extract<StoryPart, { kind: "table" }>): string =>
    rows.map((row) => row.map((runs) => runs.map(({ text }) => text).join("")).join("|")).join("\n");
  expect(parts.map((part) => (part.kind === "table" ? print(part) : part.kind))).toEqual(expected);
});

test("a long list, each item with a link, is set in linear time", () => {
  const cost = (items: number): number => {
    const blocks = Array.from({ length: items }, (_, n): BodyBlock => {
      return { kind: "list-item", span: [n * 10, n * 10 + 9], text: "Step by s" };
    });
    const links = blocks.map(
      (_, n): StoryLink => ({ text: "Step", url: "https://a.example/", span: [n * 10, n * 10 + 4] }),
    );
    const bare = bareRecord();
    const record = { ...bare, links, body: { ...bare.body, blocks } };
    const before = process.cpuUsage();
    expect(storyParts(record)).toMatchObject([{ kind: "list", items: { length: items } }]);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const best = (items: number): number => Math.min(cost(items), cost(items), cost(items));
  // Ten times the items; quadratic work would take a hundred times as long.
  expect(best(20_000)).toBeLessThan(Math.max(best(2000), 10) * 30);
});
