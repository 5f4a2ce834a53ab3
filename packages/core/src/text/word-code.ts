import { WORD_CHARACTER } from "./patterns.ts";

const YES = 1;
const NO = 2;
const CODE_UNITS = 0x10000;

/** Whether a code unit fits the pattern. What the pattern said is kept: asking it anew is fifty times as slow. */
export function unitsOf(pattern: RegExp): (code: number) => boolean {
  const answers = new Uint8Array(CODE_UNITS);
  return (code) => {
    answers[code] ||= pattern.test(String.fromCharCode(code)) ? YES : NO;
    return answers[code] === YES;
  };
}

/** Whether a code unit is a letter, a digit or a combining mark. Halves of a pair of surrogates are none. */
export const isWordCode: (code: number) => boolean = unitsOf(WORD_CHARACTER);
