import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CODES } from "../src/outcome.ts";

const folder = new URL("../../../docs/outcomes/", import.meta.url);

test("every outcome and problem code has its page, and no page is left over", () => {
  const pages = readdirSync(folder).filter((name) => name.endsWith(".md"));
  expect(pages.sort()).toEqual(
    Object.keys(CODES)
      .map((code) => `${code}.md`)
      .sort(),
  );
});

test.each(Object.entries(CODES))("the page of %s begins with the code and its title", (code, title) => {
  const page = readFileSync(new URL(`${code}.md`, folder), "utf8");
  expect(page.startsWith(`# ${code}\n\n${title}.\n`)).toBe(true);
  expect(page).toContain("\n## What it means\n");
  expect(page).toContain("\n## What to do\n");
});
