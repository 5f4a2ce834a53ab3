/** Slips of the hand that a suggestion forgives: letters wrong, missing or too many. */
const MOST_SLIPS = 3;

/** The known word that a mistyped one is nearest to, dashes before it aside; null where none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  const bare = withoutDashes(word);
  const [best] = known
    .map((candidate) => ({ candidate, slips: slipsBetween(bare, candidate) }))
    .sort((a, b) => a.slips - b.slips);
  return best !== undefined && best.slips <= Math.min(MOST_SLIPS, bare.length - 1) ? best.candidate : null;
}

function withoutDashes(word: string): string {
  let start = 0;
  while (word[start] === "-") start++;
  return word.slice(start);
}

/** Levenshtein distance, one row at a time. */
function slipsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
