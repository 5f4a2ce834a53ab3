/** Sums up to each block or line: of its words, and of those that are likely story. */
export interface Mass {
  readonly words: Float64Array;
  readonly story: Float64Array;
}

/** The share of the words from one to another that is likely story. */
export function meanOf({ words, story }: Mass, from: number, to: number): number {
  const all = (words[to] ?? 0) - (words[from] ?? 0);
  return all > 0 ? ((story[to] ?? 0) - (story[from] ?? 0)) / all : 0;
}

/** The run of blocks or lines that gains most (Kadane): from the first to behind the last. */
export function bestRun(
  count: number,
  gainOf: (index: number) => number,
): { readonly from: number; readonly to: number } {
  let best = { from: 0, to: 0 };
  let most = 0;
  let sum = 0;
  let from = 0;
  for (let i = 0; i < count; i++) {
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += gainOf(i);
    if (sum > most) {
      most = sum;
      best = { from, to: i + 1 };
    }
  }
  return best;
}
