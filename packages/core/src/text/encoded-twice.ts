import { LEAD_BYTE } from "./patterns.ts";
import { byteOf, WINDOWS_1252 } from "./windows-1252.ts";

const FOLLOWER = `[\u0080-\u00bf${WINDOWS_1252}]`;
/** A sequence of UTF-8 whose bytes were each read as a character. */
const SEQUENCE = new RegExp(
  `[\u00c2-\u00df]${FOLLOWER}|[\u00e0-\u00ef]${FOLLOWER}{2}|[\u00f0-\u00f4]${FOLLOWER}{3}`,
  "g",
);
/** No page means these controls. */
const CONTROL = /[\u0080-\u009f]/;
const MAX_CODE_POINT = 0x10ffff;

/**
 * The text without its second encoding: UTF-8 that was read as Latin-1 or windows-1252 (`gÃ¤rten`) is read as UTF-8.
 * With `surelyOnly` only where a byte became a control character, which no language writes; `difficulté\xa0»` in good French stays.
 */
export function withoutSecondEncoding(text: string, surelyOnly = false): string {
  if (!LEAD_BYTE.test(text)) return text;
  return text.replace(SEQUENCE, (sequence) => (surelyOnly && !CONTROL.test(sequence) ? sequence : decoded(sequence)));
}

/** How many sequences there are. */
export function secondEncodings(text: string): number {
  return countMatches(text, SEQUENCE);
}

/** How often a global pattern fits; a page of nothing else would fill the memory with a list of them. */
export function countMatches(text: string, pattern: RegExp): number {
  pattern.lastIndex = 0;
  let count = 0;
  while (pattern.test(text)) count++;
  return count;
}

/** The character of the sequence; the sequence itself where its bytes are no UTF-8. */
function decoded(sequence: string): string {
  const { length } = sequence;
  let code = sequence.charCodeAt(0) & (0x7f >> length);
  for (let i = 1; i < length; i++) code = (code << 6) | (byteOf(sequence.charCodeAt(i)) & 0x3f);
  const least = length === 4 ? 0x10000 : length === 3 ? 0x800 : 0x80;
  const valid = code >= least && code <= MAX_CODE_POINT && (code < 0xd800 || code > 0xdfff);
  return valid ? String.fromCodePoint(code) : sequence;
}
