import type { LabelledPage } from "../classify/label.ts";
import type { Fields } from "../fields/fields.ts";
import type { Outcome } from "../outcome.ts";
import { type CaptureInfo, type NewsRecord, RECORD_SCHEMA, type StoryLink } from "../record.ts";
import { known } from "../schema/known.ts";
import { bodyOf, storyBlocks } from "./body.ts";
import type { PageWeights } from "./page-kind.ts";
import { problemsOf } from "./problems.ts";
import { regionsOf } from "./regions.ts";
import { notArticleReason } from "./verdict.ts";

/** Puts roles and fields together: the record, and whether the page is an article at all. */
export function assemble(labelled: LabelledPage, fields: Fields, weights?: PageWeights): Outcome {
  const record = recordOf(labelled, fields);
  const problems = problemsOf(labelled, record);
  const reason = notArticleReason(labelled, record, weights);
  return reason === null ? { kind: "article", record, problems } : { kind: "not-article", reason, record, problems };
}

function recordOf(labelled: LabelledPage, fields: Fields): NewsRecord {
  const capture = captureInfo(labelled, fields);
  return {
    schema: RECORD_SCHEMA,
    id: capture.canonicalUrl ?? `sha256:${capture.sha256.slice(0, ID_DIGITS)}`,
    capture,
    type: fields.type,
    language: fields.language,
    publisher: fields.publisher,
    headline: fields.headline,
    otherHeadlines: fields.otherHeadlines,
    kicker: fields.kicker,
    standfirst: fields.standfirst,
    bylines: fields.bylines,
    agencies: fields.agencies,
    dateline: fields.dateline,
    published: fields.published,
    updated: fields.updated,
    section: fields.section,
    keywords: fields.keywords,
    access: fields.access,
    body: bodyOf(labelled, fields),
    media: fields.media,
    notes: fields.notes,
    related: fields.related,
    links: linksOf(labelled, fields),
    regions: regionsOf(labelled, fields.marks),
  };
}

/** Hex digits of the digest that make an id: 128 bits. */
const ID_DIGITS = 32;

function captureInfo(labelled: LabelledPage, fields: Fields): CaptureInfo {
  const { capture } = labelled.page;
  return {
    kind: capture.kind,
    sha256: capture.sha256,
    bytes: capture.bytes,
    charset: capture.charset,
    url: capture.url,
    canonicalUrl: fields.canonicalUrl,
    fetchedAt: fields.fetchedAt,
    renderedAt: fields.renderedAt,
    ...known({ header: fields.header }),
    text: labelled.galley.text,
  };
}

/** Links inside the story's text, resolved; such as can't be are left out. */
function linksOf(labelled: LabelledPage, fields: Fields): StoryLink[] {
  const base = labelled.page.declared.base ?? labelled.page.capture.url ?? undefined;
  const links: StoryLink[] = [];
  for (const block of storyBlocks(labelled, fields)) {
    for (const link of block.links) {
      const url = resolve(link.href, base);
      if (url !== null) links.push({ text: labelled.galley.text.slice(...link.span), url, span: link.span });
    }
  }
  return links;
}

function resolve(href: string, base: string | undefined): string | null {
  try {
    const url = new URL(href, base);
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
  } catch {
    return null;
  }
}
