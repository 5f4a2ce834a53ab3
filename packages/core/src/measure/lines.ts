import type { TextCapture } from "../capture/capture.ts";
import { isBlank } from "../text/ink.ts";
import { WordTable } from "../text/word-table.ts";
import type { Block, Galley } from "./galley.ts";
import { type MarkedLine, readMarkdown } from "./markdown.ts";
import type { Steps } from "./steps.ts";
import { listsAddresses, undoSetting } from "./unwrap.ts";

/** Sets a plain-text capture: its text as it is, but for Markdown's marks, lines broken at a width and marks of quoting; one block for every line that is not blank, white space at the line's ends left out. */
export function measureLines(capture: TextCapture, steps: Steps): Galley {
  const { text: source, lines } = (listsAddresses(capture.source) ? null : readMarkdown(capture.source)) ?? {
    text: undoSetting(capture.source),
    lines: NO_LINES,
  };
  const blocks: Block[] = [];
  let from = 0;
  while (from < source.length && !steps.isSpent) {
    const end = lineEnd(source, from);
    const within = steps.take(source, from, end);
    const block = blockOf(source, from, within, blocks.length);
    if (block !== null) blocks.push({ ...block, ...(within === end ? lines.get(from) : null) });
    from = within < end ? within : end + 1;
  }
  const text = steps.isSpent ? source.slice(0, from) : source;
  return { text, blocks, words: new WordTable(text, blocks), problems: steps.problems };
}

const NO_LINES: ReadonlyMap<number, MarkedLine> = new Map();

/** Offset of the line break at or after `from`: line feed, carriage return, or Unicode's line and paragraph separators. */
function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isBreak(text.charCodeAt(at))) at++;
  return at;
}

function isBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029 || code === 0x0c;
}

function blockOf(text: string, from: number, to: number, index: number): Block | null {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (end === start) return null;
  const own = text.slice(start, end);
  return {
    index,
    span: [start, end],
    text: own,
    node: -1,
    firstText: -1,
    lastText: -1,
    tag: "line",
    links: [],
    hidden: false,
  };
}
