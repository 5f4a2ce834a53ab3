import { CodeSet } from "./code-set.ts";
import { mix } from "./fnv.ts";

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

/** A character of Chinese, Japanese or Thai carries about half a word of a spaced script. */
export const CJK_PER_WORD = 2;

const UNKNOWN = 0;
const NONE = 1;
const LETTER = 2;
const UPPER = 3;
const DIGIT = 4;
/** A letter that is a word of its own. */
const IDEOGRAPH = 5;
const STOP = 6;
const COMMA = 7;
const QUOTE = 8;
const SEPARATOR = 9;

/** Kinds of code units, and the codes that letters fold to; those beyond ASCII are told when first met. */
const KINDS = new Uint8Array(0x10000);
const FOLDED = new Uint16Array(0x10000);
learnAscii();

// `text.charCodeAt(i)` looks the method up anew for every kind of string that comes by; called by itself it is compiled to a load.
const { charCodeAt } = String.prototype;

/** Counts `text`; appends a 32-bit hash of each case-folded word to `hashes`. */
export function shapeOf(text: string, hashes: number[]): Shape {
  return shapeIn(text, 0, text.length, hashes);
}

/** The same of the characters `[from, to)` of a text. */
export function shapeIn(text: string, from: number, to: number, hashes: number[]): Shape {
  let words = 0;
  let letters = 0;
  let digits = 0;
  let uppers = 0;
  let capitalised = 0;
  let cjk = 0;
  let sentenceEnds = 0;
  let commas = 0;
  let quotes = 0;
  let separators = 0;
  let startsUpper = true;
  let hash = 0;
  let inWord = false;
  for (let i = from; i < to; i++) {
    const code = charCodeAt.call(text, i);
    let kind = KINDS[code] ?? UNKNOWN;
    if (kind === UNKNOWN) kind = learn(code);
    if (kind >= LETTER && kind <= DIGIT) {
      if (!inWord) {
        inWord = true;
        hash = 0;
        words++;
        if (kind === UPPER) capitalised++;
      }
      hash = mix(hash, FOLDED[code] ?? 0);
      if (kind === DIGIT) digits++;
      else {
        if (kind === UPPER) uppers++;
        else if (letters === 0 && words === 1) startsUpper = !isLower(code);
        letters++;
      }
      continue;
    }
    if (inWord) hashes.push(hash);
    inWord = false;
    if (kind === NONE) continue;
    if (kind === IDEOGRAPH) {
      cjk++;
      words++;
      letters++;
      hashes.push(mix(0, code));
    } else if (kind === STOP) sentenceEnds++;
    else if (kind === COMMA) commas++;
    else if (kind === QUOTE) quotes++;
    else separators++;
  }
  if (inWord) hashes.push(hash);
  let end = to - 1;
  while (end > from && CLOSERS.has(charCodeAt.call(text, end))) end--;
  const last = end < from ? 0 : charCodeAt.call(text, end);
  return {
    words,
    letters,
    digits,
    uppers,
    capitalised,
    cjk,
    sentenceEnds,
    commas,
    quotes,
    separators,
    endsSentence: KINDS[last] === STOP,
    endsEllipsis: last === 0x2026 || (to - from >= ELLIPSIS.length && text.endsWith(ELLIPSIS, to)),
    endsColon: last === 0x3a || last === 0xff1a,
    startsUpper,
  };
}

const ELLIPSIS = "...";
/** Closing quotes and brackets. */
const CLOSERS = new CodeSet("\"')]»«’“”」』）");

function learn(code: number): number {
  const kind = kindOf(code);
  KINDS[code] = kind;
  FOLDED[code] = fold(code);
  return kind;
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

/** Arabic, Urdu, Devanagari, Greek, Armenian, Ethiopic, Burmese and Khmer. */
const OTHER_STOPS: ReadonlySet<number> = new Set([0x6d4, 0x61f, 0x964, 0x37e, 0x589, 0x1362, 0x104b, 0x17d4]);
const OTHER_COMMAS: ReadonlySet<number> = new Set([0x60c, 0x3001, 0xff0c, 0x1363, 0x104a]);
/** The digits of other scripts, by their zeros: Arabic, Persian, Devanagari, Bengali, Tamil, Thai, Burmese, Khmer, full width. */
const OTHER_ZEROS: readonly number[] = [0x660, 0x6f0, 0x966, 0x9e6, 0xbe6, 0xe50, 0x1040, 0x17e0, 0xff10];

/** Kind of a code unit beyond ASCII. */
function kindOf(code: number): number {
  if (code === 0xb7 || code === 0x2022 || code === 0xbb || code === 0x203a || code === 0x2013 || code === 0x2014)
    return SEPARATOR;
  if (code === 0xab || (code >= 0x2018 && code <= 0x201f) || (code >= 0x300c && code <= 0x300f)) return QUOTE;
  if (code === 0x2026 || code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xff0e) return STOP;
  if (OTHER_STOPS.has(code)) return STOP;
  if (OTHER_COMMAS.has(code)) return COMMA;
  if (code < 0xaa || code === 0xd7 || code === 0xf7) return NONE;
  if (code >= 0x2000 && code < 0x2c00) return NONE;
  if (code >= 0x3000 && code < 0x3005) return NONE;
  if (code >= 0xfe10 && code < 0xff10) return NONE;
  if (OTHER_ZEROS.some((zero) => code >= zero && code < zero + 10)) return DIGIT;
  if (isIdeographic(code)) return IDEOGRAPH;
  if (isMarkOfUnspaced(code)) return NONE;
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

/** Scripts written without spaces between words: Han, kana; Thai, Lao, Burmese and Khmer, their vowel signs and tones aside. */
function isIdeographic(code: number): boolean {
  return (
    (code >= 0xe01 && code <= 0xec6 && !isMarkOfUnspaced(code)) ||
    (code >= 0x1000 && code <= 0x102a) ||
    (code >= 0x1780 && code <= 0x17b3) ||
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x20000 && code <= 0x2ffff)
  );
}

/** Signs above, below and around a letter, which add no length. */
function isMarkOfUnspaced(code: number): boolean {
  const inThai = code >= 0xe80 && code < 0xf00 ? code - 0x80 : code;
  return (
    inThai === 0xe31 ||
    (inThai >= 0xe34 && inThai <= 0xe3c) ||
    (inThai >= 0xe47 && inThai <= 0xe4e) ||
    (code >= 0x102b && code <= 0x103e) ||
    (code >= 0x17b4 && code <= 0x17d3)
  );
}

function learnAscii(): void {
  KINDS.fill(NONE, 0, 0x80);
  KINDS.fill(UPPER, 0x41, 0x5b);
  KINDS.fill(LETTER, 0x61, 0x7b);
  KINDS.fill(DIGIT, 0x30, 0x3a);
  for (const mark of ".!?") KINDS[mark.charCodeAt(0)] = STOP;
  KINDS[0x2c] = COMMA;
  KINDS[0x22] = QUOTE;
  for (const mark of "|/:-") KINDS[mark.charCodeAt(0)] = SEPARATOR;
  for (let code = 0; code < 0x80; code++) FOLDED[code] = fold(code);
}
