import { CJK_PER_WORD, type Shape, shapeOf } from "./shape.ts";

/** A sentence of fewer words may be a title; a line of more is text, finished or not. */
const MIN_SENTENCE_WORDS = 7;
const MIN_UNFINISHED_WORDS = 22;

/** Words, characters of Chinese and Japanese counted as half words. */
export function proseWords(shape: Shape): number {
  return shape.words - shape.cjk / CJK_PER_WORD;
}

/** A finished sentence, or many words. */
export function isRunningText(shape: Shape): boolean {
  const words = proseWords(shape);
  return words >= MIN_UNFINISHED_WORDS || (words >= MIN_SENTENCE_WORDS && shape.endsSentence);
}

/** Words of a line that is running text; 0 for any other. */
export function runningWords(line: string): number {
  const shape = shapeOf(line, []);
  return isRunningText(shape) ? proseWords(shape) : 0;
}
