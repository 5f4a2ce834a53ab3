import type { Problem } from "../outcome.ts";

/** An HTML page as it is scanned: well-formed UTF-8 without byte order mark and NUL. Only what is shown is ever decoded, see `text/utf8.ts`. */
export interface Markup {
  readonly bytes: Uint8Array;
  /** The same bytes, each as one character: to be searched and sliced. */
  readonly raw: string;
}

/** A time as it was written, and by whom. */
export interface StatedTime {
  readonly text: string;
  /** `option:capturedAt`, `capture:wayback`, `capture:date`, `capture:note`: same notation as `Fact.from`. */
  readonly from: string;
}

/** Where the characters of a capture came from, and what the caller knows of them. */
export interface CaptureFacts {
  readonly charset: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly url: string | null;
  /** The caller's word, an ISO 8601 instant or day, checked; else what the capture itself says, in any form. */
  readonly capturedAt: StatedTime | null;
  readonly problems: readonly Problem[];
}

export interface HtmlCapture extends CaptureFacts {
  readonly kind: "html";
  readonly markup: Markup;
}

export interface TextCapture extends CaptureFacts {
  readonly kind: "text";
  /** The decoded characters, byte order mark removed. */
  readonly source: string;
}

/** A page as it came in. */
export type Capture = HtmlCapture | TextCapture;
