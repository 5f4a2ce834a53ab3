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
}

/** Found by reading the golds; the corpus guide says it for all but chaos, whose gold keeps the title apart. */
export const CONVENTIONS: Readonly<Record<SetName, Convention>> = {
  fundus: { headline: false, standfirst: true },
  "wcxb-dev": { headline: false, standfirst: true },
  trafilatura: { headline: false, standfirst: true },
  daniel: { headline: true, standfirst: true },
  dragnet: { headline: true, standfirst: true },
  chaos: { headline: false, standfirst: true },
  newspaper4k: { headline: false, standfirst: true },
  htmldate: { headline: false, standfirst: true },
  postlight: { headline: false, standfirst: false },
  metascraper: { headline: false, standfirst: true },
  readability: { headline: false, standfirst: true },
};
