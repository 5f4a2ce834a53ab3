/** A publication time as a tool gave it. */
export interface ReadTime {
  /** YYYY-MM-DD as printed or declared, in the page's own zone. */
  readonly day: string;
  /** Milliseconds since 1970; null where the tool gave no clock time or no zone. */
  readonly ms: number | null;
}

export interface ReadPicture {
  readonly caption: string | null;
  readonly credit: string | null;
}

/** What a tool read of a page, ours or a peer, in the scorer's terms. Null or an empty list: the tool gave none. */
export interface Reading {
  readonly headline: string | null;
  readonly standfirst: string | null;
  /** Lines that name the author and the date, as printed. */
  readonly byline: string | null;
  /** The body alone: without headline and standfirst. */
  readonly body: string;
  /** Body and what the gold wants with it, where a tool has them in one text; null: the scorer puts the parts together. */
  readonly whole: string | null;
  readonly paragraphs: readonly string[];
  readonly subheadings: readonly string[];
  /** A list a name: its spellings, the first being the preferred one. */
  readonly authors: readonly (readonly string[])[];
  readonly published: ReadTime | null;
  readonly pictures: readonly ReadPicture[];
  readonly leadImage: string | null;
  readonly keywords: readonly string[];
  readonly language: string | null;
  /** `article`, `not-article: listing`, `error: ...`, `timeout`. */
  readonly outcome: string;
}

/** What is scored when a tool failed. */
export function emptyReading(outcome: string): Reading {
  return {
    headline: null,
    standfirst: null,
    byline: null,
    body: "",
    whole: null,
    paragraphs: [],
    subheadings: [],
    authors: [],
    published: null,
    pictures: [],
    leadImage: null,
    keywords: [],
    language: null,
    outcome,
  };
}
