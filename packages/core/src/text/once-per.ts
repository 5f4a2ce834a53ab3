/** What is asked several times of the same page, or of a part of it: read once, and kept as long as that. */
export function oncePer<K extends object, V extends object>(read: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, V>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const found = read(of);
    known.set(of, found);
    return found;
  };
}
