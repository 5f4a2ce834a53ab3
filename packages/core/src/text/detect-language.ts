import { pushTo } from "./push-to.ts";
import { isWordCharacter } from "./same-text.ts";
import { STOP_WORDS } from "./stop-words.ts";
import { isSurrogate } from "./surrogates.ts";

export interface DetectedLanguage {
  /** BCP 47, language alone. */
  readonly language: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Some two hundred words tell as much as a book. */
const MOST_CHARS_READ = 1200;
/** Fewer letters say nothing. */
const FEWEST_LETTERS = 24;
/** Share of the words that are among the commonest of their language, in running prose. */
const USUAL_STOP_WORD_SHARE = 0.35;
/** A list of names has hardly any. */
const LEAST_STOP_WORD_SHARE = 0.06;
const SCRIPT_CONFIDENCE = 0.99;
const MOST_CONFIDENCE = 0.99;

/**
 * The language of running text, by its script, then by its commonest words. Null for a text too short or without running prose.
 * Knows some 65 languages; Serbian in Latin letters may come out as Croatian, whose twin it is.
 */
export function detectLanguage(text: string): DetectedLanguage | null {
  const sample = text.slice(0, MOST_CHARS_READ);
  const counts = countScripts(sample);
  let total = 0;
  let most = 0;
  for (let i = 1; i < counts.length; i++) {
    total += counts[i] ?? 0;
    if ((counts[i] ?? 0) > (counts[most] ?? 0)) most = i;
  }
  const script = SCRIPTS[most] ?? "";
  if (script === "" || total < FEWEST_LETTERS) return null;
  if ((counts[KANA] ?? 0) > total * LEAST_KANA_SHARE) return { language: "ja", confidence: SCRIPT_CONFIDENCE };
  const shared = SHARED_SCRIPTS[script];
  if (shared !== undefined) return byStopWords(sample, shared);
  return { language: script, confidence: Math.min(SCRIPT_CONFIDENCE, (counts[most] ?? 0) / total) };
}

/** Whether a text is not written in a language, though it may be in none that this module knows: a hundred words without one of its commonest. */
export function isForeignTo(text: string, language: string): boolean {
  const number = LANGUAGES.indexOf(language);
  if (number < 0) return false;
  const { hits, words } = countStopWords(text.slice(0, MOST_CHARS_READ).toLowerCase());
  return words >= WORDS_THAT_TELL && hits[number] === 0;
}

const WORDS_THAT_TELL = 100;

/** Japanese prose has kana in every sentence; a Chinese page may quote a little. */
const LEAST_KANA_SHARE = 0.08;

/** First and last code point of a script, and the language that alone is written in it, else the name of {@link SHARED_SCRIPTS}; ascending. */
const RANGES: readonly (readonly [from: number, to: number, script: string])[] = [
  [0x41, 0x24f, "latin"],
  [0x370, 0x3ff, "el"],
  [0x400, 0x52f, "cyrillic"],
  [0x530, 0x58f, "hy"],
  [0x590, 0x5ff, "he"],
  [0x600, 0x77f, "arabic"],
  [0x900, 0x97f, "devanagari"],
  [0x980, 0x9ff, "bn"],
  [0xa00, 0xa7f, "pa"],
  [0xa80, 0xaff, "gu"],
  [0xb00, 0xb7f, "or"],
  [0xb80, 0xbff, "ta"],
  [0xc00, 0xc7f, "te"],
  [0xc80, 0xcff, "kn"],
  [0xd00, 0xd7f, "ml"],
  [0xd80, 0xdff, "si"],
  [0xe00, 0xe7f, "th"],
  [0xe80, 0xeff, "lo"],
  [0x1000, 0x109f, "my"],
  [0x10a0, 0x10ff, "ka"],
  [0x1100, 0x11ff, "ko"],
  [0x1200, 0x137f, "am"],
  [0x1780, 0x17ff, "km"],
  [0x1e00, 0x1eff, "latin"],
  [0x3040, 0x30ff, "ja"],
  [0x4e00, 0x9fff, "zh"],
  [0xac00, 0xd7af, "ko"],
];

const CYRILLIC = ["ru", "uk", "be", "bg", "mk", "sr-Cyrl", "kk", "mn"];
const ARABIC = ["ar", "fa", "ur", "ps"];
const DEVANAGARI = ["hi", "mr", "ne"];
const OTHER_THAN_LATIN = new Set([...CYRILLIC, ...ARABIC, ...DEVANAGARI]);
const SHARED_SCRIPTS: Readonly<Record<string, ReadonlySet<string>>> = {
  latin: new Set(Object.keys(STOP_WORDS).filter((language) => !OTHER_THAN_LATIN.has(language))),
  cyrillic: new Set(CYRILLIC),
  arabic: new Set(ARABIC),
  devanagari: new Set(DEVANAGARI),
};
const WITHOUT_SCRIPT: Readonly<Record<string, string>> = { "sr-Cyrl": "sr" };

/** The scripts by the number that counting knows them by; none has 0. */
const SCRIPTS: readonly string[] = ["", ...new Set(RANGES.map(([, , script]) => script))];
const KANA = SCRIPTS.indexOf("ja");
const LATIN = SCRIPTS.indexOf("latin");
/** Where the last range ends; characters of two code units are all beyond it. */
const BEYOND_RANGES = 0xd7b0;

/** Letters of each script in the sample, by its number. */
function countScripts(sample: string): Int32Array {
  const counts = new Int32Array(SCRIPTS.length);
  let ascii = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (code < ASCII_END) {
      ascii += ASCII_LETTERS[code] ?? 0;
      continue;
    }
    if (code >= BEYOND_RANGES) continue;
    const script = scriptOf(code);
    if (script !== 0) counts[script] = (counts[script] ?? 0) + 1;
  }
  counts[LATIN] = (counts[LATIN] ?? 0) + ascii;
  return counts;
}

