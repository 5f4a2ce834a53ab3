import { FIELD_NAMES } from "./fields-found.ts";
import type { JournalEntry, RunPlan } from "./journal.ts";
import { countOf, NO_TALLY, type Tally, together } from "./tally.ts";

export const RUN_REPORT = "tearsheet/run-report/1";

/** The machine's report of a run, `report.json`. */
export interface RunReport extends Tally {
  readonly schema: typeof RUN_REPORT;
  readonly complete: boolean;
  readonly plan: RunPlan;
  /** Files of the output, in order. */
  readonly files: readonly string[];
  readonly fileBytes: number;
  /** Time spent on the parts that are there, over all attempts. */
  readonly seconds: number;
  readonly pagesPerSecond: number;
  /** What this attempt took of the machine, start included. */
  readonly cpuSeconds: number;
  readonly peakMemoryMb: number;
}

/** A run's report, from its journal alone: attempts before this one count as well. */
export function reportOf(plan: RunPlan, entries: readonly JournalEntry[]): RunReport {
  const tally = entries.reduce((sum, entry) => together(sum, entry.tally), NO_TALLY);
  const seconds = entries.reduce((sum, entry) => sum + entry.seconds, 0);
  const files = [...new Set(entries.flatMap(({ file }) => (file === null ? [] : [file])))];
  return {
    schema: RUN_REPORT,
    complete: entries.at(-1)?.done ?? false,
    plan,
    ...tally,
    files,
    fileBytes: fileBytes(entries),
    seconds: round(seconds),
    pagesPerSecond: seconds === 0 ? 0 : round(tally.pages / seconds),
    ...usage(),
  };
}

const KB_PER_MB = 1024;
const MICROSECONDS = 1_000_000;

/** Of all threads of the process. */
function usage(): Pick<RunReport, "cpuSeconds" | "peakMemoryMb"> {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return {
    cpuSeconds: round((userCPUTime + systemCPUTime) / MICROSECONDS),
    peakMemoryMb: Math.round(maxRSS / KB_PER_MB),
  };
}

/** Parts may share a file, which then is as long as the last one says. */
function fileBytes(entries: readonly JournalEntry[]): number {
  const sizes = new Map(entries.flatMap(({ file, fileBytes }) => (file === null ? [] : [[file, fileBytes] as const])));
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The summary that a person reads at the end. */
export function summaryText(report: RunReport, folder: string): string {
  const articles = countOf(report.outcomes, "article");
  return [
    `${counted(report.pages, "page")} in ${report.seconds} s (${report.pagesPerSecond} pages/s), ${counted(report.files.length, "file")} in ${folder}`,
    ...section("Outcomes", report.outcomes, report.pages),
    ...section("Fields of articles", inOrder(report.fields), articles),
    ...section("Problems", report.problems, report.pages),
    ...section("Passed over", report.passedOver, null),
    ...slowest(report),
    "",
  ].join("\n");
}

function inOrder(fields: Tally["fields"]): Tally["fields"] {
  return Object.fromEntries(FIELD_NAMES.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])));
}

const MOST_LINES = 16;

function section(title: string, counts: Tally["outcomes"], whole: number | null): readonly string[] {
  const entries = Object.entries(counts);
  if (entries.length === 0) return [];
  const sorted = title.startsWith("Fields") ? entries : entries.sort(([, a], [, b]) => b - a);
  const shown = sorted.slice(0, MOST_LINES);
  const width = shown.reduce((most, [name]) => Math.max(most, name.length), 0);
  const more = sorted.length - shown.length;
  return [
    "",
    title,
    ...shown.map(([name, pages]) => `  ${name.padEnd(width)}  ${count(pages).padStart(11)}${percent(pages, whole)}`),
    ...(more > 0 ? [`  and ${more} more, in report.json`] : []),
  ];
}

function percent(part: number, whole: number | null): string {
  return whole === null || whole === 0 ? "" : `  ${((part / whole) * 100).toFixed(1).padStart(5)}%`;
}

const SHOWN_SLOW = 3;

function slowest({ slowest: pages }: Tally): readonly string[] {
  if (pages.length === 0) return [];
  return [
    "",
    "Slowest pages",
    ...pages
      .slice(0, SHOWN_SLOW)
      .map(({ id, ms, bytes }) => `  ${count(Math.round(ms))} ms  ${count(bytes)} bytes  ${id}`),
  ];
}

function counted(value: number, what: string): string {
  return `${count(value)} ${what}${value === 1 ? "" : "s"}`;
}

function count(value: number): string {
  return value.toLocaleString("en");
}
