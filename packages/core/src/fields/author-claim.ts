import type { Span } from "../evidence.ts";
import type { NewsAgency } from "../grammar/names/agencies.ts";
import type { BylineRole } from "../grammar/names/lexicon.ts";

/** What one witness says of who made the story. */
export interface AuthorClaim {
  readonly kind: "person" | "organization" | "agency";
  readonly role: BylineRole;
  readonly name: string;
  /** What two printings of the name share. */
  readonly key: string;
  /** True for the publisher's own name. */
  readonly own: boolean;
  readonly agency: NewsAgency | null;
  /** For whom a person writes, as the witness says. */
  readonly affiliation?: string;
  readonly url?: string;
  readonly email?: string;
  /** The declared value or printed line. */
  readonly raw: string;
  readonly spans: readonly Span[];
  /** Place of the name in the galley's text. */
  readonly nameSpan?: Span;
  /** Same notation as `Fact.from`. */
  readonly from: string;
}

/** The claims of one place: one JSON-LD value, one meta, one printed line. */
export interface AuthorWitness {
  readonly from: string;
  /** Probability that a name it gives is one of the story's authors. */
  readonly weight: number;
  /** A printed line that announces its names: `By`, `Text:`. */
  readonly labelled: boolean;
  readonly claims: readonly AuthorClaim[];
}
