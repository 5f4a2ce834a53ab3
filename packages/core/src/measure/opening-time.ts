import { type OpeningClock, readOpeningClock } from "../grammar/time/opening-clock.ts";
import { TEXT, type Tree } from "../parse/page.ts";
import type { Block } from "./galley.ts";

/** A line that opens with a time and whose parts are glued says little more. */
const MOST_CHARS = 80;
/** And has so many parts at most. */
const MOST_NODES = 24;

/** The clock or the age that opens a block: its line, or where markup parts what the line does not (`<i>March</i><i>04</i><i>18:42</i>`) its parts together or one of them. */
export function readOpening(
  tree: Tree,
  { text, firstText, lastText }: Pick<Block, "text" | "firstText" | "lastText">,
  language: string | null = null,
): OpeningClock | null {
  const own = readOpeningClock(text, language);
  if (own !== null || text.length > MOST_CHARS || firstText === lastText || firstText < 0) return own;
  const parts: string[] = [];
  for (let node = firstText; node <= Math.min(lastText, firstText + MOST_NODES); node++)
    if (tree.kind[node] === TEXT) parts.push(tree.text(node).trim());
  for (const part of [parts.join(" "), ...parts]) {
    const read = readOpeningClock(part, language);
    if (read?.end === part.length) return read;
  }
  return null;
}
