import type { LabelledPage } from "../classify/label.ts";
import type { Span } from "../evidence.ts";
import { type LineClass, readLine } from "../grammar/lines/line-class.ts";
import { isEastAsian } from "../grammar/names/words.ts";
import type { Block } from "../measure/galley.ts";
import type { RelatedItem } from "../record.ts";
import { known } from "../schema/known.ts";
import { MOST_OF, titleWithin, unmarked, urlOf } from "./related-item.ts";
import { storyExtent } from "./story-extent.ts";

const RAIL = "in-body";
/** A mark between "Read also" and the title; what stands before it is no longer than this. */
const MARK = /[:：|»›►▶→>–—]/u;
const MOST_ANNOUNCEMENT_CHARS = 48;
const CALLS: ReadonlySet<LineClass> = new Set(["read-more", "more-link"]);
const MIN_TITLE_CHARS = 8;
/** A link that begins within a word leaves a letter of its title out. */
const WITHIN_WORD = /^\p{L}\p{Ll}$/u;
/** Links stand so many blocks behind the story's last line and still belong to it. */
const MOST_BLOCKS_BEHIND = 4;

/** Links to other stories that interrupt or end the story: `Read also: Minister resigns`. Without a title there is no item, and in a page with markup none without an address. */
export function readInBodyLinks(labelled: LabelledPage): RelatedItem[] {
  const items: RelatedItem[] = [];
  const isText = labelled.page.capture.kind === "text";
  const { firstText, lastText } = storyExtent(labelled);
  if (firstText < 0) return items;
  const end = Math.min(labelled.labels.length, lastText + 1 + MOST_BLOCKS_BEHIND);
  for (let i = firstText; i < end; i++) {
    const label = labelled.labels[i];
    if (label?.role !== "in-body-link" || label.group !== undefined) continue;
    const block = labelled.galley.blocks[i];
    if (block === undefined) continue;
    const said = titleSpan(block);
    if (said === null) continue;
    const span = unmarked(block, titleWithin(labelled.page.tree, block, said));
    const url = urlOf(labelled, block);
    if (!isText && url === null) continue;
    items.push({
      rail: RAIL,
      position: items.length + 1,
      kind: "article",
      title: labelled.galley.text.slice(...span),
      titleSpan: span,
      summary: null,
      summaryTruncated: false,
      ...known({ url }),
      age: null,
      publishedAt: null,
      copies: [],
    });
  }
  return items;
}

/** The title behind the announcement; the whole line where it announces nothing, though it has a colon; null where nothing else is said: `Read all reviews`. */
function titleSpan(block: Block): Span | null {
  const reading = readLine(block.text);
  if (reading?.whole === true) return null;
  const [start, end] = unmarked(block, block.span);
  const said = (from: number, to: number): string => block.text.slice(from - block.span[0], to - block.span[0]);
  const mark = reading === null ? -1 : said(start, end).slice(0, MOST_ANNOUNCEMENT_CHARS).search(MARK);
  const isCall = mark < 0 && reading !== null && CALLS.has(reading.class);
  const link = block.links[0]?.span ?? block.span;
  // `[ Bridge opens after six years ]`
  const isInWord = WITHIN_WORD.test(said(link[0] - 1, link[0] + 1));
  const isInner =
    link[0] > start &&
    !isInWord &&
    isTitle(said(...link)) &&
    (isCall || (link[1] - link[0]) * MOST_OF > block.text.length);
  if (isInner || isCall) return isInner ? link : null;
  const title = unmarked(block, [start + mark + 1, end]);
  return isTitle(said(...title)) ? title : null;
}

/** A word alone names an outlet, a section or an address. */
function isTitle(text: string): boolean {
  return text.length >= MIN_TITLE_CHARS && (text.includes(" ") || isEastAsian(text));
}
