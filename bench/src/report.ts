import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { ROOT } from "@tearsheet/eval/corpus";
import { alignedTable, markdownTable } from "@tearsheet/eval/table";
import type { InterleavedRun, Timing } from "./interleaved.ts";
import { quantile } from "./quantile.ts";
import { OURS } from "./roll.ts";

export interface BenchRun extends InterleavedRun {
  readonly measured: string;
  readonly source: string;
  readonly bytes: number;
  readonly rounds: number;
  readonly warmUps: number;
}

const HEAD = [
  "",
  "pages/s",
  "MB/s",
  "CPU ms/page",
  "p50 ms",
  "p99 ms",
  "peak MB",
  "we are ... times as fast",
  "failed",
] as const;
const MEGABYTE = 1_000_000;
const OUT = join(ROOT, "bench/out");

export function benchText(run: BenchRun): string {
  const notes = run.leftOut.length > 0 ? `\n\nleft out of the clock:\n${run.leftOut.join("\n")}` : "";
  return `${headOf(run)}\n\n${alignedTable(HEAD, rowsOf(run), 1)}${notes}`;
}

export function writeBench(run: BenchRun): void {
  mkdirSync(OUT, { recursive: true });
  const pages = run.pages.map(({ name }) => name);
  writeFileSync(join(OUT, "latest.json"), `${JSON.stringify({ ...run, pages }, null, 1)}\n`);
  writeFileSync(join(OUT, "latest.md"), `${headOf(run)}\n\n${markdownTable(HEAD, rowsOf(run), 1)}\n`);
}

function headOf(run: BenchRun): string {
  const size = (run.bytes / MEGABYTE).toFixed(1);
  const machine = `${cpus()[0]?.model ?? "unknown CPU"}, Node ${process.versions.node}`;
  return (
    `${run.pages.length} pages (${size} MB) of ${run.source}, ${run.rounds} rounds after ${run.warmUps} to warm up, interleaved page by page, each contender in a process of its own, one working at a time, ${run.measured}, ${machine}. ` +
    "Rates and ratios are of CPU time of all threads, medians of the rounds; p50 and p99 are of wall time over pages. " +
    "tearsheet starts from bytes, the others from the decoded string."
  );
}

function rowsOf(run: BenchRun): readonly (readonly string[])[] {
  const ours = run.timings.find((timing) => timing.contender === OURS);
  return run.timings.map((timing) => {
    const seconds = total(timing) / 1000;
    return [
      timing.contender,
      (run.pages.length / seconds).toFixed(1),
      (run.bytes / MEGABYTE / seconds).toFixed(1),
      (total(timing) / run.pages.length).toFixed(2),
      quantile(timing.wallMs, 0.5).toFixed(1),
      quantile(timing.wallMs, 0.99).toFixed(1),
      (timing.peakRssBytes / MEGABYTE).toFixed(0),
      ours === undefined ? "-" : (total(timing) / total(ours)).toFixed(1),
      String(timing.failed),
    ];
  });
}

function total(timing: Timing): number {
  return timing.cpuMs.reduce((sum, ms) => sum + ms, 0);
}
