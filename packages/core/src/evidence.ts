/** `[start, end)` in UTF-16 code units of the record's `capture.text`. */
export type Span = readonly [start: number, end: number];

/** How a value is known: printed on the page, declared in its markup, guessed from signs, computed from other facts, or given by the caller. */
export type How = "stated" | "structured" | "inferred" | "derived" | "external";

/** A disagreeing witness: what else was said, and by whom. */
export interface Alternative<T> {
  readonly value: T;
  readonly confidence: number;
  /** Same notation as {@link Fact.from}. */
  readonly from?: string;
}

/**
 * One value with its evidence. `value: null` means looked for and not found; then `confidence` is 0.
 * Keys stand in this order, so that the same fact is always the same bytes.
 */
export interface Fact<T> {
  readonly value: T | null;
  /** As printed or declared, before normalising. */
  readonly raw?: string;
  /** Every place of the page that says so, each slicing `capture.text` to printed text. */
  readonly spans?: readonly Span[];
  readonly how: How;
  /** The deciding witness: `text`, `meta:og:title`, `jsonld#/0/headline`, `time[datetime]`, `microdata:author`, `title`, `h1`, `url`, `option:url`. */
  readonly from?: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Short reasons: agreeing witnesses and inference steps. */
  readonly basis?: readonly string[];
  readonly alternatives?: readonly Alternative<T>[];
}

/** The one way to say "looked for, not found". */
export const UNKNOWN: Fact<never> = Object.freeze({ value: null, how: "inferred", confidence: 0 });
