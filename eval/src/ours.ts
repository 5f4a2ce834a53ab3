import type { Media, NewsRecord, Outcome, When } from "tearsheet";
import type { Reading, ReadPicture, ReadTime } from "./reading.ts";
import { emptyReading } from "./reading.ts";

const CLOCK_PRECISIONS: ReadonlySet<string> = new Set(["second", "minute"]);
const DAY = /^\d{4}-\d\d-\d\d/u;

/** Our outcome in the scorer's terms. A page that we call no article is scored as the record says, like a user would see it. */
export function readingOf(outcome: Outcome): Reading {
  if (outcome.kind === "unreadable") return emptyReading(`unreadable: ${outcome.reason}`);
  const { record } = outcome;
  const texts = record.body.blocks.filter((block) => "text" in block);
  return {
    headline: record.headline.value,
    standfirst: record.standfirst.value,
    byline: bylineLines(record),
    body: record.body.text,
    whole: null,
    paragraphs: texts.map((block) => block.text),
    subheadings: texts.filter((block) => block.kind === "heading").map((block) => block.text),
    authors: authorsOf(record),
    published: timeOf(record.published.value),
    pictures: record.media.map(pictureOf),
    leadImage: leadImageOf(record.media),
    keywords: record.keywords,
    language: record.language.value,
    outcome: outcome.kind === "article" ? "article" : `not-article: ${outcome.reason}`,
  };
}

/**
 * The one rule for authors: all that the byline names, people and organisations; where it names nobody, the agencies.
 * An agency may be spelled by name or by code.
 */
export function authorsOf(record: Pick<NewsRecord, "bylines" | "agencies">): readonly (readonly string[])[] {
  const writers = record.bylines.filter((byline) => byline.role === "author" || byline.role === "contributor");
  const names = writers.map((byline) => byline.person ?? byline.organization).filter((name) => name !== undefined);
  return names.length > 0 ? names.map((name) => [name]) : record.agencies.map((agency) => [agency.name, agency.code]);
}

function bylineLines(record: NewsRecord): string | null {
  const lines = record.regions.filter((region) => region.role === "byline" || region.role === "posted");
  return lines.length > 0 ? lines.map((region) => record.capture.text.slice(...region.span)).join("\n") : null;
}

export function timeOf(when: When | null): ReadTime | null {
  const day = DAY.exec(when?.edtf ?? "")?.[0];
  if (when === null || day === undefined) return null;
  // Without a zone the bounds are those of the widest zones: no instant.
  const hasInstant = CLOCK_PRECISIONS.has(when.precision) && when.zone !== undefined && when.earliest !== null;
  return { day, ms: hasInstant ? Date.parse(when.earliest) : null };
}

function pictureOf(media: Media): ReadPicture {
  return { caption: media.caption, credit: media.credit?.raw ?? null };
}

function leadImageOf(media: readonly Media[]): string | null {
  const seen = media.flatMap(({ kind, url, still, lead }) => {
    const picture = kind === "video" ? still : kind === "photo" || kind === "graphic" ? url : null;
    return picture == null ? [] : [{ picture, lead }];
  });
  return (seen.find(({ lead }) => lead === true) ?? seen[0])?.picture ?? null;
}
