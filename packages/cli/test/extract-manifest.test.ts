import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { folderOf, madeSheet, pieces, run } from "./made-desk.ts";
import { madeLibrary } from "./made-page.ts";

const lines = (...entries: readonly unknown[]): string =>
  entries.map((entry) => `${typeof entry === "string" ? entry : JSON.stringify(entry)}\n`).join("");

const article = (id: string | number, headline: string): string =>
  `{"id":${JSON.stringify(id)},"outcome":"article","record":{"headline":"${headline}"},"problems":[{"code":"no-published-time"}]}\n`;

test("every line is answered in order, paths relative to the manifest", async () => {
  const folder = folderOf({
    "lists/pages.jsonl": lines(
      { id: "b", path: "../pages/b.html" },
      { id: 3, path: "../pages/listing.html" },
      "",
      { id: "a", path: "../pages/a.html" },
      { id: "e", path: "../pages/empty.html" },
    ),
    "pages/a.html": "Alpha",
    "pages/b.html": "Beta",
    "pages/listing.html": "listing",
    "pages/empty.html": "",
  });
  const out = [
    article("b", "Beta"),
    '{"id":3,"outcome":"not-article","reason":"listing","record":{"headline":"listing"},"problems":[]}\n',
    article("a", "Alpha"),
    '{"id":"e","outcome":"unreadable","reason":"empty","problems":[]}\n',
  ].join("");
  expect(await run(["extract", "--manifest", `${folder}/lists/pages.jsonl`])).toEqual({ code: 0, out, err: "" });
  const toFile = await run(["extract", "--manifest", `${folder}/lists/pages.jsonl`, "--output", `${folder}/out.jsonl`]);
  expect(toFile).toEqual({ code: 0, out: "", err: "" });
  expect(readFileSync(`${folder}/out.jsonl`, "utf8")).toBe(out);
  expect(readdirSync(folder)).toEqual(["lists", "out.jsonl", "pages"]);
});

test("what a line says of its page reaches the library", async () => {
  const folder = folderOf({
    "m.jsonl": lines(
      { id: "a", path: "a", url: "https://harbour.example/a", capturedAt: "2031-05-06", contentType: "text/plain" },
      { id: "b", path: "a", url: null },
    ),
    a: "Ferry",
  });
  const asked: unknown[] = [];
  await run(["extract", "--manifest", `${folder}/m.jsonl`], { library: async () => madeLibrary(asked) });
  expect(asked).toEqual([
    expect.objectContaining({ url: "https://harbour.example/a", capturedAt: "2031-05-06", contentType: "text/plain" }),
    expect.not.objectContaining({ url: expect.anything() }),
  ]);
});

test("bad lines are named by number, missing files answered, the rest goes on", async () => {
  const folder = folderOf({
    "m.jsonl": lines(
      { id: "a", path: "a" },
      "{broken",
      "",
      { id: "x" },
      { id: "gone", path: "gone.html" },
      { id: "dir", path: "." },
      { id: "t", path: "throw" },
      { id: "z", path: "a" },
    ),
    a: "Alpha",
    throw: "throw",
  });
  expect(await run(["extract", "--manifest", `${folder}/m.jsonl`])).toEqual({
    code: 3,
    out: [
      article("a", "Alpha"),
      '{"id":"gone","outcome":"unreadable","reason":"no-file","problems":[]}\n',
      '{"id":"dir","outcome":"unreadable","reason":"no-access","problems":[]}\n',
      '{"id":"t","outcome":"unreadable","reason":"fault","problems":[]}\n',
      article("z", "Alpha"),
    ].join(""),
    err: [
      "tearsheet: manifest line 2: is no JSON; each line must be one JSON object\n",
      'tearsheet: manifest line 4: has no "path" (a string, relative to the manifest)\n',
      "tearsheet: manifest line 5: gone.html: no such file; check the path\n",
      "tearsheet: manifest line 6: .: a folder, where a file is wanted\n",
      "tearsheet: manifest line 7: throw: reading it failed by a fault of ours (split galley); please report it\n",
    ].join(""),
  });
});

