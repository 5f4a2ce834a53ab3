import type { LabelledPage } from "../classify/label.ts";
import type { Span } from "../evidence.ts";
import { readDateline } from "../grammar/names/dateline.ts";
import type { DatelineParts } from "../grammar/names/dateline-parts.ts";
import { readTimeLine } from "../grammar/time/time-line.ts";
import { whenOf } from "../grammar/time/when.ts";
import type { Dateline, When } from "../record.ts";
import { storyExtent } from "./story-extent.ts";

/** A dateline with where it stands: what the other fields need of it beyond the record. */
export interface PlacedDateline {
  readonly parts: DatelineParts;
  /** Offset of the paragraph's first character in the galley's text. */
  readonly at: number;
}

/** The dateline of the story's first paragraph; null where that paragraph has none. */
export function readDatelineField(labelled: LabelledPage): Dateline | null {
  const placed = placedDateline(labelled);
  if (placed === null) return null;
  const { parts, at } = placed;
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

/** As {@link readDatelineField}, with the agency's mark and the reporters that some styles name. */
export function placedDateline(labelled: LabelledPage): PlacedDateline | null {
  const block = labelled.galley.blocks[storyExtent(labelled).firstBody];
  if (block === undefined) return null;
  const parts = readDateline(block.text);
  return parts === null ? null : { parts, at: block.span[0] };
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
