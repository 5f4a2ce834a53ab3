import { TextDecoder } from "@exodus/bytes/encoding-browser.js";
import { nativeLatin1 } from "./native.ts";

export const REPLACEMENT = "\ufffd";

/** The characters of the bytes in that charset, byte order mark removed; what does not fit becomes U+FFFD. */
export function decode(bytes: Uint8Array, charset: string): string {
  return new TextDecoder(charset).decode(bytes);
}

/** How often a character stands in the text. */
export function countOf(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count++;
  return count;
}

/** Each byte as one character. */
export function rawCharacters(bytes: Uint8Array): string {
  return nativeLatin1(bytes) ?? ownRawCharacters(bytes);
}

/** The bytes of such characters. */
export function rawBytes(raw: string): Uint8Array {
  const bytes = new Uint8Array(raw.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = raw.charCodeAt(at);
  return bytes;
}

/** Most arguments that every runtime takes in one call. */
const CHUNK = 8192;

/** The same computed here, for browsers. */
export function ownRawCharacters(bytes: Uint8Array): string {
  let raw = "";
  for (let at = 0; at < bytes.length; at += CHUNK)
    raw += Reflect.apply(String.fromCharCode, undefined, bytes.subarray(at, at + CHUNK));
  return raw;
}
