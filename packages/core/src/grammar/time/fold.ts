import { COMBINING_MARKS, INVISIBLE } from "./patterns.ts";

/** First digit of every script whose digits are read; each has ten in a row. */
const ZEROS: readonly number[] = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0, 0x1040, 0x17e0,
  0xff10,
];

const LAST_ASCII = 0x7f;
const DIGITS_PER_SCRIPT = 10;

/** Value of a decimal digit of any script read here; -1 for another character. */
export function digitValue(code: number): number {
  if (code <= LAST_ASCII) return code >= 0x30 && code <= 0x39 ? code - 0x30 : -1;
  for (const zero of ZEROS) {
    if (code >= zero && code < zero + DIGITS_PER_SCRIPT) return code - zero;
  }
  return -1;
}

/** A word as it is looked up: lower case, without accents, dotless i as i, one kind of apostrophe, no full stops. */
export function foldWord(word: string): string {
  if (isPlain(word)) return word.toLowerCase();
  return word
    .normalize("NFD")
    .replace(COMBINING_MARKS, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(INVISIBLE, "")
    .replaceAll("\u0131", "i")
    .replaceAll("\u2019", "'")
    .replaceAll("\u02bc", "'")
    .replaceAll("\u05f3", "'")
    .replaceAll(".", "");
}

function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > LAST_ASCII || code === 0x2e) return false;
  }
  return true;
}
