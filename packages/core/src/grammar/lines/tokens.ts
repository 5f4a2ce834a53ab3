/** A short line as words: lower case, accents dropped, every number `#`; scripts without spaces give one word a character. */
export interface LineTokens {
  readonly words: readonly string[];
  /** Whether a colon, bar, dash or arrow stands right behind the word. */
  readonly marked: readonly boolean[];
  /** Words by weight: a character of a script without spaces counts half. */
  readonly length: number;
}

export function tokenizeLine(line: string): LineTokens {
  if (isAscii(line)) return tokenizeAscii(line.toLowerCase());
  const reader = new WordReader();
  for (const char of line.toLowerCase().normalize("NFKD")) reader.read(char);
  reader.endWord();
  return reader;
}

/** Stands for every number. */
export const NUMBER = "#";
const LAST_ASCII = 0x7f;
/** Half a word for each character, as text/shape counts. */
const UNSPACED_WEIGHT = 0.5;
const MARKS: ReadonlySet<string> = new Set([..."::：|»›–—->▶►▸→】]/"]);

class WordReader implements LineTokens {
  readonly words: string[] = [];
  readonly marked: boolean[] = [];
  length = 0;
  private word = "";
  /** A point or comma came right behind a number: more digits belong to it. */
  private numberOpen = false;

  read(char: string): void {
    const code = char.codePointAt(0) ?? 0;
    if (isDropped(code)) return;
    if (isDigit(code)) this.readDigit();
    else if (isUnspaced(code)) {
      this.endWord();
      this.push(char, UNSPACED_WEIGHT);
    } else if (isWordPart(code)) {
      if (this.word === NUMBER) this.endWord();
      this.word += char;
    } else this.readMark(char);
  }

  endWord(): void {
    if (this.word !== "") this.push(this.word, 1);
    this.word = "";
    this.numberOpen = false;
  }

  private readDigit(): void {
    if (this.numberOpen) {
      this.numberOpen = false;
      this.words.pop();
      this.marked.pop();
      this.length -= 1;
    } else if (this.word !== NUMBER) this.endWord();
    this.word = NUMBER;
  }

  private readMark(char: string): void {
    const open = this.word === NUMBER && (char === "." || char === ",");
    this.endWord();
    this.numberOpen = open;
    if (MARKS.has(char) && this.marked.length > 0) this.marked[this.marked.length - 1] = true;
  }

  private push(word: string, weight: number): void {
    this.words.push(word);
    this.marked.push(false);
    this.length += weight;
  }
}

/** As WordReader reads, for the common case: whole words are cut out, not built. */
function tokenizeAscii(line: string): LineTokens {
  const words: string[] = [];
  const marked: boolean[] = [];
  let start = -1;
  let inNumber = false;
  for (let at = 0; at <= line.length; at++) {
    const code = at < line.length ? line.charCodeAt(at) : 0;
    if (code >= LOWER_A && code <= LOWER_Z) {
      if (start < 0) start = at;
      inNumber = false;
      continue;
    }
    if (start >= 0) {
      words.push(line.slice(start, at));
      marked.push(false);
      start = -1;
    }
    if (isDigit(code)) {
      if (!inNumber) {
        words.push(NUMBER);
        marked.push(false);
      }
      inNumber = true;
      continue;
    }
    // A point or comma between two digits is part of the number.
    const joins = inNumber && (code === POINT || code === COMMA) && isDigit(line.charCodeAt(at + 1));
    if (!joins) inNumber = false;
    if (marked.length > 0 && at < line.length && MARKS.has(line.charAt(at))) marked[marked.length - 1] = true;
  }
  return { words, marked, length: words.length };
}

const [LOWER_A, LOWER_Z, POINT, COMMA] = [0x61, 0x7a, 0x2e, 0x2c];

function isAscii(line: string): boolean {
  for (let i = 0; i < line.length; i++) if (line.charCodeAt(i) > LAST_ASCII) return false;
  return true;
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

/** Thai, Lao, Burmese, Khmer, kana and Han are written without spaces between words. */
function isUnspaced(code: number): boolean {
  return (
    (code >= 0xe00 && code <= 0xeff) ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff) ||
    (code >= 0x3041 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0x20000 && code <= 0x2ffff)
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
