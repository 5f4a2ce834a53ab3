import type { Counts, Figure } from "./measure.ts";
import { at, share } from "./measure.ts";
import { caseless } from "./words.ts";

/** Joins between names, in the languages met; all between spaces, so that no name is cut inside a word. */
const JOINS = [" and ", " und ", " et ", " y ", " e ", " i ", " och ", " og ", " en ", " & ", " with ", " mit "];
const NAME_SEPARATORS = /[,;|·•、，\n]/u;
const BY = /^(?:by|von|par|por|da|di|od|door|av|af|text|texte|著者|文)[\s:：]+/iu;
/** "MD", "Ph.D.", "RD": what stands behind a name and is none. At most this many letters, a capital among them, no space. */
const LONGEST_CREDENTIAL = 5;

/**
 * Names of a byline printed as one string, or of a list: cut at separators and joins, without a leading "by" and letters behind names.
 * Gold and reading go through the same cut, so that "A and B" equals ["A", "B"].
 */
export function namesOf(text: string): readonly string[] {
  let joined = text.replace(BY, "");
  for (const join of JOINS) joined = joined.replaceAll(join, ",");
  const parts = joined
    .split(NAME_SEPARATORS)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return parts.filter((part, index) => index === 0 || !isCredential(part)).map(caseless);
}

/** [pages, exact sets, tp, fp, fn]. `read` has a list of spellings for each name; the one that gold uses counts. */
export function authorCounts(gold: readonly string[], read: readonly (readonly string[])[]): Counts {
  const wanted = new Set(gold.flatMap(namesOf));
  const given = new Set(read.flatMap((spellings) => spelledAs(wanted, spellings)));
  const shared = [...given].filter((name) => wanted.has(name)).length;
  const exact = shared === wanted.size && shared === given.size;
  return [1, exact ? 1 : 0, shared, given.size - shared, wanted.size - shared];
}

export const AUTHOR_FIGURES: readonly Figure[] = [
  share("authors exact", 1),
  { name: "authors F1", higherIsBetter: true, of: (s) => (2 * at(s, 2)) / (2 * at(s, 2) + at(s, 3) + at(s, 4)) },
];

function spelledAs(wanted: ReadonlySet<string>, spellings: readonly string[]): readonly string[] {
  for (const spelling of spellings) {
    const names = namesOf(spelling);
    if (names.length > 0 && names.every((name) => wanted.has(name))) return names;
  }
  return namesOf(spellings[0] ?? "");
}

function isCredential(part: string): boolean {
  const letters = part.replace(/[^\p{L}]/gu, "");
  if (part.includes(" ") || letters.length === 0 || letters.length > LONGEST_CREDENTIAL) return false;
  return letters !== letters.toLowerCase() && letters !== `${letters.slice(0, 1)}${letters.slice(1).toLowerCase()}`;
}
