import { extract } from "../extract.ts";
import type { NewsRecord } from "../record.ts";
import { isoTime } from "../render/exchange-time.ts";
import { signatures } from "../render/signature.ts";
import { bodyHtml } from "../render/to-html.ts";
import { bodyMarkdown } from "../render/to-markdown.ts";
import { schemaOrgArticle } from "../render/to-schema-org.ts";
import { fileAddress } from "../render/web-address.ts";
import { type DocumentLike, pageSource } from "./page-source.ts";

export type { DocumentLike } from "./page-source.ts";

/**
 * `url`, `markdown`, `separateMarkdown` and `removeImages` do what they do in Defuddle. The rest of its options are accepted
 * and have no effect: they switch its removal steps, log them, or let it fetch, and nothing is removed or fetched here.
 * `contentSelector` has no place here, since ignoring it would give another text than the one asked for: it throws.
 */
export interface DefuddleOptions {
  readonly url?: string;
  /** `content` is Markdown. @default false */
  readonly markdown?: boolean;
  /** `contentMarkdown` beside the HTML. @default false */
  readonly separateMarkdown?: boolean;
  /** @default false */
  readonly removeImages?: boolean;
  readonly debug?: boolean;
  readonly profile?: boolean;
  readonly removeExactSelectors?: boolean;
  readonly removePartialSelectors?: boolean;
  readonly removeHiddenElements?: boolean;
  readonly removeLowScoring?: boolean;
  readonly removeSmallImages?: boolean;
  readonly removeContentPatterns?: boolean;
  readonly standardize?: boolean;
  readonly useAsync?: boolean;
  readonly language?: string;
  readonly includeReplies?: boolean | "extractors";
  readonly fetch?: object;
}

/** What Defuddle gives: texts are `""` where nothing is known. */
export interface DefuddleResponse {
  readonly title: string;
  readonly description: string;
  readonly domain: string;
  /** Always `""`: a record has no site icon. */
  readonly favicon: string;
  readonly image: string;
  readonly language: string;
  /** Always 0: this package reads no clock. */
  readonly parseTime: number;
  /** ISO 8601; a day where only the day is known. */
  readonly published: string;
  readonly author: string;
  readonly site: string;
  /** The record as a schema.org NewsArticle: ours, not the page's own. */
  readonly schemaOrgData: unknown;
  readonly wordCount: number;
  readonly content: string;
  readonly contentMarkdown?: string;
}

/** Takes the place of the class that `defuddle` exports; a string of HTML does as well as a document, which is left as it is. */
export class Defuddle {
  readonly #input: DocumentLike | string;
  readonly #options: DefuddleOptions;

  constructor(documentOrHtml: DocumentLike | string, options: DefuddleOptions = {}) {
    if ("contentSelector" in options) throw new TypeError("Defuddle: contentSelector is not supported");
    this.#input = documentOrHtml;
    this.#options = options;
  }

  parse(): DefuddleResponse {
    const { html, url } = pageSource(this.#input, this.#options.url);
    const outcome = extract(html, url === undefined ? { contentType: HTML } : { contentType: HTML, url });
    return outcome.kind === "unreadable" ? NOTHING_READ : response(outcome.record, this.#options);
  }

  /** The same; nothing is fetched. */
  parseAsync(): Promise<DefuddleResponse> {
    return Promise.resolve(this.parse());
  }
}

/** As `defuddle` has it. */
export default Defuddle;

const HTML = "text/html";

const NOTHING_READ: DefuddleResponse = {
  title: "",
  description: "",
  domain: "",
  favicon: "",
  image: "",
  language: "",
  parseTime: 0,
  published: "",
  author: "",
  site: "",
  schemaOrgData: null,
  wordCount: 0,
  content: "",
};

function response(whole: NewsRecord, options: DefuddleOptions): DefuddleResponse {
  const record = options.removeImages ? withoutMedia(whole) : whole;
  const address = record.capture.url ?? record.capture.canonicalUrl;
  const markdown = options.markdown || options.separateMarkdown ? bodyMarkdown(record) : "";
  return {
    title: record.headline.value ?? "",
    description: record.standfirst.value ?? "",
    domain: address === null ? "" : domainOf(address),
    favicon: "",
    image: whole.media.map((media) => fileAddress(media.url)).find((url) => url !== null) ?? "",
    language: record.language.value ?? "",
    parseTime: 0,
    published: isoTime(record.published.value) ?? "",
    author: signatures(record).join(", "),
    site: record.publisher.value?.name ?? "",
    schemaOrgData: schemaOrgArticle(record),
    wordCount: record.body.words,
    content: options.markdown ? markdown : bodyHtml(record),
    ...(options.separateMarkdown ? { contentMarkdown: markdown } : {}),
  };
}

function withoutMedia(record: NewsRecord): NewsRecord {
  const blocks = record.body.blocks.filter((block) => block.kind !== "media");
  return { ...record, media: [], body: { ...record.body, blocks } };
}

const WWW = "www.";

function domainOf(address: string): string {
  const link = fileAddress(address);
  const host = link === null ? "" : new URL(link).hostname;
  return host.startsWith(WWW) ? host.slice(WWW.length) : host;
}
