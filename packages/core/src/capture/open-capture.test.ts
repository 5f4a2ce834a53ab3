import { expect, test } from "vitest";
import type { ExtractOptions } from "../options.ts";
import type { Capture } from "./capture.ts";
import { openCapture } from "./open-capture.ts";
import { sha256 } from "./sha256.ts";

/** One byte a character: for pages written with \x escapes. */
function bytes(page: string): Uint8Array {
  return Uint8Array.from(page, (character) => character.charCodeAt(0));
}

function utf8(page: string): Uint8Array {
  return new TextEncoder().encode(page);
}

function open(input: Uint8Array | string, options: ExtractOptions = {}): Capture {
  const capture = openCapture(input, options);
  if (capture.kind === "unreadable") throw new Error(`unreadable: ${capture.reason}`);
  return capture;
}

function sourceOf(capture: Capture): string {
  if (capture.kind === "text") return capture.source;
  const { bytes, raw } = capture.markup;
  expect(raw.length).toBe(bytes.length);
  return new TextDecoder().decode(bytes);
}

function codes(capture: Capture): string {
  return capture.problems.map((problem) => problem.code).join(" ");
}

const CHARSETS: readonly (readonly [
  page: string,
  contentType: string | undefined,
  charset: string,
  text: string,
  problems: string,
])[] = [
  ["<p>caf\xc3\xa9", undefined, "utf-8", "<p>café", ""],
  ["\xef\xbb\xbf<p>caf\xc3\xa9", "text/html; charset=windows-1251", "utf-8", "<p>café", ""],
  ["\xff\xfe<\0p\0>\0\xe9\0", undefined, "utf-16le", "<p>é", ""],
  ["\xfe\xff\0<\0p\0>\0\xe9", undefined, "utf-16be", "<p>é", ""],
  ["<\0p\0>\0x\0y\0", undefined, "utf-16le", "<p>xy", "charset-guessed"],
  ["<p>caf\xe9", "text/html; charset=ISO-8859-1", "windows-1252", "<p>café", ""],
  ["<meta charset=windows-1251><p>\xe4\xe0", undefined, "windows-1251", "<meta charset=windows-1251><p>да", ""],
  [
    "<meta charset=koi8-r><p>\xe4\xe0",
    "text/html; charset=windows-1251",
    "windows-1251",
    "<meta charset=koi8-r><p>да",
    "charset-conflict",
  ],
  ["<meta charset=gb2312><p>\xc4\xe3", undefined, "gbk", "<meta charset=gb2312><p>你", ""],
  [
    "<?xml version='1.0' encoding='iso-8859-2'?><p>\xb3",
    undefined,
    "iso-8859-2",
    "<?xml version='1.0' encoding='iso-8859-2'?><p>ł",
    "",
  ],
  [
    "<meta charset=latin1><p>\xc3\xa9\xc3\xa8\xc3\xa0",
    undefined,
    "utf-8",
    "<meta charset=latin1><p>éèà",
    "charset-conflict",
  ],
  [
    "<meta charset=utf-8><p>caf\xe9 \xe0 c\xf4t\xe9",
    undefined,
    "windows-1252",
    "<meta charset=utf-8><p>café à côté",
    "charset-conflict",
  ],
  [
    "<meta charset=utf-8><p>\xc3\xa9\xc3\xa9\xe2\x80",
    undefined,
    "utf-8",
    "<meta charset=utf-8><p>éé\ufffd",
    "damaged-characters",
  ],
  ["<p>\x93quoted\x94 \x80", undefined, "windows-1252", "<p>“quoted” €", "charset-guessed"],
  [`<meta name=x content="${"y".repeat(2000)}"><meta charset=iso-8859-2><p>\xb3`, undefined, "iso-8859-2", "ł", ""],
];

test.each(CHARSETS)("%j as %s is %s", (page, contentType, charset, text, problems) => {
  const capture = open(bytes(page), contentType === undefined ? {} : { contentType });
  expect(capture.charset).toBe(charset);
  expect(sourceOf(capture).endsWith(text)).toBe(true);
  expect(codes(capture)).toBe(problems);
});

