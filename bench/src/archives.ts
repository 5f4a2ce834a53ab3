import { spawn } from "node:child_process";
import { createReadStream, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { extract } from "tearsheet";
import { WARCParser } from "warcio";
import { choosePages, readPage } from "./pages.ts";

const USAGE = `npm run bench:archives -- [--pages N] [--repeat N] [--rounds N] [--corpus DIR]
  The same pages, several times over so that all are warm, in a gzipped WARC: reading alone, ours and warcio.js in turn; the library alone; tearsheet run with one and
  two workers, and these throughputs beside each other. On a machine that does other work too, CPU time alone counts. The first thousands
  of pages are spent compiling (docs/decisions/0014): --repeat 30 shows what a long run does.`;

const BIN = fileURLToPath(new URL("../../packages/cli/bin/tearsheet.js", import.meta.url));
/** The reader is no part of the command's surface: the benchmark takes it from where it is built. */
const READER = new URL("../../packages/cli/dist/sources/", import.meta.url);

const { values: options } = parseArgs({
  options: {
    pages: { type: "string", default: "300" },
    repeat: { type: "string", default: "6" },
    rounds: { type: "string", default: "1" },
    corpus: { type: "string" },
    help: { type: "boolean", default: false },
  },
});

if (options.help) process.stdout.write(`${USAGE}\n`);
else await main();

interface Cost {
  readonly wallMs: number;
  readonly cpuMs: number;
}

async function main(): Promise<void> {
  const { pages: places, source } = choosePages(Number(options.pages), options.corpus);
  const once = places.map(readPage);
  const pages = Array.from({ length: Number(options.repeat) }, () => once).flat();
  const folder = mkdtempSync(join(tmpdir(), "tearsheet-bench-"));
  try {
    const path = join(folder, "pages.warc.gz");
    writeFileSync(path, Buffer.concat(pages.flatMap(({ bytes, url }) => records(bytes, url))));
    const megabytes = pages.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
    process.stdout.write(
      `${pages.length} pages of ${source}, ${megabytes.toFixed(1)} MB, ${(statSync(path).size / 1e6).toFixed(1)} MB as WARC\n`,
    );
    const contenders: readonly (readonly [string, () => Promise<Cost>])[] = [
      ["reading, ours", () => cost(() => readOurs(path))],
      ["reading, warcio.js", () => cost(() => readWarcio(path))],
      ["the library alone", () => cost(async () => readPages(pages))],
      ["run, 1 worker", () => runCost(path, folder, 1)],
      ["run, 2 workers", () => runCost(path, folder, 2)],
    ];
    const best = new Map<string, Cost>();
    for (let round = 0; round < Number(options.rounds); round++)
      for (const [name, measure] of contenders) {
        const now = await measure();
        const known = best.get(name);
        if (known === undefined || now.wallMs < known.wallMs) best.set(name, now);
      }
    const secondsOf = (name: string): number => (best.get(name)?.wallMs ?? Number.NaN) / 1000;
    for (const [name, { wallMs, cpuMs }] of best)
      process.stdout.write(
        `${name.padEnd(20)} ${perSecond(pages.length, wallMs)} pages/s  wall ${Math.round(wallMs)} ms  CPU ${Math.round(cpuMs)} ms  ${(megabytes / (cpuMs / 1000)).toFixed(0)} MB/s of CPU\n`,
      );
    const ratio = (what: string, slow: string, fast: string): string =>
      `${what.padEnd(38)} ${(secondsOf(slow) / secondsOf(fast)).toFixed(2)}\n`;
    process.stdout.write(
      ratio("ours beside warcio.js, reading", "reading, warcio.js", "reading, ours") +
        ratio("one worker beside the library (bar .80)", "the library alone", "run, 1 worker") +
        ratio("two workers beside one (bar 1.7)", "run, 1 worker", "run, 2 workers"),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function perSecond(pages: number, ms: number): string {
  return (pages / (ms / 1000)).toFixed(1).padStart(8);
}

async function cost(work: () => Promise<number>): Promise<Cost> {
  const [cpu, wall] = [process.cpuUsage(), performance.now()];
  if ((await work()) === 0) throw new Error("nothing was read");
  const { user, system } = process.cpuUsage(cpu);
  return { wallMs: performance.now() - wall, cpuMs: (user + system) / 1000 };
}

/** Wall time without what it takes to start, CPU time with it: as the run itself reports them. */
async function runCost(path: string, folder: string, workers: number): Promise<Cost> {
  const output = join(folder, "out");
  rmSync(output, { recursive: true, force: true });
  await new Promise<void>((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, "run", path, "--output", output, "--workers", String(workers)], {
      stdio: ["ignore", "ignore", "inherit"],
    });
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(`exit code ${code}`))));
  });
  const report: { seconds: number; cpuSeconds: number } = JSON.parse(readFileSync(join(output, "report.json"), "utf8"));
  return { wallMs: report.seconds * 1000, cpuMs: report.cpuSeconds * 1000 };
}

async function readOurs(path: string): Promise<number> {
  const { WholeFile } = await import(new URL("byte-file.js", READER).href);
  const { warcFinds } = await import(new URL("warc/warc-source.js", READER).href);
  const { open } = await import("node:fs/promises");
  const handle = await open(path, "r");
  let bytes = 0;
  for await (const find of warcFinds({ name: path, file: new WholeFile(handle), compression: "gzip" }, []))
    if (find.kind === "page") bytes += find.bytes.length;
  await handle.close();
  return bytes;
}

async function readWarcio(path: string): Promise<number> {
  let bytes = 0;
  for await (const record of new WARCParser(createReadStream(path)))
    if (record.warcType === "response") for await (const piece of record) bytes += piece.length;
  return bytes;
}

function readPages(pages: readonly { readonly bytes: Uint8Array; readonly url: string }[]): number {
  return pages.reduce((sum, { bytes, url }) => {
    const outcome = extract(bytes, URL.canParse(url) ? { url } : {});
    return sum + (outcome.kind === "unreadable" ? 0 : outcome.record.regions.length);
  }, 1);
}

function records(bytes: Uint8Array, url: string): readonly Buffer[] {
  const address = URL.canParse(url) ? url : "https://bench.example/";
  const request = Buffer.from("GET / HTTP/1.1\r\nHost: bench.example\r\n\r\n");
  const answer = Buffer.concat([Buffer.from("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"), bytes]);
  return [record("request", request, address), record("response", answer, address)];
}

function record(type: string, block: Buffer, url: string): Buffer {
  const head = [
    "WARC/1.1",
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    "WARC-Date: 2031-05-06T07:08:09Z",
    `Content-Type: application/http; msgtype=${type}`,
    `Content-Length: ${block.length}`,
  ];
  return gzipSync(Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n`), block, Buffer.from("\r\n\r\n")]));
}
