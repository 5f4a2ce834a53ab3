import { expect, test } from "vitest";
import { frameOutline } from "./frame-outline.ts";

const FRAME = new Set([1, 2, 3]);

test.each([
  ["1:0 7:9 8:4 2:0", "1:0 7:13"],
  ["7:9 1:0 2:0 8:4", "7:9 2:0 8:4"],
  ["1:0 7:9 2:0 8:0 3:0 2:0 9:5", "1:0 7:9 2:0 8:0 2:0 9:5"],
  ["1:0 2:0 3:0", ""],
])("of a frame of lines 1 to 3, %j (line:words) keeps %j", (page, kept) => {
  const lines = page.split(" ").map((line) => line.split(":").map(Number));
  const outline = { keys: lines.map(([key = 0]) => key), told: lines.map(([, words = 0]) => words) };
  const { keys, told } = frameOutline(outline, FRAME);
  expect(Array.from(keys, (key, i) => `${key}:${told[i]}`).join(" ")).toBe(kept);
});
