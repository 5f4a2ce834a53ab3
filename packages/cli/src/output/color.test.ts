import { expect, test } from "vitest";
import { takesColor } from "./color.ts";

test.each([
  ["auto", true, {}, true],
  ["auto", false, {}, false],
  ["auto", true, { NO_COLOR: "1" }, false],
  ["auto", true, { NO_COLOR: "" }, true],
  ["auto", false, { FORCE_COLOR: "1" }, true],
  ["auto", false, { FORCE_COLOR: "" }, true],
  ["auto", true, { FORCE_COLOR: "0" }, false],
  ["auto", true, { FORCE_COLOR: "false" }, false],
  ["auto", true, { NO_COLOR: "1", FORCE_COLOR: "1" }, false],
  ["auto", true, { TERM: "dumb" }, false],
  ["always", false, { NO_COLOR: "1" }, true],
  ["never", true, { FORCE_COLOR: "1" }, false],
] as const)("--color %s, terminal %s, %o: %s", (choice, isTTY, env, expected) => {
  expect(takesColor(choice, { isTTY }, env)).toBe(expected);
});
