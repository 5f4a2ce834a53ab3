import type { Span } from "tearsheet";
import type { Block, Fields, Galley, Label } from "tearsheet/stages";
import type { Frame } from "../card/page-frame.ts";
import { cutTo, oneLine, padTo } from "../terminal-text.ts";
import { roleInk } from "./role-ink.ts";

const NUMBER_COLUMNS = 5;
const ROLE_COLUMNS = 20;
const SHARE_COLUMNS = 6;
const LEAST_TEXT_COLUMNS = 20;
const MOST_REASON_COLUMNS = 32;

/**
 * A line for each block: number, role, probability of the role and of being body, what decided, how the text begins.
 * Under it a line for each stretch of it that has another role in the record: a part of the block, or what a field took.
 */
export function blockLines(
  frame: Frame,
  galley: Galley,
  labels: readonly Label[],
  marks: Fields["marks"],
): readonly string[] {
  const longest = labels.reduce((length, { reason }) => Math.max(length, reason.length), "decided by".length);
  const reasonColumns = Math.min(longest, MOST_REASON_COLUMNS) + 2;
  const columns = { reason: reasonColumns, text: textColumns(frame, reasonColumns) };
  const lines = [frame.paint("dim", row(columns, ["#", "role", "p", "body", "decided by", "text"]))];
  let group: string | undefined;
  for (const block of galley.blocks) {
    const label = labels[block.index];
    if (label === undefined) continue;
    if (label.group !== group && label.group !== undefined)
      lines.push(frame.paint("dim", `${" ".repeat(NUMBER_COLUMNS + 2)}┄ ${oneLine(label.group)}`));
    group = label.group;
    for (const line of labelLines(frame, columns, block, label)) lines.push(line);
    const { parts = [] } = label;
    const known = [{ role: label.role, span: block.span }, ...parts];
    const taken = marks.filter(
      ({ role, span }) => lies(span, block.span) && !known.some((part) => part.role === role && lies(span, part.span)),
    );
    for (const line of stretchLines(frame, columns, galley, "part", parts)) lines.push(line);
    for (const line of stretchLines(frame, columns, galley, "field", taken)) lines.push(line);
  }
  return lines;
}

interface Columns {
  readonly reason: number;
  readonly text: number;
}

function textColumns(frame: Frame, reason: number): number {
  const taken = NUMBER_COLUMNS + 2 + ROLE_COLUMNS + 2 * SHARE_COLUMNS + reason;
  return Math.max(LEAST_TEXT_COLUMNS, frame.width - taken);
}

function labelLines(frame: Frame, columns: Columns, block: Block, label: Label): readonly string[] {
  const { role, probability, body, reason, copyOf } = label;
  const copy = copyOf === undefined ? "" : `[copy of ${copyOf}] `;
  const hidden = block.hidden ? "[hidden] " : "";
  const tag = `<${block.tag}> `;
  const text = cutTo(columns.text, `${copy}${hidden}${tag}${oneLine(block.text)}`);
  const cells = [String(block.index), role, probability.toFixed(2), body.toFixed(2), reason, text] as const;
  return [frame.paint(roleInk(role), row(columns, cells))];
}

function lies([start, end]: Span, [from, to]: Span): boolean {
  return start >= from && end <= to;
}

function stretchLines(
  frame: Frame,
  columns: Columns,
  galley: Galley,
  reason: string,
  stretches: Fields["marks"],
): readonly string[] {
  return stretches.map(({ role, span }) => {
    const text = cutTo(columns.text, oneLine(galley.text.slice(...span)));
    return frame.paint(roleInk(role), row(columns, ["", `└ ${role}`, "", "", reason, text]));
  });
}

type Cells = readonly [number: string, role: string, share: string, body: string, reason: string, text: string];

function row(columns: Columns, [number, role, share, body, reason, text]: Cells): string {
  const shares = `${share.padEnd(SHARE_COLUMNS)}${body.padEnd(SHARE_COLUMNS)}`;
  return `${number.padStart(NUMBER_COLUMNS)}  ${padTo(ROLE_COLUMNS, role)}${shares}${padTo(columns.reason, cutTo(columns.reason - 2, oneLine(reason)))}${text}`.trimEnd();
}
