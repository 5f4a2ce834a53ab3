import type { LabelledPage } from "../classify/label.ts";
import type { Span } from "../evidence.ts";
import { readLine } from "../grammar/lines/line-class.ts";
import type { Block } from "../measure/galley.ts";
import type { RelatedItem } from "../record.ts";
import { urlOf } from "./related-item.ts";

const RAIL = "in-body";
/** A mark between "Read also" and the title; what stands before it is no longer than this. */
const MARKS: ReadonlySet<string> = new Set([":", "：", "|", "»", "›", "►", "▶", "→", ">", "–", "—"]);
const MOST_ANNOUNCEMENT_CHARS = 48;
const MIN_TITLE_CHARS = 8;

/** Links to other stories that interrupt the story: `Read also: Minister resigns`. Without a title there is no item. */
export function readInBodyLinks(labelled: LabelledPage): RelatedItem[] {
  const items: RelatedItem[] = [];
  for (let i = 0; i < labelled.labels.length; i++) {
    const label = labelled.labels[i];
    if (label?.role !== "in-body-link" || label.group !== undefined) continue;
    const block = labelled.galley.blocks[i];
    if (block === undefined) continue;
    const span = titleSpan(block);
    if (span === null) continue;
    const url = urlOf(labelled, block);
    items.push({
      rail: RAIL,
      position: items.length + 1,
      kind: "article",
      title: labelled.galley.text.slice(...span),
      titleSpan: span,
      summary: null,
      summaryTruncated: false,
      ...(url === null ? {} : { url }),
      age: null,
      publishedAt: null,
      copies: [],
    });
  }
  return items;
}

/** The title behind the announcement; the whole line where it announces nothing, though it has a colon; null where nothing else is said. */
function titleSpan(block: Block): Span | null {
  const reading = readLine(block.text);
  if (reading?.whole === true) return null;
  const [start, end] = block.span;
  const mark = reading === null ? -1 : markIn(block.text);
  let from = mark < 0 ? 0 : mark + 1;
  while (from < block.text.length && (block.text.charAt(from).trim() === "" || MARKS.has(block.text.charAt(from))))
    from++;
  return end - start - from >= MIN_TITLE_CHARS ? [start + from, end] : null;
}

function markIn(text: string): number {
  for (let at = 0; at < Math.min(text.length, MOST_ANNOUNCEMENT_CHARS); at++) if (MARKS.has(text.charAt(at))) return at;
  return -1;
}
