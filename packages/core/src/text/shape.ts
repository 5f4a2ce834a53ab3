/**
 * What a line of text looks like, counted in one pass over its code units. Scripts without spaces count a character as a word,
 * so that a length in words means about the same in Chinese as in English only after dividing by CJK_PER_WORD.
 */
export interface Shape {
  words: number;
  letters: number;
  digits: number;
  uppers: number;
  /** Words that begin with an upper-case letter. */
  capitalised: number;
  cjk: number;
  /** `.`, `!`, `?` and their kin that end a sentence inside or at the end. */
  sentenceEnds: number;
  commas: number;
  quotes: number;
  /** Separators that menus and time lines use: `|`, `/`, `·`, `•`, `»`, `:`, `-`. */
  separators: number;
  /** The last character ends a sentence, closing quotes and brackets passed over. */
  endsSentence: boolean;
  /** `...` or `…` at the end. */
  endsEllipsis: boolean;
  endsColon: boolean;
  /** First letter is upper case or has no case; false for a lower-case start. */
  startsUpper: boolean;
}

/** A character of Chinese or Japanese carries about half a word of a spaced script. */
export const CJK_PER_WORD = 2;

const LETTER = 1;
const UPPER = 2;
const DIGIT = 3;
const STOP = 4;
const COMMA = 5;
const QUOTE = 6;
const SEPARATOR = 7;

const ASCII: Uint8Array = asciiClasses();

/** Counts `text`; appends a 32-bit hash of each case-folded word to `hashes`. */
export function shapeOf(text: string, hashes: number[]): Shape {
  const shape: Shape = {
    words: 0,
    letters: 0,
    digits: 0,
    uppers: 0,
    capitalised: 0,
    cjk: 0,
    sentenceEnds: 0,
    commas: 0,
    quotes: 0,
    separators: 0,
    endsSentence: false,
    endsEllipsis: false,
    endsColon: false,
    startsUpper: true,
  };
  let hash = 0;
  let inWord = false;
  let seenLetter = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = code < 128 ? (ASCII[code] ?? 0) : classify(code);
    if (kind === LETTER || kind === UPPER || kind === DIGIT) {
      if (code >= 0x2e80 && isIdeographic(code)) {
        if (inWord) hashes.push(hash);
        inWord = false;
        shape.cjk++;
        shape.words++;
        shape.letters++;
        hashes.push(mix(0, code));
        seenLetter = true;
        continue;
      }
      if (!inWord) {
        inWord = true;
        hash = 0;
        shape.words++;
        if (kind === UPPER) shape.capitalised++;
      }
      hash = mix(hash, fold(code));
      if (kind === DIGIT) shape.digits++;
      else {
        shape.letters++;
        if (kind === UPPER) shape.uppers++;
        else if (!seenLetter && shape.words === 1) shape.startsUpper = !isLower(code);
        seenLetter = true;
      }
      continue;
    }
    if (inWord) hashes.push(hash);
    inWord = false;
    if (kind === STOP) shape.sentenceEnds++;
    else if (kind === COMMA) shape.commas++;
    else if (kind === QUOTE) shape.quotes++;
    else if (kind === SEPARATOR) shape.separators++;
  }
  if (inWord) hashes.push(hash);
  readEnd(text, shape);
  return shape;
}

function readEnd(text: string, shape: Shape): void {
  let end = text.length - 1;
  while (end > 0 && isCloser(text.charCodeAt(end))) end--;
  const code = text.charCodeAt(end);
  shape.endsSentence = (code < 128 ? ASCII[code] : classify(code)) === STOP;
  shape.endsEllipsis = code === 0x2026 || text.endsWith("...");
  shape.endsColon = code === 0x3a || code === 0xff1a;
}

/** One step of FNV-1a over 16-bit units, kept in 32 bits. */
function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code ^ 0x9dc5, 0x01000193) | 0;
}

/** Case folding for the bicameral scripts by code arithmetic: close enough for overlap counts, and never slow. */
function fold(code: number): number {
  if (code < 128) return code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
  if (code >= 0xc0 && code <= 0xde) return code + 0x20;
  if (code >= 0x391 && code <= 0x3a9) return code + 0x20;
  if (code >= 0x410 && code <= 0x42f) return code + 0x20;
  if (code >= 0x400 && code <= 0x40f) return code + 0x50;
  if (code >= 0x100 && code <= 0x17f) return code | 1;
  return code;
}

function classify(code: number): number {
  if (code === 0xb7 || code === 0x2022 || code === 0xbb || code === 0x203a || code === 0x2013 || code === 0x2014)
    return SEPARATOR;
  if (code === 0xab || (code >= 0x2018 && code <= 0x201f) || (code >= 0x300c && code <= 0x300f)) return QUOTE;
  if (code === 0x2026 || code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xff0e) return STOP;
  if (code === 0x6d4 || code === 0x61f || code === 0x964 || code === 0x37e) return STOP;
  if (code === 0x60c || code === 0x3001 || code === 0xff0c) return COMMA;
  if (code < 0xaa || code === 0xd7 || code === 0xf7) return 0;
  if (code >= 0x2000 && code < 0x2c00) return 0;
  if (code >= 0x3000 && code < 0x3005) return 0;
  if (code >= 0xfe10 && code < 0xff10) return 0;
  if (code >= 0xff10 && code <= 0xff19) return DIGIT;
  return isUpperNonAscii(code) ? UPPER : LETTER;
}

function isUpperNonAscii(code: number): boolean {
  if (code <= 0xde) return code >= 0xc0;
  if (code >= 0x100 && code <= 0x17f) return (code & 1) === 0;
  return (code >= 0x391 && code <= 0x3a9) || (code >= 0x400 && code <= 0x42f);
}

function isLower(code: number): boolean {
  if (code < 128) return code >= 0x61 && code <= 0x7a;
  if (code >= 0xdf && code <= 0xff) return true;
  if (code >= 0x100 && code <= 0x17f) return (code & 1) === 1;
  return (code >= 0x3ac && code <= 0x3ce) || (code >= 0x430 && code <= 0x45f);
}

/** Scripts written without spaces between words: Han, kana, Thai, Lao, Khmer. */
export function isIdeographic(code: number): boolean {
  return (
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x20000 && code <= 0x2ffff)
  );
}

function isCloser(code: number): boolean {
  return (
    code === 0x22 ||
    code === 0x27 ||
    code === 0x29 ||
    code === 0x5d ||
    code === 0xbb ||
    code === 0xab ||
    code === 0x2019 ||
    code === 0x201c ||
    code === 0x201d ||
    code === 0x300d ||
    code === 0x300f ||
    code === 0xff09
  );
}

function asciiClasses(): Uint8Array {
  const classes = new Uint8Array(128);
  for (let code = 0x41; code <= 0x5a; code++) classes[code] = UPPER;
  for (let code = 0x61; code <= 0x7a; code++) classes[code] = LETTER;
  for (let code = 0x30; code <= 0x39; code++) classes[code] = DIGIT;
  for (const mark of ".!?") classes[mark.charCodeAt(0)] = STOP;
  classes[0x2c] = COMMA;
  classes[0x22] = QUOTE;
  for (const mark of "|/:-") classes[mark.charCodeAt(0)] = SEPARATOR;
  return classes;
}
