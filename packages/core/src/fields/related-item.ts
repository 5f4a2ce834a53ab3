import type { LabelledPage } from "../classify/label.ts";
import type { Span } from "../evidence.ts";
import { readDateline } from "../grammar/names/dateline.ts";
import { readAge } from "../grammar/time/age.ts";
import { readDuration } from "../grammar/time/duration.ts";
import type { Block } from "../measure/galley.ts";
import type { RelatedItem } from "../record.ts";
import { addressOf, comparableUrl, hrefOn } from "./page-url.ts";

/** An item of a rail as blocks, before they are read. */
export interface Draft {
  readonly rail: string;
  readonly position: number;
  readonly kind: "article" | "video";
  readonly title: Block;
  summary: Block | null;
  age: Block | null;
  readonly duration: Block | null;
  readonly copies: Span[];
}

/** Reads an item; when it was published is still to be told from its age. */
export function itemOf(draft: Draft, url: string | null): RelatedItem {
  const summary = draft.summary === null ? null : cutAtDots(draft.summary.text);
  const dateline = summary === null ? null : datelineOf(summary.text);
  const age = draft.age === null ? null : ageOf(draft.age);
  const seconds = draft.duration === null ? null : readDuration(draft.duration.text);
  return {
    rail: draft.rail,
    position: draft.position,
    kind: draft.kind,
    title: draft.title.text,
    titleSpan: draft.title.span,
    summary: summary?.text ?? null,
    summaryTruncated: summary?.truncated ?? false,
    ...(url === null ? {} : { url }),
    ...(dateline === null ? {} : { dateline }),
    age,
    publishedAt: null,
    ...(seconds === null ? {} : { durationSeconds: seconds }),
    copies: draft.copies,
  };
}

const DOTS = ["...", "…"];

/** A summary that ends in dots was cut; the dots are not its text. */
function cutAtDots(text: string): { readonly text: string; readonly truncated: boolean } {
  const dots = DOTS.find((mark) => text.endsWith(mark));
  return dots === undefined
    ? { text, truncated: false }
    : { text: text.slice(0, -dots.length).trimEnd(), truncated: true };
}

/** The place as printed before a summary: `TORONTO`. */
function datelineOf(summary: string): string | null {
  const place = readDateline(summary)?.places[0];
  return place === undefined ? null : summary.slice(...place.span);
}

function ageOf(block: Block): RelatedItem["age"] {
  const age = readAge(block.text);
  if (age === null) return null;
  const offset = block.span[0];
  return {
    raw: age.raw,
    span: [offset + age.start, offset + age.end],
    minSeconds: age.minSeconds,
    maxSeconds: age.maxSeconds,
  };
}

/** Where a block's first link leads, resolved; null without one. */
export function urlOf({ page }: LabelledPage, block: Block): string | null {
  const [link] = block.links;
  if (link === undefined) return null;
  const href = hrefOn(link.href.trim(), page.declared.base ?? page.capture.url);
  return href !== null && (href.startsWith("http:") || href.startsWith("https:")) ? href : null;
}

/** Not to a place in the page itself, as a list of contents does, or its form for answers. */
export function leavesPage({ page }: LabelledPage, url: string): boolean {
  return !url.includes("#") || comparableUrl(url) !== comparableUrl(addressOf(page) ?? "");
}