test("a capture time that is none is said and left out", async () => {
  const folder = folderOf({ "m.jsonl": lines({ id: "a", path: "a", capturedAt: "yesterday" }), a: "Alpha" });
  const asked: { capturedAt?: string }[] = [];
  const { code, out, err } = await run(["extract", "--manifest", `${folder}/m.jsonl`], {
    library: async () => madeLibrary(asked),
  });
  expect([code, out]).toEqual([0, article("a", "Alpha")]);
  expect(err).toBe(
    'tearsheet: manifest line 1: "capturedAt" yesterday is no time and is left out; write 2025-10-19 or 2025-10-19T06:48:00-04:00\n',
  );
  expect(asked).toHaveLength(1);
  expect(asked[0]).not.toHaveProperty("capturedAt");
});

test.each([
  ["", 0, ""],
  ["\n\n", 0, ""],
  ["nonsense\n", 1, ""],
  ['{"id":"a","path":"gone"}\n', 1, '{"id":"a","outcome":"unreadable","reason":"no-file","problems":[]}\n'],
])("a manifest %j ends with %i", async (text, code, out) => {
  const folder = folderOf({ "m.jsonl": text });
  expect(await run(["extract", "--manifest", `${folder}/m.jsonl`])).toMatchObject({ code, out });
});

test("a gzipped manifest is read as what it holds; a damaged one is told", async () => {
  const packed = gzipSync(lines({ id: "a", path: "a" }));
  const folder = folderOf({ a: "Alpha", "m.jsonl.gz": packed, "cut.jsonl.gz": packed.subarray(0, -9) });
  const whole = await run(["extract", "--manifest", `${folder}/m.jsonl.gz`]);
  expect(whole).toEqual({ code: 0, out: article("a", "Alpha"), err: "" });
  const { code, err } = await run(["extract", "--manifest", `${folder}/cut.jsonl.gz`]);
  expect([code, err]).toEqual([
    2,
    expect.stringMatching(/^tearsheet: cannot read the manifest .*; its gzip is damaged/),
  ]);
});

test("a manifest from standard input is relative to where we are", async () => {
  const folder = folderOf({ a: "Alpha" });
  const stdin = pieces(lines({ id: "a", path: `${folder}/a` }));
  expect(await run(["extract", "--manifest", "-"], { stdin })).toEqual({
    code: 0,
    out: article("a", "Alpha"),
    err: "",
  });
});

test("a long run tells its progress on a terminal", async () => {
  const folder = folderOf({
    a: "Alpha",
    "m.jsonl": lines(...Array.from({ length: 40 }, (_, id) => ({ id, path: "a" }))),
  });
  let now = 0;
  const stderr = madeSheet({ isTTY: true });
  await run(["extract", "--manifest", `${folder}/m.jsonl`, "-o", `${folder}/out`], { stderr, now: () => (now += 100) });
  expect(stderr.text()).toMatch(/\r\u001b\[2K\d+ pages · \d+% · [\d.]+ pages\/s · \d s left/);
  expect(stderr.text().endsWith("\r\u001b[2K")).toBe(true);
});

test("ten thousand lines pass in order", async () => {
  const folder = folderOf({});
  mkdirSync(`${folder}/p`);
  writeFileSync(`${folder}/p/a`, "Alpha");
  const count = 10_000;
  writeFileSync(
    `${folder}/m.jsonl`,
    Array.from({ length: count }, (_, id) => `{"id":${id},"path":"p/${id % 1000 === 7 ? "gone" : "a"}"}\n`).join(""),
  );
  const { code } = await run(["extract", "--manifest", `${folder}/m.jsonl`, "--output", `${folder}/out.jsonl`]);
  expect(code).toBe(3);
  const ids = readFileSync(`${folder}/out.jsonl`, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).id);
  expect(ids).toHaveLength(count);
  expect(ids.every((id, index) => id === index)).toBe(true);
});
