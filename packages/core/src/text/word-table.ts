import { type Shape, shapeIn, shapeOf } from "./shape.ts";

/**
 * Lines of text with their words counted once: whoever asks what words a line has asks here and tokenises nothing.
 * A word is its case-folded hash (see `shapeOf`); a script without spaces has a word for every character.
 */
export class WordTable {
  readonly shapes: readonly Shape[];
  /** Hashes of all words in a row; those of line i are `start[i] .. start[i + 1]`. */
  readonly hashes: Int32Array;
  readonly start: Int32Array;

  /** Lines are stretches of one text: to scan that is faster than to scan as many strings. */
  constructor(text: string, lines: readonly { readonly span: readonly [start: number, end: number] }[]) {
    const hashes: number[] = [];
    const shapes: Shape[] = [];
    this.start = new Int32Array(lines.length + 1);
    lines.forEach(({ span }, i) => {
      shapes.push(shapeIn(text, span[0], span[1], hashes));
      this.start[i + 1] = hashes.length;
    });
    this.shapes = shapes;
    this.hashes = new Int32Array(hashes);
  }

  /** Bits of all words of line i, by the lexicon. 0 is a proof that none of its words is there. */
  bits(line: number, lexicon: WordBits): number {
    const end = this.start[line + 1] ?? 0;
    let bits = 0;
    for (let at = this.start[line] ?? 0; at < end; at++) bits |= lexicon.of(this.hashes[at] ?? 0);
    return bits;
  }
}

const FEWEST_SLOTS = 16;

/**
 * Lists of words as bits of their hashes: bit n says that a word is of list n. Of a phrase its first word counts.
 * For refusing lines at once: a bit that is set asks for a closer look, since hashes may meet; a bit that is not set is sure.
 */
export class WordBits {
  readonly #mask: number;
  readonly #hashes: Int32Array;
  /** 0 in free slots. */
  readonly #bits: Int32Array;

  constructor(lists: readonly (readonly string[])[]) {
    const count = lists.reduce((sum, list) => sum + list.length, 0);
    let slots = FEWEST_SLOTS;
    while (slots < count * 3) slots *= 2;
    this.#mask = slots - 1;
    this.#hashes = new Int32Array(slots);
    this.#bits = new Int32Array(slots);
    lists.forEach((list, n) => {
      for (const phrase of list) this.#add(phrase, 1 << n);
    });
  }

  /** Bits of the lists that hold a word of that hash; 0 for none. */
  of(hash: number): number {
    let slot = spread(hash) & this.#mask;
    for (;;) {
      const bits = this.#bits[slot] ?? 0;
      if (bits === 0 || this.#hashes[slot] === hash) return bits;
      slot = (slot + 1) & this.#mask;
    }
  }

  #add(phrase: string, bit: number): void {
    const words: number[] = [];
    shapeOf(phrase, words);
    const hash = words[0];
    if (hash === undefined) return;
    let slot = spread(hash) & this.#mask;
    while (this.#bits[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & this.#mask;
    this.#hashes[slot] = hash;
    this.#bits[slot] = (this.#bits[slot] ?? 0) | bit;
  }
}

/** FNV's last bits are its best, its first ones count too. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}
