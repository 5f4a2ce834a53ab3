import {
  BASE,
  COUNTED,
  FIRST_CODE,
  GAP,
  GAP_START,
  LEARNED_BITS,
  LEAST_RANGE,
  LENGTHS,
  type NumberKind,
  shareOfZero,
} from "./coded-numbers.ts";
import { stepOf, valueKinds } from "./key-table.ts";

/** Writes numbers for {@link CodedNumbers}. */
export class NumberWriter {
  readonly #digits: number[] = [];
  #low = 0;
  #range = LEAST_RANGE;

  next(kind: NumberKind, value: number): void {
    const leading = value + 1;
    const length = Math.floor(Math.log2(leading));
    for (let i = 0; i < length; i++) this.#bit(kind, LENGTHS + i, 1);
    this.#bit(kind, LENGTHS + length, 0);
    const learned = Math.min(length, LEARNED_BITS);
    for (let i = 0; i < learned; i++) {
      const known = Math.floor(leading / 2 ** (length - i));
      this.#bit(kind, 2 ** learned + known, Math.floor(leading / 2 ** (length - i - 1)) % 2);
    }
    const rest = 2 ** (length - learned);
    this.below(rest, leading % rest);
  }

  signed(kind: NumberKind, value: number): void {
    this.next(kind, value < 0 ? -2 * value - 1 : 2 * value);
  }

  below(limit: number, value: number): void {
    const share = Math.floor(this.#range / limit);
    this.#narrow(value * share, share);
  }

  /** All that was written. Nothing may be written afterwards. */
  text(): string {
    // The upper end of the range: though its last digit is left out, what is read is in the range.
    this.#narrow(this.#range - 1, 1);
    // The range begins at its least, so that the first digit is 0.
    return this.#digits.slice(1).map(characterOf).join("");
  }

  #bit(kind: NumberKind, at: number, bit: number): void {
    const zeros = shareOfZero(kind, at, this.#range);
    this.#narrow(bit * zeros, bit === 0 ? zeros : this.#range - zeros);
    kind[2 * at + bit] = (kind[2 * at + bit] ?? 0) + COUNTED;
  }

  #narrow(start: number, size: number): void {
    this.#low += start;
    this.#range = size;
    if (this.#low >= LEAST_RANGE * BASE) this.#carry();
    while (this.#range < LEAST_RANGE) {
      this.#digits.push(Math.floor(this.#low / LEAST_RANGE));
      this.#low = (this.#low % LEAST_RANGE) * BASE;
      this.#range *= BASE;
    }
  }

  #carry(): void {
    this.#low -= LEAST_RANGE * BASE;
    let at = this.#digits.length - 1;
    for (; this.#digits[at] === BASE - 1; at--) this.#digits[at] = 0;
    this.#digits[at] = (this.#digits[at] ?? 0) + 1;
  }
}

function characterOf(digit: number): string {
  const code = FIRST_CODE + digit;
  return String.fromCharCode(code < GAP_START ? code : code + GAP);
}

/** As `readValues` of key-table.ts reads them. */
export function writeValues(writer: NumberWriter, values: ReadonlyMap<number, number>): void {
  const [steps, counts, distances] = valueKinds();
  const sorted = [...values].sort(([a], [b]) => a - b);
  const different = [...new Set(values.values())].sort((a, b) => a - b);
  writer.next(counts, different.length);
  for (const [i, value] of different.entries()) {
    const keys = sorted.filter(([, own]) => own === value).map(([key]) => key);
    const step = stepOf(keys.length);
    writer.signed(distances, value - (different[i - 1] ?? 0));
    writer.next(counts, keys.length);
    for (const [at, key] of keys.entries()) {
      const distance = key - (keys[at - 1] ?? 0);
      writer.next(steps, Math.floor(distance / step));
      writer.below(step, distance % step);
    }
  }
}
