import type { Construction } from "./construction.ts";
import { endInBody, isHiddenInput, startInBody } from "./in-body.ts";
import { TABLE_FRAME, TABLE_PART, TABLE_SCOPE, TABLE_SECTION } from "./tag-sets.ts";
import { TAG, tagSet } from "./tags.ts";

const CELL: Uint8Array = tagSet(["td", "th"]);
/** The open elements that say which rules of a table apply. */
const MODE: Uint8Array = tagSet([
  "html",
  "table",
  "tbody",
  "tfoot",
  "thead",
  "tr",
  "td",
  "th",
  "caption",
  "colgroup",
  "template",
]);
const STANDS_IN_TABLE: Uint8Array = tagSet(["caption", "colgroup", "col", "tbody", "tfoot", "thead"]);

/** A start tag where a table is open. */
export function startInTable(c: Construction, name: number, from: number, to: number): void {
  if (TABLE_PART[name] === 1) startPart(c, name, from, to);
  else if (name === TAG.table) startTable(c, from, to);
  else if (c.name === TAG.colgroup) {
    c.pop();
    startInTable(c, name, from, to);
  } else if (!betweenCells(c)) startInBody(c, name, from, to);
  else if (name === TAG.form) {
    if (c.form < 0) c.form = c.element(name, from, to);
  } else if (name === TAG.input && isHiddenInput(c)) c.element(name, from, to);
  else {
    c.fostering = true;
    startInBody(c, name, from, to);
    c.fostering = false;
  }
}

/** An end tag where a table is open. */
export function endInTable(c: Construction, name: number, at: number): void {
  if (name === TAG.table) endTable(c);
  else if (CELL[name] === 1) {
    const index = c.inScope(name, TABLE_SCOPE);
    if (index >= 0) closeMarked(c, index);
  } else if (name === TAG.caption) {
    const index = c.inScope(name, TABLE_SCOPE);
    if (index >= 0) closeMarked(c, index);
  } else if (name === TAG.tr || TABLE_SECTION[name] === 1) endRowOrSection(c, name);
  else if (name === TAG.colgroup) {
    if (c.name === TAG.colgroup) c.pop();
  } else if (betweenCells(c)) {
    c.fostering = true;
    endInBody(c, name, at);
    c.fostering = false;
  } else endInBody(c, name, at);
}

function startPart(c: Construction, name: number, from: number, to: number): void {
  for (;;) {
    const index = nearestMode(c);
    const mode = c.names[index] ?? 0;
    if (CELL[mode] === 1 || mode === TAG.caption) closeMarked(c, index);
    else if (mode === TAG.colgroup) {
      if (name === TAG.col) {
        c.element(name, from, to);
        return;
      }
      c.popTo(index);
    } else if (mode === TAG.tr) {
      c.popTo(index + 1);
      if (CELL[name] === 1) {
        c.open(name, from, to);
        c.formatting.addMarker();
        return;
      }
      c.pop();
    } else if (TABLE_SECTION[mode] === 1) {
      c.popTo(index + 1);
      if (STANDS_IN_TABLE[name] === 1) c.pop();
      else if (openOrImply(c, name, TAG.tr, from, to)) return;
    } else if (mode === TAG.table) {
      c.popTo(index + 1);
      const holder = name === TAG.col ? TAG.colgroup : TAG.tbody;
      if (STANDS_IN_TABLE[name] === 1 && name !== TAG.col) {
        c.open(name, from, to);
        if (name === TAG.caption) c.formatting.addMarker();
        return;
      }
      c.open(holder, from, from);
    } else return;
  }
}

/** Opens a row, or implies the row around a cell; says whether the tag is done with. */
function openOrImply(c: Construction, name: number, row: number, from: number, to: number): boolean {
  if (name === row) {
    c.open(name, from, to);
    return true;
  }
  c.open(row, from, from);
  return false;
}

function startTable(c: Construction, from: number, to: number): void {
  const mode = c.names[nearestMode(c)] ?? 0;
  if (TABLE_FRAME[mode] === 1) c.popPast(TAG.table);
  else if (mode === TAG.colgroup) c.popPast(TAG.table);
  startInBody(c, TAG.table, from, to);
}

function endTable(c: Construction): void {
  const index = c.inScope(TAG.table, TABLE_SCOPE);
  if (index < 0) return;
  const mode = nearestMode(c);
  if (CELL[c.names[mode] ?? 0] === 1 || c.names[mode] === TAG.caption) closeMarked(c, mode);
  c.popTo(index);
}

function endRowOrSection(c: Construction, name: number): void {
  const index = c.inScope(name, TABLE_SCOPE);
  if (index < 0) return;
  const mode = nearestMode(c);
  if (CELL[c.names[mode] ?? 0] === 1) closeMarked(c, mode);
  else if (c.names[mode] === TAG.caption) return;
  c.popTo(index);
}

function closeMarked(c: Construction, index: number): void {
  c.popTo(index);
  c.formatting.clearToMarker();
}

/** Whether what comes here belongs into no cell, and so before the table. */
function betweenCells(c: Construction): boolean {
  return TABLE_FRAME[c.names[nearestMode(c)] ?? 0] === 1;
}

function nearestMode(c: Construction): number {
  let index = c.top;
  while (index > 0 && !((c.names[index] ?? 0) > 0 && MODE[c.names[index] ?? 0] === 1)) index--;
  return index;
}
