import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { INPUT_REASONS } from "../src/inputs/delivery.ts";
import { FLAWS } from "../src/sources/source.ts";

const folder = new URL("../../../docs/outcomes/inputs/", import.meta.url);
const CODES = { ...INPUT_REASONS, ...FLAWS };

test("every reason and flaw of an input has its page, and no page is left over", () => {
  const pages = Object.keys(CODES).map((code) => `${code}.md`);
  expect(readdirSync(folder).sort()).toEqual(pages.sort());
});

test.each(Object.entries(CODES))("the page of %s begins with the code and its title", (code, title) => {
  const page = readFileSync(new URL(`${code}.md`, folder), "utf8");
  expect(page.startsWith(`# ${code}\n\n${title}.\n`)).toBe(true);
  expect(page).toContain("\n## What it means\n");
  expect(page).toContain("\n## What to do\n");
});
