/**
 * Starts `work` on the next items while the caller still uses earlier results, in order, at most `most` at a time.
 * `work` must not reject: its failures are results.
 */
export async function* ahead<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  most: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void> {
  const started: Promise<Result>[] = [];
  for await (const item of items) {
    started.push(work(item));
    if (started.length < most) continue;
    const first = started.shift();
    if (first !== undefined) yield await first;
  }
  for (const rest of started) yield await rest;
}
