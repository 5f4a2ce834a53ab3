import type { BodyBlock, NewsRecord } from "../record.ts";
import { hasInk } from "../text/ink.ts";
import type { Mismatch } from "./mismatches.ts";
import { RECORD_SHAPE } from "./record-shape.ts";
import { spansIn } from "./spans.ts";

/** What a record promises beyond its shape. Empty where all is kept. */
export function brokenLaws(record: NewsRecord): readonly Mismatch[] {
  return [...strayedSpans(record), ...brokenRegions(record), ...brokenBody(record), ...strayedReferences(record)];
}

function strayedSpans(record: NewsRecord): Mismatch[] {
  const length = record.capture.text.length;
  return spansIn(record, RECORD_SHAPE)
    .filter(({ span: [start, end] }) => start > end || end > length)
    .map(({ path }) => ({ path, message: `must lie in capture.text, which has ${length} code units` }));
}

/** Disjoint, ascending, and between them nothing that leaves ink. */
function brokenRegions(record: NewsRecord): Mismatch[] {
  const found: Mismatch[] = [];
  let reached = 0;
  record.regions.forEach((region, index) => {
    const [start, end] = region.span;
    const path = `/regions/${index}/span`;
    if (start < reached) found.push({ path, message: "must begin after the region before it" });
    else if (hasInk(record.capture.text, reached, start))
      found.push({ path, message: "must leave no text uncovered before it" });
    reached = Math.max(reached, end);
  });
  if (hasInk(record.capture.text, reached, record.capture.text.length)) {
    found.push({ path: "/regions", message: "must cover the text to its end" });
  }
  return found;
}

/** The texts of the blocks that have one, joined by a blank line. */
function joinedText(blocks: readonly BodyBlock[]): string {
  return blocks.flatMap((block) => ("text" in block ? [block.text] : [])).join("\n\n");
}

function brokenBody(record: NewsRecord): Mismatch[] {
  return record.body.text === joinedText(record.body.blocks)
    ? []
    : [{ path: "/body/text", message: "must be the texts of the blocks, joined by a blank line" }];
}

function strayedReferences(record: NewsRecord): Mismatch[] {
  const found: Mismatch[] = [];
  record.body.blocks.forEach((block, index) => {
    if (block.kind === "media" && block.ref >= record.media.length) {
      found.push({ path: `/body/blocks/${index}/ref`, message: `must be below ${record.media.length}` });
    }
  });
  record.regions.forEach((region, index) => {
    if (region.copyOf !== undefined && region.copyOf >= record.regions.length) {
      found.push({ path: `/regions/${index}/copyOf`, message: `must be below ${record.regions.length}` });
    }
  });
  return found;
}
