import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { phrasesSource } from "./generate-phrases.mjs";

test("the phrases that ship are those of the tables", () => {
  const shipped = new URL("../packages/core/src/grammar/lines/generated/phrases.ts", import.meta.url);
  expect(readFileSync(shipped, "utf8") === phrasesSource()).toBe(true);
});
