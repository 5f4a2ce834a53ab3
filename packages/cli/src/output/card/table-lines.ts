import type { BodyBlock } from "tearsheet";
import { oneLine, padTo, widthOf } from "../terminal-text.ts";
import { type Frame, paragraph, preset } from "./page-frame.ts";

/** A cell of a table of the story. */
export type TableCell = Extract<BodyBlock, { readonly kind: "table" }>;

const RULE = " │ ";
const INDENT = 2;

/** Cells that follow one another, as the tables that they make. */
export function tablesOf(cells: readonly TableCell[]): readonly (readonly TableCell[])[] {
  const tables: TableCell[][] = [];
  let last: TableCell | null = null;
  for (const cell of cells) {
    if (last !== null && (cell.row > last.row || (cell.row === last.row && cell.column >= last.column)))
      tables.at(-1)?.push(cell);
    else tables.push([cell]);
    last = cell;
  }
  return tables;
}

/** A line for each row: its cells under one another where the table is no wider than the frame, else one behind the other. */
export function tableLines(frame: Frame, cells: readonly TableCell[]): readonly string[] {
  const rows = rowsOf(cells);
  const widths: number[] = [];
  for (const row of rows) for (const [at, text] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, widthOf(text));
  const even = rows.map((row) => row.map((text, at) => padTo(widths[at] ?? 0, text)).join(RULE));
  return (
    preset(
      frame,
      even.map((line) => line.trimEnd()),
      INDENT,
    ) ?? rows.flatMap((row) => paragraph(frame, row.join(RULE), { indent: INDENT }))
  );
}

/** The texts of each row; a cell that is not there is empty, one that is there twice is one. */
function rowsOf(cells: readonly TableCell[]): readonly (readonly string[])[] {
  const rows = new Map<number, string[]>();
  for (const { row, column, text } of cells) {
    const texts = rows.get(row) ?? [];
    rows.set(row, texts);
    while (texts.length <= column) texts.push("");
    texts[column] = [texts[column], oneLine(text)].filter(Boolean).join(" ");
  }
  return [...rows.values()];
}
