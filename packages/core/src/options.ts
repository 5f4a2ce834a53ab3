/** Lines of several pages of one site, as `SiteMemory` counts them. */
export interface SiteLines {
  /** SHA-256 of each page. */
  readonly pages: ReadonlySet<string>;
  /** On how many of the pages each line stands, by a hash of the line with its numbers evened out. */
  readonly counts: ReadonlyMap<number, number>;
  /** Some of the pages line by line, where that is known: plain text only. */
  readonly outlines?: ReadonlyMap<string, SiteOutline>;
  /** When the stories of the pages were published and last updated, by a hash of their headlines. */
  readonly stories?: ReadonlyMap<number, StoryTimes>;
}

/** First and last instant at which a story may have been published or updated, in milliseconds of the epoch. */
export interface StoryTimes {
  readonly earliest: number;
  readonly latest: number;
}

/** The lines of a page: a hash of each, as in {@link SiteLines.counts}, and the words of those that are running text, else 0. */
export interface SiteOutline {
  readonly keys: ArrayLike<number>;
  readonly told: ArrayLike<number>;
}

/** What the caller knows of a capture. All optional. */
export interface ExtractOptions {
  /** Address the page was captured from; relative links are resolved against it. @default none */
  readonly url?: string;
  /** ISO 8601 instant or day of the capture; relative ages ("57m ago") are resolved against it. @default none: ages stay ages */
  readonly capturedAt?: string;
  /** `Content-Type` as the server sent it: decides HTML or plain text, and the charset. @default sniffed */
  readonly contentType?: string;
  /** Other pages of the same site, by `SiteMemory`: what they share is furniture. @default none */
  readonly site?: SiteLines;
  /** SHA-256 of the bytes in 64 lower-case hex digits, if already known. @default computed */
  readonly sha256?: string;
  /** Largest capture read, in bytes. @default 67108864 (64 MiB) */
  readonly maxBytes?: number;
  /** Most nodes kept of one page. @default 500000 */
  readonly maxNodes?: number;
  /** Most work put into a page's text, in steps: one for each character that is set, 60 for each block or line. @default 8388608, some seconds */
  readonly maxSteps?: number;
}

export const DEFAULT_MAX_BYTES: number = 64 * 1024 * 1024;
export const DEFAULT_MAX_NODES = 500_000;
export const DEFAULT_MAX_STEPS = 8_388_608;
