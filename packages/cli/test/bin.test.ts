import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { folderOf } from "./made-desk.ts";

// The built command as a user has it: `npm run build` comes before these tests.
const BIN = fileURLToPath(new URL("../bin/tearsheet.js", import.meta.url));

const PARAGRAPHS = [
  "HALIFAX, Nova Scotia (AP) — The last ferry of the evening came back to the old quay more than an hour late on Tuesday after strong wind kept it outside the harbour, the company that runs the line said.",
  "About 320 passengers were on board when the captain decided to wait behind the island until the gusts had passed. Nobody was hurt, and most of them were given tea and blankets by the crew.",
  "“We could see the lights of the town all the time,” said Marta Olsen, a nurse who was on her way home from work. “It was strange to be so close and not to be able to land.”",
  "The company said it would look into the delay and that tickets for the crossing would be paid back by the end of the week. The next ferry is due to leave at six on Wednesday morning.",
];

const STORY = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry returns late after storm - Harbour Post</title>
<meta property="og:title" content="Ferry returns late after storm"><meta property="og:type" content="article"><meta property="og:site_name" content="Harbour Post">
<meta property="article:published_time" content="2031-05-06T21:15:00-03:00"></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav>
<main><article><h1>Ferry returns late after storm</h1><p class="byline">By Ada Quill</p>
${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("\n")}</article></main>
<footer><p>Copyright 2031 Harbour Post</p></footer></body></html>`;

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

function start(
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcess & { ended: Promise<Ended> } {
  const child = spawn(process.execPath, [BIN, ...argv], { env: { PATH: process.env.PATH ?? "", ...env } });
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout.on("data", (piece) => out.push(String(piece)));
  child.stderr.on("data", (piece) => err.push(String(piece)));
  const ended = new Promise<Ended>((resolve) => {
    child.on("close", (code, signal) => resolve({ code, signal, out: out.join(""), err: err.join("") }));
  });
  return Object.assign(child, { ended });
}

function tearsheet(argv: readonly string[], stdin = "", env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const child = start(argv, env);
  child.stdin?.end(stdin);
  return child.ended;
}

test("a page on standard input becomes its record", async () => {
  const { code, out, err } = await tearsheet(["extract", "-", "--url", "https://harbour.example/ferry"], STORY);
  expect([code, err]).toEqual([0, ""]);
  const record = JSON.parse(out);
  expect(record.schema).toBe("tearsheet/record/1");
  expect(record.headline.value).toBe("Ferry returns late after storm");
  expect(record.bylines[0].person).toBe("Ada Quill");
  expect(record.published.value.earliest).toBe("2031-05-07T00:15:00Z");
  expect(record.body.text).toBe(PARAGRAPHS.join("\n\n"));
  expect(record.capture.url).toBe("https://harbour.example/ferry");
});

test.each([
  ["text", /^Ferry returns late after storm\n/],
  ["markdown", /^# Ferry returns late after storm\n/m],
  ["html", /<h1>Ferry returns late after storm<\/h1>/],
  ["schema-org", /"@type": "NewsArticle"/],
  ["ninjs", /"uri": /],
  ["card", /^ {2}Ferry returns late after storm$/m],
])("--format %s", async (format, expected) => {
  const { code, out, err } = await tearsheet(["extract", "-", "--format", format], STORY);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(expected);
});

test("a manifest of good and bad pages", async () => {
  const folder = folderOf({
    "story.html": STORY,
    "empty.html": "",
    "binary.html": "\u0000\u0001\u0002\u0003".repeat(100),
    "m.jsonl": ["story", "empty", "binary", "gone"].map((id) => `{"id":"${id}","path":"${id}.html"}\n`).join(""),
  });
  const { code, out, err } = await tearsheet([
    "extract",
    "--manifest",
    `${folder}/m.jsonl`,
    "--output",
    `${folder}/out.jsonl`,
  ]);
  expect([code, out, err]).toEqual([3, "", "tearsheet: manifest line 4: gone.html: no such file; check the path\n"]);
  const lines = readFileSync(`${folder}/out.jsonl`, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.map(({ id, outcome, reason }) => [id, outcome, reason])).toEqual([
    ["story", "article", undefined],
    ["empty", "unreadable", "empty"],
    ["binary", "unreadable", "binary"],
    ["gone", "unreadable", "no-file"],
  ]);
  expect(Object.keys(lines[0])).toEqual(["id", "outcome", "record", "problems"]);
});

test("explain shows each block's role and each field's witness", async () => {
  const folder = folderOf({ "story.html": STORY });
  const { code, out, err } = await tearsheet(["explain", `${folder}/story.html`]);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(/^ +\d+ {2}headline +\d\.\d\d +\d\.\d\d +\S.* <h1> Ferry returns late after storm$/m);
  for (const text of PARAGRAPHS)
    expect(out).toMatch(
      new RegExp(`^ +\\d+ {2}body +\\d\\.\\d\\d .*<p> ${text.slice(0, 15).replace(/[()]/g, "\\$&")}`, "m"),
    );
  expect(out).toMatch(/^ {2}published +2031-05-06 21:15:00 UTC-03:00/m);
  expect(out).toContain("meta:article:published_time");
  expect(out).not.toContain("\u001b");
});

test("explain names each stretch that has a role of its own once, and gives no empty reason", async () => {
  const figure = '<figure><img src="/quay.jpg"><figcaption>The old quay. Photo: Nils Aker/AP</figcaption></figure>';
  const { out } = await tearsheet(["explain", "-"], STORY.replace("</article>", `${figure}</article>`));
  const stretches = out.split("\n").filter((line) => line.includes("└"));
  expect(stretches.map((line) => line.trim().split(/ {2,}/))).toEqual([
    ["└ dateline", "field", "HALIFAX, Nova Scotia (AP) —"],
    ["└ credit", "part", "Photo: Nils Aker/AP"],
  ]);
  expect(out).not.toMatch(/because *$/m);
});

test("explain in colour, of plain text, and of what cannot be read", async () => {
  const coloured = await tearsheet(["explain", "-"], STORY, { FORCE_COLOR: "1" });
  expect(coloured.out).toMatch(/\u001b\[32m +\d+ {2}body/);
  const text = await tearsheet(
    ["explain", "-"],
    `Ferry returns late after storm\n\nBy Ada Quill\n\n${PARAGRAPHS.join("\n\n")}\n`,
  );
  expect(text.out).toContain("<line> HALIFAX");
  expect((await tearsheet(["explain", "-"], "Ferry")).out).toContain(" · 1 line\n");
  expect(await tearsheet(["explain", "-"], "")).toMatchObject({
    code: 1,
    out: expect.stringContaining("Cannot be read"),
  });
  expect(await tearsheet(["explain", "/no/such/file"])).toMatchObject({
    code: 1,
    err: "tearsheet: /no/such/file: no such file; check the path\n",
  });
});

test("a page from a local server, refused without the flag", async () => {
  const server = createServer((request, response) => {
    if (request.url === "/robots.txt") response.writeHead(404).end();
    else response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(STORY);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/ferry`;
  expect(await tearsheet(["extract", address])).toMatchObject({
    code: 1,
    out: "",
    err: `tearsheet: ${address}: leads to 127.0.0.1, which is no public address; --allow-private-addresses allows it\n`,
  });
  const { code, out } = await tearsheet(["extract", address, "--allow-private-addresses"]);
  expect(code).toBe(0);
  const record = JSON.parse(out);
  expect(record.capture.url).toBe(address);
  expect(record.capture.fetchedAt).toMatchObject({ how: "external" });
});

test("a reader that goes away ends it quietly", async () => {
  const folder = folderOf(Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`${n}.html`, STORY])));
  const child = start(["extract", folder]);
  child.stdout?.once("data", () => child.stdout?.destroy());
  expect(await child.ended).toMatchObject({ code: 0, signal: null, err: "" });
});

test("an interrupted run leaves nothing half-written", async () => {
  const folder = folderOf({ "story.html": STORY });
  const child = start(["extract", "--manifest", "-", "--output", `${folder}/out.jsonl`]);
  child.stdin?.write(`{"id":"a","path":"${folder}/story.html"}\n`);
  const part = `${folder}/.out.jsonl.${child.pid}.part`;
  while (!existsSync(part)) await new Promise((resolve) => setTimeout(resolve, 10));
  child.kill("SIGINT");
  expect(await child.ended).toMatchObject({ code: null, signal: "SIGINT" });
  expect(readdirSync(folder)).toEqual(["story.html"]);
});
