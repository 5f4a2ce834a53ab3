import { expect, test } from "vitest";
import { directionOf } from "./writing-direction.ts";

test.each([
  ["ar", "rtl"],
  ["ar-EG", "rtl"],
  ["HE", "rtl"],
  ["fa-IR", "rtl"],
  ["en", null],
  ["ja-JP", null],
  ["arn", null],
  [null, null],
])("%s is written %s", (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});
