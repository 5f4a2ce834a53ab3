import { expect, test } from "vitest";
import type { Capture } from "./capture.ts";
import { openCapture } from "./open-capture.ts";

function open(input: Uint8Array | string): Capture {
  const capture = openCapture(input, {});
  if (capture.kind === "unreadable") throw new Error(capture.reason);
  return capture;
}

function textOf(capture: Capture): string {
  return capture.kind === "text" ? capture.source : new TextDecoder().decode(capture.markup.bytes);
}

function said(capture: Capture): string {
  const problem = capture.problems.find(({ code }) => code === "encoded-twice");
  return problem?.detail ?? "";
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The bytes as a client reads them that takes each for a character. */
function asLatin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}

test.each([
  ["The harbour’s gates – “shut”", "utf-8"],
  ["L’été à la mer : « marée », façade", "utf-8"],
  ["Żółta łódź wpłynęła do portu", "utf-8"],
  ["Старый маяк закрыт", "utf-8"],
  ["古い灯台は閉鎖された", "utf-8"],
])("%s is read from its second encoding", (line, detail) => {
  for (const page of [`<p>${line}`, line]) {
    const once = asLatin1(utf8(page));
    for (const capture of [open(once), open(utf8(once)), open(utf8(asLatin1(utf8(once))))]) {
      expect(textOf(capture)).toBe(page);
      expect(said(capture)).toBe(detail);
    }
    expect(said(open(page))).toBe("");
  }
});

test("what windows-1252 read is mended as well", () => {
  const capture = open("Itâ€™s the harbourâ€™s â€œold gateâ€\u009d, cafÃ© and all");
  expect(textOf(capture)).toBe("It’s the harbour’s “old gate”, café and all");
});

/** A line in a charset that the page names, and its bytes. */
test.each([
  ["windows-1251", "Маяк закрыт", "\xcc\xe0\xff\xea \xe7\xe0\xea\xf0\xfb\xf2"],
  [
    "gbk",
    "灯塔已于周日关闭，港口的灯光全部熄灭",
    "\xb5\xc6\xcb\xfe\xd2\xd1\xd3\xda\xd6\xdc\xc8\xd5\xb9\xd8\xb1\xd5\xa3\xac\xb8\xdb\xbf\xda\xb5\xc4\xb5\xc6\xb9\xe2\xc8\xab\xb2\xbf\xcf\xa8\xc3\xf0",
  ],
  ["iso-8859-7", "Ο φάρος έκλεισε", "\xcf \xf6\xdc\xf1\xef\xf2 \xdd\xea\xeb\xe5\xe9\xf3\xe5"],
])("a page of %s that was read as Latin-1", (charset, line, bytes) => {
  const capture = open(utf8(`<meta charset=${charset}><p>${bytes}`));
  expect(textOf(capture)).toBe(`<meta charset=${charset}><p>${line}`);
  expect([capture.charset, said(capture)]).toEqual([charset, charset]);
});

test.each([
  "« La difficulté », dit-elle, « c’est l’été » à São Paulo",
  "Die Groß\u00adeltern fuhren über die Straße ins Café",
  "A thread on text that reads Ã© where é was",
  "ÀÁÂÃÄÅ is a row of letters in a page of çà et là, où déjà vu",
  "Prices: 20\u00a0€ – 30\u00a0€ \u00a0\u00a0\u00a0\u00a0",
])("%s stays as it is", (line) => {
  expect(textOf(open(utf8(`<p>${line}`)))).toBe(`<p>${line}`);
});

test("amid good text only what became a control is mended", () => {
  const capture = open("<p>Le château, l’été, la forêt<p>The harbour\u00e2\u0080\u0099s caf\u00c3\u00a9");
  expect(textOf(capture)).toBe("<p>Le château, l’été, la forêt<p>The harbour’s caf\u00c3\u00a9");
  expect(said(capture)).toBe("utf-8");
});