/** Script numbers of code units met before, one higher: 0 stands for those not met yet. */
const seen = new Uint8Array(BEYOND_RANGES);

/** The number of the script that a code unit is a letter of; 0 for none. */
function scriptOf(code: number): number {
  const known = seen[code] ?? 0;
  if (known > 0) return known - 1;
  const range = RANGES.find(([from, to]) => code >= from && code <= to);
  const script = range !== undefined && isWordCharacter(String.fromCharCode(code)) ? SCRIPTS.indexOf(range[2]) : 0;
  seen[code] = script + 1;
  return script;
}

function byStopWords(sample: string, allowed: ReadonlySet<string>): DetectedLanguage | null {
  const { hits, met, words } = countStopWords(sample.toLowerCase());
  const [first, second] = met
    .map((language): [string, number] => [LANGUAGES[language] ?? "", hits[language] ?? 0])
    .filter(([language]) => allowed.has(language))
    .sort((a, b) => b[1] - a[1]);
  const share = (first?.[1] ?? 0) / Math.max(1, words);
  if (first === undefined || share < LEAST_STOP_WORD_SHARE) return null;
  const lead = 1 - (second?.[1] ?? 0) / first[1];
  const usual = Math.min(1, share / USUAL_STOP_WORD_SHARE);
  const confidence = Math.min(MOST_CONFIDENCE, (0.5 + lead) * (0.5 + usual / 2));
  return { language: WITHOUT_SCRIPT[first[0]] ?? first[0], confidence: Math.round(confidence * 100) / 100 };
}

interface Count {
  /** By language, each word's share of those that use it. */
  readonly hits: Float64Array;
  /** Languages with a hit, in the order they were met. */
  readonly met: readonly number[];
  readonly words: number;
}

