/** Where no text is the gold's title word for word, one that shares so much of it (Dice) prints it. */
const MIN_ALIKE = 0.75;

/** Indexes of the texts that print a title; all in comparable form. */
export function titlesAmong(keys: readonly string[], title: string): readonly number[] {
  const exact = indexesWhere(keys, (key) => key === title);
  return exact.length > 0 ? exact : indexesWhere(keys, (key) => dice(key, title) >= MIN_ALIKE);
}

function indexesWhere(keys: readonly string[], holds: (key: string) => boolean): readonly number[] {
  return keys.flatMap((key, i) => (holds(key) ? [i] : []));
}

function dice(a: string, b: string): number {
  const words = new Set(b.split(" "));
  const own = a.split(" ");
  return (2 * own.filter((word) => words.has(word)).length) / (own.length + words.size);
}
