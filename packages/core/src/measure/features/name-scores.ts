import { mix } from "../../text/fnv.ts";
import { KeyTable, keptOf } from "../../text/key-table.ts";

const SPACE = 0x20;
const HYPHEN = 0x2d;

/** Learned log-odds that text under an element with a name belongs to the story, by the keys of the names: they are hashed where they stand in a value. */
export class NameScores {
  readonly #table: KeyTable;

  /** Scores by {@link nameKey}. */
  constructor(scores: ReadonlyMap<number, number>) {
    this.#table = new KeyTable(scores);
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
    return this.#table.get(keptOf(hash));
  }
}

export function nameKey(name: string): number {
  return keptOf(hashOf(name));
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
