import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./corpus.ts";
import type { Floors } from "./floors.ts";
import { floorOf } from "./floors.ts";
import type { ScoredPage, ScoreLine } from "./score.ts";
import { alignedTable, markdownTable, number, SCORE_HEAD, SCORE_TEXT_COLUMNS, scoreRow } from "./table.ts";

/** A whole run, as written to eval/out/<time>.json. */
export interface Run {
  readonly measured: string;
  readonly mode: string;
  readonly sample: number;
  readonly seconds: number;
  readonly lines: readonly ScoreLine[];
  /** How pages ended, by set. */
  readonly outcomes: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const OUT = join(ROOT, "eval/out");
/** The run last made, whole or not. */
export const LATEST_PATH: string = join(OUT, "latest.json");
/** A smaller difference is noise of the rounding. */
const TELLING_DIFFERENCE = 0.0005;

export function headline(run: Run): string {
  const sample = run.sample > 1 ? `, every ${run.sample}th page` : "";
  return `tearsheet, ${run.mode}${sample}, ${run.measured}, ${run.seconds.toFixed(0)} s; 95 % intervals from 1,000 resamples of the sites`;
}

export function runText(run: Run, floors: Floors): string {
  const rows = run.lines.map((line) => scoreRow(line, floorOf(floors, line)));
  return `${headline(run)}\n\n${alignedTable(SCORE_HEAD, rows, SCORE_TEXT_COLUMNS)}\n\n${outcomeText(run)}`;
}

export function writeRun(run: Run, floors: Floors): string {
  mkdirSync(OUT, { recursive: true });
  const file = join(OUT, `${run.measured.replace(/[:.]/gu, "-")}.json`);
  const json = `${JSON.stringify(run, null, 1)}\n`;
  writeFileSync(file, json);
  writeFileSync(LATEST_PATH, json);
  const rows = run.lines.map((line) => scoreRow(line, floorOf(floors, line)));
  const table = markdownTable(SCORE_HEAD, rows, SCORE_TEXT_COLUMNS);
  writeFileSync(join(OUT, "latest.md"), `${headline(run)}\n\n${table}\n\n\`\`\`\n${outcomeText(run)}\n\`\`\`\n`);
  return file;
}

export function countOutcomes(pages: readonly ScoredPage[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const page of pages) counts[page.outcome] = (counts[page.outcome] ?? 0) + 1;
  return counts;
}

/** What changed since an older run: figures that moved, with both values. */
export function changesSince(file: string, run: Run): string {
  const old: Run = JSON.parse(readFileSync(file, "utf8"));
  const rows = run.lines.flatMap((line) => {
    const before = old.lines.find((other) => other.set === line.set && other.figure === line.figure);
    if (before === undefined || Math.abs(before.value - line.value) < TELLING_DIFFERENCE) return [];
    const change = line.value - before.value;
    return [
      [line.set, line.figure, number(before.value), number(line.value), `${change > 0 ? "+" : ""}${change.toFixed(3)}`],
    ];
  });
  return alignedTable(["set", "figure", "before", "now", "change"], rows, 2);
}

function outcomeText(run: Run): string {
  const lines = Object.entries(run.outcomes).map(([set, counts]) => {
    const parts = Object.entries(counts).sort(([, a], [, b]) => b - a);
    return `${set}: ${parts.map(([outcome, count]) => `${count} ${outcome}`).join(", ")}`;
  });
  return `outcomes\n${lines.join("\n")}`;
}
