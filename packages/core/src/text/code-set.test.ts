import { expect, test } from "vitest";
import { CodeSet } from "./code-set.ts";

const MARKS = new CodeSet(":：|（");

test.each([
  [":", true],
  ["：", true],
  ["（", true],
  ["(", false],
  ["a", false],
  ["é", false],
  ["", false],
])("%j", (character, isMember) => {
  expect(MARKS.has(character.charCodeAt(0))).toBe(isMember);
});
