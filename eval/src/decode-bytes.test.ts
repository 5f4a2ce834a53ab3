import { expect, test } from "vitest";
import { decodeBytes } from "./decode-bytes.ts";

const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

test.each([
  ["UTF-8 that fits", new TextEncoder().encode("<p>Zürich"), "<p>Zürich"],
  ["UTF-16 with its mark", Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x42, 0), "AB"],
  ["what the meta element says", latin('<meta charset="koi8-r">\xd7'), '<meta charset="koi8-r">в'],
  ["a meta element that lies", latin('<meta charset="utf-8">Z\xfcrich'), '<meta charset="utf-8">Zürich'],
  ["nothing said", latin("Z\xfcrich"), "Zürich"],
  ["an unknown name", latin('<meta charset="nonesuch">\xfc'), '<meta charset="nonesuch">ü'],
])("%s", (_, bytes, text) => {
  expect(decodeBytes(bytes)).toBe(text);
});
