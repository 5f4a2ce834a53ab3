import type { Gold } from "../gold.ts";
import { CONVENTIONS } from "../gold.ts";
import type { Reading, ReadTime } from "../reading.ts";
import { emptyReading } from "../reading.ts";
import type { PeerLine } from "./peer.ts";

/**
 * How a peer's text becomes a body. Peers keep headline, standfirst and captions in or out of their text as they like;
 * each set is scored in every way, and the table has the way that is best for the peer.
 */
export interface Variant {
  readonly figures: boolean;
  readonly excerpt: boolean;
  readonly headline: boolean;
  readonly byline: boolean;
}

const FLAGS = [true, false] as const;

/** The ways that make a difference for a set. */
export function variantsFor(set: Gold["set"]): readonly Variant[] {
  const convention = CONVENTIONS[set];
  const ways = (wanted: boolean): readonly boolean[] => (wanted ? FLAGS : [false]);
  return FLAGS.flatMap((figures) =>
    ways(convention.standfirst).flatMap((excerpt) =>
      ways(convention.headline).flatMap((headline) =>
        ways(convention.byline).map((byline) => ({ figures, excerpt, headline, byline })),
      ),
    ),
  );
}

export function variantName(variant: Variant): string {
  const { headline, excerpt, byline } = variant;
  const parts = [headline ? "title" : "", excerpt ? "excerpt" : "", byline ? "author" : ""];
  const added = parts.filter((part) => part !== "");
  return [...added, variant.figures ? "text" : "text without figures"].join(" + ");
}

/** A peer's line in the scorer's terms. */
export function readingOfPeer(line: PeerLine, variant: Variant): Reading {
  if (line.error !== null) return emptyReading(`error: ${line.error}`);
  const text = variant.figures ? line.text : line.withoutFigures;
  const title = variant.headline ? line.title : null;
  const excerpt = variant.excerpt ? line.excerpt : null;
  const author = variant.byline ? line.author : null;
  const body = [title ?? "", excerpt ?? "", author ?? "", text].filter((part) => part !== "").join("\n\n");
  return {
    ...emptyReading(text === "" ? "empty" : "article"),
    headline: line.title,
    body: text,
    whole: body,
    paragraphs: body.split(/\n+/u),
    authors: line.author === null ? [] : [[line.author]],
    published: peerTime(line.published),
    pictures: line.captions.map((caption) => ({ caption, credit: null })),
    leadImage: line.image,
    language: line.language,
  };
}

const ISO = /^\s*(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s*(?:Z|[+-]\d\d:?\d\d)?)?/u;
const HAS_ZONE = /\d\d:\d\d.*(?:Z|GMT|UTC|[+-]\d\d:?\d\d)/u;

/** A peer's date: ISO where it is, else whatever Date.parse makes of it (then the day in UTC). */
export function peerTime(published: string | null): ReadTime | null {
  if (published === null) return null;
  const ms = Date.parse(published);
  const day = ISO.exec(published)?.[1] ?? (Number.isNaN(ms) ? null : new Date(ms).toISOString().slice(0, 10));
  if (day === null) return null;
  return { day, ms: HAS_ZONE.test(published) && !Number.isNaN(ms) ? ms : null };
}
