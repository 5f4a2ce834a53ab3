import type { Span } from "../evidence.ts";
import type { BodyBlock, Media, NewsRecord, StoryLink } from "../record.ts";
import { firstAtLeast } from "../text/first-at-least.ts";

/** A stretch of a block: its words, and the address that they link to. */
export interface Run {
  readonly text: string;
  readonly url: string | null;
}

type LiveUpdate = Extract<BodyBlock, { readonly kind: "live-update" }>;
type TableCell = Extract<BodyBlock, { readonly kind: "table" }>;
type TextBlock = Exclude<Extract<BodyBlock, { readonly text: string }>, TableCell>;

/** What the cells of a row say. Rows of a table may be of unlike lengths. */
export type TableRow = readonly (readonly Run[])[];

/** A part of the story as it is set: what every renderer prints, in this order. */
export type StoryPart =
  | { readonly kind: "text"; readonly block: TextBlock; readonly runs: readonly Run[] }
  | { readonly kind: "list"; readonly items: readonly (readonly Run[])[] }
  | { readonly kind: "table"; readonly rows: readonly TableRow[] }
  | { readonly kind: "picture"; readonly media: Media }
  | { readonly kind: "live-update"; readonly update: LiveUpdate };

/** A part in the making: a list and a table take in what follows. */
type Part =
  | Exclude<StoryPart, { readonly kind: "list" | "table" }>
  | { readonly kind: "list"; readonly items: (readonly Run[])[] }
  | { readonly kind: "table"; readonly rows: Run[][][]; last: TableCell };

/** Headings of the body begin below the headline. */
const TOP_BODY_LEVEL = 2;
const DEEPEST_LEVEL = 6;

/** Level of a body heading in print: the headline alone has level 1. */
export function headingLevel(level: number): number {
  return Math.min(DEEPEST_LEVEL, Math.max(TOP_BODY_LEVEL, level));
}

/** The story's parts in printing order: lead pictures without a place of their own first, list items gathered into lists. */
export function storyParts(record: NewsRecord): readonly StoryPart[] {
  const placed = new Set(record.body.blocks.flatMap((block) => (block.kind === "media" ? [block.ref] : [])));
  const parts: Part[] = record.media
    .filter((_, index) => !placed.has(index))
    .map((media) => ({ kind: "picture", media }));
  const links = [...record.links].sort((a, b) => a.span[0] - b.span[0]);
  for (const block of record.body.blocks) addBlock(parts, block, record.media, links);
  return parts;
}

function addBlock(parts: Part[], block: BodyBlock, allMedia: readonly Media[], links: readonly StoryLink[]): void {
  if (block.kind === "insert") return;
  if (block.kind === "live-update") {
    parts.push({ kind: "live-update", update: block });
    return;
  }
  if (block.kind === "media") {
    const media = allMedia[block.ref];
    if (media !== undefined) parts.push({ kind: "picture", media });
    return;
  }
  const runs = runsOf(block.text, block.span, links);
  const last = parts[parts.length - 1];
  if (block.kind === "table") addCell(parts, block, runs);
  else if (block.kind !== "list-item") parts.push({ kind: "text", block, runs });
  else if (last?.kind === "list") last.items.push(runs);
  else parts.push({ kind: "list", items: [runs] });
}

function addCell(parts: Part[], cell: TableCell, runs: readonly Run[]): void {
  let table = parts[parts.length - 1];
  if (
    table?.kind !== "table" ||
    cell.row < table.last.row ||
    (cell.row === table.last.row && cell.column < table.last.column)
  ) {
    table = { kind: "table", rows: [[]], last: cell };
    parts.push(table);
  }
  if (cell.row > table.last.row) table.rows.push([]);
  table.last = cell;
  const row = table.rows.at(-1) ?? [];
  while (row.length <= cell.column) row.push([]);
  const own = row[cell.column] ?? [];
  if (own.length > 0) own.push({ text: " ", url: null });
  for (const run of runs) own.push(run);
}

/** The text cut at its links, which are in the order of their starts. A link that does not lie whole inside the text, or inside another link, is not woven in. */
export function runsOf(text: string, [start, end]: Span, links: readonly StoryLink[]): readonly Run[] {
  if (end - start !== text.length) return [{ text, url: null }];
  const runs: Run[] = [];
  let reached = start;
  for (let at = firstAtLeast(links.length, (i) => links[i]?.span[0] ?? start, start); at < links.length; at++) {
    const link = links[at];
    if (link === undefined || link.span[0] >= end) break;
    const [from, to] = link.span;
    if (from < reached || to > end || from === to) continue;
    if (from > reached) runs.push({ text: text.slice(reached - start, from - start), url: null });
    runs.push({ text: text.slice(from - start, to - start), url: link.url });
    reached = to;
  }
  if (reached < end) runs.push({ text: text.slice(reached - start), url: null });
  return runs;
}
