import { mix } from "../../text/fnv.ts";

const SPACE = 0x20;
const HYPHEN = 0x2d;

/**
 * Learned log-odds that text under an element with a name belongs to the story, by 32-bit hashes of the names:
 * names are hashed where they stand in a value.
 */
export class NameScores {
  readonly #mask: number;
  /** Open addressing, at most half full; a score of 0 is an empty slot. */
  readonly #hashes: Int32Array;
  readonly #scores: Float32Array;

  constructor(names: ReadonlyMap<string, number>) {
    let slots = 16;
    while (slots < 2 * names.size) slots *= 2;
    this.#mask = slots - 1;
    this.#hashes = new Int32Array(slots);
    this.#scores = new Float32Array(slots);
    for (const [name, score] of names) {
      const hash = hashOf(name);
      const slot = this.#slot(hash);
      this.#hashes[slot] = hash;
      this.#scores[slot] = score;
    }
  }

  /**
   * The strongest score among the names of an attribute value, each whole and word by word, as `elementTokens` lists them.
   * `prefix` stands before whole names.
   */
  strongest(value: string, prefix: string): number {
    const start = hashOf(prefix);
    let strongest = 0;
    let whole = start;
    let wholeWords = 0;
    let wholeIfWord = 0;
    let word = 0;
    let letters = 0;
    let first = 0;
    let lower = false;
    for (let i = 0; i <= value.length; i++) {
      const code = i < value.length ? value.charCodeAt(i) : SPACE;
      const upper = code >= 0x41 && code <= 0x5a;
      const letter = upper || (code >= 0x61 && code <= 0x7a) || code >= 0x80;
      if (letters > 0 && (!letter || (upper && lower))) {
        if (letters > 1) {
          // The words of a name of one word are the whole name.
          if (wholeWords === 1) strongest = stronger(strongest, this.#scoreOf(first));
          if (wholeWords > 0) strongest = stronger(strongest, this.#scoreOf(word));
          else first = word;
          whole = wholeIfWord;
          wholeWords++;
        }
        letters = 0;
      }
      if (letter) {
        if (letters === 0) {
          word = 0;
          wholeIfWord = wholeWords > 0 ? mix(whole, HYPHEN) : whole;
        }
        const folded = upper ? code | 0x20 : code;
        word = mix(word, folded);
        wholeIfWord = mix(wholeIfWord, folded);
        letters++;
      } else if (code === SPACE) {
        if (wholeWords > 0) strongest = stronger(strongest, this.#scoreOf(whole));
        whole = start;
        wholeWords = 0;
      }
      lower = code >= 0x61;
    }
    return strongest;
  }

  #scoreOf(hash: number): number {
    return this.#scores[this.#slot(hash)] ?? 0;
  }

  /** Where the hash is, or would be. */
  #slot(hash: number): number {
    let slot = hash & this.#mask;
    while (this.#scores[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }
}

/** Of two scores the one further from 0; the first of equals. */
export function stronger(a: number, b: number): number {
  return Math.abs(b) > Math.abs(a) ? b : a;
}

function hashOf(name: string): number {
  let hash = 0;
  for (let i = 0; i < name.length; i++) hash = mix(hash, name.charCodeAt(i));
  return hash;
}
