import { type Listed, WordSieve } from "../time/word-sieve.ts";
import { foldName } from "./words.ts";

const ASCII_END = 0x80;
const FULL_STOP = 0x2e;
const GRAVE = 0x60;

/** A list of folded words that tells of a word in a line whether it is one of them, most often without copying or folding it. */
export class WordSet {
  readonly #words: ReadonlySet<string>;
  readonly #sieve: WordSieve<Listed>;

  /** Folded as {@link foldName} does. */
  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
    this.#sieve = new WordSieve(Array.from(this.#words, (text) => ({ text })));
  }

  has(line: string, start: number, end: number): boolean {
    return isPlain(line, start, end)
      ? this.#sieve.find(line, start, end) !== null
      : this.#words.has(foldName(line.slice(start, end)));
  }
}

/** ASCII without the marks that folding drops or changes. */
function isPlain(line: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = line.charCodeAt(at);
    if (code >= ASCII_END || code === FULL_STOP || code === GRAVE) return false;
  }
  return true;
}
