import { Buffer } from "node:buffer";
import { join } from "node:path";
import { crc32, gzipSync } from "node:zlib";
import { parquetWriteBuffer } from "hyparquet-writer";
import { expect, test } from "vitest";
import { listSources } from "../../src/bulk/list-sources.ts";
import { openBody } from "../../src/sources/http-body.ts";
import { openSource } from "../../src/sources/open-source.ts";
import type { Find } from "../../src/sources/source.ts";
import { folderOf } from "../made-desk.ts";
import { answer, type Bytes, bytesOf, fileOf, gz, record, told } from "../made-warc.ts";

/** Everything in a file, read by its name, and once more from each of its places on. */
async function findsOf(name: string, bytes: Bytes, column?: string): Promise<readonly string[]> {
  const path = fileOf(bytes, name);
  const [spec] = await listSources({ operands: [path], manifest: null, base: null, shard: null });
  if (spec === undefined) throw new Error("no source");
  const source = openSource(spec, column === undefined ? {} : { column });
  const all = await collected(source.finds(null));
  for (const [index, { next }] of all.entries())
    expect((await collected(source.finds(next))).map(told)).toEqual(all.slice(index + 1).map(told));
  return all.map((find) => told(find).replaceAll(path, "made"));
}

async function collected(finds: AsyncIterable<Find>): Promise<Find[]> {
  const all: Find[] = [];
  for await (const find of finds) all.push(find);
  return all;
}

const LINES = [
  JSON.stringify({ id: "a", html: "<p>a", url: "https://harbour.example/a" }),
  "",
  JSON.stringify({ content: "<p>b" }),
  "{broken",
  JSON.stringify({ id: 7, title: "no page" }),
  JSON.stringify({ text: "Line" }),
].join("\n");

const FOUND_LINES = [
  'page a "<p>a"',
  'page made#3 "<p>b"',
  "missing made#4: damaged, no JSON object",
  /^missing 7: damaged, no page in html/,
  'page made#6 "Line"',
];

test.each([
  ["pages.jsonl", LINES],
  ["pages.ndjson.gz", gz(LINES)],
  ["pages.jsonl.gz", bytesOf(gz(LINES.slice(0, 30)), gz(LINES.slice(30)))],
])("JSON lines: %s", async (name, bytes) => {
  const found = await findsOf(name, bytes);
  expect(found).toHaveLength(FOUND_LINES.length);
  for (const [index, line] of FOUND_LINES.entries()) expect(found[index]).toMatch(line);
});

test("the column may be named", async () => {
  expect(await findsOf("pages.jsonl", '{"story":"<p>s","html":"<p>h"}', "story")).toEqual(['page made#1 "<p>s"']);
});

