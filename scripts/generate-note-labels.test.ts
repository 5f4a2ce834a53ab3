import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { noteLabelsSource } from "./generate-note-labels.mjs";

test("the labels that ship are those of the table", () => {
  const shipped = new URL("../packages/core/src/grammar/names/generated/note-labels.ts", import.meta.url);
  expect(readFileSync(shipped, "utf8") === noteLabelsSource()).toBe(true);
});
