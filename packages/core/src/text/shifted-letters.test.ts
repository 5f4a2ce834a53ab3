import { expect, test } from "vitest";
import { unshifted } from "./shifted-letters.ts";

test.each([
  ["Moscow|!Morkca;Rome", "Moscow|Москва;Rome"],
  ["ports/3|pont", "ports/3|pont"],
])("%s: %s", (shipped, table) => {
  expect(unshifted(shipped)).toBe(table);
});
