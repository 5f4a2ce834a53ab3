export const FOLDS = 5;

/** Fold of a site, by its name alone, so that a page's fold never depends on which other pages are there. */
export function foldOf(site: string): number {
  return fnv1a(site) % FOLDS;
}

/** FNV-1a of the UTF-8 bytes, 32 bits. */
export function fnv1a(name: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(name)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}

/** Bit set of folds. */
export type FoldSet = number;

export function foldSet(...folds: readonly number[]): FoldSet {
  return folds.reduce((set, fold) => set | (1 << fold), 0);
}

/**
 * The sets of left-out folds that a row of fold `own` is ever read under: itself alone, with one other, with two others.
 * fit.py counts them in this order.
 */
export function variantsOf(own: number): FoldSet[] {
  const others = [...Array(FOLDS).keys()].filter((fold) => fold !== own);
  const one = others.map((a) => foldSet(own, a));
  const two = others.flatMap((a, i) => others.slice(i + 1).map((b) => foldSet(own, a, b)));
  return [foldSet(own), ...one, ...two];
}
