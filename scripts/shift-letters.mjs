// Writes the letters of other scripts as packages/core/src/text/shifted-letters.ts reads them.

import { FIRST_LETTER, SCRIPT_STARTS, unshifted } from "../packages/core/dist/text/shifted-letters.js";

const RUN = /[\u0250-\u1fff]+/g;
/** What may stand for a letter in a template literal of a table. */
const ASCII_LETTER = /^[@-[\]-_a-{}]$/;
/** What would be read as one more letter. */
const LETTER_BEHIND = /^[@-_a-{}\u0080-\uffff]/;

/** The table with each run of such letters in the shorter of its two forms. */
export function shifted(table) {
  if (/[!"%&<>?^:¢-®]/.test(table)) throw new Error("a mark stands in the table");
  const text = table.replace(RUN, (run, at) => {
    if (LETTER_BEHIND.test(table.slice(at + run.length))) return run;
    const forms = [...SCRIPT_STARTS].map(([mark, start]) => mark + shiftedRun(run, start));
    return [run, ...forms].sort((a, b) => Buffer.byteLength(a) - Buffer.byteLength(b))[0];
  });
  if (unshifted(text) !== table) throw new Error("the table cannot be read back");
  return text;
}

function shiftedRun(run, start) {
  const shift = (letter) => {
    const code = letter.charCodeAt(0) - start + FIRST_LETTER;
    const ascii = code < 0 ? "" : String.fromCharCode(code);
    return ASCII_LETTER.test(ascii) ? ascii : letter;
  };
  return [...run].map(shift).join("");
}
