import { isWordCharacter } from "./same-text.ts";
import { STOP_WORDS } from "./stop-words.ts";

export interface DetectedLanguage {
  /** BCP 47, language alone. */
  readonly language: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** A few thousand characters tell as much as a book. */
const MOST_CHARS_READ = 6000;
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
 * Knows about 60 languages; Serbian in Latin letters may come out as Croatian, whose twin it is.
 */
export function detectLanguage(text: string): DetectedLanguage | null {
  const sample = text.slice(0, MOST_CHARS_READ);
  const scripts = countScripts(sample);
  const [script, letters] = mostCommon(scripts);
  const total = [...scripts.values()].reduce((sum, count) => sum + count, 0);
  if (script === null || total < FEWEST_LETTERS) return null;
  if ((scripts.get("kana") ?? 0) > total * LEAST_KANA_SHARE) return { language: "ja", confidence: SCRIPT_CONFIDENCE };
  const only = SCRIPT_LANGUAGE[script];
  if (only !== undefined) return { language: only, confidence: Math.min(SCRIPT_CONFIDENCE, letters / total) };
  return byStopWords(sample, SHARED_SCRIPTS[script] ?? []);
}

/** Japanese prose has kana in every sentence; a Chinese page may quote a little. */
const LEAST_KANA_SHARE = 0.08;

/** First and last code point of a script, and its name. */
const RANGES: readonly (readonly [from: number, to: number, script: string])[] = [
  [0x41, 0x24f, "latin"],
  [0x370, 0x3ff, "greek"],
  [0x400, 0x52f, "cyrillic"],
  [0x530, 0x58f, "armenian"],
  [0x590, 0x5ff, "hebrew"],
  [0x600, 0x77f, "arabic"],
  [0x900, 0x97f, "devanagari"],
  [0x980, 0x9ff, "bengali"],
  [0xa00, 0xa7f, "gurmukhi"],
  [0xa80, 0xaff, "gujarati"],
  [0xb00, 0xb7f, "oriya"],
  [0xb80, 0xbff, "tamil"],
  [0xc00, 0xc7f, "telugu"],
  [0xc80, 0xcff, "kannada"],
  [0xd00, 0xd7f, "malayalam"],
  [0xd80, 0xdff, "sinhala"],
  [0xe00, 0xe7f, "thai"],
  [0xe80, 0xeff, "lao"],
  [0x1000, 0x109f, "myanmar"],
  [0x10a0, 0x10ff, "georgian"],
  [0x1100, 0x11ff, "hangul"],
  [0x1200, 0x137f, "ethiopic"],
  [0x1780, 0x17ff, "khmer"],
  [0x1e00, 0x1eff, "latin"],
  [0x3040, 0x30ff, "kana"],
  [0x4e00, 0x9fff, "han"],
  [0xac00, 0xd7af, "hangul"],
];

const SCRIPT_LANGUAGE: Readonly<Record<string, string>> = {
  greek: "el",
  armenian: "hy",
  hebrew: "he",
  bengali: "bn",
  gurmukhi: "pa",
  gujarati: "gu",
  oriya: "or",
  tamil: "ta",
  telugu: "te",
  kannada: "kn",
  malayalam: "ml",
  sinhala: "si",
  thai: "th",
  lao: "lo",
  myanmar: "my",
  georgian: "ka",
  hangul: "ko",
  ethiopic: "am",
  khmer: "km",
  kana: "ja",
  han: "zh",
};

const CYRILLIC = ["ru", "uk", "be", "bg", "mk", "sr-Cyrl", "kk", "mn"];
const ARABIC = ["ar", "fa", "ur", "ps"];
const DEVANAGARI = ["hi", "mr", "ne"];
const OTHER_THAN_LATIN = new Set([...CYRILLIC, ...ARABIC, ...DEVANAGARI]);
const SHARED_SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  latin: Object.keys(STOP_WORDS).filter((language) => !OTHER_THAN_LATIN.has(language)),
  cyrillic: CYRILLIC,
  arabic: ARABIC,
  devanagari: DEVANAGARI,
};
const WITHOUT_SCRIPT: Readonly<Record<string, string>> = { "sr-Cyrl": "sr" };

function countScripts(sample: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const char of sample) {
    const code = char.codePointAt(0) ?? 0;
    if (!isWordCharacter(char) || (code >= 0x30 && code <= 0x39)) continue;
    const script = RANGES.find(([from, to]) => code >= from && code <= to)?.[2];
    if (script !== undefined) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return counts;
}

function mostCommon(counts: ReadonlyMap<string, number>): [string | null, number] {
  let best: [string | null, number] = [null, 0];
  for (const [name, count] of counts) if (count > best[1]) best = [name, count];
  return best;
}

function byStopWords(sample: string, languages: readonly string[]): DetectedLanguage | null {
  const words = wordsOf(sample);
  const shares = languages
    .map((language) => ({ language, share: stopWordShare(words, language) }))
    .sort((a, b) => b.share - a.share);
  const [first, second] = shares;
  if (first === undefined || first.share < LEAST_STOP_WORD_SHARE) return null;
  const lead = 1 - (second?.share ?? 0) / first.share;
  const usual = Math.min(1, first.share / USUAL_STOP_WORD_SHARE);
  const confidence = Math.min(MOST_CONFIDENCE, (0.5 + lead) * (0.5 + usual / 2));
  return { language: WITHOUT_SCRIPT[first.language] ?? first.language, confidence: Math.round(confidence * 100) / 100 };
}

/** A word that many languages share says less: each hit counts by how few share it. */
function stopWordShare(words: readonly string[], language: string): number {
  const lexicon = lexicons().get(language);
  if (lexicon === undefined || words.length === 0) return 0;
  let hits = 0;
  for (const word of words) if (lexicon.has(word)) hits += rarity(word);
  return hits / words.length;
}

function rarity(word: string): number {
  return 1 / Math.sqrt(sharing().get(word) ?? 1);
}

function wordsOf(sample: string): string[] {
  const words: string[] = [];
  let word = "";
  for (const char of sample.toLowerCase()) {
    if (isWordCharacter(char)) word += char;
    else if (word !== "") {
      words.push(word);
      word = "";
    }
  }
  if (word !== "") words.push(word);
  return words;
}

let tables: {
  readonly lexicons: ReadonlyMap<string, ReadonlySet<string>>;
  readonly sharing: ReadonlyMap<string, number>;
} | null = null;

function lexicons(): ReadonlyMap<string, ReadonlySet<string>> {
  tables ??= readTables();
  return tables.lexicons;
}

function sharing(): ReadonlyMap<string, number> {
  tables ??= readTables();
  return tables.sharing;
}

function readTables(): NonNullable<typeof tables> {
  const lists = new Map(Object.entries(STOP_WORDS).map(([language, words]) => [language, new Set(words.split(" "))]));
  const counts = new Map<string, number>();
  for (const list of lists.values()) for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { lexicons: lists, sharing: counts };
}
