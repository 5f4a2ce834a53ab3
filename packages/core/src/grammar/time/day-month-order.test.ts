import { expect, test } from "vitest";
import { dayMonthOrder } from "./day-month-order.ts";

test.each([
  [["03/04/2024", "17/04/2024"], true],
  [["03/04/2024", "04-17-2024"], false],
  [["03/04/2024"], null],
  [["17/04/2024", "04/17/2024"], null],
  [["17.04.2024", "a/b"], null],
  [[], null],
])("%j: day first %s", (lines, expected) => {
  expect(dayMonthOrder(lines)).toBe(expected);
});
