/** Index of the first of so many ascending values that is at least this one; their number where none is. */
export function firstAtLeast(count: number, valueAt: (index: number) => number, least: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueAt(middle) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