test("rows of Parquet, in row groups", async () => {
  const buffer = parquetWriteBuffer({
    columnData: [
      { name: "url", data: ["https://harbour.example/a", "https://harbour.example/b", "no address"] },
      { name: "raw_html", data: ["<p>a", null, "<p>c"] },
    ],
    rowGroupSize: 2,
  });
  expect(await findsOf("pages.parquet", new Uint8Array(buffer))).toEqual([
    'page made#0 "<p>a"',
    expect.stringMatching(/^missing made#1: damaged, no page in html/),
    'page made#2 "<p>c"',
  ]);
});

test("a Parquet file without a column of pages is told at once, with the columns that it has", async () => {
  const columnData = [
    { name: "url", data: ["https://harbour.example/a"] },
    { name: "story", data: ["<p>a"] },
  ];
  const bytes = new Uint8Array(parquetWriteBuffer({ columnData }));
  const told = (what: string): string =>
    `missing made: not-opened, no column ${what} among url, story; name one with --column`;
  expect(await findsOf("pages.parquet", bytes)).toEqual([told("of pages")]);
  expect(await findsOf("pages.parquet", bytes, "html")).toEqual([told("html")]);
  expect(await findsOf("pages.parquet", bytes, "story")).toEqual(['page made#0 "<p>a"']);
});

/** A header of a tar file, ustar. */
function tarHeader(path: string, size: number, type = "0"): Buffer {
  const header = Buffer.alloc(512);
  header.write(path, 0);
  header.write(`0000644\0${"0000000\0".repeat(2)}`, 100);
  header.write(`${size.toString(8).padStart(11, "0")}\0`, 124);
  header.write("00000000000\0        ", 136);
  header.write(type, 156);
  header.write("ustar\u000000", 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return header;
}

function tarFile(path: string, content: string | Uint8Array, type?: string): Buffer {
  const body = Buffer.from(content);
  const padding = Buffer.alloc((512 - (body.length % 512)) % 512);
  return bytesOf(tarHeader(path, body.length, type), body, padding);
}

const LONG = `${"deep/".repeat(30)}long.html`;
const PAX = `path=${LONG}\n`;
const TAR = bytesOf(
  tarFile("a.html", "<p>a"),
  tarHeader("folder/", 0, "5"),
  tarFile("picture.png", "..."),
  tarFile("PaxHeader", `${PAX.length + 4} ${PAX}`, "x"),
  tarFile("long", "<p>pax"),
  tarFile("././@LongLink", `${LONG}\0`, "L"),
  tarFile("long", "<p>gnu"),
  tarFile("b.txt", "Line"),
  Buffer.alloc(1024),
);

const FOUND_FILES = [
  'page made#a.html "<p>a"',
  "passed over file: not regular",
  "passed over file: no page",
  `page made#${LONG} "<p>pax"`,
  `page made#${LONG} "<p>gnu"`,
  'page made#b.txt "Line"',
];

test.each([
  ["pages.tar", TAR, FOUND_FILES],
  ["pages.tar.gz", gz(TAR), FOUND_FILES],
  ["pages.tgz", gz(TAR), FOUND_FILES],
  [
    "damaged.tar",
    bytesOf(tarFile("a.html", "<p>a"), Buffer.alloc(1024, 7), tarFile("b.html", "<p>b")),
    [
      'page made#a.html "<p>a"',
      "missing made#1024: damaged, no tar header where one must begin",
      'page made#b.html "<p>b"',
    ],
  ],
  ["cut.tar", TAR.subarray(0, 514), ["missing made#a.html: damaged, the archive ends inside this file"]],
])("tar: %s", async (name, bytes, expected) => {
  expect(await findsOf(name, bytes)).toEqual(expected);
});

test("a page that a tar keeps gzipped comes with its coding", async () => {
  const path = fileOf(bytesOf(tarFile("a.html.gz", gz("<p>a")), Buffer.alloc(1024)), "pages.tar");
  const [spec] = await listSources({ operands: [path], manifest: null, base: null, shard: null });
  if (spec === undefined) throw new Error("no source");
  const [find] = await collected(openSource(spec).finds(null));
  if (find?.kind !== "page" || find.coding === undefined) throw new Error("no coded page");
  expect(openBody(find.bytes, find.coding)).toMatchObject({ kind: "body", bytes: Buffer.from("<p>a"), flaws: [] });
});

/** A ZIP file whose entries are stored as they are. */
function zipOf(files: Readonly<Record<string, Buffer>>): Buffer {
  const [local, central]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [name, body] of Object.entries(files)) {
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt32LE(crc32(body), 10);
    head.writeUInt32LE(body.length, 14);
    head.writeUInt32LE(body.length, 18);
    head.writeUInt16LE(name.length, 22);
    local.push(bytesOf("PK\u0003\u0004", head, name, body));
    const entry = Buffer.alloc(42);
    head.copy(entry, 2);
    entry.writeUInt16LE(20, 0);
    entry.writeUInt32LE(offset, 38);
    central.push(bytesOf("PK\u0001\u0002", entry, name));
    offset += 30 + name.length + body.length;
  }
  const end = Buffer.alloc(18);
  const directory = bytesOf(...central);
  end.writeUInt16LE(central.length, 4);
  end.writeUInt16LE(central.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return bytesOf(...local, directory, "PK\u0005\u0006", end);
}

test("the archives of a WACZ file", async () => {
  const page = record("response", answer("<p>a"));
  const wacz = zipOf({
    "datapackage.json": bytesOf("{}"),
    "archive/one.warc.gz": bytesOf(gz(record("request", "GET / HTTP/1.1\r\n\r\n")), gz(page)),
    "archive/two.warc": bytesOf(page, page),
  });
  expect(await findsOf("crawl.wacz", wacz)).toEqual([
    "passed over record: request",
    expect.stringMatching(/^page made\/archive\/one\.warc\.gz#\d+ "<p>a"$/),
    'page made/archive/two.warc#0 "<p>a"',
    `page made/archive/two.warc#${page.length} "<p>a"`,
  ]);
});

test("a ZIP file without an archive in it is told", async () => {
  const zip = zipOf({ "pages/ferry.html": Buffer.from("<p>Ferry") });
  expect(await findsOf("pages.zip", zip)).toEqual([
    "missing made: not-opened, a ZIP file without a WARC in it; unzip it and read its folder",
  ]);
});

test("a WACZ file that is none is told, and the run goes on", async () => {
  expect(await findsOf("crawl.wacz", "no zip at all")).toEqual([expect.stringMatching(/^missing made: not-opened, /)]);
});

test.each([
  ["WARC", record("response", answer("<p>a")), 'page made#0 "<p>a"'],
  ["WARC in gzip", gz(record("response", answer("<p>a"))), 'page made#0 "<p>a"'],
  ["tar", TAR, 'page made#a.html "<p>a"'],
  ["JSON lines", '{"html":"<p>a"}', 'page made#1 "<p>a"'],
  ["a page", "<p>a", 'page made "<p>a"'],
])("a file whose name says nothing is known by its bytes: %s", async (_what, bytes, expected) => {
  expect((await findsOf("made", bytes))[0]).toBe(expected);
});

test.each([
  ["list", "# mine\nhttps://harbour.example/a\n"],
  ["urls.txt", "https://harbour.example/a\nhttps://harbour.example/b\n"],
  ["feed.xml", '<?xml version="1.0"?>\n<!-- ours --><rss version="2.0"><channel></channel></rss>'],
  ["sitemap.xml", '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>'],
])("what names addresses is for capture: %s", async (name, content) => {
  await expect(findsOf(name, content)).rejects.toThrow(`${name} names addresses`);
});

test("folders, lists of paths and shares of them", async () => {
  const folder = folderOf({
    "in/b.html": "<p>b",
    "in/a.html": "<p>a",
    "in/notes.pdf": "",
    "in/deep/c.txt": "c",
    "one.warc": record("response", answer("<p>1")).toString(),
    "two.warc": record("response", answer("<p>2")).toString(),
    "paths.txt": "one.warc\n\nnowhere.warc\ntwo.warc\n",
  });
  const names = async (shard: { index: number; count: number } | null): Promise<readonly string[]> => {
    const specs = await listSources({
      operands: [join(folder, "in")],
      manifest: join(folder, "paths.txt"),
      base: null,
      shard,
    });
    return specs.flatMap((spec) =>
      spec.kind === "pages" ? spec.files.map(({ path }) => path.slice(folder.length)) : [spec.name],
    );
  };
  const all = ["/in/a.html", "/in/b.html", "/in/deep/c.txt", "one.warc", "nowhere.warc", "two.warc"];
  expect(await names(null)).toEqual(all);
  const shares = [await names({ index: 0, count: 2 }), await names({ index: 1, count: 2 })];
  expect(shares).toEqual([
    ["/in/a.html", "/in/deep/c.txt", "one.warc", "two.warc"],
    ["/in/b.html", "nowhere.warc"],
  ]);
});

test("gzip of a list of paths", async () => {
  const folder = folderOf({ "one.warc": "" });
  const list = fileOf(gzipSync(`${join(folder, "one.warc")}\n`), "warc.paths.gz");
  const specs = await listSources({ operands: [], manifest: list, base: null, shard: null });
  expect(specs).toMatchObject([{ kind: "archive", name: join(folder, "one.warc") }]);
});
