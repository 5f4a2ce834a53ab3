import type { ScoreLine } from "./score.ts";

const NOTHING = "-";

/** A figure to three places, without the leading zero; a dash where there is none. */
export function number(value: number | null | undefined): string {
  if (value === null || value === undefined || Number.isNaN(value)) return NOTHING;
  return value.toFixed(3).replace(/^0\./u, ".");
}

/** Rows under a head, columns aligned, numbers to the right. */
export function alignedTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  textColumns: number,
): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? "").length)));
  const line = (row: readonly string[]): string =>
    widths
      .map((width, column) =>
        column < textColumns ? (row[column] ?? "").padEnd(width) : (row[column] ?? "").padStart(width),
      )
      .join("  ")
      .trimEnd();
  return [line(head), widths.map((width) => "-".repeat(width)).join("  "), ...rows.map(line)].join("\n");
}

export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  textColumns: number,
): string {
  const rule = head.map((_, column) => (column < textColumns ? "---" : "--:"));
  return [head, rule, ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

export const SCORE_HEAD: readonly string[] = ["set", "figure", "value", "95 % low", "high", "pages", "floor"];

/** How many of {@link SCORE_HEAD}'s columns are text. */
export const SCORE_TEXT_COLUMNS = 2;

export function scoreRow(line: ScoreLine, floor: number | undefined): readonly string[] {
  return [
    line.set,
    line.figure,
    number(line.value),
    number(line.low),
    number(line.high),
    String(line.pages),
    floor === undefined ? "" : number(floor),
  ];
}
