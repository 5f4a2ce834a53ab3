import { type Line, type Sheet, take } from "./lines-sheet.ts";

const REASON = "grammar: post";
const PROBABILITY = 0.9;
const MOST_SIGNATURE_WORDS = 16;
const MOST_POST_WORDS = 70;
const DASHES = "—–";

/** Takes posts of other sites that the page shows: `— Ada Whitcombe (@adawhitcombe) March 3, 2025`, and the text that it signs above it. */
export function takePosts({ lines }: Sheet): void {
  for (const line of lines) {
    if (line.taken || !signsPost(line)) continue;
    take(line, "embed", PROBABILITY, REASON);
    const post = lines[line.index - 1];
    if (post !== undefined && !post.taken && post.words <= MOST_POST_WORDS) take(post, "embed", PROBABILITY, REASON);
  }
}

function signsPost({ text, words }: Line): boolean {
  return words <= MOST_SIGNATURE_WORDS && DASHES.includes(text.charAt(0)) && text.includes(" (@");
}
