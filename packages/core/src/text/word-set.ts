/** Most words of a page are in none of its sets; these low bits of a hash tell most of them apart at once. */
const SIEVE = 4096;

/** A set of word hashes that says no quickly. */
export class WordSet {
  readonly #sieve = new Uint8Array(SIEVE);
  readonly #all: ReadonlySet<number>;

  constructor(hashes: readonly number[]) {
    this.#all = new Set(hashes);
    for (const hash of hashes) this.#sieve[hash & (SIEVE - 1)] = 1;
  }

  get size(): number {
    return this.#all.size;
  }

  has(hash: number): boolean {
    return this.#sieve[hash & (SIEVE - 1)] === 1 && this.#all.has(hash);
  }
}
