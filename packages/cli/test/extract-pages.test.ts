import { createHash } from "node:crypto";
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import type { FetchedPage } from "../src/fetch/fetch-page.ts";
import { FetchRefusal } from "../src/fetch/refusal.ts";
import { folderOf, madeSheet, pieces, run } from "./made-desk.ts";
import { madeLibrary } from "./made-page.ts";

const LINE = (id: string, headline: string): string =>
  `{"id":${JSON.stringify(id)},"outcome":"article","record":{"headline":${JSON.stringify(headline)}},"problems":[{"code":"no-published-time"}]}\n`;

const HTML_FERRY = '<!doctype html>\n<meta charset="utf-8">\n<title>Ferry</title>\n<h1>Ferry</h1>\n';

test("one page into a pipe is its record as JSON", async () => {
  const folder = folderOf({ "a.html": "Ferry" });
  expect(await run(["extract", `${folder}/a.html`])).toEqual({
    code: 0,
    out: '{\n  "headline": "Ferry"\n}\n',
    err: "",
  });
});

test.each([
  ["json", '{\n  "headline": "Ferry"\n}\n'],
  ["jsonl", LINE("-", "Ferry")],
  ["markdown", "# Ferry\n"],
  ["text", "Ferry\n"],
  ["html", HTML_FERRY],
  ["schema-org", '{"@type":"NewsArticle","headline":"Ferry"}\n'],
  ["ninjs", '{"headlines":["Ferry"]}\n'],
])("--format %s", async (format, out) => {
  const stdin = pieces("Fe", "rry");
  expect(await run(["extract", "-", "--format", format], { stdin })).toEqual({ code: 0, out, err: "" });
});

test.each([
  ["out.json", '{\n  "headline": "Ferry"\n}\n'],
  ["out.jsonl", LINE("-", "Ferry")],
  ["out.md", "# Ferry\n"],
  ["out.TXT", "Ferry\n"],
  ["out.html", HTML_FERRY],
  ["out", '{\n  "headline": "Ferry"\n}\n'],
])("--output %s tells the format by its ending", async (name, text) => {
  const folder = folderOf({});
  const stdout = madeSheet({ isTTY: true });
  expect(await run(["extract", "-", "-o", `${folder}/${name}`], { stdin: pieces("Ferry"), stdout })).toEqual({
    code: 0,
    out: "",
    err: "",
  });
  expect(readFileSync(`${folder}/${name}`, "utf8")).toBe(text);
  expect(readdirSync(folder)).toEqual([name]);
});

test("a terminal that says no width gets the card of one that is 80 wide", async () => {
  const cards = await Promise.all(
    [0, 80].map(async (columns) => {
      const stdout = madeSheet({ isTTY: true, columns });
      await run(["extract", "-"], { stdin: pieces("Ferry ".repeat(40)), stdout });
      return stdout.text();
    }),
  );
  expect(cards[0]).toContain("Ferry");
  expect(cards[0]).toBe(cards[1]);
});

test("who calls for standard input at a terminal is told what is waited for", async () => {
  const stdin = Object.assign(pieces("Ferry"), { isTTY: true });
  const { code, err } = await run(["extract", "-"], { stdin });
  expect([code, err]).toEqual([0, "tearsheet: paste the page here, and end it with Ctrl-D on a line of its own\n"]);
});

test("a folder gives a line for each page, in the order of their paths", async () => {
  const folder = folderOf({
    "b.html": "B",
    "a/z.TXT": "Z",
    "a/deep/x.htm": "X",
    "clip.md": "C",
    "a.xhtml": "A",
    "style.css": "no page",
    "page.html.gz": "G",
    "notes.odt.gz": "no page",
  });
  symlinkSync(folder, `${folder}/a/circle`);
  const { code, out, err } = await run(["extract", folder]);
  expect([code, err]).toEqual([0, ""]);
  const ids = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).id);
  const names = ["a.xhtml", "a/deep/x.htm", "a/z.TXT", "b.html", "clip.md", "page.html.gz"];
  expect(ids).toEqual(names.map((name) => `${folder}/${name}`));
});

