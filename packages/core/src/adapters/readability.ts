import { extract } from "../extract.ts";
import type { BodyBlock, NewsRecord } from "../record.ts";
import { isoTime } from "../render/exchange-time.ts";
import { signatures } from "../render/signature.ts";
import { bodyHtml } from "../render/to-html.ts";
import { directionOf } from "../render/writing-direction.ts";
import { type DocumentLike, pageSource } from "./page-source.ts";

export type { DocumentLike } from "./page-source.ts";

/**
 * `url` is ours, for HTML given as a string. The others are Readability's and are accepted so that a call need not change:
 * they tune its scoring or its logging, or keep class names that this output does not have, and have no effect here.
 * `serializer` has no place here: it would change the type of `content`, and it throws.
 */
export interface ReadabilityOptions {
  readonly url?: string;
  readonly debug?: boolean;
  readonly maxElemsToParse?: number;
  readonly nbTopCandidates?: number;
  readonly charThreshold?: number;
  readonly classesToPreserve?: readonly string[];
  readonly keepClasses?: boolean;
  readonly disableJSONLD?: boolean;
  readonly allowedVideoRegex?: object;
  readonly linkDensityModifier?: number;
}

/** What `parse()` of @mozilla/readability gives. */
export interface ReadabilityArticle {
  readonly title: string;
  /** The body as HTML, written from the record: safe to show. */
  readonly content: string;
  readonly textContent: string;
  readonly length: number;
  readonly excerpt: string | null;
  readonly byline: string | null;
  readonly dir: "rtl" | null;
  readonly siteName: string | null;
  readonly lang: string | null;
  /** ISO 8601; a day where only the day is known. */
  readonly publishedTime: string | null;
}

/** Takes the place of `Readability` of @mozilla/readability: same call, same result, the document is left as it is. */
export class Readability {
  readonly #input: DocumentLike | string;
  readonly #options: ReadabilityOptions;

  constructor(documentOrHtml: DocumentLike | string, options: ReadabilityOptions = {}) {
    if ("serializer" in options) throw new TypeError("Readability: serializer is not supported; content is HTML");
    this.#input = documentOrHtml;
    this.#options = options;
  }

  /** The story, or null where the page tells none. */
  parse(): ReadabilityArticle | null {
    const record = storyOf(this.#input, this.#options.url);
    return record === null ? null : article(record);
  }
}

function storyOf(input: DocumentLike | string, givenUrl?: string): NewsRecord | null {
  const { html, url } = pageSource(input, givenUrl);
  const outcome = extract(html, url === undefined ? { contentType: HTML } : { contentType: HTML, url });
  return outcome.kind === "article" ? outcome.record : null;
}

const HTML = "text/html";

function article(record: NewsRecord): ReadabilityArticle {
  const textContent = record.body.text;
  const names = signatures(record);
  return {
    title: record.headline.value ?? "",
    content: `<div id="readability-page-1" class="page">${bodyHtml(record)}</div>`,
    textContent,
    length: textContent.length,
    excerpt: record.standfirst.value ?? record.body.blocks.find(isParagraph)?.text ?? null,
    byline: names.length === 0 ? null : names.join(", "),
    dir: directionOf(record.language.value),
    siteName: record.publisher.value?.name ?? null,
    lang: record.language.value,
    publishedTime: isoTime(record.published.value),
  };
}

function isParagraph(block: BodyBlock): block is Extract<BodyBlock, { readonly text: string }> {
  return block.kind === "paragraph";
}

export interface ReaderableOptions {
  /** Shortest paragraph that counts, in characters. @default 140 */
  readonly minContentLength?: number;
  /** Sum over the paragraphs of the root of their length beyond that. @default 20 */
  readonly minScore?: number;
}

/** Readability's own defaults. */
const MIN_CONTENT_LENGTH_CHARACTERS = 140;
const MIN_SCORE = 20;

/**
 * Readability's rule over the story's own paragraphs: is there enough to read? It reads the page to answer, so where the
 * story is wanted anyway, `parse()` alone is cheaper. There is no `visibilityChecker`: the markup says what is hidden.
 */
export function isProbablyReaderable(documentOrHtml: DocumentLike | string, options: ReaderableOptions = {}): boolean {
  const { minContentLength = MIN_CONTENT_LENGTH_CHARACTERS, minScore = MIN_SCORE } = options;
  const paragraphs = storyOf(documentOrHtml)?.body.blocks.filter(isParagraph) ?? [];
  const score = paragraphs.reduce((sum, { text }) => sum + Math.sqrt(Math.max(0, text.length - minContentLength)), 0);
  return score > minScore;
}
