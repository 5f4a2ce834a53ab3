/*
 * Whole numbers in as few bits as they are worth: an arithmetic coder (LZMA's range coder) over bits of which each is as likely as it was so
 * far among numbers of the same kind. Gzip gives whole bits, and the same ones to all that is near: it makes the models a tenth larger. What
 * comes out are digits of six bits, which is what gzip then makes of them.
 */

/** How often each bit of a kind's numbers was 0 and 1, twice and one more; see {@link shareOfZero}. */
export type NumberKind = Int32Array;

/** So many bits of a number behind its first have counts; the bits behind these are taken as they are. */
export const LEARNED_BITS = 8;
/** Where the counts of a number's length begin, behind those of bits by the length and the bits before. */
export const LENGTHS: number = 2 ** (LEARNED_BITS + 1);
const MOST_LENGTHS = 32;
/** What one bit more adds to its count. */
export const COUNTED = 2;
/** Digits of the text. */
export const BASE = 64;
/** The range is kept from this on, and below 64 times as much: numbers that engines keep without a box. */
export const LEAST_RANGE: number = BASE ** 4;

/** Digits are printable ASCII from `(` on, without backslash, grave accent and what stands between. */
export const FIRST_CODE = 0x28;
export const GAP_START = 0x5c;
export const GAP = 5;

export function numberKind(): NumberKind {
  return new Int32Array(2 * (LENGTHS + MOST_LENGTHS)).fill(1);
}

/** One of many kinds, made where it is first asked for. */
export function kindAt(kinds: NumberKind[], at: number): NumberKind {
  kinds[at] ??= numberKind();
  return kinds[at];
}

/** Reads what {@link NumberWriter} wrote, asked for the same kinds in the same order. */
export class CodedNumbers {
  readonly #text: string;
  #at = 0;
  #range = 1;
  #code = 0;

  constructor(text: string) {
    this.#text = text;
    this.#narrow(0, 1);
  }

  /** A number from 0 on: how many bits one more has behind its first, then these from the highest on. */
  next(kind: NumberKind): number {
    let length = 0;
    while (this.#bit(kind, LENGTHS + length) === 1) length++;
    const learned = Math.min(length, LEARNED_BITS);
    let value = 1;
    for (let i = 0; i < learned; i++) value = 2 * value + this.#bit(kind, 2 ** learned + value);
    const rest = 2 ** (length - learned);
    return value * rest + this.below(rest) - 1;
  }

  /** Numbers below 0 were folded in between the others. */
  signed(kind: NumberKind): number {
    const folded = this.next(kind);
    return folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2;
  }

  /** A number below the limit, each as likely as the others. */
  below(limit: number): number {
    const share = Math.floor(this.#range / limit);
    const value = Math.floor(this.#code / share);
    this.#narrow(value * share, share);
    return value;
  }

  #bit(kind: NumberKind, at: number): number {
    const zeros = shareOfZero(kind, at, this.#range);
    const bit = this.#code < zeros ? 0 : 1;
    this.#narrow(bit * zeros, bit === 0 ? zeros : this.#range - zeros);
    kind[2 * at + bit] = (kind[2 * at + bit] ?? 0) + COUNTED;
    return bit;
  }

  #narrow(start: number, size: number): void {
    this.#code -= start;
    this.#range = size;
    while (this.#range < LEAST_RANGE) {
      this.#code = this.#code * BASE + this.#digit();
      this.#range *= BASE;
    }
  }

  /** The next digit; behind the last one stand zeros. */
  #digit(): number {
    if (this.#at === this.#text.length) return 0;
    const code = this.#text.charCodeAt(this.#at++);
    return code - FIRST_CODE - (code > GAP_START ? GAP : 0);
  }
}

/** How much of a range is for a 0 at that place of a kind's counts. */
export function shareOfZero(kind: NumberKind, at: number, range: number): number {
  const zeros = kind[2 * at] ?? 0;
  return Math.floor((range * zeros) / (zeros + (kind[2 * at + 1] ?? 0)));
}
