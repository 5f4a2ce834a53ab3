import { expect, test } from "vitest";
import { PLAIN } from "../color.ts";
import { frameOf } from "./page-frame.ts";
import { type TableCell, tableLines, tablesOf } from "./table-lines.ts";

const cell = (row: number, column: number, text: string): TableCell => ({
  kind: "table",
  span: [0, 0],
  row,
  column,
  text,
});

const TABLE = [cell(0, 0, "港"), cell(0, 1, "Leaves"), cell(1, 0, "Holmen"), cell(2, 1, "6:05"), cell(2, 1, "daily")];

test("cells stand under one another, wide signs and missing cells too", () => {
  expect(tableLines(frameOf(60, PLAIN), TABLE)).toEqual([
    "    港     │ Leaves",
    "    Holmen",
    "           │ 6:05 daily",
  ]);
});

test("a table wider than the frame is set line by line, none beyond the edge", () => {
  const wide = [...TABLE, cell(2, 2, "but not on Sundays")];
  expect(tableLines(frameOf(24, PLAIN), wide)).toEqual([
    "    港 │ Leaves",
    "    Holmen",
    "    │ 6:05 daily │ but",
    "    not on Sundays",
  ]);
});

test("a row that does not follow begins another table", () => {
  const [a, b] = [[cell(0, 0, "a"), cell(0, 1, "b"), cell(1, 0, "c")], [cell(0, 0, "d")]];
  expect(tablesOf([...a, ...b])).toEqual([a, b]);
  expect(tablesOf([])).toEqual([]);
});
