import type { Line } from "../lines-sheet.ts";

/** In how many of the lines each word stands. */
export function countWords(lines: readonly Line[]): Map<number, number> {
  const uses = new Map<number, number>();
  for (const line of lines) for (const hash of new Set(line.hashes)) uses.set(hash, (uses.get(hash) ?? 0) + 1);
  return uses;
}

/** Words of fewer characters say little; as hashes have no length, those in more than this share of the lines are left out instead. */
const FREQUENT_SHARE = 0.3;
const MOST_ALWAYS = 2;

/** In so many of `lines` lines a word may stand and still say something. */
export function mostUses(lines: number): number {
  return Math.max(MOST_ALWAYS, FREQUENT_SHARE * lines);
}

/** Share of a line's less frequent words, by `uses`, that more than `own` of the lines have by `met`, 0 to 1. */
export function shareOfRare(
  hashes: readonly number[],
  uses: ReadonlyMap<number, number>,
  most: number,
  own: number,
  met: ReadonlyMap<number, number> = uses,
): number {
  let rare = 0;
  let shared = 0;
  for (const hash of hashes) {
    if ((uses.get(hash) ?? 0) > most) continue;
    rare++;
    if ((met.get(hash) ?? 0) > own) shared++;
  }
  return rare === 0 ? 0 : shared / rare;
}
