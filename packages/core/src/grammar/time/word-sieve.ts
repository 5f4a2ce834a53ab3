/** Some thousand words leave most places empty. */
const PLACES = 1 << 14;
const TO_LOWER = 0x20;
const NONE: readonly string[] = [];

/** Finds words of ASCII letters, in either case, in a list, without copying or folding what stands in the line. */
export class WordSieve {
  private readonly places: (readonly string[])[] = Array.from({ length: PLACES }, () => NONE);

  /** Adds a word in lower case. */
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
  for (let at = 0; at < word.length; at++) if (lower(line.charCodeAt(start + at)) !== word.charCodeAt(at)) return false;
  return true;
}

function lower(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code | TO_LOWER : code;
}

/** By length, the first three characters and the last. */
function placeOf(line: string, start: number, end: number): number {
  let hash = end - start;
  hash = Math.imul(hash, 31) + (line.charCodeAt(start) | TO_LOWER);
  if (end - start > 2) {
    hash = Math.imul(hash, 31) + (line.charCodeAt(start + 1) | TO_LOWER);
    hash = Math.imul(hash, 31) + (line.charCodeAt(start + 2) | TO_LOWER);
  }
  hash = Math.imul(hash, 31) + (line.charCodeAt(end - 1) | TO_LOWER);
  return (hash ^ (hash >>> 14)) & (PLACES - 1);
}
