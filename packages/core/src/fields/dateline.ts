import type { LabelledPage } from "../classify/label.ts";
import type { Fact, Span } from "../evidence.ts";
import { readDateline } from "../grammar/names/dateline.ts";
import type { DatelineParts } from "../grammar/names/dateline-parts.ts";
import { readTimeLine } from "../grammar/time/time-line.ts";
import { whenOf } from "../grammar/time/when.ts";
import type { Dateline, When } from "../record.ts";
import { endsSentence } from "./caption-parts.ts";
import { blocksWith } from "./story-extent.ts";

/** A dateline with where it stands: what the other fields need of it beyond the record. */
export interface PlacedDateline {
  readonly parts: DatelineParts;
  /** Offset of the paragraph's first character in the galley's text. */
  readonly at: number;
}

/** The dateline as the record has it. */
export function datelineOf({ parts, at }: PlacedDateline): Dateline {
  return {
    raw: parts.raw,
    span: moved(parts.span, at),
    places: parts.places.map(({ name, region, span }) => ({
      name,
      ...(region === undefined ? {} : { region }),
      span: moved(span, at),
    })),
    date: parts.date === null ? null : dateOf(parts.date.text, parts.places[0]?.known?.zone ?? null),
    agency: parts.agency?.code ?? null,
    style: parts.style,
  };
}

/** A shorter block that is no sentence is no paragraph: `From our correspondent`. */
const LEAST_PARAGRAPH_CHARS = 40;
/** Standfirst and such lines before the first paragraph, and itself. */
const BLOCKS_LOOKED_AT = 5;

/** The dateline at the head of the story's first paragraph; null where that has none. The labels may call a standfirst a paragraph. */
export function placedDateline(labelled: LabelledPage, standfirst: Fact<string>): PlacedDateline | null {
  const { blocks } = labelled.galley;
  const [start, end] = standfirst.spans?.[0] ?? [-1, -1];
  for (const index of blocksWith(labelled, "body").slice(0, BLOCKS_LOOKED_AT)) {
    const block = blocks[index];
    if (block === undefined || (block.span[0] >= start && block.span[0] < end)) continue;
    const parts = readDateline(block.text);
    if (parts !== null) return { parts, at: block.span[0] };
    if (block.text.length >= LEAST_PARAGRAPH_CHARS || endsSentence(block.text)) return null;
  }
  return null;
}

/** A date without its year stays unknown. */
function dateOf(text: string, zone: string | null): When | null {
  const time = readTimeLine(text)?.times[0];
  return time === undefined
    ? null
    : whenOf(time.expression, zone === null || zone === "" ? null : { zone, how: "inferred" });
}

function moved([start, end]: Span, by: number): Span {
  return [start + by, end + by];
}
