import { readTimeLine } from "../grammar/time/time-line.ts";
import { type Line, type Sheet, take } from "./lines-sheet.ts";

/** So many signatures with a time within so many lines below their heading are comments, where so much of the story stands above. */
const FEWEST_SIGNATURES = 3;
const WITHIN = 40;
const FEWEST_STORY_WORDS = 80;
const [FEWEST_WORDS, MOST_WORDS] = [4, 16];
const PROBABILITY = 0.9;

/** Takes what the line model keeps of readers' comments: `45 comments`, and below it texts that are signed with a name and a time. */
export function takeComments({ lines }: Sheet): void {
  let words = 0;
  for (const line of lines) {
    if (line.story) words += line.words;
    if (line.reading?.class !== "comments" || !line.reading.whole || words < FEWEST_STORY_WORDS) continue;
    const near = lines.slice(line.index + 1, line.index + 1 + WITHIN);
    if (near.filter(signs).length < FEWEST_SIGNATURES || !near.some(({ prose }) => prose)) continue;
    for (const comment of lines.slice(line.index + 1))
      if (comment.story) take(comment, "comments", PROBABILITY, "comments");
    return;
  }
}

/** `by Ada Whitcombe on May 3, 2025 at 9:12 pm`. */
function signs({ text, words, prose }: Line): boolean {
  return !prose && words >= FEWEST_WORDS && words <= MOST_WORDS && readTimeLine(text) !== null;
}
