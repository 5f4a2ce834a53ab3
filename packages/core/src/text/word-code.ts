import { WORD_CHARACTER } from "./patterns.ts";

const UNKNOWN = 0;
const WORD = 1;
const OTHER = 2;
const CODE_UNITS = 0x10000;
/** What the pattern said of a code unit; asking it anew is fifty times as slow. */
const answers = new Uint8Array(CODE_UNITS);

/** Whether a code unit is a letter, a digit or a combining mark. Halves of a pair of surrogates are none. */
export function isWordCode(code: number): boolean {
  const answer = answers[code] ?? OTHER;
  if (answer !== UNKNOWN) return answer === WORD;
  const isWord = WORD_CHARACTER.test(String.fromCharCode(code));
  answers[code] = isWord ? WORD : OTHER;
  return isWord;
}
