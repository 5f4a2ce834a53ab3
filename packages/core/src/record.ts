import type { Fact, How, Span } from "./evidence.ts";

export const RECORD_SCHEMA = "tearsheet/record/1";

export type Precision = "second" | "minute" | "hour" | "day" | "week" | "month" | "quarter" | "year" | "interval";

/** A time as an interval. A day is a day and never its midnight. */
export interface When {
  /** EDTF (ISO 8601-2), with the offset where it is known: `2025-10-19T06:48-04:00`, `2024-08`, `2025-10-19T09:19Z/2025-10-19T10:19Z`. */
  readonly edtf: string;
  /** First and last UTC instant that the value allows, both inclusive, ISO 8601 to the second. Null where the zone or one end is open. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: Precision;
  readonly approximate?: true;
  /** IANA name, or an offset such as `-04:00` where only that is known. */
  readonly zone?: string;
  readonly zoneHow?: How;
}

/** What was read: the page as it came in, and the text that all spans point into. */
export interface CaptureInfo {
  readonly kind: "html" | "text";
  /** Hex digest of the bytes as given. */
  readonly sha256: string;
  readonly bytes: number;
  readonly charset: string;
  readonly url: string | null;
  readonly canonicalUrl: string | null;
  /** When the page was captured, as the caller or the page's own header line says. */
  readonly fetchedAt: Fact<When>;
  /** When the page was made, which its ages count from, as an interval; a cache may lie between that and the capture. */
  readonly renderedAt: Fact<When>;
  /** A header line that the capturing tool wrote before the page, such as ` date 2025-10-19 `. */
  readonly header?: { readonly raw: string; readonly span: Span; readonly date?: string };
  /** The page's reading text: for HTML one block a line in page order, white space folded; for plain text the decoded capture itself, without Markdown's marks, lines that were broken at a width joined. */
  readonly text: string;
}

export type ArticleType =
  | "report"
  | "analysis"
  | "background"
  | "opinion"
  | "review"
  | "live"
  | "interview"
  | "fact-check"
  | "obituary"
  | "video"
  | "audio"
  | "gallery"
  | "newsletter"
  | "advertising"
  | "press-release";

export interface Publisher {
  readonly name: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly place?: string;
  /** IANA time zone. */
  readonly zone?: string;
  readonly url?: string;
}

export interface Byline {
  readonly role: "author" | "contributor" | "editor" | "translator" | "photographer" | "illustrator";
  readonly person?: string;
  readonly organization?: string;
  readonly url?: string;
  readonly email?: string;
  readonly raw: string;
  readonly spans: readonly Span[];
  readonly from?: string;
  readonly confidence: number;
}

export type AgencyEvidence = "dateline" | "byline" | "end-credit" | "photo-credit" | "copyright" | "structured";

export interface Agency {
  readonly name: string;
  /** Short code such as `AP`, `Reuters`, `dpa`. */
  readonly code: string;
  readonly role: "originator" | "distributor" | "co-source";
  readonly evidence: readonly AgencyEvidence[];
  readonly spans: readonly Span[];
  readonly confidence: number;
}

export interface Dateline {
  /** As printed, dash included. */
  readonly raw: string;
  readonly span: Span;
  readonly places: readonly { readonly name: string; readonly region?: string; readonly span: Span }[];
  readonly date: When | null;
  /** Agency code. */
  readonly agency: string | null;
  /** The grammar that matched: `AP`, `Reuters`, `AFP`, `CP`, `generic`, `reversed`, `slash`, `bracket`, `cjk`, `plain`. */
  readonly style: string;
}

export type BodyBlock =
  | {
      readonly kind: "paragraph" | "quote" | "list-item" | "code";
      readonly span: Span;
      readonly text: string;
    }
  /**
   * A cell of a table, or a paragraph of one: its place counted from 0, empty rows left out. A cell that does not stand behind the one
   * before it begins another table.
   */
  | {
      readonly kind: "table";
      readonly row: number;
      readonly column: number;
      readonly span: Span;
      readonly text: string;
    }
  | { readonly kind: "heading"; readonly level: number; readonly span: Span; readonly text: string }
  /** Interrupts the body and is not body: an advertisement mark, a read-more link, a newsletter box. */
  | { readonly kind: "insert"; readonly role: RegionRole; readonly span: Span }
  /** Index into `media`. */
  | { readonly kind: "media"; readonly ref: number }
  /** An entry of a live blog begins: the blocks up to the next such mark are its own. Its title, where printed, is a heading among them. */
  | {
      readonly kind: "live-update";
      /** The whole entry, its time and author too. */
      readonly span: Span;
      readonly at: When | null;
      readonly title: string | null;
      readonly author: string | null;
    };

export interface Body {
  readonly blocks: readonly BodyBlock[];
  /** The texts of the blocks that have one, joined by a blank line. */
  readonly text: string;
  readonly words: number;
  /** Of `text` in UTF-8. */
  readonly sha256: string;
  readonly complete: Fact<boolean>;
  /** Where `complete` is false: what ends the text. */
  readonly cutAt?: "paywall" | "read-more";
  /** Where `complete` is false and the page declares its story's length: how many of its words the text does not have. */
  readonly missingWords?: number;
}

