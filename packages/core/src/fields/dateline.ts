import type { LabelledPage } from "../classify/label.ts";
import type { Fact } from "../evidence.ts";
import { readDateline, readReportLine } from "../grammar/names/dateline.ts";
import type { DatelineParts } from "../grammar/names/dateline-parts.ts";
import { readPlaceSentence } from "../grammar/names/place-sentence.ts";
import { localAt } from "../grammar/time/calendar.ts";
import { readTimeLine } from "../grammar/time/time-line.ts";
import { whenOf } from "../grammar/time/when.ts";
import type { Block } from "../measure/galley.ts";
import type { Dateline, When } from "../record.ts";
import { known } from "../schema/known.ts";
import { moved } from "../text/moved-span.ts";
import { endsSentence } from "./caption-parts.ts";
import { blocksWith } from "./story-extent.ts";
import { nearestDay } from "./time-complete.ts";

/** A dateline with where it stands: what the other fields need of it beyond the record. */
export interface PlacedDateline {
  readonly parts: DatelineParts;
  /** Offset of the paragraph's first character in the galley's text. */
  readonly at: number;
}

/** The dateline as the record has it. */
export function datelineOf({ parts, at }: PlacedDateline, published: When | null): Dateline {
  return {
    raw: parts.raw,
    span: moved(parts.span, at),
    places: parts.places.map(({ name, region, span }) => ({
      name,
      ...known({ region }),
      span: moved(span, at),
    })),
    date: parts.date === null ? null : dateOf(parts.date.text, parts.places[0]?.known?.zone ?? null, published),
    agency: parts.agency?.code ?? null,
    style: parts.style,
  };
}

/** A shorter block that is no sentence is no paragraph: `From our correspondent`. */
const LEAST_PARAGRAPH_CHARS = 40;
/** Standfirst and such lines before the first paragraph, and itself. */
const BLOCKS_LOOKED_AT = 5;

/**
 * The dateline at the head of the story's first paragraph; null where that has none. The labels may call a standfirst a paragraph.
 * One that names an agency or a reporter may follow a summary, or stand in the standfirst.
 */
export function placedDateline(
  labelled: LabelledPage,
  standfirst: Fact<string>,
  language: string | null = null,
): PlacedDateline | null {
  const { blocks } = labelled.galley;
  const [start, end] = standfirst.spans?.[0] ?? [-1, -1];
  const story = blocksWith(labelled, "body")
    .slice(0, BLOCKS_LOOKED_AT)
    .flatMap((index) => blocks[index] ?? [])
    .filter(({ span }) => span[0] < start || span[0] >= end);
  let isBehind = false;
  for (const [n, { index, text, span }] of story.entries()) {
    // `記者王五／台北報導` may stand above its paragraph.
    const above = blocks[index - 1];
    const report = readReportLine(above?.text ?? "");
    if (report !== null) return { parts: report, at: above?.span[0] ?? 0 };
    const alone = isBehind || above === undefined ? null : placeAlone(above.text, text);
    if (alone !== null) return { parts: alone, at: above?.span[0] ?? 0 };
    const parts = readDateline(text) ?? (isBehind ? null : sentencePlace(story.slice(n), language));
    if (parts !== null && (!isBehind || isSigned(parts))) return { parts, at: span[0] };
    isBehind ||= text.length >= LEAST_PARAGRAPH_CHARS || endsSentence(text);
  }
  const parts = start < 0 || standfirst.value === null ? null : standfirstDateline(standfirst.value, language);
  return parts === null ? null : { parts, at: start };
}

const LONGEST_PLACE_CHARS = 40;
const ENDS_DATELINE = /[:–—-]$/;

/** `New Delhi:` in a line of its own above the paragraph. */
function placeAlone(line: string, paragraph: string): DatelineParts | null {
  if (line.length > LONGEST_PLACE_CHARS || !ENDS_DATELINE.test(line)) return null;
  const whole = `${line} ${paragraph}`;
  const parts = readDateline(whole) ?? readPlaceSentence(whole, ":");
  return parts !== null && parts.raw.length <= line.length ? parts : null;
}

function standfirstDateline(text: string, language: string | null): DatelineParts | null {
  const parts = readDateline(text);
  return parts !== null && isSigned(parts) ? parts : stopPlace(text, language);
}

function isSigned({ agency, names }: DatelineParts): boolean {
  return agency !== null || names.length > 0;
}

/** `New Delhi: The minister`; a colon behind the next paragraph's first words too makes a list or a talk of it. */
function sentencePlace([first, next]: readonly Block[], language: string | null): DatelineParts | null {
  if (first === undefined) return null;
  const parts =
    first.text.length < LEAST_COLON_CHARS || SPEAKER.test(next?.text ?? "") ? null : readPlaceSentence(first.text, ":");
  return parts ?? stopPlace(first.text, language);
}

const LEAST_COLON_CHARS = 80;
const SPEAKER = /^[^.:]{2,30}: /u;

/** `Hannover. Die Brücke ist gesperrt`: German papers alone print places so. */
function stopPlace(text: string, language: string | null): DatelineParts | null {
  return language?.startsWith("de") === true ? readPlaceSentence(text, ".") : null;
}

/** A date without its year is the such day nearest to the publication; where nobody knows when that was, it stays unknown. */
function dateOf(text: string, zone: string | null, published: When | null): When | null {
  const expression = readTimeLine(text)?.times[0]?.expression;
  if (expression === undefined) return null;
  const { date } = expression;
  const then = published?.earliest ?? null;
  const whole =
    then !== null && date?.day !== undefined && date.year === undefined
      ? { date: nearestDay(date.month, date.day, localAt(Date.parse(then), 0)) }
      : expression;
  return whenOf(whole, zone === null || zone === "" ? null : { zone, how: "inferred" });
}
