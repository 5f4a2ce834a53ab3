import { foldWord } from "./fold.ts";
import type { Token } from "./tokens.ts";
import { ONE_WORDS } from "./words.ts";

/** What was read, and the index of the token behind it. */
export interface Reading<T> {
  readonly value: T;
  readonly next: number;
}

/** A phrase that was found; `count` is the number at its `#`, if it has one. */
export interface PhraseReading<V> extends Reading<V> {
  readonly count: number | null;
}

interface Sense<V> {
  readonly value: V;
  readonly languages: string[];
}

interface Phrase<V> {
  readonly words: readonly string[];
  readonly senses: Sense<V>[];
}

/** The phrases of one meaning (month names, say), each with what it stands for and the languages that use it so. */
export class Phrases<V> {
  readonly #byFirst = new Map<string, Phrase<V>[]>();
  /** Phrases that start with a number, under the word behind it. */
  readonly #behindCount = new Map<string, Phrase<V>[]>();

  /** Adds phrases parted by slashes. `#` in a phrase stands for a number, or a word for one. */
  add(forms: string, value: V, language = ""): void {
    for (const form of forms.split("/")) {
      const words = form
        .split(" ")
        .map(foldWord)
        .filter((word) => word !== "");
      this.#addWords(words, value, language);
    }
  }

  /** As {@link add}, for phrases that are folded as `foldWord` does: the thousands of the calendar. */
  addFolded(forms: string, value: V, language: string): void {
    if (forms === "") return;
    for (const form of forms.split("/")) this.#addWords(form.split(" "), value, language);
  }

  #addWords(words: readonly string[], value: V, language: string): void {
    const [first, second] = words;
    if (first === undefined) return;
    const shelves = first === "#" ? this.#behindCount : this.#byFirst;
    const key = first === "#" ? (second ?? "") : first;
    const { senses } = phraseOn(shelves, key, words);
    for (const sense of senses) {
      if (sense.value !== value) continue;
      sense.languages.push(language);
      return;
    }
    senses.push({ value, languages: [language] });
  }

  /** The longest phrase that starts at a token; of several senses that of the page's language, else the most widespread. */
  find(tokens: readonly Token[], at: number, language?: string): PhraseReading<V> | null {
    const first = tokens[at];
    if (first === undefined || first.kind === "mark") return null;
    if (first.kind === "word") {
      if (first.text === "") return null;
      const own = findIn(this.#byFirst.get(first.text), tokens, at, language);
      if (own !== null) return own;
    }
    if (this.#behindCount.size === 0 || (first.kind === "word" && !ONE_WORDS.has(first.text))) return null;
    const second = tokens[skipInside(tokens, at + 1)];
    return second?.kind === "word" ? findIn(this.#behindCount.get(second.text), tokens, at, language) : null;
  }

  /** The words that a phrase can start with, if not with a number. */
  firstWords(): Iterable<string> {
    return this.#byFirst.keys();
  }

  /** The words behind the number of the phrases that start with one. */
  wordsBehindCount(): Iterable<string> {
    return this.#behindCount.keys();
  }

  /** Every word of every phrase. */
  words(): Iterable<string> {
    const words: string[] = [];
    for (const shelves of [this.#byFirst, this.#behindCount]) {
      for (const shelf of shelves.values()) {
        for (const phrase of shelf) for (const word of phrase.words) words.push(word);
      }
    }
    return words;
  }
}

/** The phrase of these words on its shelf; a new one goes behind those of as many words, so that the longest is met first. */
function phraseOn<V>(shelves: Map<string, Phrase<V>[]>, key: string, words: readonly string[]): Phrase<V> {
  const phrase: Phrase<V> = { words, senses: [] };
  const shelf = shelves.get(key);
  if (shelf === undefined) {
    shelves.set(key, [phrase]);
    return phrase;
  }
  let place = 0;
  for (const known of shelf) {
    if (known.words.length < words.length) break;
    if (sameWords(known.words, words)) return known;
    place++;
  }
  shelf.splice(place, 0, phrase);
  return phrase;
}

function findIn<V>(
  shelf: readonly Phrase<V>[] | undefined,
  tokens: readonly Token[],
  at: number,
  language: string | undefined,
): PhraseReading<V> | null {
  if (shelf === undefined) return null;
  for (const phrase of shelf) {
    const match = matchPhrase(phrase.words, tokens, at);
    if (match === null) continue;
    const sense = chooseSense(phrase, language);
    if (sense !== undefined) return { value: sense.value, ...match };
  }
  return null;
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

function matchPhrase(
  words: readonly string[],
  tokens: readonly Token[],
  at: number,
): { next: number; count: number | null } | null {
  let next = at;
  let count: number | null = null;
  for (let position = 0; position < words.length; position++) {
    const word = words[position];
    if (position > 0) next = skipInside(tokens, next);
    const token = tokens[next];
    if (token === undefined || token.kind === "mark") return null;
    if (word === "#") {
      if (token.kind === "word" && !ONE_WORDS.has(token.text)) return null;
      count = token.kind === "number" ? token.value : 1;
    } else if (token.text !== word) return null;
    next += 1;
  }
  return { next, count };
}

/** One hyphen or abbreviation's full stop may stand between the words of a phrase. */
function skipInside(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token !== undefined && token.kind === "mark" && (token.text === "." || token.text === "-") ? at + 1 : at;
}

/** Names that pages give to languages whose words are filed under another. */
const LANGUAGE_ALIASES: Readonly<Record<string, string>> = {
  no: "nb",
  in: "id",
  iw: "he",
  tl: "fil",
  ji: "yi",
  sh: "hr",
};

/** Shorter words ("out", "set", "mar") mean other things in other languages. */
const LONGEST_DOUBTFUL_WORD = 3;
const LAST_ASCII = 0x7f;

/**
 * The sense of the page's language, else the most widespread. A short Latin word that neither the page's language nor English
 * has in this sense is no such word there.
 */
function chooseSense<V>(phrase: Phrase<V>, language: string | undefined): Sense<V> | undefined {
  const [only, second] = phrase.senses;
  if (only !== undefined && second === undefined && !isDoubtful(phrase.words)) return only;
  const filed = language === undefined ? undefined : filedLanguage(language);
  const own = filed === undefined ? undefined : phrase.senses.find((sense) => sense.languages.includes(filed));
  if (own !== undefined) return own;
  if (filed !== undefined && isDoubtful(phrase.words)) return phrase.senses.find(isInternational);
  let best: Sense<V> | undefined;
  for (const sense of phrase.senses) {
    if (best === undefined || sense.languages.length > best.languages.length) best = sense;
  }
  return best;
}

function filedLanguage(language: string): string {
  const dash = language.indexOf("-");
  const short = (dash < 0 ? language : language.slice(0, dash)).toLowerCase();
  return LANGUAGE_ALIASES[short] ?? short;
}

function isDoubtful(words: readonly string[]): boolean {
  const [word = ""] = words;
  return words.length === 1 && word.length <= LONGEST_DOUBTFUL_WORD && word.charCodeAt(0) <= LAST_ASCII;
}

function isInternational<V>(sense: Sense<V>): boolean {
  return sense.languages.includes("en") || sense.languages.includes("");
}
