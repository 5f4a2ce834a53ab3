import { foldCode } from "./fold.ts";

/** Some thousand words leave most places empty. */
const PLACES = 1 << 14;

/** A word, folded, and what its list knows of it. */
export interface Listed {
  readonly text: string;
}

/** Finds folded words in a line without copying or folding what stands there. For words in which each letter folds for itself. */
export class WordSieve<Word extends Listed> {
  readonly #places: (readonly Word[])[];
  /** A bit for every place that has a word: two kilobytes, which stay at hand where the places themselves do not. */
  readonly #taken = new Uint8Array(PLACES / 8);

  /** Each word once. */
  constructor(words: Iterable<Word>) {
    const none: Word[] = [];
    const places = new Array<Word[]>(PLACES).fill(none);
    for (const word of words) {
      const place = placeOf(word.text, 0, word.text.length);
      this.#taken[place >> 3] = (this.#taken[place >> 3] ?? 0) | (1 << (place & 7));
      const listed = places[place] ?? none;
      if (listed === none) places[place] = [word];
      else listed.push(word);
    }
    this.#places = places;
  }

  /** The listed word that stands there; null where none does. */
  find(line: string, start: number, end: number): Word | null {
    const place = placeOf(line, start, end);
    if (((this.#taken[place >> 3] ?? 0) & (1 << (place & 7))) === 0) return null;
    for (const word of this.#places[place] ?? [])
      if (word.text.length === end - start && standsAt(line, start, word.text)) return word;
    return null;
  }
}

function standsAt(line: string, start: number, word: string): boolean {
  for (let at = 0; at < word.length; at++)
    if (foldCode(line.charCodeAt(start + at)) !== word.charCodeAt(at)) return false;
  return true;
}

/** By length, the first three characters and the last. */
function placeOf(line: string, start: number, end: number): number {
  let hash = end - start;
  hash = Math.imul(hash, 31) + foldCode(line.charCodeAt(start));
  if (end - start > 2) {
    hash = Math.imul(hash, 31) + foldCode(line.charCodeAt(start + 1));
    hash = Math.imul(hash, 31) + foldCode(line.charCodeAt(start + 2));
  }
  hash = Math.imul(hash, 31) + foldCode(line.charCodeAt(end - 1));
  return (hash ^ (hash >>> 14)) & (PLACES - 1);
}