/** `<p>` and a line about a fire, in the charset named. */
const UNDECLARED: readonly (readonly [charset: string, base64: string])[] = [
  [
    "gbk",
    "PHA+sbG+qc/7t8Cyv8PF1/LM7M3tyc/NqLGoo6y78NTWt6LJ+tTa1tDQxLXE0rvX+cKlwO+jrMO709DIy8rcycujrM7Sw8fU2rXIy/u1xM/7z6KhozwvcD4=",
  ],
  [
    "big5",
    "PHA+pXilX674qL6nvaxRpNGx36RXqu2l3KFBpPWoYbVvpc2mYqSkpN+quqRArnmkarzTuMyhQahTprOkSKj8tsuhQafarcymYrWlpUyquq74rqehQzwvcD4=",
  ],
  [
    "shift_jis",
    "PHA+j8GWaILJguaC6ILcgreCxoFBic6CzYNyg4uCzIjqikuCqYLnj2+CvYLGgt2C54LqgUGCr4KqkGyCzYKigsiCqYLBgr2CxoKigqSCsYLGgsWCt4FCPC9wPg==",
  ],
  [
    "euc-jp",
    "PHA+vsPLyaTLpOik6qTepLmkyKGistCkz6XTpeukzrDss6ykq6TpvdCkv6TIpN+k6aTsoaKksaSsv82kz6SkpMqkq6TDpL+kyKSkpKaks6TIpMekuaGjPC9wPg==",
  ],
  [
    "euc-kr",
    "PHA+vNK55iC057G5wLogvu7BrLnjILDHubAgwM/D/r+hvK0gutLAzCCztcC4s6ogtNnEoyC757b3wLogvvi02bDtILngx/u02S4gv/jAzsC7IMG2u+fHz7DtIMDWtNkuPC9wPg==",
  ],
  [
    "windows-1251",
    "PHA+z+7m4PAg7eD34Ovx/yDi9+Xw4CDi5ffl8O7sIO3gIO/l8OLu7CD98uDm5SDn5ODt6P8sIO3o6vLuIO3lIO/u8fLw4OTg6ywg8e7u4fno6+gg8e/g8eDy5evoLjwvcD4=",
  ],
  [
    "koi8-r",
    "PHA+8M/WwdIgzsHewczT0SDX3sXSwSDXxd7F0s/NIM7BINDF0tfPzSDc1MHWxSDaxMHOydEsIM7Jy9TPIM7FINDP09TSwcTBzCwg08/Pwt3JzMkg09DB08HUxczJLjwvcD4=",
  ],
  [
    "iso-8859-5",
    "PHA+v97W0OAg3dDn0Nvh7yDS59Xg0CDS1efV4N7cIN3QIN/V4NLe3CDt4tDW1SDX1NDd2O8sIN3Y2uLeIN3VIN/e4eLg0NTQ2y48L3A+",
  ],
  [
    "windows-1253",
    "PHA+xyDw9fHq4ePp3CDu3fPw4fPlIPfo5fIg9O8g4vHc5PUg8/TvIOnz/OPl6e8g9O/1IOr06fHf7/UsIOrh7eXf8iDk5e0g9PHh9ezh9N/z9Ofq5S48L3A+",
  ],
  ["windows-1255", "PHA+5Pn46fTkIPT49uQg4Pru5ewg4fL44SDh9+Xu5CDk+OD55fDkIPnsIOTh8Onp7yDl4On5IOzgIPD04vI8L3A+"],
  ["windows-1256", "PHA+x+TP4dogx+HN0e3eIOPTx8Egw+PTIN3tIMfh2MfI3iDH4cPm4SDj5CDH4ePI5Owg5uHjIO3VyCDDzc8gyMPQ7DwvcD4="],
  [
    "windows-874",
    "PHA+4L7F1Kfky8Hp4KHUtKLW6bngwdfozaTXubnV6bfV6KrR6bnLudbop6LNp83SpNLDIOTB6MHVvNnp5LTpw9G6utK04KjnujwvcD4=",
  ],
  [
    "windows-1250",
    "PHA+UG+/YXIgd3lidWNosyB3Y3pvcmFqIHdpZWN6b3JlbSBuYSBwYXJ0ZXJ6ZSwgbmlrdCBuaWUgdWNpZXJwaWGzLiBTdHJhv2FjeSBzuSBuYSBtaWVqc2N1LCBzcHJhd2R6YWq5IHBp6nRyYS48L3A+",
  ],
  [
    "iso-8859-2",
    "PHA+UG+/YXIgd3lidWNosyB3Y3pvcmFqIHdpZWN6b3JlbSBuYSBwYXJ0ZXJ6ZSwgbmlrdCBuaWUgdWNpZXJwaWGzLiBTdHJhv2FjeSBzsSBuYSBtaWVqc2N1LCBzcHJhd2R6YWqxIHBp6nRyYS48L3A+",
  ],
  [
    "windows-1254",
    "PHA+WWFuZ/1uIGT8biBha/5hbSBiaW5hbv1uIGdpcmn+IGthdP1uZGEg5/1rdP0sIHlhcmFsYW5hbiBvbG1hZP3w/SBh5/1rbGFuZP0uIN10ZmFpeWUg52Fs/f79eW9yLCBzb3J1/nR1cm1hIGJh/mxhdP1sZP0uPC9wPg==",
  ],
  [
    "windows-1252",
    "PHA+TJJpbmNlbmRpZSBzkmVzdCBk6WNsYXLpIGhpZXIgc29pciBhdSByZXotZGUtY2hhdXNz6WUsIHBlcnNvbm5lIG6SYSDpdOkgYmxlc3PpLCBhIHBy6WNpc+kgbGEgcHLpZmVjdHVyZS48L3A+",
  ],
];

