import { foldCode } from "./fold.ts";

/** Some thousand words leave most places empty. */
const PLACES = 1 << 14;
const NONE: readonly string[] = [];

/** Finds folded words in a line without copying or folding what stands there. For words in which each letter folds for itself. */
export class WordSieve {
  private readonly places: (readonly string[])[] = Array.from({ length: PLACES }, () => NONE);

  /** Adds a folded word. */
  add(word: string): void {
    const place = placeOf(word, 0, word.length);
    const known = this.places[place] ?? NONE;
    if (word !== "" && !known.includes(word)) this.places[place] = [...known, word];
  }

  /** The added word that stands there; "" where none does. */
  find(line: string, start: number, end: number): string {
    const known = this.places[placeOf(line, start, end)] ?? NONE;
    for (const word of known) if (word.length === end - start && standsAt(line, start, word)) return word;
    return "";
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
