import type { Span } from "../evidence.ts";

/** The span without white space at its ends. */
export function trimSpan(text: string, [start, end]: Span): Span {
  let from = start;
  let to = end;
  while (from < to && text.charAt(from).trim() === "") from++;
  while (to > from && text.charAt(to - 1).trim() === "") to--;
  return [from, to];
}
