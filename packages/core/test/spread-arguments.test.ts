import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const packages = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
/** A list handed over as arguments overflows the stack from some 120,000 on; constants, in capitals, are short. */
const SPREAD = /(?:\.(?:push|unshift|concat)|Math\.(?:max|min))\(\s*\.\.\.(?![A-Z_]+\b)[^\n]*/g;

test.each(["core", "cli"])("%s hands no list over as arguments of a call", (name) => {
  const root = join(packages, name, "src");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" });
  const found = files
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .flatMap((file) => (readFileSync(join(root, file), "utf8").match(SPREAD) ?? []).map((one) => `${file}: ${one}`));
  expect(found).toEqual([]);
});
