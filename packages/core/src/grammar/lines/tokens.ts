import { FNV_OFFSET, FNV_PRIME } from "../../text/fnv.ts";
import { isUnspaced } from "../../text/unspaced.ts";

/**
 * A short line as words, each a hash of its letters: lower case, accents dropped, every number NUMBER; scripts without spaces give
 * one word a character. One object reads line after line: what a line left in it stands until the next.
 */
export class LineWords {
  readonly words: Int32Array = new Int32Array(MOST_WORDS);
  /** 1 where a colon, bar, dash or arrow stands right behind the word. */
  readonly marked: Uint8Array = new Uint8Array(MOST_WORDS);
  /** Words that were read. */
  count = 0;
  /** How much stands before each word: a character of a script without spaces counts half a word, any other word one. */
  readonly before: Float64Array = new Float64Array(MOST_WORDS + 1);
  #hash = 0;
  #state = OUTSIDE;

  /** Words by weight, as `before` counts. */
  get weight(): number {
    return this.before[this.count] ?? 0;
  }

  /** Reads a line; of one with more words than any phrase can claim, the beginning. */
  read(line: string): this {
    this.count = 0;
    this.#state = OUTSIDE;
    const { length } = line;
    for (let at = 0; at < length && this.count < MOST_WORDS; at++) {
      const code = line.charCodeAt(at);
      const char = code <= LAST_ASCII ? (ASCII[code] ?? 0) : foldedUnit(code);
      if (char < MANY) this.#step(char);
      else {
        const codePoint = line.codePointAt(at) ?? code;
        if (codePoint !== code) at++;
        for (const folded of foldedCharacters(codePoint)) this.#step(folded);
      }
    }
    if (this.#state === IN_WORD) this.#endWord();
    return this;
  }

  #step(char: number): void {
    const kind = char & KIND_MASK;
    if (kind === LETTER) {
      this.#hash = mix(this.#state === IN_WORD ? this.#hash : HASH_START, char >> KIND_BITS);
      this.#state = IN_WORD;
      return;
    }
    if (kind === DROPPED) return;
    if (this.#state === IN_WORD) this.#endWord();
    if (kind === DIGIT) {
      // A point or comma between two digits is part of the number.
      if (this.#state !== IN_NUMBER && this.#state !== BEHIND_POINT) this.#push(NUMBER, 1);
      this.#state = IN_NUMBER;
    } else if (kind === UNSPACED) {
      this.#push(mix(HASH_START, char >> KIND_BITS), UNSPACED_WEIGHT);
      this.#state = OUTSIDE;
    } else {
      this.#state = kind === POINT && this.#state === IN_NUMBER ? BEHIND_POINT : OUTSIDE;
      if (kind === MARK && this.count > 0) this.marked[this.count - 1] = 1;
    }
  }

  #endWord(): void {
    this.#push(this.#hash, 1);
    this.#state = OUTSIDE;
  }

  #push(word: number, weight: number): void {
    if (this.count === MOST_WORDS) return;
    this.words[this.count] = word;
    this.marked[this.count] = 0;
    this.count++;
    this.before[this.count] = (this.before[this.count - 1] ?? 0) + weight;
  }
}

/** Room for more words than any line of furniture has. */
const MOST_WORDS = 96;
/** Half a word for each character, as text/shape counts. */
const UNSPACED_WEIGHT = 0.5;

/** Where a line is while it is read. */
const OUTSIDE = 0;
const IN_WORD = 1;
const IN_NUMBER = 2;
/** Right behind a point or comma that followed a digit. */
const BEHIND_POINT = 3;

/** A character read: its kind in the low bits, its folded code above. */
const KIND_BITS = 3;
const KIND_MASK = 7;
const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const UNSPACED = 3;
const MARK = 4;
const POINT = 5;
const DROPPED = 6;
/** A code unit that is half a character, or folds to several. Larger than every character of one code unit. */
const MANY = 0x10ffff << KIND_BITS;

/** One step of FNV-1a over code points, kept in 32 bits. */
function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, FNV_PRIME);
}
const HASH_START = FNV_OFFSET | 0;

/** Stands for every number. No word has this hash: words have no such character. */
export const NUMBER: number = mix(HASH_START, 0x23);

const [FINAL_SIGMA, SIGMA] = [0x3c2, 0x3c3];
const LAST_ASCII = 0x7f;
const MARKS = "::：|»›–—->▶►▸→】]/";
const ASCII: Int32Array = Int32Array.from({ length: LAST_ASCII + 1 }, (_, code) =>
  classified(String.fromCharCode(code).toLowerCase().charCodeAt(0)),
);
/** Each code unit as it folds, plus one, once it was met; 0 before. */
const FOLDED: Int32Array = new Int32Array(0x10000);

function foldedUnit(code: number): number {
  FOLDED[code] ||= foldUnit(code) + 1;
  return (FOLDED[code] ?? 0) - 1;
}

function foldUnit(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return MANY;
  // Hangul is kept in syllables.
  if (code >= 0xac00 && code <= 0xd7a3) return classified(code);
  const folded = foldedCharacters(code);
  return folded.length === 1 ? (folded[0] ?? OTHER) : folded.length === 0 ? DROPPED : MANY;
}

/** A character in lower case and taken apart, what is dropped left out. */
function foldedCharacters(codePoint: number): readonly number[] {
  const folded = [...String.fromCodePoint(codePoint).toLowerCase().normalize("NFKD")];
  return folded.map((char) => classified(char.codePointAt(0) ?? 0)).filter((char) => char !== DROPPED);
}

function classified(code: number): number {
  if (isDropped(code)) return DROPPED;
  if (isDigit(code)) return DIGIT;
  if (isUnspaced(code)) return UNSPACED | (code << KIND_BITS);
  if (isWordPart(code)) return LETTER | ((code === FINAL_SIGMA ? SIGMA : code) << KIND_BITS);
  if (code === 0x2e || code === 0x2c) return POINT;
  return MARKS.includes(String.fromCodePoint(code)) ? MARK : OTHER;
}

function isDigit(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x660 && code <= 0x669) ||
    (code >= 0x6f0 && code <= 0x6f9) ||
    (code >= 0x966 && code <= 0x96f)
  );
}

/** Accents of the Latin, Greek and Cyrillic scripts, Arabic vowel signs and tatweel, Hebrew points, voicing marks of kana, joiners. */
function isDropped(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x64b && code <= 0x655) ||
    code === 0x640 ||
    (code >= 0x591 && code <= 0x5c7) ||
    code === 0x3099 ||
    code === 0x309a ||
    (code >= 0x200b && code <= 0x200f) ||
    code === 0xad ||
    code === 0xfeff
  );
}

/** By ranges, for speed: beyond ASCII all is a letter or a mark of one but the blocks of punctuation and symbols. */
function isWordPart(code: number): boolean {
  if (code <= LAST_ASCII) return code >= 0x61 && code <= 0x7a;
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7 || code === 0x964 || code === 0x965) return false;
  if (code >= 0x600 && code <= 0x61f) return false;
  if (code === 0x66a || code === 0x66d || code === 0x6d4 || code === 0x5f3 || code === 0x5f4) return false;
  if (code >= 0x2000 && code <= 0x2bff) return false;
  if (code >= 0x3000 && code <= 0x303f) return false;
  return !(code >= 0xfe00 && code <= 0xffff) && code < 0x1f000;
}