/** Letters, digits and marks stand in words, all else between them. Words are looked up where they stand. */
function countStopWords(text: string): Count {
  stopWords ??= readStopWords();
  const { slots, longest } = stopWords;
  const hits = new Float64Array(LANGUAGES.length);
  const met: number[] = [];
  let words = 0;
  const { length } = text;
  for (let at = 0; at < length; ) {
    const from = at;
    while (at < length) {
      const code = text.charCodeAt(at);
      const size = code < ASCII_END ? (ASCII_WORD_CODES[code] ?? 0) : wordUnitsAt(text, at);
      if (size === 0) break;
      at += size;
    }
    if (at === from) {
      at += 1;
      continue;
    }
    words += 1;
    const word = at - from <= longest ? wordIn(slots, text, from, at) : null;
    if (word === null) continue;
    for (const language of word.languages) {
      if (hits[language] === 0) met.push(language);
      hits[language] = (hits[language] ?? 0) + word.weight;
    }
  }
  return { hits, met, words };
}

const ASCII_END = 0x80;

/** Code units of the word character beyond ASCII at a place; 0 where none is. */
function wordUnitsAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < BEYOND_RANGES && scriptOf(code) !== 0) return 1;
  const char = String.fromCodePoint(text.codePointAt(at) ?? code);
  if (isSurrogate(code) && char.length === 1) return 0;
  return isWordCharacter(char) ? char.length : 0;
}

/** 1 for letters. */
const ASCII_LETTERS: Uint8Array = Uint8Array.from({ length: ASCII_END }, (_, code) =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) ? 1 : 0,
);
/** 1 for letters and digits. */
const ASCII_WORD_CODES: Uint8Array = Uint8Array.from({ length: ASCII_END }, (_, code) =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) ? 1 : 0,
);

const LANGUAGES: readonly string[] = Object.keys(STOP_WORDS);

/** A word with the numbers of the languages that use it: one that many share says less of each. */
interface StopWord {
  readonly text: string;
  readonly languages: readonly number[];
  readonly weight: number;
}

interface StopWords {
  readonly slots: readonly (StopWord | null)[];
  /** Characters of the longest. */
  readonly longest: number;
}

/** Slots of the hash table; some thousand words leave most of them empty. */
const SLOTS = 1 << 14;
const HASH_FACTOR = 31;
const HASH_FOLD = 14;

/** Built when first asked for. */
let stopWords: StopWords | null = null;

/** By length, the first three characters and the last. */
function slotOf(text: string, from: number, to: number): number {
  let hash = Math.imul(to - from, HASH_FACTOR) + text.charCodeAt(from);
  if (to - from > 2) {
    hash = Math.imul(hash, HASH_FACTOR) + text.charCodeAt(from + 1);
    hash = Math.imul(hash, HASH_FACTOR) + text.charCodeAt(from + 2);
  }
  hash = Math.imul(hash, HASH_FACTOR) + text.charCodeAt(to - 1);
  return (hash ^ (hash >>> HASH_FOLD)) & (SLOTS - 1);
}

function wordIn(slots: StopWords["slots"], text: string, from: number, to: number): StopWord | null {
  for (let slot = slotOf(text, from, to); ; slot = (slot + 1) & (SLOTS - 1)) {
    const word = slots[slot] ?? null;
    if (word === null || (word.text.length === to - from && standsAt(text, from, word.text))) return word;
  }
}

function standsAt(text: string, from: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(from + i) !== word.charCodeAt(i)) return false;
  return true;
}

function readStopWords(): StopWords {
  const byWord = new Map<string, number[]>();
  for (const [language, words] of Object.values(STOP_WORDS).entries()) {
    for (const word of words.split(" ")) {
      pushTo(byWord, word, language);
    }
  }
  const slots = new Array<StopWord | null>(SLOTS).fill(null);
  let longest = 0;
  for (const [text, languages] of byWord) {
    let slot = slotOf(text, 0, text.length);
    while (slots[slot] !== null) slot = (slot + 1) & (SLOTS - 1);
    slots[slot] = { text, languages, weight: 1 / Math.sqrt(languages.length) };
    longest = Math.max(longest, text.length);
  }
  return { slots, longest };
}
