import { isUtf8 as nodeIsUtf8 } from "node:buffer";
import { expect, test } from "vitest";
import { decodeUtf8 } from "../text/utf8.ts";
import { ownRawCharacters, rawCharacters } from "./decode.ts";
import { isUtf8, ownIsUtf8 } from "./utf8.ts";

/** Leads and followers at the borders of what is well-formed. */
const BORDERS = [
  0x00, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xf5, 0xff,
];

test("bytes are UTF-8 where the platform says so", () => {
  const wrong: string[] = [];
  for (const a of BORDERS)
    for (const b of BORDERS)
      for (const c of BORDERS)
        for (const d of BORDERS) {
          const bytes = Uint8Array.of(a, b, c, d);
          if (ownIsUtf8(bytes) !== nodeIsUtf8(bytes) || isUtf8(bytes) !== nodeIsUtf8(bytes)) wrong.push(`${bytes}`);
        }
  expect(wrong).toEqual([]);
});

test.each([
  "",
  "plain",
  "café",
  "“quoted” – und übermäßig – ça",
  "日本語の文章がここにあります。",
  "a\ufeffb \u{1f600}\u{1f680} x",
  "\ufeffat the start, é à ü ö ä ñ ô ê",
])("%j is decoded from its bytes", (text) => {
  const bytes = new TextEncoder().encode(`<b>${text}</b>`);
  expect(ownRawCharacters(bytes)).toBe(rawCharacters(bytes));
  expect(decodeUtf8(bytes, rawCharacters(bytes), 3, bytes.length - 4)).toBe(text);
});