test.each(UNDECLARED)("undeclared %s is recognised", (charset, base64) => {
  const capture = open(bytes(atob(base64)));
  expect(capture.charset).toBe(charset);
  expect(codes(capture)).toBe("charset-guessed");
});

const KINDS: readonly (readonly [source: string, kind: "html" | "text"])[] = [
  ["<!DOCTYPE html>x", "html"],
  ["  <!-- saved --><p>x", "html"],
  ["<p>one</p>", "html"],
  ["text first <div>a</div> <p>b</p> <br> <a href=x>c</a>", "html"],
  ["HTTP header\n\n<html><body>x", "html"],
  ["Mail <ida@example.org> or <https://example.org/a>", "text"],
  ["a < b and c > d, i<3 you", "text"],
  ["The tag <b> makes text bold.", "text"],
  [`${"A long plain story. ".repeat(500)}<i>one</i>`, "text"],
];

test.each(KINDS)("sniffed: %j", (source, kind) => {
  expect(open(source).kind).toBe(kind);
});

test("the server's word decides over the look", () => {
  expect(open("<p>x", { contentType: "text/plain; charset=utf-8" }).kind).toBe("text");
  expect(open("x", { contentType: "Text/HTML" }).kind).toBe("html");
});

const UNREADABLE: readonly (readonly [input: Uint8Array | string, options: ExtractOptions, reason: string])[] = [
  ["", {}, "empty"],
  [new Uint8Array(0), {}, "empty"],
  [" \n\t\ufeff", {}, "empty"],
  [bytes("\xef\xbb\xbf \n"), {}, "empty"],
  [bytes("%PDF-1.7 text and more"), {}, "binary"],
  [Uint8Array.from({ length: 5000 }, (_, i) => (i * 37) & 0xff), {}, "binary"],
  ["<p>more than ten", { maxBytes: 10 }, "too-large"],
  ["ééééé", { maxBytes: 9 }, "too-large"],
];

test.each(UNREADABLE)("unreadable: %#", (input, options, reason) => {
  expect(openCapture(input, options)).toEqual({ kind: "unreadable", reason, problems: [] });
});

