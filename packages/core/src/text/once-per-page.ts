/** Empties what is kept of the page that was read last. */
const emptied: (() => void)[] = [];

/**
 * What is asked several times of the page that is being read, or of one part of it: read once, and kept until another is asked for or
 * the page is done. A WeakMap would keep it longer than it lives: V8 lets go of a map's old keys in full collections alone, each of
 * which throws compiled code away (docs/decisions/0080).
 */
export function oncePerPage<K extends object, V extends object>(read: (of: K) => V): (of: K) => V {
  let last: K | null = null;
  let found: V | null = null;
  emptied.push(() => {
    last = null;
    found = null;
  });
  return (of) => {
    if (last === of && found !== null) return found;
    const now = read(of);
    last = of;
    found = now;
    return now;
  };
}

/** The page is done: nothing of it is held. */
export function forgetPage(): void {
  for (const empty of emptied) empty();
}
