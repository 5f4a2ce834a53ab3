/** A block at a place of the gold. */
export interface Place<T> {
  readonly of: T;
  readonly at: number;
  readonly weight: number;
}

/** Of places in the page's order, the heaviest chain that is in the gold's order too. Of copies the one nearest to what follows, of copies of the whole the first. */
export function heaviestChain<T>(places: readonly Place<T>[]): Place<T>[] {
  const best: number[] = [];
  const before: number[] = [];
  let end = -1;
  for (const [i, { of, at, weight }] of places.entries()) {
    let from = -1;
    for (let j = 0; j < i; j++) {
      const earlier = places[j];
      if (earlier === undefined || earlier.at >= at || earlier.of === of) continue;
      if (from < 0 || (best[j] ?? 0) >= (best[from] ?? 0)) from = j;
    }
    best.push(weight + (best[from] ?? 0));
    before.push(from);
    if (end < 0 || (best[i] ?? 0) > (best[end] ?? 0)) end = i;
  }
  const chain: Place<T>[] = [];
  for (let i = end; i >= 0; i = before[i] ?? -1) chain.unshift(...places.slice(i, i + 1));
  return chain;
}
