import { trimSpan } from "../text/trim-span.ts";
import type { InlineLink } from "./galley.ts";

/** An escape; the start of a link or picture; its end, with an address or without; a run of emphasis. */
const MARK = /\\([!-/:-@[-`{-~])|!?\[|\](?:\(((?:[^()[\]]|\([^()[\]]*\))*)\))?|(\*{1,3}|_{1,3}|~~|`)/g;
const NO_ADDRESS = /[\s\\]+/g;
const WORD = /\w/;
const BLANK = /^\s?$/;

/** A paragraph's words without Markdown's marks: emphasis, links, pictures, escapes. Spans of links are moved by `offset`. A mark without its fellow is a character. */
export function readMarks(
  source: string,
  offset: number,
): { readonly text: string; readonly links: readonly InlineLink[] } {
  /** Words and marks in turn; a mark that was understood is empty. */
  const pieces: string[] = [];
  const brackets: number[] = [];
  /** Runs of emphasis that may be closed. */
  const open = new Map<string, number>();
  const targets: { readonly from: number; readonly to: number; readonly target: string }[] = [];
  let at = 0;
  for (const { 0: mark, 1: escaped, 2: target, 3: run, index } of source.matchAll(MARK)) {
    const to = pieces.push(source.slice(at, index));
    const before = source.charAt(index - 1);
    at = index + mark.length;
    const after = source.charAt(at);
    let printed = escaped ?? mark;
    if (run !== undefined) {
      const begun = open.get(run);
      if (begun !== undefined && !BLANK.test(before) && !(run.startsWith("_") && WORD.test(after))) {
        pieces[begun] = printed = "";
        open.delete(run);
      } else if (!BLANK.test(after) && !(run.startsWith("_") && WORD.test(before))) open.set(run, to);
    } else if (mark.endsWith("[")) brackets.push(to);
    else if (mark.startsWith("]")) {
      const from = brackets.pop();
      // A link may have begun in another paragraph.
      if (target !== undefined) printed = "";
      if (from !== undefined && target !== undefined) {
        if (pieces[from] === "[") targets.push({ from, to, target });
        else {
          // What describes a picture is not printed.
          pieces.length = from;
          while ((targets.at(-1)?.from ?? -1) > from) targets.pop();
          for (const [key, start] of open) if (start >= from) open.delete(key);
        }
        pieces[from] = "";
      }
    }
    pieces.push(printed);
  }
  pieces.push(source.slice(at));
  let length = 0;
  // Nor is white space doubled where a picture stood, or begins a line.
  let isSpaced = true;
  const starts: number[] = [];
  const printed = pieces.map((piece) => {
    const own = isSpaced ? piece.trimStart() : piece;
    if (own !== "") isSpaced = own.endsWith(" ");
    starts.push(length);
    length += own.length;
    return own;
  });
  const text = printed.join("").trimEnd();
  const links = targets.flatMap(({ from, to, target }): InlineLink[] => {
    const [start, end] = trimSpan(text, [starts[from] ?? 0, starts[to] ?? 0]);
    return start === end ? [] : [{ span: [offset + start, offset + end], href: addressOf(target) }];
  });
  return { text, links };
}

/** Without its title and escapes; what a converter broke at a width is whole again. */
function addressOf(target: string): string {
  return target.split(' "', 1).join("").replace(NO_ADDRESS, "");
}
