import { foldName } from "./words.ts";

/** Some hundred words leave most slots empty. */
const SLOTS = 1 << 12;
const ASCII_END = 0x80;
const FULL_STOP = 0x2e;
const GRAVE = 0x60;
const FACTOR = 31;
const FOLD = 12;

/** A list of folded words that tells of a word in a line whether it is one of them, most often without copying or folding it. */
export class WordSet {
  private readonly words: ReadonlySet<string>;
  private readonly slots: (readonly string[] | undefined)[] = new Array<undefined>(SLOTS).fill(undefined);

  /** Folded as {@link foldName} does. */
  constructor(words: Iterable<string>) {
    this.words = new Set(words);
    for (const word of this.words) {
      const slot = slotOf(word, 0, word.length);
      this.slots[slot] = [...(this.slots[slot] ?? []), word];
    }
  }

  has(line: string, start: number, end: number): boolean {
    if (!isPlain(line, start, end)) return this.words.has(foldName(line.slice(start, end)));
    const listed = this.slots[slotOf(line, start, end)];
    if (listed === undefined) return false;
    for (const word of listed) if (word.length === end - start && standsAt(line, start, word)) return true;
    return false;
  }
}

/** ASCII without the marks that folding drops or changes. */
function isPlain(line: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = line.charCodeAt(at);
    if (code >= ASCII_END || code === FULL_STOP || code === GRAVE) return false;
  }
  return true;
}

/** By length, the first two characters and the last. */
function slotOf(line: string, start: number, end: number): number {
  let hash = Math.imul(end - start, FACTOR) + small(line.charCodeAt(start));
  if (end - start > 1) hash = Math.imul(hash, FACTOR) + small(line.charCodeAt(start + 1));
  hash = Math.imul(hash, FACTOR) + small(line.charCodeAt(end - 1));
  return (hash ^ (hash >>> FOLD)) & (SLOTS - 1);
}

function standsAt(line: string, start: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) if (small(line.charCodeAt(start + i)) !== word.charCodeAt(i)) return false;
  return true;
}

function small(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
}
