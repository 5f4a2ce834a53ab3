import { CodedNumbers } from "../../text/coded-numbers.ts";
import { KeyTable, keptOf, readValues } from "../../text/key-table.ts";
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

const KEY_START = 0x2545f491;
const KEY_FACTOR = 0x9e3779b1 | 0;
const KEY_SHIFT = 15;

/** The code of keys that begin phrases and are none themselves; the first class has the next one. */
export const BEGINNING = 1;

/**
 * All phrases by a key of place and words; the words themselves are not kept. Some 14,000 keys: one question in ten
 * thousand meets a phrase by chance, one line of a story in 1,400; so nobody asks for phrases longer than there are.
 */
export class PhraseTable {
  readonly #codes: KeyTable;

  constructor(text: string) {
    this.#codes = new KeyTable(readValues(new CodedNumbers(text)));
  }

  /** The class of the phrase with that key; null for a mere beginning, undefined where nothing is known. */
  get(key: number): LineClass | null | undefined {
    const code = this.#codes.get(keptOf(key));
    return code === 0 ? undefined : code === BEGINNING ? null : CLASS_ORDER[code - BEGINNING - 1];
  }
}