test("a gzipped page is read as what it holds, a damaged one named", async () => {
  const packed = gzipSync("Ferry");
  const folder = folderOf({ "a.html.gz": packed, "b.html.gz": packed.subarray(0, -9) });
  const { code, out, err } = await run(["extract", folder, "--format", "text"]);
  expect([code, out]).toEqual([3, "Ferry\n"]);
  expect(err).toMatch(/^tearsheet: .*b\.html\.gz: its gzip is damaged \(.*\)\n$/);
  expect((await run(["extract", "-", "--format", "text"], { stdin: Readable.from([packed]) })).out).toBe("Ferry\n");
});

test.each([
  ["crawl.warc.gz", "", "holds many pages; read it with: tearsheet run"],
  ["rows.jsonl", "{}", "holds many pages; read it with: tearsheet run"],
  ["crawl", "WARC/1.0\r\n", "holds many pages; read it with: tearsheet run"],
  ["urls.txt", "https://post.example/a\n", "names addresses; fetch them first: tearsheet capture"],
  ["feed.xml", "<rss version='2.0'><channel/></rss>", "names addresses; fetch them first: tearsheet capture"],
  ["crawl.wacz", "PK\u0003\u0004", "holds many pages; read it with: tearsheet run"],
])("%s is no page: the command that reads it is named", async (name, content, message) => {
  const file = `${folderOf({ [name]: content })}/${name}`;
  for (const command of ["extract", "explain", "clean"])
    expect(await run([command, file])).toMatchObject({ code: 1, err: expect.stringContaining(`${message} ${file} `) });
});

test("a document of Office is told to be the ZIP file that it is", async () => {
  const file = `${folderOf({ "story.docx": "PK\u0003\u0004" })}/story.docx`;
  const err = `tearsheet: ${file}: is a ZIP file; unzip it, or save its text as .txt\n`;
  expect(await run(["extract", file])).toEqual({ code: 1, out: "", err });
});

test.each([
  ["", "no path; is a variable of the shell empty?"],
  ["www.harbour.example/ferry", "no such file; write https:// before an address"],
  ["harbour.example", "no such file; check the path"],
])("a path that leads nowhere, %j, is told with what was meant", async (path, message) => {
  expect(await run(["extract", path])).toEqual({ code: 1, out: "", err: `tearsheet: ${path}: ${message}\n` });
});

test("a feed behind an address is no page: the command that reads it is named", async () => {
  const url = "https://harbour.example/feed?a=1&b=2";
  const fetchPage = async (): Promise<FetchedPage> => ({
    url,
    bytes: new TextEncoder().encode("<?xml version='1.0'?><rss version='2.0'></rss>"),
    contentType: "application/rss+xml",
  });
  expect(await run(["extract", url], { fetchPage })).toEqual({
    code: 1,
    out: "",
    err: `tearsheet: ${url}: names addresses; fetch them first: tearsheet capture '${url}' --output captures\n`,
  });
});

test("the frames that a browser saved beside a page are no pages", async () => {
  const folder = folderOf({
    "Ferry.html": "Ferry",
    "Ferry_files/frame.html": "listing",
    "Hamn.htm": "Hamn",
    "Hamn-Dateien/deep/frame.html": "listing",
    "notes_files/note.html": "Note",
    "Hamn-arkiv/old.html": "Old",
  });
  const { code, out } = await run(["extract", folder, "--format", "text"]);
  expect([code, out]).toEqual([0, "Ferry\n\f\nOld\n\f\nHamn\n\f\nNote\n"]);
});

test("a folder without pages says so", async () => {
  const folder = folderOf({ "notes.odt": "x" });
  expect(await run(["extract", folder, "--format", "text"])).toEqual({
    code: 1,
    out: "",
    err: `tearsheet: ${folder}: no pages in it; they end in .html, .htm, .xhtml, .mhtml, .mht, .webarchive, .eml, .txt, .md, .markdown\n`,
  });
});

