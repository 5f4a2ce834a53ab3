import type { ZoneHint } from "../grammar/time/when.ts";
import type { When } from "../record.ts";

/** What is known of the page's times when those of its parts are read: of notes, and of entries in a live blog. */
export interface PageTimes {
  readonly published: When | null;
  readonly updated: When | null;
  /** The publisher's zone, for times that say none. */
  readonly zone: ZoneHint | null;
  readonly language: string | null;
}
