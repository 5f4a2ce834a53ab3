/** A small seeded source of numbers (Marsaglia's xorshift32), so that every fuzzed page can be made again from its seed. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0 || 1;
  }

  /** A whole number from 0 to `end` - 1. */
  below(end: number): number {
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    return end <= 0 ? 0 : (this.#state >>> 0) % end;
  }

  of<T>(items: readonly T[], otherwise: T): T {
    return items[this.below(items.length)] ?? otherwise;
  }
}