export interface Credit {
  /** As printed, without the brackets around it. */
  readonly raw: string;
  readonly span: Span | null;
  readonly creators: readonly string[];
  /** Agency code. */
  readonly agency?: string;
  readonly via?: readonly string[];
  readonly holder?: string;
  readonly handout?: true;
}

export interface Media {
  readonly kind: "photo" | "video" | "audio" | "graphic" | "embed";
  /** What an embed of another site shows. */
  readonly embed?: "post" | "video" | "audio" | "map" | "chart" | "document";
  /** False where only the caption of the picture is in the capture. */
  readonly present: boolean;
  readonly lead?: true;
  /** Marked as a file or archive picture. */
  readonly archive?: true;
  readonly caption: string | null;
  readonly alt?: string;
  readonly url: string | null;
  /** Address of the picture that a video shows before it plays. */
  readonly still?: string;
  /** Caption and credit together, where they stand on the page. */
  readonly span: Span | null;
  readonly credit: Credit | null;
  readonly takenAt?: When;
  /** Where the picture was taken, by its English name. */
  readonly locationCreated?: { readonly name: string; readonly country: string };
  readonly durationSeconds?: number;
  /** Where it is declared, for what no element of the page shows: `jsonld#/0/video`. */
  readonly from?: string;
}

export interface Note {
  readonly kind:
    | "correction"
    | "clarification"
    | "editors-note"
    | "update"
    | "retraction"
    | "ai-disclosure"
    | "syndication"
    | "contributor";
  readonly text: string;
  readonly span: Span;
  /** When it was added, where it says so. */
  readonly at?: When;
}

/** An item of a rail or a link inside the body: another story. */
export interface RelatedItem {
  /** The rail's heading as printed, or `in-body`. */
  readonly rail: string;
  /** 1-based within the rail. */
  readonly position: number;
  readonly kind: "article" | "video" | "audio" | "gallery" | "live" | "newsletter";
  readonly title: string;
  readonly titleSpan: Span;
  readonly summary: string | null;
  readonly summaryTruncated: boolean;
  readonly url?: string;
  readonly dateline?: string;
  readonly age: {
    readonly raw: string;
    readonly span: Span;
    readonly minSeconds: number;
    readonly maxSeconds: number;
  } | null;
  readonly publishedAt: When | null;
  readonly durationSeconds?: number;
  /** Other places of the same item: a desktop and a mobile copy of one rail. */
  readonly copies: readonly Span[];
}

export const REGION_ROLES = [
  "header",
  "headline",
  "kicker",
  "standfirst",
  "byline",
  "posted",
  "updated",
  "dateline",
  "body",
  "subheading",
  "caption",
  "credit",
  "end-credit",
  "author-bio",
  "note",
  "correction-link",
  "accessibility-link",
  "share",
  "rail-heading",
  "teaser-title",
  "teaser-summary",
  "teaser-age",
  "video-duration",
  "video-title",
  "video-summary",
  "video-age",
  "more-link",
  "in-body-link",
  "advertisement",
  "newsletter",
  "comments",
  "cookie",
  "paywall",
  "navigation",
  "footer",
  "live-meta",
  "embed",
  "other",
] as const;

export type RegionRole = (typeof REGION_ROLES)[number];

/** A labelled stretch of the page. The regions are disjoint, ascending, and cover every non-space character of `capture.text`. */
export interface Region {
  readonly span: Span;
  readonly role: RegionRole;
  /** Name of the group it belongs to, such as `rail:top-stories`. */
  readonly group?: string;
  /** Index of the region that this one repeats. */
  readonly copyOf?: number;
  readonly confidence: number;
}

export interface StoryLink {
  readonly text: string;
  readonly url: string;
  readonly span: Span;
}

/** A news page, read. Every key is always there; what was looked for and not found is a Fact with `value: null` or an empty list. */
export interface NewsRecord {
  readonly schema: typeof RECORD_SCHEMA;
  /** From the canonical URL, else from the content's digest. */
  readonly id: string;
  readonly capture: CaptureInfo;
  readonly type: Fact<ArticleType>;
  /** BCP 47. */
  readonly language: Fact<string>;
  readonly publisher: Fact<Publisher>;
  readonly headline: Fact<string>;
  readonly otherHeadlines: readonly Fact<string>[];
  readonly kicker: Fact<string>;
  readonly standfirst: Fact<string>;
  readonly bylines: readonly Byline[];
  readonly agencies: readonly Agency[];
  readonly dateline: Dateline | null;
  readonly published: Fact<When>;
  readonly updated: Fact<When>;
  readonly section: Fact<string>;
  readonly keywords: readonly string[];
  readonly access: Fact<"free" | "metered" | "subscription" | "registration">;
  readonly body: Body;
  readonly media: readonly Media[];
  readonly notes: readonly Note[];
  readonly related: readonly RelatedItem[];
  /** Links inside the body's text. */
  readonly links: readonly StoryLink[];
  readonly regions: readonly Region[];
}
