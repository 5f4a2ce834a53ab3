import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { knownPhrasesSource } from "./generate-known-phrases.mjs";

test("the phrases that ship are those of the table", () => {
  const shipped = new URL("../packages/core/src/grammar/names/generated/known-phrases.ts", import.meta.url);
  expect(readFileSync(shipped, "utf8") === knownPhrasesSource()).toBe(true);
});
