/** What is asked of the same thing again and again, as of the texts of a page: read once for each. Read nothing that may be undefined. */
export function remembered<K, V>(read: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = read(key);
    known.set(key, found);
    return found;
  };
}
