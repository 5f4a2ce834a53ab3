import { readTimeLine } from "../grammar/time/time-line.ts";
import { type Line, type Sheet, take } from "./lines-sheet.ts";

/** So many signatures with a time within so many lines below their heading are comments, where so much of the story stands above. */
const FEWEST_SIGNATURES = 3;
const WITHIN = 40;
const FEWEST_STORY_WORDS = 80;
const [FEWEST_WORDS, MOST_WORDS] = [4, 16];
/** A comment stands so near behind who signs it. */
const LINES_BEHIND = 3;
const PROBABILITY = 0.9;

/** Takes what the line model keeps of readers' comments: `45 comments`, and below it texts that are signed with a name and a time, each stand below a name, or are ten and more; or a line that the site's pages share, and below it at once such names and times with texts behind them. */
export function takeComments({ lines }: Sheet): void {
  let words = 0;
  for (const line of lines) {
    if (line.story) words += line.words;
    const isHeading = line.reading?.class === "comments" && line.reading.whole;
    if (words < FEWEST_STORY_WORDS || !(isHeading || line.frame)) continue;
    const near = lines.slice(line.index + 1, line.index + 1 + WITHIN);
    const text = near.find(isProse);
    const signed = near.filter(
      (one) => signs(one) && (isHeading || lines.slice(one.index + 1, one.index + 1 + LINES_BEHIND).some(isProse)),
    );
    const isSigned = signed.length >= FEWEST_SIGNATURES && (isHeading || (signed[0]?.index ?? 0) < (text?.index ?? 0));
    if (text === undefined || !(isSigned || (isHeading && (countsMany(line) || areNamed(near))))) continue;
    for (const comment of lines.slice(line.index + 1))
      if (comment.story) take(comment, "comments", PROBABILITY, "comments");
    return;
  }
}

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