test("several pages: articles in order, the rest named on standard error", async () => {
  const folder = folderOf({ a: "Alpha", b: "listing", c: "", d: "Delta" });
  const [a, b, c, d] = ["a", "b", "c", "d"].map((name) => `${folder}/${name}`);
  const argv = [a, b, `${folder}/none`, c, d].map(String);
  expect(await run(["extract", ...argv, "--format", "text"])).toEqual({
    code: 3,
    out: "Alpha\n\f\nDelta\n",
    err: [
      `tearsheet: ${b}: is no article: title of listing (listing); headline "listing"; --format jsonl gives its labelled record\n`,
      `tearsheet: ${folder}/none: no such file; check the path\n`,
      `tearsheet: ${c}: cannot be read: title of empty (empty); save or fetch the page again\n`,
    ].join(""),
  });
  const lines = await run(["extract", ...argv]);
  expect(lines.code).toBe(3);
  expect(lines.out).toBe(
    [
      LINE(`${a}`, "Alpha"),
      `{"id":"${b}","outcome":"not-article","reason":"listing","record":{"headline":"listing"},"problems":[]}\n`,
      `{"id":"${folder}/none","outcome":"unreadable","reason":"no-file","problems":[]}\n`,
      `{"id":"${c}","outcome":"unreadable","reason":"empty","problems":[]}\n`,
      LINE(`${d}`, "Delta"),
    ].join(""),
  );
  expect(lines.err).toBe(`tearsheet: ${folder}/none: no such file; check the path\n`);
});

test.each([
  ["listing", 1],
  ["", 1],
  ["throw", 1],
  ["Ferry", 0],
])("a page %j ends with %i", async (text, code) => {
  expect((await run(["extract", "-"], { stdin: pieces(text) })).code).toBe(code);
});

test("a fault in the library costs one page", async () => {
  const folder = folderOf({ a: "throw", b: "Beta" });
  const { code, out, err } = await run(["extract", `${folder}/a`, `${folder}/b`]);
  expect(code).toBe(3);
  expect(out.split("\n")[0]).toBe(`{"id":"${folder}/a","outcome":"unreadable","reason":"fault","problems":[]}`);
  expect(err).toBe(`tearsheet: ${folder}/a: reading it failed by a fault of ours (split galley); please report it\n`);
});

test.skipIf(process.getuid?.() === 0)("what may not be read says so (root may read all)", async () => {
  const folder = folderOf({ "a.html": "A", "closed/b.html": "B" });
  chmodSync(`${folder}/a.html`, 0);
  chmodSync(`${folder}/closed`, 0);
  const { code, err } = await run(["extract", folder]);
  chmodSync(`${folder}/closed`, 0o755);
  expect(code).toBe(1);
  expect(err).toContain("a.html: no permission to read it; change its permissions\n");
  expect(err).toContain("closed: cannot look into the folder; check its permissions\n");
});

test("the command line's facts reach the library, with the digest of the bytes", async () => {
  const asked: unknown[] = [];
  const argv = [
    "extract",
    "-",
    "--url",
    "https://harbour.example/a",
    "--captured-at",
    "2031-05-06",
    "--content-type",
    "text/plain",
  ];
  await run(argv, { stdin: pieces("Ferry"), library: async () => madeLibrary(asked) });
  expect(asked).toEqual([
    {
      maxBytes: 67_108_864,
      sha256: createHash("sha256").update("Ferry").digest("hex"),
      url: "https://harbour.example/a",
      capturedAt: "2031-05-06",
      contentType: "text/plain",
    },
  ]);
});

const FETCHED: FetchedPage = {
  url: "https://harbour.example/new",
  bytes: new TextEncoder().encode("Ferry"),
  contentType: "text/html",
};

test("a fetched page carries its final address, its type and the time of fetching", async () => {
  const asked: { url?: string; capturedAt?: string; contentType?: string }[] = [];
  const policies: unknown[] = [];
  const desk = {
    library: async () => madeLibrary(asked),
    fetchPage: async (_address: string, policy: unknown) => {
      policies.push(policy);
      return FETCHED;
    },
  };
  expect((await run(["extract", "https://harbour.example/old"], desk)).code).toBe(0);
  expect(asked[0]).toMatchObject({
    url: "https://harbour.example/new",
    capturedAt: "2031-05-06T07:08:09.000Z",
    contentType: "text/html",
  });
  await run(
    [
      "extract",
      "https://harbour.example/old",
      "--captured-at",
      "2030-01-01",
      "--allow-private-addresses",
      "--ignore-robots",
    ],
    desk,
  );
  expect(asked[1]).toMatchObject({ capturedAt: "2030-01-01" });
  expect(policies).toEqual([
    { allowPrivate: false, ignoreRobots: false },
    { allowPrivate: true, ignoreRobots: true },
  ]);
});

