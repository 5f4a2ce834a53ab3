import type { Span } from "../../evidence.ts";
import type { NewsAgency } from "./agencies.ts";

export type DatelineStyle =
  | "AP"
  | "Reuters"
  | "AFP"
  | "CP"
  | "generic"
  | "reversed"
  | "slash"
  | "bracket"
  | "cjk"
  | "plain";

/** A place as the gazetteer knows it. */
export interface KnownPlace {
  readonly name: string;
  readonly country: string;
  readonly zone: string;
}

export type PlaceLookup = (name: string) => KnownPlace | null;

export interface DatelinePlace {
  /** By its usual name where the gazetteer knows it, else as printed. */
  readonly name: string;
  readonly region?: string;
  /** Of the place alone. */
  readonly span: Span;
  readonly known: KnownPlace | null;
}

/** What stands before the first sentence of a story: from where, when, by which agency. Offsets in the paragraph. */
export interface DatelineParts {
  readonly style: DatelineStyle;
  readonly raw: string;
  readonly span: Span;
  readonly places: readonly DatelinePlace[];
  readonly date: { readonly text: string; readonly span: Span } | null;
  readonly agency: NewsAgency | null;
  /** The mark with its brackets. */
  readonly agencySpan: Span | null;
  /** Reporters named inside, as Chinese and Korean agencies do. */
  readonly names: readonly { readonly name: string; readonly span: Span }[];
}
