import { expect, test } from "vitest";
import type { StoryLink } from "../record.ts";
import { runsOf } from "./printed-story.ts";

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
  [cut("one two three", 0, [8, 13], [0, 3]), "[one]| two |[three]"],
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
