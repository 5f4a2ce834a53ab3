import type { Label, LabelledPage } from "../classify/label.ts";
import type { Span } from "../evidence.ts";
import type { Fields } from "../fields/fields.ts";
import type { Region, RegionRole } from "../record.ts";
import { trimSpan } from "../text/trim-span.ts";

interface Part {
  readonly span: Span;
  readonly role: RegionRole;
}

/**
 * The ledger of the page: disjoint, ascending stretches that cover every non-space character, each with its role.
 * A block is one region, or several where its label names parts or a field marked a stretch inside it.
 */
export function regionsOf(labelled: LabelledPage, marks: Fields["marks"]): Region[] {
  const regions: Region[] = [];
  /** By block. */
  const firstRegion: number[] = [];
  const sorted = [...marks].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  let next = 0;
  for (const block of labelled.galley.blocks) {
    const label = labelled.labels[block.index];
    const first = regions.length;
    firstRegion.push(first);
    if (label === undefined) continue;
    // A capture's header begins with the white space before its block.
    const parts =
      label.parts?.map((it): Part => ({ ...it, span: [Math.max(it.span[0], block.span[0]), it.span[1]] })) ?? [];
    for (let mark = sorted[next]; mark !== undefined && mark.span[0] < block.span[1]; mark = sorted[++next])
      if (mark.span[0] >= block.span[0] && mark.span[1] <= block.span[1]) parts.push(mark);
    const copied = label.copyOf === undefined ? undefined : firstRegion[label.copyOf];
    if (parts.length === 0) {
      const span = trimSpan(labelled.galley.text, block.span);
      if (isFilled(span)) regions.push(regionOf(span, label.role, label, copied));
      continue;
    }
    for (const { span, role } of cut(labelled.galley.text, block.span, label.role, parts))
      regions.push(regionOf(span, role, label, copied === undefined ? undefined : copied + regions.length - first));
  }
  return regions;
}

/** Written out, since a spread of a few keys costs more than the rest of a region, and a page has hundreds. */
function regionOf(
  span: Span,
  role: RegionRole,
  { group, probability: confidence }: Label,
  copyOf: number | undefined,
): Region {
  if (group === undefined)
    return copyOf === undefined ? { span, role, confidence } : { span, role, copyOf, confidence };
  return copyOf === undefined ? { span, role, group, confidence } : { span, role, group, copyOf, confidence };
}

/** Cuts a block at its parts; the later of two overlapping parts gives way, the rest keeps the block's role. */
function cut(text: string, whole: Span, role: RegionRole, parts: readonly Part[]): Part[] {
  const cuts: Part[] = [];
  let at = whole[0];
  const rest = (end: number): void => {
    const span = trimSpan(text, [at, end]);
    if (isFilled(span)) cuts.push({ span, role });
  };
  for (const part of [...parts].sort((a, b) => a.span[0] - b.span[0])) {
    if (part.span[0] < at) continue;
    const span = trimSpan(text, part.span);
    if (!isFilled(span)) continue;
    rest(span[0]);
    cuts.push({ span, role: part.role });
    at = span[1];
  }
  rest(whole[1]);
  return cuts;
}

function isFilled([start, end]: Span): boolean {
  return end > start;
}
