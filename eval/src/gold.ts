/** Sets of the corpus, in the order of the table. */
export const SETS = [
  "fundus",
  "wcxb-dev",
  "trafilatura",
  "daniel",
  "dragnet",
  "chaos",
  "newspaper4k",
  "htmldate",
  "postlight",
  "metascraper",
  "readability",
] as const;

export type SetName = (typeof SETS)[number];

/** When a page was published, as its gold says: a day, or an instant. */
export interface GoldTime {
  /** YYYY-MM-DD in the gold's own offset. */
  readonly day: string;
  /** Milliseconds since 1970 and the offset the gold is written in; null where the gold has no clock time or no offset. */
  readonly instant: { readonly ms: number; readonly offsetMinutes: number } | null;
}

export interface GoldPicture {
  readonly caption: string | null;
  readonly credits: readonly string[];
}

/** What is known of a page. Null: this gold does not say. An empty list or string: it says that there is none. */
export interface Gold {
  readonly set: SetName;
  readonly id: string;
  readonly url: string;
  readonly site: string;
  readonly lang: string;
  readonly pageType: string;
  readonly body: string | null;
  readonly paragraphs: readonly string[] | null;
  readonly title: string | null;
  readonly authors: readonly string[] | null;
  readonly time: GoldTime | null;
  readonly standfirst: string | null;
  readonly subheadings: readonly string[] | null;
  readonly pictures: readonly GoldPicture[] | null;
  readonly leadImages: readonly string[] | null;
  readonly keywords: readonly string[] | null;
  readonly language: string | null;
  readonly snippets: { readonly with: readonly string[]; readonly without: readonly string[] } | null;
  readonly bodyStart: string | null;
}

/** What a set's body gold holds besides the body; the scorer adds the same to what a tool read. */
export interface Convention {
  readonly headline: boolean;
  readonly standfirst: boolean;
  /** The lines that name the author and the date, as printed. */
  readonly byline: boolean;
}

const STANDFIRST: Convention = { headline: false, standfirst: true, byline: false };
const BODY_ALONE: Convention = { headline: false, standfirst: false, byline: false };

/**
 * Read off the golds and checked by scoring each way. The corpus guide says the same of headlines, but for chaos, whose gold keeps
 * the title apart. dragnet's golds begin with headline, author and date as on the page.
 */
export const CONVENTIONS: Readonly<Record<SetName, Convention>> = {
  fundus: STANDFIRST,
  "wcxb-dev": BODY_ALONE,
  trafilatura: STANDFIRST,
  daniel: { headline: true, standfirst: true, byline: false },
  dragnet: { headline: true, standfirst: true, byline: true },
  chaos: STANDFIRST,
  newspaper4k: BODY_ALONE,
  htmldate: BODY_ALONE,
  postlight: BODY_ALONE,
  metascraper: BODY_ALONE,
  readability: STANDFIRST,
};
