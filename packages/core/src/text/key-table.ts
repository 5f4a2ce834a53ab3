import { type CodedNumbers, type NumberKind, numberKind } from "./coded-numbers.ts";

/**
 * What is kept of a 32-bit hash: each bit more costs every bundle 3 kB, and halves the words that are taken for others by chance. Of 291,630
 * names of elements on 4,641 pages that are not among the model's 5,955, nine are taken for one of them.
 */
export function keptOf(hash: number): number {
  return hash >>> DROPPED_BITS;
}

const DROPPED_BITS = 5;
const KEPT_BITS = 32 - DROPPED_BITS;

/** Numbers by what is kept of the hashes of words; the words themselves are not there. */
export class KeyTable {
  readonly #mask: number;
  /** Open addressing, at most half full; a value of 0 is an empty slot. */
  readonly #keys: Int32Array;
  readonly #values: Float32Array;

  constructor(values: ReadonlyMap<number, number>) {
    let slots = 16;
    while (slots < 2 * values.size) slots *= 2;
    this.#mask = slots - 1;
    this.#keys = new Int32Array(slots);
    this.#values = new Float32Array(slots);
    for (const [key, value] of values) {
      const slot = this.#slotOf(key);
      this.#keys[slot] = key;
      this.#values[slot] = value;
    }
  }

  /** The value of a key; 0 where it has none. */
  get(key: number): number {
    return this.#values[this.#slotOf(key)] ?? 0;
  }

  /** The key's slot, or the free one where it would go. */
  #slotOf(key: number): number {
    let slot = key & this.#mask;
    while (this.#values[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask;
    return slot;
  }
}

/** In the mean a distance between keys of one value is so many steps long. */
const MEAN_STEPS = 4;
/** A step is no longer, so that how far a key is behind its step is told exactly. */
const LONGEST_STEP = 2 ** 21;

/** What distances between so many keys are told in: whole steps, which have a kind of their own, and the rest, which may be anything. */
export function stepOf(count: number): number {
  return Math.min(LONGEST_STEP, Math.ceil(2 ** KEPT_BITS / count / MEAN_STEPS));
}

/**
 * How many values there are; for each, in ascending order, its distance from the one before and how many keys have it; then these in
 * ascending order, each as its distance from the one before.
 */
export function readValues(numbers: CodedNumbers): Map<number, number> {
  const [steps, counts, distances] = valueKinds();
  const values = new Map<number, number>();
  let value = 0;
  for (let left = numbers.next(counts); left > 0; left--) {
    value += numbers.signed(distances);
    const count = numbers.next(counts);
    const step = stepOf(count);
    let key = 0;
    for (let i = 0; i < count; i++) {
      key += numbers.next(steps) * step + numbers.below(step);
      values.set(key, value);
    }
  }
  return values;
}

/** Kinds of steps between keys, of counts, of distances between values. */
export function valueKinds(): readonly [NumberKind, NumberKind, NumberKind] {
  return [numberKind(), numberKind(), numberKind()];
}
