import { expect, test } from "vitest";
import { decodeReferences } from "./references.ts";

const TEXT: readonly (readonly [source: string, characters: string])[] = [
  ["a & b &c; &;", "a & b &c; &;"],
  ["&amp;lt;", "&lt;"],
  ["&eacute;t&eacute &Eacute;", "été É"],
  ["&notin; &notit; &not", "∉ ¬it; ¬"],
  ["&#39;&#x2019;&#X41;&#8212", "'’A—"],
  ["&#147;quoted&#148; &#128;", "“quoted” €"],
  ["&#0; &#xD800; &#x110000; &#99999999999;", "\ufffd \ufffd \ufffd \ufffd"],
  ["&# &#x; &#xg", "&# &#x; &#xg"],
  ["&nbsp;&hellip;&CounterClockwiseContourIntegral;&fjlig;", "\u00a0…∳fj"],
  ["?a=1&copy=2&reg;", "?a=1©=2®"],
];

test.each(TEXT)("in text: %s", (source, characters) => {
  expect(decodeReferences(source, false)).toBe(characters);
});

const ATTRIBUTES: readonly (readonly [source: string, characters: string])[] = [
  ["?a=1&copy=2&region=x&amp;b=3", "?a=1&copy=2&region=x&b=3"],
  ["Tom &copy 2", "Tom © 2"],
  ["&quot;x&quot;", '"x"'],
];

test.each(ATTRIBUTES)("in attributes: %s", (source, characters) => {
  expect(decodeReferences(source, true)).toBe(characters);
});
