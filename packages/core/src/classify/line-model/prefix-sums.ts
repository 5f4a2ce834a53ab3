import type { Line } from "../lines-sheet.ts";

/** At `i` the sum of what `of` says of the lines before line `i`. */
export function prefixSums(lines: readonly Line[], of: (line: Line) => number): Float64Array {
  const sums = new Float64Array(lines.length + 1);
  for (const [i, line] of lines.entries()) sums[i + 1] = (sums[i] ?? 0) + of(line);
  return sums;
}
