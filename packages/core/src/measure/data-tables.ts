import type { Tree } from "../parse/page.ts";
import { TAG } from "../parse/tags.ts";
import { proseWords } from "../text/running-text.ts";
import type { Block, Galley } from "./galley.ts";

/** Where a block stands in its table, counted from 0; rows without text are not counted. A cell may hold several blocks. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The cells of a table by the blocks that they hold, in page order; never empty. */
export type DataTable = ReadonlyMap<Block, Cell>;

/** Of so many rows each has at least two cells with text. */
const MIN_ROWS = 2;
/** Longer cells, on the average, are columns of a layout. */
const MAX_CELL_WORDS = 30;
/** Of the characters; tables with more in links are lists of links. */
const MAX_LINKED = 0.5;

/** Tables that say something in short cells beside and below each other. A table around another one, or of one column, is layout. */
export function dataTables(tree: Tree, { blocks, words }: Galley): readonly DataTable[] {
  const tables: DataTable[] = [];
  let at = 0;
  for (let node = tree.tag.indexOf(TAG.table); node >= 0; ) {
    const next = tree.tag.indexOf(TAG.table, node + 1);
    const end = tree.subtreeEnd[node] ?? 0;
    if (next < 0 || next >= end) {
      while ((blocks[at]?.firstText ?? end) < node) at++;
      const cells = cellsOf(tree, blocks, node, at);
      if (isData(cells, words)) tables.push(cells);
    }
    node = next;
  }
  return tables;
}

function cellsOf(tree: Tree, blocks: readonly Block[], table: number, from: number): Map<Block, Cell> {
  const cells = new Map<Block, Cell>();
  const end = tree.subtreeEnd[table] ?? 0;
  let [row, column, at] = [-1, -1, from];
  let isNewRow = true;
  for (let node = table + 1; node < end; node++) {
    const tag = tree.tag[node];
    if (tag === TAG.tr) [isNewRow, column] = [true, -1];
    if (tag !== TAG.td && tag !== TAG.th) continue;
    column++;
    const cellEnd = tree.subtreeEnd[node] ?? 0;
    for (let block = blocks[at]; block !== undefined && block.firstText < cellEnd; block = blocks[++at]) {
      if (block.firstText < node) continue;
      if (isNewRow) row++;
      isNewRow = false;
      cells.set(block, { row, column });
    }
  }
  return cells;
}

function isData(cells: DataTable, { shapes }: Galley["words"]): boolean {
  let [filled, rows, row, inRow, column, size, chars, linked] = [0, 0, -1, 0, -1, 0, 0, 0];
  for (const [block, cell] of cells) {
    if (cell.row !== row) [row, inRow, column] = [cell.row, 0, -1];
    if (cell.column !== column) {
      column = cell.column;
      filled++;
      if (++inRow === 2) rows++;
    }
    const shape = shapes[block.index];
    size += shape === undefined ? 0 : proseWords(shape);
    chars += block.text.length;
    for (const { span } of block.links) linked += span[1] - span[0];
  }
  return rows >= MIN_ROWS && size <= MAX_CELL_WORDS * filled && linked < MAX_LINKED * chars;
}