test("what the caller knows is passed on, and the bytes are counted and hashed as given", () => {
  const page = utf8("<p>caf\u00e9\0");
  const capture = open(page, { url: "https://example.org/a", capturedAt: "2025-10-19T06:48:00-04:00" });
  expect(capture).toMatchObject({
    url: "https://example.org/a",
    capturedAt: { text: "2025-10-19T06:48:00-04:00", from: "option:capturedAt" },
    bytes: 9,
  });
  expect(sourceOf(capture)).toBe("<p>café");
  expect(capture.sha256).toBe(open("<p>caf\u00e9\0").sha256);
  expect(open(page, { sha256: "ab".repeat(32) }).sha256).toBe("ab".repeat(32));
});

test("a message's page is read, and its whole is counted and hashed; the caller's word goes before the message's", () => {
  const message =
    "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/a\r\nDate: Fri, 14 Mar 2025 12:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>caf=E9\r\n";
  for (const input of [message, utf8(message)]) {
    const capture = open(input, { contentType: "multipart/related" });
    expect(sourceOf(capture).trim()).toBe("<p>café");
    expect(capture).toMatchObject({
      kind: "html",
      charset: "windows-1252",
      bytes: message.length,
      url: "https://example.org/a",
      capturedAt: { text: "Fri, 14 Mar 2025 12:00:00 -0000", from: "capture:date" },
    });
    expect(capture.sha256).toBe(sha256(utf8(message)));
  }
  const told = open(message, { url: "https://example.org/b", capturedAt: "2025-03-15" });
  expect([told.url, told.capturedAt?.text]).toEqual(["https://example.org/b", "2025-03-15"]);
});

test("a page that begins amid a style sheet is HTML behind it, and text that quotes one is text", () => {
  const css = ".a{margin:0}".repeat(6000);
  const page = open(utf8(`${css}</style><body><p>Two ships</p></body>`));
  expect([page.kind, sourceOf(page)]).toEqual(["html", "<body><p>Two ships</p></body>"]);
  expect(open("A style sheet ends with </style> and begins with its name.").kind).toBe("text");
});

test("the note of a saving tool says where and when a page was saved", () => {
  const page = "<!-- Saved from https://example.org/a at 2025-03-14T12:00:00Z using monolith v2.8.1 --><html><p>x";
  expect(open(page)).toMatchObject({
    url: "https://example.org/a",
    capturedAt: { text: "2025-03-14T12:00:00Z", from: "capture:note" },
  });
});

const MISTAKES: readonly (readonly [input: unknown, options: unknown])[] = [
  [null, {}],
  [42, {}],
  [[60, 112], {}],
  ["x", null],
  ["x", { url: 1 }],
  ["x", { maxBytes: "1" }],
  ["x", { sha256: "AB".repeat(32) }],
  ["x", { sha256: "" }],
  ["x", { capturedAt: "yesterday" }],
  ["x", { capturedAt: "2025-02-29" }],
  ["x", { capturedAt: "2025-13-01" }],
  ["x", { capturedAt: "19.10.2025" }],
  ["x", { capturedAt: "2025-10-19T25:00Z" }],
];

test("a mistake in the type is told with the type", () => {
  const call = (input: unknown): unknown => Reflect.apply(openCapture, undefined, [input, {}]);
  expect(() => call(new ArrayBuffer(1))).toThrow("a string or a Uint8Array, not ArrayBuffer");
  expect(() => call(null)).toThrow("a string or a Uint8Array, not Null");
});

test.each(MISTAKES)("the caller's mistake throws: %j %j", (input, options) => {
  expect(() => Reflect.apply(openCapture, undefined, [input, options])).toThrow(TypeError);
});

test.each(["2025-10-19", "2024-02-29", "2025-10-19T06:48Z", "2025-10-19T06:48:01.5+05:30", "2025-10-19 06:48"])(
  "capturedAt %s is a moment",
  (capturedAt) => {
    expect(open("x", { capturedAt }).capturedAt?.text).toBe(capturedAt);
  },
);
