import { expect, test } from "vitest";
import { answer, bytesOf, findsIn, gz, record, told } from "../made-warc.ts";

const A = record("response", answer("<p>a"));
const B = record("response", answer("<p>b"), { "WARC-Target-URI": "https://harbour.example/b" });
const REQUEST = record("request", "GET / HTTP/1.1\r\n\r\n");
const ARC_HEAD = "filedesc://made.arc 0.0.0.0 20140216050221 text/plain 12\n1 0 Made\n\n\n\n";
const ARC_PAGE = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>arc";
const arc = (url: string, length: number | string = ARC_PAGE.length): string =>
  `${url} 192.0.2.1 20140216050221 text/html ${length}\n${ARC_PAGE}\n`;

test.each([
  ["an empty file", "", []],
  ["two records", bytesOf(A, B), ['page made#0 "<p>a"', `page made#${A.length} "<p>b"`]],
  [
    "heads that end in line feeds alone",
    "WARC/1.0\nWARC-Type: response\nContent-Length: 45\n\nHTTP/1.1 200 OK\nContent-Type: text/html\n\n<p>a\n\n",
    ['page made#0 "<p>a"'],
  ],
  ["a request before it", bytesOf(REQUEST, A), ["passed over record: request", `page made#${REQUEST.length} "<p>a"`]],
  [
    "a field continued on the next line",
    record("response", answer("<p>a"), { "X-Note": "one\r\n two" }),
    ['page made#0 "<p>a"'],
  ],
  ["a resource", record("resource", "<p>r"), ['page made#0 "<p>r"']],
  ["plain text of a WET file", record("conversion", "Line", { "Content-Type": "text/plain" }), ['page made#0 "Line"']],
  ["a picture", record("response", answer("...", { "Content-Type": "image/png" })), ["passed over type: image/png"]],
  ["an answer of 404", record("response", answer("gone", {}, "404 Not Found")), ["passed over status: 404"]],
  ["an answer without a type", record("response", answer("<p>a", { "Content-Type": null })), ['page made#0 "<p>a"']],
  [
    "a revisit",
    record("revisit", answer(""), { "WARC-Refers-To-Date": "2031-05-01T00:00:00Z" }),
    ["missing made#0: revisit, the same as https://harbour.example/ferry of 2031-05-01T00:00:00Z"],
  ],
  [
    "a page that the crawler cut",
    record("response", answer("<p>a"), { "WARC-Truncated": "length" }),
    ['page made#0 "<p>a" cut-capture'],
  ],
  [
    "no length: the next record is found",
    bytesOf(record("response", answer("<p>x"), { "Content-Length": null }), B),
    ["missing made#0: damaged, a record states no length (Content-Length: none)", `page made#${A.length - 20} "<p>b"`],
  ],
  [
    "a length that is too short",
    bytesOf(record("response", answer("<p>abc"), { "Content-Length": "60" }), B),
    ['page made#0 "<p>abc" wrong-length', `page made#${A.length + 2} "<p>b"`],
  ],
  [
    "a length that reaches into the next record",
    bytesOf(record("response", answer("<p>abc"), { "Content-Length": "90" }), B),
    ['page made#0 "<p>abc" wrong-length', `page made#${A.length + 2} "<p>b"`],
  ],
  ["an end in the middle of the last record", A.subarray(0, -5), ['page made#0 "<p>" wrong-length']],
  [
    "bytes that are no record",
    bytesOf("noise\r\nmore noise\r\n", B),
    ["missing made#0: damaged, no record where one must begin", 'page made#19 "<p>b"'],
  ],
  ["nothing but noise", "noise", ["missing made#0: damaged, no record where one must begin"]],
  [
    "an ARC file",
    bytesOf(ARC_HEAD, arc("http://harbour.example/")),
    ["passed over record: filedesc", `page made#${ARC_HEAD.length} "<p>arc"`],
  ],
  [
    "spaces in the address of an ARC record",
    bytesOf(ARC_HEAD, arc("http://harbour.example/a b c")),
    ["passed over record: filedesc", `page made#${ARC_HEAD.length} "<p>arc"`],
  ],
  [
    "an ARC record whose length is none",
    bytesOf(ARC_HEAD, arc("http://harbour.example/x", "abc"), arc("http://harbour.example/y")),
    [
      "passed over record: filedesc",
      `missing made#${ARC_HEAD.length}: damaged, a record states no length`,
      `page made#${ARC_HEAD.length + arc("http://harbour.example/x", "abc").length} "<p>arc"`,
    ],
  ],
])("%s", async (_what, bytes, expected) => {
  expect((await findsIn(bytes)).map(told)).toEqual(expected);
});

