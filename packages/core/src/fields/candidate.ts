import type { How, Span } from "../evidence.ts";

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
