/** Bits of the sieve; a few thousand words leave it nearly empty. */
const SIZE = 1 << 16;
const TO_LOWER = 0x20;

/** Tells most words that are not in a list from those that are, without copying or folding them. For words of ASCII letters, in either case. */
export class WordSieve {
  private readonly seen = new Uint8Array(SIZE);

  add(word: string): void {
    if (word !== "") this.seen[hashOf(word, 0, word.length)] = 1;
  }

  /** False where no added word stands there; true may be chance. */
  mayHold(line: string, start: number, end: number): boolean {
    return this.seen[hashOf(line, start, end)] === 1;
  }
}

/** Length, the first three characters and the last two. */
function hashOf(line: string, start: number, end: number): number {
  const char = (at: number): number => (at >= start && at < end ? line.charCodeAt(at) | TO_LOWER : 0);
  let hash = end - start;
  hash = (Math.imul(hash, 31) + char(start)) | 0;
  hash = (Math.imul(hash, 31) + char(start + 1)) | 0;
  hash = (Math.imul(hash, 31) + char(start + 2)) | 0;
  hash = (Math.imul(hash, 31) + char(end - 2)) | 0;
  hash = (Math.imul(hash, 31) + char(end - 1)) | 0;
  return (hash ^ (hash >>> 16)) & (SIZE - 1);
}
