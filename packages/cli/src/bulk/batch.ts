import type { SiteOutline, StoryTimes } from "tearsheet";
import type { Coding } from "../sources/http-body.ts";
import type { Flaw, Missing, Place } from "../sources/source.ts";

/** One thing to answer: a page as it lies in its source, or a place where one is missing. */
export interface Item {
  readonly id: string | number;
  readonly bytes?: Uint8Array;
  readonly url?: string;
  readonly capturedAt?: string;
  readonly contentType?: string;
  readonly coding?: Coding;
  readonly flaws: readonly Flaw[];
  readonly missing?: Missing;
  /** What other pages of its site tell of it, where sites were learned. */
  readonly site?: SiteKnowledge;
}

/** What is known of a site; plain data, for workers and for the file that a resumed run reads. */
export interface SiteKnowledge {
  /** Digests of its pages that were looked at. */
  readonly digests: readonly string[];
  /** Hashes of the lines that two of them and more have, and on how many each stands. */
  readonly lines: Uint32Array;
  readonly counts: Uint8Array;
  /** Those of plain text, by their digests: lines of the site's frame, and the words that stand between them. */
  readonly outlines: readonly (readonly [sha256: string, outline: SiteOutline])[];
  /** When its stories were published, by hashes of their headlines. */
  readonly stories: readonly (readonly [title: number, times: StoryTimes])[];
}

/** Where a run stands: in which of its sources, and behind what there. */
export interface RunPlace {
  readonly source: number;
  readonly place: Place;
}

/** Items that go to a worker together. Where batches end depends on the input alone. */
export interface Batch {
  readonly items: readonly Item[];
  /** Behind its last item. */
  readonly end: RunPlace;
  /** What was passed over before its items, by kind. */
  readonly passedOver: Readonly<Record<string, number>>;
  /** The part of the output ends with it. */
  readonly endsPart: boolean;
  /** How much of the input had been read. */
  readonly read: number;
}

/** What became of one item, for the count. */
export interface PageTally {
  readonly id: string | number;
  /** `article`, `not-article/listing`, `unreadable/damaged` */
  readonly outcome: string;
  readonly problems: readonly string[];
  /** Fields that have a value. */
  readonly fields: readonly string[];
  readonly ms: number;
  readonly bytes: number;
}

/** A worker's answer to a batch. */
export interface BatchAnswer {
  /** Lines of JSON, compressed if that was asked for; empty where rows are wanted. */
  readonly lines: Uint8Array;
  readonly rows: readonly unknown[];
  /** One for each item; none where sites are learned. */
  readonly tallies: readonly PageTally[];
}

/** What workers do with a batch: answer its pages in this form, or learn what they have in common with others of their sites. */
export type Job = AnswerForm | "learn-sites";

/** How the answers are written. */
export interface AnswerForm {
  readonly format: RunFormat;
  readonly compression: LineCompression;
}

export const RUN_FORMATS = ["jsonl", "parquet", "sqlite"] as const;
export type RunFormat = (typeof RUN_FORMATS)[number];

export const LINE_COMPRESSIONS = ["none", "gzip", "zstd"] as const;
export type LineCompression = (typeof LINE_COMPRESSIONS)[number];
