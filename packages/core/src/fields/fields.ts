import type { Fact, Span } from "../evidence.ts";
import type { NewsRecord, RegionRole, When } from "../record.ts";
import type { DeclaredLength } from "./declared-length.ts";
import type { LiveEntry } from "./live.ts";
import type { Wall } from "./wall.ts";

/** All that is said of the story besides its body, each value with its evidence. */
export interface Fields
  extends Pick<
    NewsRecord,
    | "type"
    | "language"
    | "publisher"
    | "headline"
    | "otherHeadlines"
    | "kicker"
    | "standfirst"
    | "bylines"
    | "agencies"
    | "dateline"
    | "published"
    | "updated"
    | "section"
    | "keywords"
    | "access"
    | "media"
    | "notes"
    | "related"
  > {
  /** Entries of a live blog, in page order. */
  readonly live: readonly LiveEntry[];
  readonly wall: Wall | null;
  readonly declaredLength: DeclaredLength | null;
  readonly canonicalUrl: string | null;
  /** Where each of `media` stands: an offset into the galley's text; 0 for media declared and not placed on the page. */
  readonly mediaOffsets: readonly number[];
  readonly fetchedAt: Fact<When>;
  readonly renderedAt: Fact<When>;
  readonly header: { readonly raw: string; readonly span: Span; readonly date?: string } | null;
  /** Stretches inside blocks that a field proved to be something else than their block: a dateline in the first paragraph. */
  readonly marks: readonly { readonly span: Span; readonly role: RegionRole }[];
}
