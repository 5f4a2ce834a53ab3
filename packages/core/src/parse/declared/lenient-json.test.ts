import { expect, test } from "vitest";
import type { Json } from "../page.ts";
import { parseLeniently } from "./lenient-json.ts";

const BLOCKS: readonly (readonly [what: string, block: string, values: readonly Json[] | null])[] = [
  ["plain", '{"a": 1}', [{ a: 1 }]],
  ["comment marks", '<!-- {"a": 1} -->', [{ a: 1 }]],
  ["CDATA marks", '//<![CDATA[\n{"a": "b"}\n//]]>', [{ a: "b" }]],
  ["block comment", '/* seo */ {"a": 1}', [{ a: 1 }]],
  ["line break in a string", '{"a": "one\ntwo"}', [{ a: "one\ntwo" }]],
  ["trailing commas", '{"a": [1, 2,], "b": 3,}', [{ a: [1, 2], b: 3 }]],
  ["trailing semicolon", '{"a": 1};', [{ a: 1 }]],
  ["several objects", '{"a": 1}\n{"b": 2}', [{ a: 1 }, { b: 2 }]],
  ["several objects with commas", '{"a": 1},{"b": 2},', [{ a: 1 }, { b: 2 }]],
  ["quotes as references", "{&quot;a&quot;: &quot;b&quot;}", [{ a: "b" }]],
  ["unescaped quotes", '{"a": "the "best" of all", "b": 1}', [{ a: 'the "best" of all', b: 1 }]],
  ["bad escapes", '{"a": "it\\\'s \\x", "b": "\\u00e9\\n"}', [{ a: "it's x", b: "é\n" }]],
  ["undefined", '{"a": undefined, "b": NaN, "c": true}', [{ a: null, b: null, c: true }]],
  ["single quotes and bare keys", "{a: 'x', b_1: [-2.5]}", [{ a: "x", b_1: [-2.5] }]],
  ["missing comma", '{"a": "x"\n "b": "y"}', [{ a: "x", b: "y" }]],
  ["missing value", '{"a": , "b": 1}', [{ a: null, b: 1 }]],
  ["cut inside a string", '{"a": "x", "b": ["y", "zzz', [{ a: "x", b: ["y", null] }]],
  ["no JSON", "Sorry, not found", null],
  ["empty", "  ", null],
  ["too deep", "[".repeat(500), null],
];

test.each(BLOCKS)("%s", (_what, block, values) => {
  expect(parseLeniently(block)).toEqual(values);
});

test("a block beyond the size limit is not read", () => {
  expect(parseLeniently(`{"a": "${"x".repeat(1_000_001)}"}`)).toBeNull();
});
