import { CLASS_ORDER, type LineClass } from "./classes.ts";

/** Where in a line a phrase may stand; a label opens it with a mark behind: `Video: Minister resigns`. */
export const PLACES = ["whole", "start", "end", "inside", "label"] as const;
export type PhrasePlace = (typeof PLACES)[number];

/** The key of no words yet; see {@link extendKey}. Keys of different places never mean the same phrase. */
export function emptyKey(place: PhrasePlace): number {
  return Math.imul(PLACES.indexOf(place) + 1, KEY_START);
}

/** The key of a phrase with one word more: word by word from the first on; phrases at the end of a line from the last word back. */
export function extendKey(key: number, word: number): number {
  const mixed = Math.imul(key ^ word, KEY_FACTOR);
  return mixed ^ (mixed >>> KEY_SHIFT);
}

/** What the table keeps of a key: each bit more costs every bundle 2 kB, and halves the lines that meet a phrase by chance. */
export function keptOf(key: number): number {
  return key >>> DROPPED_BITS;
}

const DROPPED_BITS = 5;
export const KEPT_BITS: number = 32 - DROPPED_BITS;
const KEY_START = 0x2545f491;
const KEY_FACTOR = 0x9e3779b1 | 0;
const KEY_SHIFT = 15;

/** The code of keys that begin phrases and are none themselves; classes count on from it in their order. */
export const BEGINNING = 0;
/** Bits of a section's header: how many keys follow, and how many low bits of their distances are written out. */
export const COUNT_BITS = 16;
export const WIDTH_BITS = 5;

/**
 * All phrases by a key of place and words; the words themselves are not kept. Some 15,000 keys: of the lines of a thousand
 * pages about sixty are taken for furniture that they are not.
 *
 * Layout, in bits, the lowest of each byte first: a section for each code. Its count and width; then what is kept of its keys
 * in ascending order, each as its distance from the one before: what stands above `width` bits as so many ones and a zero, then
 * the low bits (a Rice code).
 */
export class PhraseTable {
  readonly #keys: Int32Array = new Int32Array(SLOTS);
  /** Code + 1; 0 in free slots. */
  readonly #codes: Uint8Array = new Uint8Array(SLOTS);

  constructor(bytes: Uint8Array) {
    const bits = new BitReader(bytes);
    for (let code = BEGINNING; code <= CLASS_ORDER.length; code++) {
      const count = bits.read(COUNT_BITS);
      const width = bits.read(WIDTH_BITS);
      let key = 0;
      for (let index = 0; index < count; index++) {
        let above = 0;
        while (bits.read(1) === 1) above++;
        key += above * 2 ** width + bits.read(width);
        this.#put(key, code);
      }
    }
  }

  /** The class of the phrase with that key; null for a mere beginning, undefined where nothing is known. */
  get(key: number): LineClass | null | undefined {
    const code = (this.#codes[this.#slotOf(keptOf(key))] ?? 0) - 1;
    return code < 0 ? undefined : code === BEGINNING ? null : CLASS_ORDER[code - 1];
  }

  #put(key: number, code: number): void {
    const slot = this.#slotOf(key);
    this.#keys[slot] = key;
    this.#codes[slot] = code + 1;
  }

  /** The key's slot, or the free one where it would go. */
  #slotOf(key: number): number {
    let slot = key & (SLOTS - 1);
    while (this.#codes[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & (SLOTS - 1);
    return slot;
  }
}

/** A power of two, at least twice the keys. */
const SLOTS = 2 ** 15;

class BitReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** At most 31 bits; what is left of a byte at a time. */
  read(width: number): number {
    let value = 0;
    for (let got = 0; got < width; ) {
      const inByte = this.#at & 7;
      const take = Math.min(8 - inByte, width - got);
      const bits = ((this.#bytes[this.#at >> 3] ?? 0) >> inByte) & ((1 << take) - 1);
      value |= bits << got;
      got += take;
      this.#at += take;
    }
    return value;
  }
}
