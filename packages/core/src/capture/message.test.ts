import { expect, test } from "vitest";
import { openMessage } from "./message.ts";

const lines = (...all: readonly string[]): string => all.join("\r\n");

const MHTML_HEAD = [
  "From: <Saved by Blink>",
  "Snapshot-Content-Location: https://harbour-post.example/ferry",
  "Subject: Ferry line opens",
  "Date: Fri, 14 Mar 2025 12:00:00 -0000",
  "MIME-Version: 1.0",
  "Content-Type: multipart/related;",
  '\ttype="text/html";',
  '\tboundary="----MultipartBoundary--9x----"',
];
const MARK = "------MultipartBoundary--9x----";
const HTML = ["Content-Type: text/html; charset=utf-8", "Content-Transfer-Encoding: quoted-printable", ""];

/** What came out: the page's characters, its type, its address, when it was saved. */
function opened(raw: string): readonly (string | null)[] | string | null {
  const page = openMessage(raw);
  if (page === null || page === "no-page") return page;
  expect(page.raw.length).toBe(page.bytes.length);
  return [
    new TextDecoder().decode(page.bytes).trimEnd(),
    page.contentType?.split(";")[0] ?? "",
    page.url,
    page.capturedAt?.text ?? null,
  ];
}

test.each<readonly [shape: string, raw: string, expected: readonly (string | null)[]]>([
  [
    "a page that a browser saved: its first frame, quoted-printable",
    lines(
      ...MHTML_HEAD,
      "",
      MARK,
      ...HTML,
      "<p title=3D=22a=22>The quay =E2=80=94 two =",
      "ships</p>",
      MARK,
      "Content-Type: text/html",
      "",
      "<p>A frame</p>",
      `${MARK}--`,
    ),
    [
      '<p title="a">The quay — two ships</p>',
      "text/html",
      "https://harbour-post.example/ferry",
      "Fri, 14 Mar 2025 12:00:00 -0000",
    ],
  ],
  [
    "another browser's: the address stands at the part; base64",
    lines(
      'From: "Saved by WebKit"',
      "MIME-Version: 1.0",
      "Content-Type: multipart/related; boundary=q1",
      "",
      "This is a message of several parts.",
      "--q1",
      "Content-Type: text/html",
      "Content-Transfer-Encoding: base64",
      "Content-Location: https://harbour-post.example/a",
      "",
      "PHA+VHdv",
      "IHNoaXBzPC9wPg==",
      "--q1--",
    ),
    ["<p>Two ships</p>", "text/html", "https://harbour-post.example/a", null],
  ],
  [
    "a newsletter's mail: the HTML behind the plain text, within a part; its date is no capture's",
    lines(
      "From: Desk <desk@harbour-post.example>",
      "Date: Fri, 14 Mar 2025 08:00:00 +0000",
      "MIME-Version: 1.0",
      "Content-Type: multipart/mixed; boundary=outer",
      "",
      "--outer",
      "Content-Type: multipart/alternative; boundary=inner",
      "",
      "--inner",
      "Content-Type: text/plain",
      "",
      "Two ships",
      "--inner",
      "Content-Type: text/html",
      "",
      "<p>Two ships</p>",
      "--inner--",
      "--outer--",
    ),
    ["<p>Two ships</p>", "text/html", null, null],
  ],
  [
    "a mail of plain text, bare line feeds",
    "Subject: Ferry\nMIME-Version: 1.0\nContent-Type: text/plain\n\nTwo ships\n",
    ["Two ships", "text/plain", null, null],
  ],
  [
    "an answer of HTTP below its head, and below the one that led to it",
    lines(
      "HTTP/1.1 301 Moved Permanently",
      "Location: https://harbour-post.example/a",
      "Date: Fri, 14 Mar 2025 11:59:59 GMT",
      "",
      "HTTP/2 200 ",
      "date: Fri, 14 Mar 2025 12:00:00 GMT",
      "content-type: text/html; charset=utf-8",
      "last-modified: Thu, 13 Mar 2025 09:00:00 GMT",
      "",
      "<p>Two ships</p>",
    ),
    ["<p>Two ships</p>", "text/html", null, "Fri, 14 Mar 2025 12:00:00 GMT"],
  ],
  [
    "cut off amid its page",
    lines(...MHTML_HEAD, "", MARK, ...HTML, "<p>The quay =E2=80=94 tw"),
    ["<p>The quay — tw", "text/html", "https://harbour-post.example/ferry", "Fri, 14 Mar 2025 12:00:00 -0000"],
  ],
])("%s", (_shape, raw, expected) => expect(opened(raw)).toEqual(expected));

test.each([
  ["a page", "<!doctype html><p>MIME-Version: 1.0</p>"],
  ["text with a head of its own", "Title: Two ships\nDate: 2025-03-14\n\nThe quay was closed.\n"],
  ["text about an answer", "HTTP/1.1 200 OK\nis what a server says when all is well.\n\nThe quay was closed.\n"],
  ["text that quotes a head", "The message began so:\nMIME-Version: 1.0\n\nand went on.\n"],
  ["a head without end", "MIME-Version: 1.0\nContent-Type: text/html\n"],
])("%s is no message", (_what, raw) => expect(openMessage(raw)).toBeNull());

test.each([
  ["a picture alone", "MIME-Version: 1.0\nContent-Type: image/png\n\nx"],
  ["a boundary that never comes", "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=q\n\nx\n"],
  [
    "parts deeper than anyone nests",
    Array.from({ length: 9 }, (_, i) => `Content-Type: multipart/mixed; boundary=q${i}\n\n--q${i}\n`).join(""),
  ],
])("a message of %s has no page", (_what, raw) => expect(openMessage(raw)).toBe("no-page"));
