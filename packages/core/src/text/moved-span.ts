import type { Span } from "../evidence.ts";

/** A span of a line as one of the text that the line stands in. */
export function moved([start, end]: Span, by: number): Span {
  return [start + by, end + by];
}
