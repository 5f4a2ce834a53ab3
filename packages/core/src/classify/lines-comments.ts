import { readTimeLine } from "../grammar/time/time-line.ts";
import { type Line, type Sheet, take } from "./lines-sheet.ts";

/** So many signatures with a time within so many lines below their heading are comments, where so much of the story stands above. */
const FEWEST_SIGNATURES = 3;
const WITHIN = 40;
const FEWEST_STORY_WORDS = 80;
const [FEWEST_WORDS, MOST_WORDS] = [4, 16];
/** A comment stands so near behind who signs it, and so near below their heading. */
const LINES_BEHIND = 3;
const PROBABILITY = 0.9;

/**
 * Takes what the line model keeps of readers' comments, below the line that heads them: one that counts what was written to the page's
 * title; `45 comments`, and below it texts that are signed with a name and a time, each stand below a name, or are ten and more; a call
 * for comments with such a signature right below it; or a line that the site's pages share, and below it at once such names and times
 * with texts behind them.
 */
export function takeComments({ lines }: Sheet): void {
  const titles = titlesAbove(lines);
  let words = 0;
  for (const line of lines) {
    if (line.story) words += line.words;
    const isHead =
      (words > 0 && countsToTitle(line, titles)) || (words >= FEWEST_STORY_WORDS && headsComments(line, lines));
    if (!isHead) continue;
    for (const comment of lines.slice(line.index))
      if (comment.story) take(comment, "comments", PROBABILITY, "comments");
    return;
  }
}

function headsComments(line: Line, lines: readonly Line[]): boolean {
  const isNamed = line.reading?.class === "comments";
  if (!isNamed && !line.frame) return false;
  const isHeading = isNamed && line.reading?.whole === true;
  const near = lines.slice(line.index + 1, line.index + 1 + WITHIN);
  const text = near.find(isProse);
  if (text === undefined) return false;
  const signed = near.filter(
    (one) => signs(one) && (isHeading || lines.slice(one.index + 1, one.index + 1 + LINES_BEHIND).some(isProse)),
  );
  const first = signed[0]?.index ?? text.index;
  if (isNamed && first < Math.min(text.index, line.index + 1 + LINES_BEHIND)) return true;
  const isSigned = signed.length >= FEWEST_SIGNATURES && (isHeading || first < text.index);
  return isSigned || (isHeading && (countsMany(line) || areNamed(near)));
}

/** Titles in the head of the page: its headline is among them. */
function titlesAbove(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex(({ story }) => story);
  return lines
    .slice(Math.max(0, first - HEAD_LINES), first + 1)
    .filter(({ prose, words }) => !prose && words >= FEWEST_TITLE_WORDS);
}

const HEAD_LINES = 40;
const FEWEST_TITLE_WORDS = 3;

/** `14 comments to Ferry line opens`, in any language. `2. Ferry line opens` is an entry of a list, a title amid the line another title. */
function countsToTitle({ text, words }: Line, titles: readonly Line[]): boolean {
  return (
    COUNT_FIRST.test(text) &&
    titles.some(
      (title) =>
        words - title.words >= FEWEST_COUNTING_WORDS &&
        words - title.words <= MOST_COUNTING_WORDS &&
        text.lastIndexOf(title.text) >= text.length - title.text.length - MOST_MARKS_BEHIND &&
        text.includes(title.text),
    )
  );
}

const COUNT_FIRST = /^\d+ /;
/** A closing quotation mark, and the space before it. */
const MOST_MARKS_BEHIND = 2;
const [FEWEST_COUNTING_WORDS, MOST_COUNTING_WORDS] = [2, 6];

/** `52 comments`; of a few there may be word, and a link to them, above the story's text. */
function countsMany({ text }: Line): boolean {
  return COUNT_OF_MANY.test(text);
}

const COUNT_OF_MANY = /[1-9]\d/;

/** Texts, each below a few words that end no sentence: who wrote them. */
function areNamed(near: readonly Line[]): boolean {
  let names = 0;
  for (const [at, line] of near.entries()) {
    if (line.prose) continue;
    if (line.words > MOST_NAME_WORDS || line.shape.endsSentence || near[at + 1]?.prose !== true) break;
    names++;
  }
  return names >= FEWEST_NAMES;
}

/** Names of people and accounts have no more words. */
const MOST_NAME_WORDS = 4;
const FEWEST_NAMES = 4;

function isProse({ prose }: Line): boolean {
  return prose;
}

/** `by Ada Whitcombe on May 3, 2025 at 9:12 pm`. */
function signs({ text, words, prose }: Line): boolean {
  return !prose && words >= FEWEST_WORDS && words <= MOST_WORDS && readTimeLine(text) !== null;
}
