/** Multiplier of the 32-bit FNV hashes (Fowler, Noll and Vo; RFC 9923). */
export const FNV_PRIME = 0x01000193;

/** What they begin with. */
export const FNV_OFFSET = 0x811c9dc5;

/** Of a text's UTF-16 code units. */
export function hashOf(text: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash >>> 0;
}

/** One step of a word's hash, which begins at 0: FNV-1a over 16-bit units, kept in 32 bits. */
export function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code ^ 0x9dc5, FNV_PRIME) | 0;
}
