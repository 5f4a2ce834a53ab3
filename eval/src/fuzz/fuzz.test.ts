import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ROOT } from "../corpus.ts";
import { brokenPromises } from "./broken-promises.ts";
import { Dice } from "./dice.ts";
import { mutated, pieceOf } from "./mutate.ts";

const FOLDER = join(ROOT, "packages/core/test/pages");
const PAGES: readonly string[] = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const html = join(FOLDER, name, "page.html");
    return readFileSync(existsSync(html) ? html : join(FOLDER, name, "page.txt"), "utf8");
  });
const RUNS = 150;

const seeds = fc.integer({ min: 1, max: 0x7fffffff });
const kinds = fc.constantFrom("text/html", "text/plain");

test("a page of ours with faults keeps every promise", () => {
  fc.assert(
    fc.property(seeds, kinds, (seed, contentType) => {
      const dice = new Dice(seed);
      const page = mutated(dice.of(PAGES, ""), dice.of(PAGES, ""), dice);
      expect(brokenPromises(page, { contentType, url: "https://news.example/a" })).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

test("bytes of any kind keep every promise", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 4000 }), seeds, (noise, seed) => {
      const dice = new Dice(seed);
      const piece = new TextEncoder().encode(pieceOf(dice.of(PAGES, ""), dice));
      const page = new Uint8Array([...piece, ...noise, ...piece]);
      expect(brokenPromises(page, { capturedAt: "2025-03-15T08:30:00Z" })).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

test("the same seed makes the same page", () => {
  const make = (): string => mutated(PAGES[0] ?? "", PAGES[1] ?? "", new Dice(7));
  expect(make()).toBe(make());
  expect(mutated(PAGES[0] ?? "", PAGES[1] ?? "", new Dice(8))).not.toBe(make());
});
