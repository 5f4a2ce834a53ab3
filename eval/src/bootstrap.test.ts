import { expect, test } from "vitest";
import { interval, RESAMPLES, randomFrom, resample } from "./bootstrap.ts";

test("the sequence repeats, and stays in [0, 1)", () => {
  const draw = (): number[] => Array.from({ length: 100 }, randomFrom(7));
  expect(draw()).toEqual(draw());
  expect(draw().every((value) => value >= 0 && value < 1)).toBe(true);
});

test("sites are drawn whole: with two of them a resample has one twice, or each once", () => {
  const pages = new Map([
    [
      "a",
      [
        [1, 1],
        [1, 1],
      ],
    ],
    ["b", [[1, 0]]],
  ]);
  const found = new Set(resample(pages).map((sums) => sums.join(" ")));
  expect([...found].sort()).toEqual(["2 0", "3 2", "4 4"]);
  expect(resample(pages)).toHaveLength(RESAMPLES);
});

test("the middle 95 % of 1..1000", () => {
  expect(interval(Array.from({ length: 1000 }, (_, i) => i + 1))).toEqual([26, 975]);
  expect(interval([Number.NaN, 1])).toBeNull();
});
