import { expect, test } from "vitest";
import { foldOf, siteOf } from "./fold.ts";

// FNV-1a 32-bit by its own test vectors: "" 811c9dc5, "a" e40c292c, "foobar" bf9cf968.
test.each([
  ["", 0x811c9dc5 % 5],
  ["a", 0xe40c292c % 5],
  ["foobar", 0xbf9cf968 % 5],
])("fold of '%s' is %i", (site, fold) => {
  expect(foldOf(site)).toBe(fold);
});

test("a page without a site is a site of its own", () => {
  expect(siteOf({ site: "", id: "R1" })).toBe("R1");
  expect(siteOf({ site: "example", id: "R1" })).toBe("example");
});
