/** Ways to keep a page's story by simple rules on its lines: what the line model is compared with. Each says which lines it keeps. */
export type LineRule = (lines: readonly string[]) => readonly boolean[];

const MIN_LENGTH = 80;
const C4_ENDS = '.!?"”。！？';
const C4_MIN_WORDS = 3;
const C4_PHRASES =
  /javascript|terms of use|privacy policy|cookie policy|uses cookies|use of cookies|use cookies|lorem ipsum/iu;
const SPACES = /\s+/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
/** What a line that is no text costs a block, in words. */
const LINE_COST = 12;
/** Two characters of a script without spaces count as a word. */
const CHARACTERS_PER_WORD = 2;

export const LINE_RULES: Readonly<Record<string, LineRule>> = {
  "keep all": (lines) => lines.map(() => true),
  "80 characters": (lines) => lines.map((line) => line.length >= MIN_LENGTH),
  "C4 rule": (lines) =>
    lines.map(
      (line) => C4_ENDS.includes(line.at(-1) ?? " ") && wordCount(line) >= C4_MIN_WORDS && !C4_PHRASES.test(line),
    ),
  "longest block": longestBlock,
};

function wordCount(line: string): number {
  const wide = line.match(UNSPACED)?.length ?? 0;
  return line.split(SPACES).length + wide / CHARACTERS_PER_WORD;
}

/** Body text extraction on lines: the lines in a row with the most words after a price for each line. */
function longestBlock(lines: readonly string[]): readonly boolean[] {
  let best = { from: 0, to: 0, sum: 0 };
  let sum = 0;
  let from = 0;
  for (const [i, line] of lines.entries()) {
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += wordCount(line) - LINE_COST;
    if (sum > best.sum) best = { from, to: i + 1, sum };
  }
  return lines.map((_, i) => i >= best.from && i < best.to);
}
