/**
 * Letters of other scripts as the long tables ship them: a mark, then each letter as the ASCII one that stands as far behind `@` as it
 * stands behind the place that makes the tables smallest, near the script's start. What is beyond stays as it is. gzip, which sees bytes, then finds one letter where UTF-8 has two or
 * three.
 */
export const SCRIPT_STARTS: ReadonlyMap<string, number> = new Map([
  ["!", 0x40f],
  ['"', 0x390],
  ["%", 0x61c],
  ["&", 0x5b0],
  ["<", 0x913],
  [">", 0xe00],
  ["?", 0x993],
  ["^", 0xa13],
  [":", 0xb93],
  ["¢", 0x548],
  ["£", 0xa84],
  ["¤", 0xc14],
  ["¥", 0xc94],
  ["¦", 0xd14],
  ["§", 0xda0],
  ["©", 0xe80],
  ["«", 0x1003],
  ["¬", 0x10b3],
  ["®", 0x178f],
]);

/** Where a table's letters begin in ASCII, and the run of them that a mark tells of. */
export const FIRST_LETTER = 0x40;
const SHIFTED = /([!"%&<>?^:¢-®])([@-_a-{}\u0080-\uffff]+)/g;
const LETTER = /[@-{}]/g;

/** The table as it was written. */
export function unshifted(table: string): string {
  return table.replace(SHIFTED, (_, mark: string, letters: string) =>
    letters.replace(LETTER, (letter) =>
      String.fromCharCode(letter.charCodeAt(0) - FIRST_LETTER + (SCRIPT_STARTS.get(mark) ?? 0)),
    ),
  );
}
