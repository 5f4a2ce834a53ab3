import type { Span } from "../evidence.ts";
import type { Problem } from "../outcome.ts";
import type { WordTable } from "../text/word-table.ts";

export interface InlineLink {
  readonly span: Span;
  /** As written in the markup. */
  readonly href: string;
}

/** A stretch of text that the page sets apart: a paragraph, a heading, a list item, a line. The unit that gets a role. */
export interface Block {
  readonly index: number;
  /** Into the galley's text; not empty, no white space at either end. */
  readonly span: Span;
  readonly text: string;
  /** Nearest block-level element; -1 in a plain-text capture. */
  readonly node: number;
  /** First and last text node that gave text; -1 in a plain-text capture. */
  readonly firstText: number;
  readonly lastText: number;
  /** Tag name of `node`, or "line" in a plain-text capture, where Markdown says no more. */
  readonly tag: string;
  readonly links: readonly InlineLink[];
  /** Not shown by a browser without scripts: hidden attribute, display:none, noscript. */
  readonly hidden: boolean;
}

/**
 * A page set as one column of text: what all spans point into, and its blocks in page order.
 * (A galley is the type of a story set in a column before the page is made up.)
 * HTML: blocks joined by line feeds, white space inside folded. Plain text: the capture as it is, without Markdown's marks, lines that were broken at a width joined.
 */
export interface Galley {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The words of every block, by its index. */
  readonly words: WordTable;
  /** Those of setting the page alone. */
  readonly problems: readonly Problem[];
}
