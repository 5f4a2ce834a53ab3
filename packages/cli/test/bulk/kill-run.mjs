#!/usr/bin/env node
// Kills `tearsheet run` with SIGKILL at random moments, goes on with --resume, and compares what it has written with the output of
// a run that nobody killed: file for file, byte for byte.
//   node packages/cli/test/bulk/kill-run.mjs [--kills 100] [--pages 240] [--format jsonl] [--workers 2] [--compress none] [--learn-sites]
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { madeCrawl } from "./made-crawl.mjs";
import { sqliteRows } from "./sqlite-rows.mjs";

const BIN = fileURLToPath(new URL("../../bin/tearsheet.js", import.meta.url));
const PART_PAGES = 12;

/** Runs and kills until there were `kills` kills; answers with how it went. */
export async function killTest({ kills, pages, format, workers, compress = "none", learnSites = false }) {
  const folder = mkdtempSync(join(tmpdir(), "tearsheet-kill-"));
  try {
    madeCrawl(folder, pages);
    const argv = (output) => [
      BIN,
      "run",
      "a.warc.gz",
      "b.warc.gz",
      "loose",
      "--output",
      output,
      "--format",
      format,
      "--workers",
      String(workers),
      "--part-pages",
      String(PART_PAGES),
      "--compress",
      compress,
      ...(learnSites ? ["--learn-sites"] : []),
      "--resume",
    ];
    const began = performance.now();
    await runOnce(argv("whole"), folder);
    const wholeMs = performance.now() - began;
    const expected = contents(join(folder, "whole"));
    const told = { kills: 0, runs: 0, attempts: 0, files: Object.keys(expected).length, differences: [] };
    while (told.kills < kills) {
      const output = `killed-${told.runs}`;
      for (let done = false; !done; ) {
        const killAfterMs = told.kills < kills ? Math.random() * wholeMs : Number.POSITIVE_INFINITY;
        done = await runOnce(argv(output), folder, killAfterMs);
        told.attempts += 1;
        if (!done) told.kills += 1;
      }
      told.differences.push(
        ...differences(expected, contents(join(folder, output))).map((what) => `${output}: ${what}`),
      );
      rmSync(join(folder, output), { recursive: true });
      told.runs += 1;
    }
    return told;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether the run came to its end before it was killed. */
function runOnce(argv, cwd, killAfterMs = Number.POSITIVE_INFINITY) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, argv, { cwd, stdio: ["ignore", "ignore", "pipe"] });
    const said = [];
    child.stderr.on("data", (piece) => said.push(String(piece)));
    const timer = Number.isFinite(killAfterMs) ? setTimeout(() => child.kill("SIGKILL"), killAfterMs) : undefined;
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      if (signal === "SIGKILL") resolve(false);
      else if (code === 0) resolve(true);
      else reject(new Error(`exit code ${code}: ${said.join("")}`));
    });
  });
}

/** What a finished run has left: parts by name, a database row by row. */
function contents(folder) {
  const all = {};
  for (const name of readdirSync(folder).sort()) {
    if (name.startsWith("part-") || name === "sites.jsonl") all[name] = readFileSync(join(folder, name));
    else if (name.endsWith(".sqlite"))
      all[name] = Buffer.from(JSON.stringify(sqliteRows(join(folder, name), "SELECT * FROM pages ORDER BY rowid")));
    else if (name === "report.json")
      all[name] = Buffer.from(JSON.stringify(lasting(JSON.parse(readFileSync(join(folder, name), "utf8")))));
  }
  return all;
}

/** A report without what differs from run to run. */
function lasting(report) {
  const { seconds, pagesPerSecond, cpuSeconds, peakMemoryMb, slowest, fileBytes, ...rest } = report;
  return rest;
}

function differences(expected, found) {
  const names = new Set([...Object.keys(expected), ...Object.keys(found)]);
  return [...names].flatMap((name) => {
    if (expected[name] === undefined) return [`${name} is too much`];
    if (found[name] === undefined) return [`${name} is missing`];
    return expected[name].equals(found[name]) ? [] : [`${name} differs`];
  });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: {
      kills: { type: "string", default: "100" },
      pages: { type: "string", default: "240" },
      format: { type: "string", default: "jsonl" },
      workers: { type: "string", default: "2" },
      compress: { type: "string", default: "none" },
      "learn-sites": { type: "boolean", default: false },
    },
  });
  const told = await killTest({
    ...values,
    kills: Number(values.kills),
    pages: Number(values.pages),
    learnSites: values["learn-sites"],
  });
  process.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
  process.exitCode = told.differences.length === 0 ? 0 : 1;
}