test("a refused address is one line on standard error", async () => {
  const fetchPage = async (): Promise<never> => {
    throw new FetchRefusal("not-public", "leads to 127.0.0.1, which is no public address");
  };
  expect(await run(["extract", "ftp://harbour.example/", "--format", "jsonl"], { fetchPage })).toEqual({
    code: 1,
    out: '{"id":"ftp://harbour.example/","outcome":"unreadable","reason":"not-fetched","problems":[]}\n',
    err: "tearsheet: ftp://harbour.example/: leads to 127.0.0.1, which is no public address\n",
  });
});

test("an output that cannot be written is told before any page is read", async () => {
  const folder = folderOf({});
  const asked: unknown[] = [];
  const desk = { stdin: pieces("Ferry"), library: async () => madeLibrary(asked) };
  expect(await run(["extract", "-", "-o", `${folder}/no/out.json`], desk)).toEqual({
    code: 4,
    out: "",
    err: `tearsheet: cannot write ${folder}/no/out.json: its folder does not exist; make it first\n`,
  });
  expect(await run(["extract", "-", "-o", folder], desk)).toEqual({
    code: 4,
    out: "",
    err: `tearsheet: ${folder} is a folder; name a file in it\n`,
  });
  expect(asked).toEqual([]);
});

test("an output file keeps its mode and its link, and a device is written to in place", async () => {
  const folder = folderOf({ "real.json": "old" });
  chmodSync(`${folder}/real.json`, 0o600);
  mkdirSync(`${folder}/links`);
  symlinkSync("../real.json", `${folder}/links/out.json`);
  await run(["extract", "-", "-o", `${folder}/links/out.json`], { stdin: pieces("Ferry") });
  expect(readFileSync(`${folder}/real.json`, "utf8")).toContain("Ferry");
  expect(statSync(`${folder}/real.json`).mode & 0o777).toBe(0o600);
  expect(readdirSync(`${folder}/links`)).toEqual(["out.json"]);
  expect((await run(["extract", "-", "-o", "/dev/null"], { stdin: pieces("Ferry") })).code).toBe(0);
  expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
});

test("a run that fails midway leaves the old output as it was", async () => {
  const folder = folderOf({ "out.json": "old" });
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode("Fer");
    throw new Error("torn");
  }
  const { code, err } = await run(["extract", "-", "-o", `${folder}/out.json`], {
    stdin: pieces("Ferry"),
    library: async () => ({
      ...madeLibrary(),
      toJson: () => {
        throw new Error("press jam");
      },
    }),
  });
  expect(code).toBe(70);
  expect(err).toMatch(/^tearsheet: a fault of ours: press jam .*; please report it with the page that shows it\n$/);
  expect(readFileSync(`${folder}/out.json`, "utf8")).toBe("old");
  expect(readdirSync(folder)).toEqual(["out.json"]);
  expect((await run(["extract", "-"], { stdin: broken() })).err).toBe("tearsheet: standard input: torn\n");
});

test("a file larger than the library takes is not read whole", async () => {
  const folder = folderOf({});
  writeFileSync(`${folder}/big.html`, "");
  truncateSync(`${folder}/big.html`, 5_000_000_000);
  const sizes: number[] = [];
  const library = {
    ...madeLibrary(),
    extract: (input: Uint8Array | string) => {
      sizes.push(input.length);
      return { kind: "unreadable", reason: "too-large", problems: [] } as const;
    },
  };
  const { code } = await run(["extract", `${folder}/big.html`], { library: async () => library });
  expect(code).toBe(1);
  expect(sizes).toEqual([64 * 1024 * 1024 + 1]);
});

test("text on a terminal runs no escape sequences; a file keeps them", async () => {
  const stdout = madeSheet({ isTTY: true });
  const { out } = await run(["extract", "-", "--format", "text"], { stdin: pieces("a\u001b[2Jb\u009bc"), stdout });
  expect(out).toBe("a[2Jbc\n");
  expect((await run(["extract", "-", "--format", "text"], { stdin: pieces("a\u001b[2Jb") })).out).toBe("a\u001b[2Jb\n");
});

test("a reader that goes away ends the run quietly", async () => {
  const stdout = {
    on: () => undefined,
    write: (_text: string, done?: (problem?: Error | null) => void) => {
      done?.(Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
      return false;
    },
  };
  expect(await run(["extract", "-"], { stdin: pieces("Ferry"), stdout })).toEqual({ code: 0, out: "", err: "" });
});
