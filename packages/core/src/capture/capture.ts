import type { Problem } from "../outcome.ts";

/** A page as it came in, decoded: characters, where they came from, and what the caller knows of them. */
export interface Capture {
  readonly kind: "html" | "text";
  /** The decoded characters, byte order mark removed. */
  readonly source: string;
  readonly charset: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly url: string | null;
  /** ISO 8601 instant or day, as the caller gave it, checked. */
  readonly capturedAt: string | null;
  readonly problems: readonly Problem[];
}
