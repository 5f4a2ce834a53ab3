import { expect, test } from "vitest";
import { measuredPage } from "../../test/measured-page.ts";
import { dataTables } from "./data-tables.ts";

/** Each table as its cells, `row.column text`. */
function tables(html: string): string[] {
  const { page, galley } = measuredPage(html);
  return dataTables(page.tree, galley).map((table) =>
    [...table].map(([{ text }, { row, column }]) => `${row}.${column} ${text}`).join(" | "),
  );
}

const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
const table = (...rows: readonly string[]): string => `<table>${rows.join("")}</table>`;
const LONG = "The bridge was closed on Monday after a barge had struck it twice. ".repeat(4);
const link = (text: string): string => `<a href="/a">${text}</a>`;

test.each<[string, string, string[]]>([
  ["rows and columns", table(row("Ward", "Votes"), row("Hill", "412")), ["0.0 Ward | 0.1 Votes | 1.0 Hill | 1.1 412"]],
  [
    "text around it, a caption and a heading row",
    `<p>Above</p><table><caption>Votes</caption><thead><tr><th>Ward</th><th>Votes</th></tr></thead>${row("Hill", "412")}</table><p>Below</p>`,
    ["0.0 Ward | 0.1 Votes | 1.0 Hill | 1.1 412"],
  ],
  [
    "empty cells keep their columns, empty rows count for nothing",
    table(row("", "2021", "2025"), row("", "", ""), row("Hill", "", "3")),
    ["0.1 2021 | 0.2 2025 | 1.0 Hill | 1.2 3"],
  ],
  [
    "two paragraphs in a cell",
    table(row("Hill", "<p>412</p><p>of 900</p>"), row("Dale", "7")),
    ["0.0 Hill | 0.1 412 | 0.1 of 900 | 1.0 Dale | 1.1 7"],
  ],
  [
    "two tables",
    table(row("a", "b"), row("c", "d")) + table(row("e", "f"), row("g", "h")),
    ["0.0 a | 0.1 b | 1.0 c | 1.1 d", "0.0 e | 0.1 f | 1.0 g | 1.1 h"],
  ],
  [
    "of a table in a table the inner one alone",
    table(row("Story", table(row("a", "b"), row("c", "d"))), row("e", "f")),
    ["0.0 a | 0.1 b | 1.0 c | 1.1 d"],
  ],
  ["one column", table(row("a"), row("b"), row("c")), []],
  ["one row", table(row("a", "b", "c")), []],
  ["one row with two cells that say something", table(row("a", "b"), row("c", ""), row("", "d")), []],
  ["columns of a layout", table(row(LONG, LONG), row(LONG, LONG)), []],
  ["a list of links", table(row(link("Sport"), link("News")), row(link("Home"), link("Mail"))), []],
  [
    "one column of links",
    table(row(link("Hill"), "412 votes"), row(link("Dale"), "7 votes")),
    ["0.0 Hill | 0.1 412 votes | 1.0 Dale | 1.1 7 votes"],
  ],
])("%s", (_, html, expected) => {
  expect(tables(html)).toEqual(expected);
});
