import { expect, test } from "vitest";
import { addCounts } from "./measure.ts";
import { shingleCounts, shingleFigures, shingles } from "./shingles.ts";

test.each([
  ["", 0],
  ["one two three", 1],
  ["one two three four", 1],
  ["one two three four five", 2],
])("the words of '%s' make %i shingles", (text, count) => {
  expect(shingles(text.split(" ").filter((word) => word !== ""))).toHaveLength(count);
});

// Counts are [pages, P sum, P pages, R sum, R pages, exact].
test.each([
  ["a b c d e", "a b c d e", [1, 1, 1, 1, 1, 1]],
  ["a b c d e", "a, b. c d", [1, 1, 1, 0.5, 1, 0]],
  ["a b c d", "a b c d e f", [1, 1 / 3, 1, 1, 1, 0]],
  ["a b c d", "A b c d", [1, 0, 1, 0, 1, 0]],
  ["a b c d", "", [1, 0, 0, 0, 1, 0]],
  ["", "a b c d", [1, 0, 1, 0, 0, 0]],
  ["", "", [1, 0, 0, 0, 0, 1]],
  ["a b", "a b", [1, 1, 1, 1, 1, 1]],
])("gold '%s', read '%s'", (gold, read, counts) => {
  expect(shingleCounts(gold, read)).toEqual(counts);
});

test("an empty reading costs recall and no precision; F1 is of the two means", () => {
  const sums = addCounts(shingleCounts("a b c d e", "a b c d"), shingleCounts("a b c d e", ""));
  const [f1, p, r] = shingleFigures("body").map((figure) => figure.of(sums));
  expect([p, r]).toEqual([1, 0.25]);
  expect(f1).toBeCloseTo(0.4, 12);
});
