import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { expect, onTestFinished, test } from "vitest";
import { folderOf } from "../made-desk.ts";
import { HOUSE, madeCrawl, madeWarc, storyPage } from "./made-crawl.mjs";
import { sqliteRows } from "./sqlite-rows.mjs";

// The built command as a user has it: workers are threads of their own.
const BIN = fileURLToPath(new URL("../../bin/tearsheet.js", import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function start(
  argv: readonly string[],
  cwd: string,
  stdin = "",
  env: Readonly<Record<string, string>> = {},
): ChildProcess & { readonly ended: Promise<Ended> } {
  const child = spawn(process.execPath, [BIN, ...argv], { cwd, env: { ...process.env, ...env } });
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout.on("data", (piece) => out.push(String(piece)));
  child.stderr.on("data", (piece) => err.push(String(piece)));
  // A command that ends before it has read leaves a broken pipe: how it ended is what the tests ask.
  child.stdin.on("error", () => {});
  child.stdin.end(stdin);
  const ended = new Promise<Ended>((resolve) => {
    child.on("close", (code) => resolve({ code, out: out.join(""), err: err.join("") }));
  });
  return Object.assign(child, { ended });
}

function tearsheet(argv: readonly string[], cwd: string, stdin = ""): Promise<Ended> {
  return start(argv, cwd, stdin).ended;
}

const PAGES = 30;

function crawl(): string {
  const folder = folderOf({});
  madeCrawl(folder, PAGES);
  return folder;
}

const INPUTS = ["a.warc.gz", "b.warc.gz", "loose"];

/** The parts of an output, joined. */
function linesOf(folder: string): readonly string[] {
  const parts = readdirSync(folder).filter((name) => name.startsWith("part-"));
  return parts
    .sort()
    .flatMap((name) => {
      const bytes = readFileSync(join(folder, name));
      return (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString().split("\n");
    })
    .filter((line) => line !== "");
}

test("the output is the same with one, two and three workers", async () => {
  const folder = crawl();
  const outputs: (readonly string[])[] = [];
  for (const workers of ["1", "2", "3"]) {
    const output = `out${workers}`;
    const ended = await tearsheet(["run", ...INPUTS, "-o", output, "-w", workers, "--part-pages", "12"], folder);
    expect([ended.code, ended.err]).toEqual([0, ""]);
    expect(readdirSync(join(folder, output)).sort()).toEqual([
      "journal.jsonl",
      "part-00000.jsonl",
      "part-00001.jsonl",
      "part-00002.jsonl",
      "report.json",
      "run.json",
    ]);
    outputs.push(linesOf(join(folder, output)));
  }
  expect(outputs[1]).toEqual(outputs[0]);
  expect(outputs[2]).toEqual(outputs[0]);
  expect(outputs[0]).toHaveLength(PAGES);
  const outcomes = outputs[0]?.map((line) => JSON.parse(line).outcome) ?? [];
  expect(outcomes.filter((outcome) => outcome === "article")).toHaveLength(PAGES - 2);
  const report = JSON.parse(readFileSync(join(folder, "out1", "report.json"), "utf8"));
  expect(report).toMatchObject({
    schema: "tearsheet/run-report/1",
    complete: true,
    pages: PAGES,
    outcomes: { article: PAGES - 2, "unreadable/damaged": 2 },
    fields: { headline: PAGES - 2 },
    passedOver: { "record: request": 20 },
  });
});

test("a line is the library's answer with the capture's address and time", async () => {
  const folder = folderOf({});
  writeFileSync(join(folder, "one.warc.gz"), madeWarc(0, 1));
  const { code, out } = await tearsheet(["run", "one.warc.gz", "--output", "out"], folder);
  expect(code).toBe(0);
  expect(out).toMatch(/^1 page in [\d.]+ s .*\n\nOutcomes\n {2}article +1 +100\.0%/);
  const [line] = linesOf(join(folder, "out"));
  const { id, outcome, record, problems } = JSON.parse(line ?? "");
  expect([id.startsWith("one.warc.gz#"), outcome, problems]).toEqual([true, "article", []]);
  expect(record.headline.value).toBe("The harbour closes for day 0");
  expect(record.capture.url).toBe("https://harbour.example/0");
  expect(record.capture.fetchedAt.value.earliest).toBe("2031-05-07T00:00:00Z");
});

test("what repeats on a site is no story where sites are learned, whatever the number of workers", async () => {
  const folder = crawl();
  const bodies = (output: string): readonly string[] =>
    linesOf(join(folder, output)).map((line) => JSON.parse(line).record?.body.text ?? "");
  await tearsheet(["run", ...INPUTS, "--output", "alone"], folder);
  expect(bodies("alone").filter((body) => body.includes(HOUSE))).toHaveLength(PAGES - 2);
  for (const workers of ["1", "3"])
    await tearsheet(["run", ...INPUTS, "--output", `learned${workers}`, "-w", workers, "--learn-sites"], folder);
  const learned = bodies("learned1");
  expect(learned.filter((body) => body.includes(HOUSE)).length).toBeLessThan(PAGES / 2);
  expect(learned.filter((body) => body !== "")).toHaveLength(PAGES - 2);
  expect(linesOf(join(folder, "learned3"))).toEqual(linesOf(join(folder, "learned1")));
});

test("plain text is read knowing where its site tells its stories and when, also by a run that is resumed", async () => {
  const legal = [
    "Every text on these pages belongs to the Courier, which allows nobody to print it again without asking in writing first.",
    "Whoever writes to the paper agrees that the letter may be shortened, that it may be printed, and that it is kept for ten years.",
    "The Courier is not answerable for what advertisers say in its columns, nor for the weather that its forecasts have promised.",
  ];
  const brief = (...text: readonly string[]): string => ["Menu", ...text, ...legal, "Imprint"].join("\n");
  const fire = "A barn burnt down on the northern island on Sunday night; nobody was hurt, and the cows had been out.";
  const [ferry, bridge, school] = ["A barn burns down", "The bridge is painted", "The school has a bell again"];
  const folder = folderOf({
    "pages/0.txt": brief(ferry, fire, "Top Stories", bridge, "57m ago", "A barn is lost", "2h ago"),
    "pages/1.txt": brief(
      bridge,
      "Posted March 14, 2025 8:00 am EDT",
      `${bridge} green, and stays closed until it is dry.`,
    ),
    "pages/2.txt": brief(school, `${school}, cast from the old one, and it rang on Monday for the first time.`),
    "pages/3.txt": brief(
      "The dance is on Friday",
      "The harbour dance is on Friday, and the band is the one that played last year.",
    ),
  });
  const read = async (...more: readonly string[]): Promise<unknown> => {
    await tearsheet(["run", "pages", "--output", "out", "--learn-sites", ...more], folder);
    const { record } = JSON.parse(linesOf(join(folder, "out"))[0] ?? "");
    return [record.body.text, record.capture.renderedAt.value?.edtf];
  };
  const right = [fire, "2025-03-14T12:56:30Z/2025-03-14T12:58:59Z"];
  expect(await read()).toEqual(right);
  // As if killed before its first part was done: what was learned is not learned again.
  for (const name of ["journal.jsonl", "part-00000.jsonl"]) rmSync(join(folder, "out", name));
  const learnedAt = (): number => statSync(join(folder, "out/sites.jsonl")).mtimeMs;
  const before = learnedAt();
  expect(await read("--resume")).toEqual(right);
  expect(learnedAt()).toBe(before);
});

test("gzip, and shares that make up the whole", async () => {
  const folder = crawl();
  await tearsheet(["run", ...INPUTS, "--output", "whole"], folder);
  for (const shard of ["0/2", "1/2"])
    await tearsheet(["run", ...INPUTS, "--output", "shares", "--shard", shard, "--compress", "gzip"], folder);
  const shares = ["shard-0-of-2", "shard-1-of-2"].flatMap((name) => linesOf(join(folder, "shares", name)));
  expect([...shares].sort()).toEqual([...linesOf(join(folder, "whole"))].sort());
});

test("Parquet with typed, nested columns", async () => {
  const folder = crawl();
  const ended = await tearsheet(["run", ...INPUTS, "--output", "out", "--format", "parquet"], folder);
  expect([ended.code, ended.err]).toEqual([0, ""]);
  const file = await asyncBufferFromFile(join(folder, "out", "part-00000.parquet"));
  const rows = await parquetReadObjects({ file });
  expect(rows).toHaveLength(PAGES);
  expect(rows[0]).toMatchObject({
    outcome: "article",
    headline: "The harbour closes for day 0",
    bylines: [{ role: "author", person: "Ada Quill" }],
    published: { precision: "second", earliest: new Date("2031-05-06T21:00:00Z") },
    keywords: [],
    problems: [],
  });
  expect(rows.find(({ outcome }) => outcome === "unreadable")).toMatchObject({
    reason: "damaged",
    headline: null,
    media: [],
  });
});

test("SQLite, on every Node", async () => {
  const folder = crawl();
  const ended = await tearsheet(["run", ...INPUTS, "--output", "out", "--format", "sqlite"], folder);
  expect(ended.code).toBe(0);
  expect(readdirSync(join(folder, "out")).sort()).toEqual([
    "journal.jsonl",
    "records.sqlite",
    "report.json",
    "run.json",
  ]);
  const path = join(folder, "out", "records.sqlite");
  const modes = [path, join(folder, "out", "report.json")].map((file) => statSync(file).mode);
  expect(modes[0], "readable by whom the other files are").toBe(modes[1]);
  expect(sqliteRows(path, "SELECT outcome, count(*) AS pages FROM pages GROUP BY outcome ORDER BY outcome")).toEqual([
    { outcome: "article", pages: PAGES - 2 },
    { outcome: "unreadable", pages: 2 },
  ]);
  expect(sqliteRows(path, "SELECT part, id, headline, published, words > 20 AS long FROM pages LIMIT 1")).toEqual([
    {
      part: 0,
      id: expect.stringMatching(/^a\.warc\.gz#/),
      headline: "The harbour closes for day 0",
      published: "2031-05-06T21:00:00Z",
      long: 1,
    },
  ]);
});

test("Ctrl-C ends it cleanly and says how to go on; going on makes the output whole", async () => {
  const folder = crawl();
  const argv = ["run", ...INPUTS, "--output", "out", "--part-pages", "5", "--workers", "1"];
  const child = start(argv, folder);
  const watch = setInterval(() => {
    if (existsSync(join(folder, "out", "part-00001.jsonl"))) child.kill("SIGINT");
  }, 5);
  const ended = await child.ended;
  clearInterval(watch);
  // On a fast machine it may be done before the signal comes.
  if (ended.code === 130) {
    expect(ended.err).toMatch(
      /^tearsheet: stopped; what is done is safe in out; go on with: tearsheet run .* --resume\n$/,
    );
    expect(readdirSync(join(folder, "out")).filter((name) => name.endsWith(".tmp") || name.endsWith(".lock"))).toEqual(
      [],
    );
  }
  expect((await tearsheet([...argv, "--resume"], folder)).code).toBe(0);
  await tearsheet(["run", ...INPUTS, "--output", "whole"], folder);
  expect(linesOf(join(folder, "out"))).toEqual(linesOf(join(folder, "whole")));
});

test("a second run in the same folder, a changed plan, and a run that is done", async () => {
  const folder = crawl();
  const argv = ["run", "a.warc.gz", "--output", "out"];
  expect((await tearsheet(argv, folder)).code).toBe(0);
  const again = await tearsheet(argv, folder);
  expect([again.code, again.err]).toEqual([
    2,
    "tearsheet: out holds a run already; go on with --resume, or name another --output\n",
  ]);
  const other = await tearsheet(["run", "b.warc.gz", "--output", "out", "--resume"], folder);
  expect(other.code).toBe(2);
  expect(other.err).toMatch(/the run in out was begun otherwise \(inputs: \["a\.warc\.gz"\]\)/);
  const before = statSync(join(folder, "out", "part-00000.jsonl")).mtimeMs;
  expect((await tearsheet([...argv, "--resume"], folder)).code).toBe(0);
  expect(statSync(join(folder, "out", "part-00000.jsonl")).mtimeMs).toBe(before);
});

test("a living run keeps others out, a dead one's lock does not", async () => {
  const folder = crawl();
  mkdirSync(join(folder, "out"));
  const lock = join(folder, "out", "run.lock");
  const host = execFileSync("hostname").toString().trim();
  writeFileSync(lock, JSON.stringify({ pid: process.pid, host }));
  const ended = await tearsheet(["run", "a.warc.gz", "--output", "out"], folder);
  expect([ended.code, ended.err]).toEqual([
    2,
    expect.stringMatching(/^tearsheet: another run is writing to out; wait for it/),
  ]);
  const dying = spawn(process.execPath, ["-e", "setTimeout(() => {}, 800)"]);
  writeFileSync(lock, JSON.stringify({ pid: dying.pid, host }));
  expect((await tearsheet(["run", "a.warc.gz", "--output", "out"], folder)).code).toBe(0);
  writeFileSync(lock, JSON.stringify({ pid: 2 ** 22 + 1, host }));
  expect((await tearsheet(["run", "a.warc.gz", "--output", "out", "--resume"], folder)).code).toBe(0);
});

// Elsewhere nothing tells a process that died from one that lives: /proc is Linux's.
test.skipIf(process.platform !== "linux")("a killed run that nobody asked how it ended keeps nobody out", async () => {
  const folder = crawl();
  mkdirSync(join(folder, "out"));
  const parent = spawn("sh", ["-c", "sleep 0 & echo $!; exec sleep 30"]);
  onTestFinished(() => void parent.kill());
  const pid = Number(await new Promise((told) => parent.stdout.once("data", told)));
  const host = execFileSync("hostname").toString().trim();
  writeFileSync(join(folder, "out", "run.lock"), JSON.stringify({ pid, host }));
  expect((await tearsheet(["run", "a.warc.gz", "--output", "out"], folder)).code).toBe(0);
});

test("inputs that are not there are answered, and the exit code says so", async () => {
  const folder = crawl();
  const some = await tearsheet(["run", "nowhere.warc", "a.warc.gz", "--output", "some"], folder);
  expect(some.code).toBe(3);
  expect(JSON.parse(linesOf(join(folder, "some"))[0] ?? "")).toEqual({
    id: "nowhere.warc",
    outcome: "unreadable",
    reason: "no-file",
    detail: "no such file; check the path",
    problems: [],
  });
  expect((await tearsheet(["run", "nowhere.warc", "--output", "none"], folder)).code).toBe(1);
});

test("a page that takes too long is answered as that, and the others are read", async () => {
  const folder = folderOf({
    "pages/1.html": storyPage(1),
    "pages/2.html": storyPage(2),
    "pages/3.html": storyPage(3),
  });
  const argv = ["run", "pages", "--output", "out", "-w", "1", "--page-timeout", "10"];
  const slow = new URL("./slow-page.mjs", import.meta.url).href;
  const headline = /<h1>(.*?)<\/h1>/.exec(storyPage(2))?.[1] ?? "";
  const ended = await start(argv, folder, "", { NODE_OPTIONS: `--import ${slow}`, SLOW_HEADLINE: headline }).ended;
  expect(ended.code).toBe(0);
  const answers = linesOf(join(folder, "out")).map((line) => JSON.parse(line));
  expect(answers.map(({ id, outcome, reason }) => [id, outcome, reason])).toEqual([
    ["pages/1.html", "article", undefined],
    ["pages/2.html", "unreadable", "page-timeout"],
    ["pages/3.html", "article", undefined],
  ]);
});

/** A file system of its own that is soon full; null where one cannot be mounted. */
function smallDisk(folder: string): string | null {
  const disk = join(folder, "disk");
  mkdirSync(disk);
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=96k", "tmpfs", disk], { stdio: "ignore" });
  } catch {
    return null;
  }
  onTestFinished(() => void execFileSync("umount", [disk]));
  return disk;
}

/** What a run has written: lines of JSON, or the rows of a database. */
function contentOf(output: string): readonly unknown[] {
  const database = join(output, "records.sqlite");
  return existsSync(database) ? sqliteRows(database, "SELECT * FROM pages ORDER BY rowid") : linesOf(output);
}

test.for(["jsonl", "sqlite"])(
  "a full disk ends the run; with more room it goes on and nothing is lost: %s",
  async (format, { skip }) => {
    const folder = crawl();
    const disk = smallDisk(folder);
    if (disk === null) return skip("no permission to mount a small disk");
    const argv = ["run", ...INPUTS, "--output", join(disk, "out"), "--part-pages", "5", "--format", format];
    const full = await tearsheet(argv, folder);
    expect(full.code).toBe(4);
    expect(full.err).toMatch(
      /cannot write .*: the disk is full.*; make room; then go on with: tearsheet run .* --resume/,
    );
    expect(readdirSync(join(disk, "out")).filter((name) => name.endsWith(".tmp"))).toEqual([]);
    execFileSync("mount", ["-o", "remount,size=64m", disk]);
    expect((await tearsheet([...argv, "--resume"], folder)).code).toBe(0);
    await tearsheet(["run", ...INPUTS, "--output", "whole", "--part-pages", "5", "--format", format], folder);
    expect(contentOf(join(disk, "out"))).toEqual(contentOf(join(folder, "whole")));
    return undefined;
  },
);

test("pipe: paths in, lines out, a path that is not there told as a line", async () => {
  const folder = crawl();
  const { code, out, err } = await tearsheet(["pipe"], folder, "a.warc.gz\nnowhere.warc\n\nloose\n");
  expect([code, err]).toEqual([0, ""]);
  const lines = out.split("\n").filter((line) => line !== "");
  expect(lines).toHaveLength(PAGES - 10 + 1);
  expect(JSON.parse(lines[10] ?? "")).toMatchObject({ id: "nowhere.warc", reason: "no-file" });
  await tearsheet(["run", "a.warc.gz", "nowhere.warc", "loose", "--output", "out"], folder);
  expect(lines).toEqual(linesOf(join(folder, "out")));
});

test.each([
  [["run"], /^tearsheet: no --output; /],
  [["run", "--output", "out"], /^tearsheet: nothing to read; /],
  [["run", "x", "-o", "out", "--workers", "0"], /--workers 0 is no count/],
  [["run", "x", "-o", "out", "--shard", "2/2"], /--shard 2\/2 is no share/],
  [["run", "x", "-o", "out", "--format", "xml"], /unknown --format xml; use jsonl, parquet, sqlite/],
  [["run", "x", "-o", "out", "--format", "parquet", "--compress", "gzip"], /--compress is for jsonl/],
  [["run", "x", "-o", "out", "--page-timeout", "soon"], /--page-timeout soon is no time/],
  [["run", "-m", "nowhere.paths", "-o", "out"], /cannot read the manifest nowhere\.paths/],
  [["run", "https://post.example/a", "-o", "out"], /is an address; capture first: tearsheet capture https:/],
  [["run", "x", "-o", "a-file"], /cannot write into a-file, where a file stands; name a folder for the output/],
  [["capture", "https://post.example/a", "-o", "a-file"], /cannot write into a-file, where a file stands/],
  [["pipe", "a.warc"], /paths come on standard input/],
])("tearsheet %j", async (argv, message) => {
  const { code, err } = await tearsheet(argv, folderOf({ "a-file": "" }));
  expect(code).toBe(2);
  expect(err).toMatch(message);
});

test("inputs that could not be opened are named on standard error, the first ten of them", async () => {
  const folder = folderOf({ "a.html": storyPage(1), broken: Buffer.from("PK\u0003\u0004 no archive") });
  const gone = Array.from({ length: 12 }, (_, index) => `gone-${index}.warc`);
  const { code, err } = await tearsheet(["run", "broken", "a.html", ...gone, "--output", "out"], folder);
  expect(code).toBe(3);
  const lines = err.trimEnd().split("\n");
  expect(lines).toHaveLength(11);
  expect(lines[0]).toMatch(/^tearsheet: broken: ./);
  expect(lines[1]).toBe("tearsheet: gone-0.warc: no such file; check the path");
  expect(lines[10]).toBe("tearsheet: and 3 more; the output has an answer for each");
});

test("addresses that did not answer are named on standard error", async () => {
  const addresses = Array.from({ length: 12 }, (_, index) => `http://127.0.0.1:${index + 1}/`);
  const { code, out, err } = await tearsheet(
    ["capture", ...addresses, "--output", "out", "--delay", "0"],
    folderOf({}),
  );
  expect([code, out.split(" ", 2).join(" ")]).toEqual([1, "12 addresses"]);
  const lines = err.trimEnd().split("\n");
  expect(lines[0]).toMatch(
    /^tearsheet: http:\/\/127\.0\.0\.1:\d+\/: leads to 127\.0\.0\.1, which is no public address; /,
  );
  expect(lines.slice(10)).toEqual(["tearsheet: and 2 more; out/capture.journal has them all"]);
});

test("a list of single pages, with what it says of them", async () => {
  const line = JSON.stringify({ id: 7, path: "page.html", url: "https://harbour.example/7", capturedAt: "2031-05-08" });
  const folder = folderOf({
    "page.html": storyPage(7),
    "pages.jsonl": `${line}\n{"id":8,"path":"gone.html"}\nnoise\n`,
  });
  symlinkSync("pages.jsonl", join(folder, "link.jsonl"));
  const { code } = await tearsheet(["run", "--manifest", "pages.jsonl", "--output", "out"], folder);
  expect(code).toBe(3);
  const answers = linesOf(join(folder, "out")).map((answer) => JSON.parse(answer));
  expect(answers.map(({ id, outcome, reason }) => [id, outcome, reason])).toEqual([
    [7, "article", undefined],
    [8, "unreadable", "no-file"],
    ["pages.jsonl#3", "unreadable", "damaged"],
  ]);
  expect(answers[0].record.capture.url).toBe("https://harbour.example/7");
});
