import type { Line } from "../lines-sheet.ts";

/** For each line how many lines ago the last one was that `is`, `far` at most. */
export function sinceLast(lines: readonly Line[], is: (line: Line) => boolean, far: number): Float32Array {
  const since = new Float32Array(lines.length);
  let away = far;
  for (const [i, line] of lines.entries()) {
    since[i] = away;
    away = is(line) ? 1 : Math.min(far, away + 1);
  }
  return since;
}

/** For each line how many lines on the next one is that `is`, `far` at most. */
export function untilNext(lines: readonly Line[], is: (line: Line) => boolean, far: number): Float32Array {
  return sinceLast([...lines].reverse(), is, far).reverse();
}
