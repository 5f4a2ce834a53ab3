import type { How, Span } from "../evidence.ts";
import { foldSpace } from "../text/same-text.ts";

/** What one witness says of a field. */
export interface Candidate<T> {
  readonly value: T;
  /** As printed or declared, before normalising. */
  readonly raw: string;
  /** Where the page prints it; empty for what is only declared. */
  readonly spans: readonly Span[];
  readonly how: How;
  /** Same notation as `Fact.from`. */
  readonly from: string;
  /** Probability, 0 to 1, that this witness alone is right. */
  readonly weight: number;
}

/** What a page declares. */
export function say<T>(value: T, raw: string, from: string, weight: number): Candidate<T> {
  return { value, raw, spans: [], how: "structured", from, weight };
}

/** A name that it declares. */
export function sayName(raw: string, from: string, weight: number): Candidate<string> {
  return say(foldSpace(raw), raw, from, weight);
}
