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

/** Takes what the line model keeps of readers' comments: `45 comments`, and below it texts that are signed with a name and a time; or a line that the site's pages share, and below it at once such names and times with texts behind them. */
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
    if (text === undefined || signed.length < FEWEST_SIGNATURES) continue;
    if (!isHeading && (signed[0]?.index ?? 0) > text.index) continue;
    for (const comment of lines.slice(line.index + 1))
      if (comment.story) take(comment, "comments", PROBABILITY, "comments");
    return;
  }
}

function isProse({ prose }: Line): boolean {
  return prose;
}

/** `by Ada Whitcombe on May 3, 2025 at 9:12 pm`. */
function signs({ text, words, prose }: Line): boolean {
  return !prose && words >= FEWEST_WORDS && words <= MOST_WORDS && readTimeLine(text) !== null;
}
