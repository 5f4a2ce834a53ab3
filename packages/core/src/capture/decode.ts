import { TextDecoder } from "@exodus/bytes/encoding-browser.js";

export const REPLACEMENT = "\ufffd";

/** The characters of the bytes in that charset, byte order mark removed; what does not fit becomes U+FFFD. */
export function decode(bytes: Uint8Array, charset: string): string {
  return new TextDecoder(charset).decode(bytes);
}

/** The characters of bytes that are UTF-8 from end to end; null for others. */
export function decodeValidUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** How often a character stands in the text. */
export function countOf(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count++;
  return count;
}
