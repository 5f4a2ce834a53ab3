import { inkFrom } from "../text/ink.ts";

/** Widths of wrapped text, in characters: columns of print some forty, mail 72, terminals 80, printed pages up to some hundred. */
const [NARROWEST, WIDEST] = [40, 120];
/** Longer captures are no pages that somebody wrapped. */
const LONGEST = 1_000_000;
/** A few lines may stand out: tables, addresses. */
const WITHIN_WIDTH = 0.98;
/** Of its long lines a list of titles has few that are full, by chance, and a page of sentences few that end none; wrapped text has hardly others. */
const LONG_SHARE = 0.6;
const MIN_FULL_SHARE = 0.6;
const FEWEST_FULL = 5;
const SENTENCE_ENDS = ".!?”»";
const BULLETS = "*+•·";
/** From here on scripts have no space between their words, and break anywhere. */
const FIRST_UNSPACED = 0x2e80;

interface Line {
  readonly text: string;
  /** Blanks before its first character, and before the first one behind a bullet. */
  readonly indent: number;
  readonly hanging: number;
}

/** Joins the lines of paragraphs that were broken at a width (`lynx -dump`, mail, text out of a PDF). Any other text stays as it is. */
export function unwrap(source: string): string {
  if (source.length > LONGEST) return source;
  const lines = source.split("\n").map(lineOf);
  const lengths = lines.flatMap((line) => (isSpaced(line) ? [line.text.length] : [])).sort((a, b) => a - b);
  const width = lengths[Math.floor(WITHIN_WIDTH * (lengths.length - 1))] ?? 0;
  if (width < NARROWEST || width > WIDEST || !isWrapped(lines, width)) return source;
  let joined = "";
  let inside = false;
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    inside = before !== undefined && isFull(before, line, width) && isBelow(before, line, inside);
    // A word that was broken at its hyphen keeps it: nobody can tell whose hyphen it is.
    if (before !== undefined) joined += inside ? (before.text.endsWith("-") ? "" : " ") : "\n";
    joined += line.text.slice(inside ? line.indent : 0);
  }
  return joined;
}

function lineOf(raw: string): Line {
  const text = raw.trimEnd();
  const indent = inkFrom(text, 0);
  return { text, indent, hanging: BULLETS.includes(text.charAt(indent)) ? inkFrom(text, indent + 1) : indent };
}

/** Has three words and more, and so could have been broken. */
function isSpaced({ text, indent }: Line): boolean {
  const first = text.indexOf(" ", indent);
  return first > 0 && text.indexOf(" ", first + 1) > 0;
}

function isWrapped(lines: readonly Line[], width: number): boolean {
  let [full, long] = [0, 0];
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (next === undefined || next.text === "" || line.text.length < LONG_SHARE * width) continue;
    long++;
    if (!SENTENCE_ENDS.includes(line.text.slice(-1)) && isFull(line, next, width)) full++;
  }
  return full >= FEWEST_FULL && full >= MIN_FULL_SHARE * long;
}

/** The next line's first word had no room in it. */
function isFull(line: Line, next: Line, width: number): boolean {
  if (line.text === "" || next.text === "" || next.text.charCodeAt(next.indent) >= FIRST_UNSPACED) return false;
  const space = next.text.indexOf(" ", next.indent);
  const word = (space < 0 ? next.text.length : space) - next.indent;
  return line.text.length + 1 + word > width;
}

/** Begins where the line above does, or its text behind a bullet; further to the left only below the first line of a paragraph. */
function isBelow(above: Line, line: Line, inside: boolean): boolean {
  if (line.hanging > line.indent) return false;
  return line.indent === above.indent || line.indent === above.hanging || (!inside && line.indent < above.indent);
}