const damaged = (bytes: Buffer): Buffer => {
  const broken = Buffer.from(bytes);
  broken.fill(0xff, 20, 40);
  return broken;
};
const wrongChecksum = (bytes: Buffer): Buffer => {
  const wrong = Buffer.from(bytes);
  wrong.writeUInt32LE(1, bytes.length - 8);
  return wrong;
};

test.each([
  ["a member for each record", bytesOf(gz(A), gz(B)), ['page made#0 "<p>a"', `page made#${gz(A).length} "<p>b"`]],
  ["one member for all", gz(bytesOf(A, B)), ['page made#0 "<p>a"', `page made#0+${A.length} "<p>b"`]],
  [
    "a record in two members",
    bytesOf(gz(A.subarray(0, 50)), gz(A.subarray(50)), gz(B)),
    ['page made#0 "<p>a"', /^page made#\d+ "<p>b"$/],
  ],
  ["zeros at the end", bytesOf(gz(A), Buffer.alloc(1024)), ['page made#0 "<p>a"']],
  [
    "a damaged member in the middle",
    bytesOf(gz(A), damaged(gz(B)), gz(B)),
    ['page made#0 "<p>a"', /^missing made#\d+: damaged, /, /^page made#\d+ "<p>b"$/],
  ],
  [
    "noise between members",
    bytesOf(gz(A), "noise", gz(B)),
    ['page made#0 "<p>a"', /no gzip member where one must begin$/, /^page made#\d+ "<p>b"$/],
  ],
  ["a wrong checksum", bytesOf(wrongChecksum(gz(A)), gz(B)), ['page made#0 "<p>a" wrong-checksum', /"<p>b"$/]],
  [
    "an end in the middle of a member",
    bytesOf(gz(A), gz(B).subarray(0, -20)),
    ['page made#0 "<p>a"', /damaged, the file ends inside a gzip member$/],
  ],
  [
    "a length that reaches past its member",
    bytesOf(gz(record("response", answer("<p>abc"), { "Content-Length": "90" })), gz(B)),
    ['page made#0 "<p>abc" wrong-length', /^page made#\d+ "<p>b"$/],
  ],
])("gzip: %s", async (_what, bytes, expected) => {
  const found = (await findsIn(bytes, "gzip")).map(told);
  expect(found).toHaveLength(expected.length);
  for (const [index, line] of expected.entries())
    if (typeof line === "string") expect(found[index]).toBe(line);
    else expect(found[index]).toMatch(line);
});

const LARGE = record("response", answer(`<p>${"large ".repeat(3_000_000)}`));

test.each([
  ["not compressed", "none", bytesOf(A, REQUEST, "noise\r\n", B, LARGE, A)],
  ["a member for each record", "gzip", bytesOf(gz(A), gz(REQUEST), damaged(gz(B)), gz(LARGE), gz(B), gz(A))],
  ["one member for all", "gzip", gz(bytesOf(A, REQUEST, B, LARGE, A))],
] as const)("reading goes on at every place as if it had never stopped: %s", async (_what, compression, bytes) => {
  const all = await findsIn(bytes, compression);
  expect(all.length).toBeGreaterThan(4);
  for (const [index, { next }] of all.entries())
    expect((await findsIn(bytes, compression, next)).map(told)).toEqual(all.slice(index + 1).map(told));
});
