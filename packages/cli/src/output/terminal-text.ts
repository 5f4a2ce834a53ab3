import { COMMANDS, NO_WIDTH, NOT_FIRST, NOT_LAST, PICTURE, REORDERING, SPACES, UNSPACED } from "./patterns.ts";

/** Code points that terminals draw two columns wide: East Asian Wide and Fullwidth (Unicode UAX 11), in ascending order. */
const WIDE: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f200, 0x1f2ff],
  [0x20000, 0x3fffd],
];

const LAST_ASCII = 0x7e;

/** The text without what would command the terminal: a page may hold escape sequences, and showing it must not run them. */
export function harmless(text: string): string {
  return text.replaceAll(COMMANDS, "").replaceAll(REORDERING, "");
}

/** The text on one line: white space folded, harmless. */
export function oneLine(text: string): string {
  return harmless(text.split(SPACES).join(" ").trim());
}

/** Columns that a text without line feeds and colour takes. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width;
}

function widthOfCharacter(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code <= LAST_ASCII) return 1;
  if (NO_WIDTH.test(character)) return 0;
  return isWide(code) || PICTURE.test(character) ? 2 : 1;
}

function isWide(code: number): boolean {
  return WIDE.some(([first, last]) => code >= first && code <= last);
}

/** The text cut to a number of columns, an ellipsis in its last one where something is missing. */
export function cutTo(width: number, text: string): string {
  if (widthOf(text) <= width) return text;
  let kept = "";
  let used = 0;
  for (const character of text) {
    const next = used + widthOfCharacter(character);
    if (next > width - 1) break;
    kept += character;
    used = next;
  }
  return `${kept.trimEnd()}…`;
}

/** The text filled up with spaces to a number of columns. */
export function padTo(width: number, text: string): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

/**
 * The text in lines of at most `width` columns, broken at spaces and between the characters of scripts
 * that write no spaces, where closing marks stay with what they close. A word longer than a line is broken where it must be.
 */
export function wrap(width: number, text: string): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const piece of piecesOf(width, oneLine(text))) {
    const bare = piece.trimEnd();
    const columns = widthOf(bare);
    if (used + columns > width && line !== "") {
      lines.push(line.trimEnd());
      line = "";
      used = 0;
    }
    line += piece;
    used += columns + (piece.length - bare.length);
  }
  if (line.trimEnd() !== "") lines.push(line.trimEnd());
  return lines;
}

/** The unbreakable pieces of a line, each with the space behind it. */
function* piecesOf(width: number, text: string): Generator<string, void> {
  let piece = "";
  let pieceWidth = 0;
  let previous = "";
  for (const character of text) {
    const columns = widthOfCharacter(character);
    if (piece !== "" && (breaksBetween(previous, character) || pieceWidth + columns > width)) {
      yield piece;
      piece = "";
      pieceWidth = 0;
    }
    piece += character;
    pieceWidth += character === " " ? 0 : columns;
    previous = character;
  }
  if (piece !== "") yield piece;
}

function breaksBetween(previous: string, next: string): boolean {
  if (next === " ") return false;
  if (previous === " ") return true;
  if (!UNSPACED.test(previous) && !UNSPACED.test(next)) return false;
  return !NOT_FIRST.test(next) && !NOT_LAST.test(previous) && !NO_WIDTH.test(next);
}
