import type { Label, LabelledPage } from "../classify/label.ts";
import type { Span } from "../evidence.ts";
import type { RegionRole } from "../record.ts";
import { blocksWith } from "./story-extent.ts";

/** A printed stretch with a role: a block, or the part of one. */
export interface Printed {
  readonly text: string;
  readonly span: Span;
  /** Index of its block. */
  readonly block: number;
  readonly probability: number;
}

/** Every stretch of the page with this role, in page order. Where a block has parts, its own role is that of what no part covers first. */
export function printedWith(labelled: LabelledPage, role: RegionRole): Printed[] {
  const { galley, labels } = labelled;
  const found: Printed[] = [];
  for (const i of blocksWith(labelled, role)) {
    const label = labels[i];
    const block = galley.blocks[i];
    if (label === undefined || block === undefined) continue;
    for (const span of spansWith(label, block.span, role)) {
      const text = galley.text.slice(...span);
      if (text.trim() !== "") found.push({ text, span, block: i, probability: label.probability });
    }
  }
  return found;
}

function spansWith({ role: own, parts }: Label, block: Span, role: RegionRole): readonly Span[] {
  if (parts === undefined) return [block];
  const inside = parts.filter((part) => part.role === role).map((part): Span => part.span);
  if (inside.length > 0) return inside;
  const left = uncovered(
    block,
    parts.map((part) => part.span),
  );
  return own === role ? [left] : [];
}

/** What is left of a block when its parts at both ends are taken off; parts in its middle stay inside. */
function uncovered(block: Span, parts: readonly Span[]): Span {
  let [start, end] = block;
  for (const part of parts) {
    if (part[0] <= start) start = Math.max(start, part[1]);
    else if (part[1] >= end) end = Math.min(end, part[0]);
  }
  return [start, Math.max(start, end)];
}
