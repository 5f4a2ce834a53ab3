import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { placesSource } from "./generate-places.mjs";

test("the gazetteer that ships is that of the table", () => {
  const shipped = new URL("../packages/core/src/grammar/places/generated/place-table.ts", import.meta.url);
  expect(readFileSync(shipped, "utf8") === placesSource()).toBe(true);
});
