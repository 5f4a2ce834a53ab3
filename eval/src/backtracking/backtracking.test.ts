import { join } from "node:path";
import { expect, test } from "vitest";
import { pumpOf } from "./pump.ts";
import { shippedPatterns } from "./shipped-patterns.ts";

const packages = join(import.meta.dirname, "..", "..", "..", "packages");

/** How patterns begin that have such a text and are never slow all the same, and why. */
const NEVER_SLOW: Readonly<Record<string, string>> = {
  "([^\\s,](?:\\S*[^\\s,])?)(?:,+": "white space, commas or the end follow an address in any case: no start is in vain",
  "^\\s*(?:(?:(?:©|ⓒ|": "whatever was read whole is enough: the first failure ends it",
};

test.each(["core", "cli"])("no pattern of %s takes more time than its text is long", async (name) => {
  const patterns = await shippedPatterns(join(packages, name, "dist"));
  expect(patterns.length).toBeGreaterThan(5);
  const slow = patterns
    .map((pattern) => ({ ...pattern, pump: pumpOf(pattern.source, pattern.flags) }))
    .filter(({ source, pump }) => (pump !== undefined) !== isNeverSlow(source));
  expect(slow).toEqual([]);
});

test.each([
  ["a+b", ""],
  ["\\s+$", ""],
  ["x*?y", "g"],
  ["https?://\\S+\\)", ""],
  ["<[^>]*>", ""],
  ["^a|b+c", ""],
  ["\\s+(?=x)", ""],
  ["a{1,2000}b", ""],
  ["\\b[a-z]+(?: [a-z]+)*;", ""],
  ["\\p{L}+\\s+\\p{Lu}", "u"],
  ["^.*a.*b$", ""],
  ["^(?:a|ab|b)*$", ""],
  ["^(?:a*)*b", ""],
  ["^(?:a*b?)*c", ""],
  ["^(?:[a-z]{1,9} ?){1,20}$", ""],
  ["^(?:---|[^\\n:]{1,32}:)[^\\n]*\\n(?:---|[^\\n:]{1,32}:)*x", ""],
])("a slow pattern is told: /%s/%s", (source, flags) => expect(pumpOf(source, flags)).toBeTypeOf("string"));

test.each([
  ["^\\s+$", ""],
  ["a+b", "y"],
  ["a.*", ""],
  ["<[^<>]*>", ""],
  ["a{1,60}b", ""],
  ["(?<![a-z])[a-z]+$", ""],
  ["(?<=\\s)a+b", ""],
  ["(?:^|\\s)x+y", ""],
  ["\\b\\w+\\b;", ""],
  ["\\b[a-z]+ [a-z]+;", ""],
  ["^\\s*(?:\\d{4}(?:,\\d{4})?|,)*", ""],
  ["^(?:[a-z]+ )*[a-z]+$", ""],
  ["^(?:share|print|pinit|\\d)+\\.\\w+$", "i"],
])("a pattern that is none is left alone: /%s/%s", (source, flags) => expect(pumpOf(source, flags)).toBeUndefined());

function isNeverSlow(source: string): boolean {
  return Object.keys(NEVER_SLOW).some((beginning) => source.startsWith(beginning));
}
