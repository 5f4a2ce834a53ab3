import type { Markup } from "../capture/capture.ts";
import type { Span } from "../evidence.ts";
import { type Page, TEXT, type Tree } from "../parse/page.ts";
import { TAG } from "../parse/tags.ts";
import { isBlank } from "../text/ink.ts";
import { WordTable } from "../text/word-table.ts";
import { declaredBodyBlocks } from "./declared-body.ts";
import { readsOnFromDropCap } from "./drop-cap.ts";
import { isFootnoteMark } from "./footnote-mark.ts";
import type { Block, Galley, InlineLink } from "./galley.ts";
import type { Steps } from "./steps.ts";
import {
  BREAKS,
  COLUMN_BITS,
  columnBits,
  IS_HEADING,
  IS_LINE_BREAK,
  IS_LINK,
  IS_NOSCRIPT,
  IS_SILENT,
} from "./tag-sets.ts";

const SPACE = 0x20;
const AMPERSAND = 0x26;
const DELETE = 0x7f;

// Called by itself it is compiled to a load, whatever kinds of strings come by.
const { charCodeAt } = String.prototype;

/** Sets an HTML page as one column: one block for each stretch of text between two breaks (block-level tags and `br`). */
export function measureBlocks(page: Page, markup: Markup, steps: Steps): Galley {
  const setter = new Setter(page.tree, markup, steps);
  walk(page.tree, setter);
  const own = setter.finish();
  const declared = declaredBodyBlocks(page, own);
  const blocks: SetBlock[] = declared.length === 0 ? own : [...own, ...declared];
  const text = blocks.map((block) => block.text).join("\n");
  // Stretches of one string are smaller than strings of their own, and scanned faster since they are all of one kind.
  for (const block of blocks) block.text = text.slice(block.span[0], block.span[1]);
  return { text, blocks, words: new WordTable(text, blocks), problems: steps.problems };
}

/** Calls the setter for every text, break and link in document order; open elements are kept on a stack of their end nodes. */
function walk(tree: Tree, setter: Setter): void {
  const open: number[] = [];
  /** Where the innermost open element ends. */
  let close = tree.length;
  let node = 1;
  /** Behind the last bracket of a ruby: 子<rt>こ</rt>ども is read 子ども, 子<rp>（</rp><rt>こ</rt><rp>）</rp>ども with the brackets. */
  let behindBracket = 0;
  while (node < tree.length && !setter.isSpent) {
    while (close <= node && open.length > 0) {
      setter.leave(open.pop() ?? 0);
      close = open.length > 0 ? (tree.subtreeEnd[open[open.length - 1] ?? 0] ?? 0) : tree.length;
    }
    if (tree.kind[node] === TEXT) {
      setter.append(node);
      node++;
      continue;
    }
    const bits = bitsOf(tree, node);
    const tag = tree.tag[node];
    if (tag === TAG.rp) behindBracket = tree.subtreeEnd[node] ?? 0;
    if (
      ((bits & IS_SILENT) !== 0 && !(tag === TAG.rt && node === behindBracket)) ||
      ((tag === TAG.a || tag === TAG.sup) && isFootnoteMark(tree, node, setter.lastCode))
    ) {
      node = tree.subtreeEnd[node] ?? tree.length;
      continue;
    }
    if (setter.enter(node, bits)) {
      open.push(node);
      close = tree.subtreeEnd[node] ?? 0;
    }
    node++;
  }
  while (open.length > 0) setter.leave(open.pop() ?? 0);
}

function bitsOf(tree: Tree, node: number): number {
  const tag = tree.tag[node] ?? 0;
  return tag === 0 ? columnBits(tree.tagName(node)) : (COLUMN_BITS[tag] ?? 0);
}

const NO_LINKS: readonly InlineLink[] = [];

/** A block whose text is still a string of its own. */
type SetBlock = Omit<Block, "text"> & { text: string };

/** Collects the text of the block being set; `flush` makes it a block. */
class Setter {
  readonly #tree: Tree;
  readonly #markup: Markup;
  readonly #steps: Steps;
  readonly #blocks: SetBlock[] = [];
  #offset = 0;
  #line = "";
  /** Characters in the line: the lines are strings of many kinds, whose own lengths are slow to ask for. */
  #length = 0;
  #pendingSpace = false;
  #firstText = -1;
  #lastText = -1;
  /** Those of the line, where they will stand in the galley's text. */
  #links: InlineLink[] = [];
  #linkNode = -1;
  #linkStart = 0;
  /** Whether a space stands where the open link starts. To look it up would flatten the line at every link. */
  #linkSpaced = false;
  #headingDepth = 0;
  /** Open elements that a browser does not show, innermost last. */
  readonly #hiders: number[] = [];
  /** Innermost open breaking element. */
  readonly #containers: number[] = [0];

  constructor(tree: Tree, markup: Markup, steps: Steps) {
    this.#tree = tree;
    this.#markup = markup;
    this.#steps = steps;
  }

  /** Nothing more can be set. */
  get isSpent(): boolean {
    return this.#steps.isSpent;
  }

  /** The last code unit of the source that was set in the line; 0 where the line is empty. */
  get lastCode(): number {
    return this.#length > 0 ? charCodeAt.call(this.#markup.raw, (this.#tree.to[this.#lastText] ?? 0) - 1) : 0;
  }

  /** True if the element must be left again. */
  enter(node: number, bits: number): boolean {
    if ((bits & IS_LINE_BREAK) !== 0) {
      if (this.#headingDepth > 0) this.#pendingSpace = true;
      else this.#flush();
      return false;
    }
    if ((bits & IS_LINK) !== 0) {
      this.#closeLink();
      this.#linkNode = node;
      this.#linkStart = this.#length;
      this.#linkSpaced = false;
      return true;
    }
    const hides = (bits & IS_NOSCRIPT) !== 0 || isHidden(this.#tree, node);
    if (hides) this.#hiders.push(node);
    if ((bits & BREAKS) !== 0) {
      this.#flush(hides);
      if ((bits & IS_HEADING) !== 0) this.#headingDepth++;
      this.#containers.push(node);
      return true;
    }
    if (hides) this.#flush(true);
    return hides;
  }

  leave(node: number): void {
    const bits = bitsOf(this.#tree, node);
    if ((bits & IS_LINK) !== 0) {
      if (this.#linkNode === node) this.#closeLink();
      return;
    }
    this.#flush();
    if ((bits & BREAKS) !== 0) {
      this.#containers.pop();
      if ((bits & IS_HEADING) !== 0) this.#headingDepth--;
    }
    if (this.#hiders[this.#hiders.length - 1] === node) this.#hiders.pop();
  }

  append(node: number): void {
    const { bytes, raw } = this.#markup;
    const from = this.#tree.from[node] ?? 0;
    const to = this.#tree.to[node] ?? 0;
    const start = blankEnd(bytes, from, to);
    if (start > from) this.#pendingSpace = true;
    // Most text nodes are white space between tags, and most others hold nothing to decode and single spaces alone.
    if (start === to) return;
    if (this.#length === 1 && start === from && readsOnFromDropCap(this.#tree, this.#firstText, node))
      this.#pendingSpace = false;
    const end = plainEnd(bytes, start, to);
    const rest = blankEnd(bytes, end, to);
    if (rest === to) {
      this.#flushSpace();
      this.#line += raw.slice(start, end);
      this.#length += end - start;
      if (end < to) this.#pendingSpace = true;
    } else if (!this.#set(this.#tree.text(node))) return;
    if (this.#firstText < 0) this.#firstText = node;
    this.#lastText = node;
  }

  /** Adds characters to the line, white space folded; false where they show nothing. */
  #set(text: string): boolean {
    const { length } = text;
    let start = -1;
    let grew = false;
    for (let i = 0; i < length; i++) {
      const code = charCodeAt.call(text, i);
      const blank = isSpace(code);
      if (!blank && !isInvisible(code)) {
        if (start >= 0) continue;
        start = i;
        grew = true;
        this.#flushSpace();
        continue;
      }
      // One space between two printed characters stands in the line as it is.
      if (code === SPACE && start >= 0 && i + 1 < length && isPrinted(charCodeAt.call(text, i + 1))) continue;
      if (start >= 0) this.#add(text, start, i);
      start = -1;
      if (blank) this.#pendingSpace = true;
    }
    if (start >= 0) this.#add(text, start, length);
    return grew;
  }

  #add(text: string, from: number, to: number): void {
    this.#line += text.slice(from, to);
    this.#length += to - from;
  }

  finish(): SetBlock[] {
    this.#flush();
    return this.#blocks;
  }

  #flushSpace(): void {
    if (this.#pendingSpace && this.#length > 0) {
      if (this.#length === this.#linkStart) this.#linkSpaced = true;
      this.#line += " ";
      this.#length++;
    }
    this.#pendingSpace = false;
  }

  #closeLink(): void {
    if (this.#linkNode < 0) return;
    const node = this.#linkNode;
    this.#linkNode = -1;
    const start = this.#linkSpaced ? this.#linkStart + 1 : this.#linkStart;
    if (this.#length <= start) return;
    const href = this.#tree.attribute(node, "href");
    if (href !== null) this.#links.push({ span: [this.#offset + start, this.#offset + this.#length], href });
  }

  /** `entering` tells that the hiders already hold an element that the pending text stands before. */
  #flush(entering = false): void {
    const openLink = this.#linkNode;
    this.#closeLink();
    if (this.#length > 0) this.#push(entering ? this.#hiders.length - 1 : this.#hiders.length);
    this.#line = "";
    this.#length = 0;
    this.#pendingSpace = false;
    this.#firstText = -1;
    if (this.#links.length > 0) this.#links = [];
    // A link around several blocks goes on in the next one.
    this.#linkNode = openLink;
    this.#linkStart = 0;
    this.#linkSpaced = false;
  }

  #push(hiders: number): void {
    if (this.#steps.isSpent) return;
    const within = this.#steps.take(this.#line, 0, this.#length);
    if (within < this.#length) this.#cutLine(within);
    if (this.#length === 0) return;
    const start = this.#offset;
    const span: Span = [start, start + this.#length];
    const node = this.#containers[this.#containers.length - 1] ?? 0;
    this.#blocks.push({
      index: this.#blocks.length,
      span,
      text: this.#line,
      node,
      firstText: this.#firstText,
      lastText: this.#lastText,
      tag: this.#tree.tagName(node),
      links: this.#links.length > 0 ? this.#links : NO_LINKS,
      hidden: hiders > 0,
    });
    this.#offset = span[1] + 1;
  }

  #cutLine(length: number): void {
    this.#line = this.#line.slice(0, length).trimEnd();
    this.#length = this.#line.length;
    this.#links = this.#links.filter(({ span }) => span[1] <= this.#offset + this.#length);
  }
}

/** White space of every kind; no-break and ideographic spaces included, since pages indent with them. */
function isSpace(code: number): boolean {
  if (code < 0xa0) return code <= SPACE || code >= 0x7f;
  return isBlank(code) && code !== 0xfeff && code !== 0x200b && code !== 0x2060;
}

/** End of the printed ASCII characters from `from` on that need no decoding, with single spaces between them. */
function plainEnd(bytes: Uint8Array, from: number, to: number): number {
  let i = from;
  while (i < to) {
    const code = bytes[i] ?? 0;
    if (code === SPACE) {
      if (i + 1 === to || !isPrinted(bytes[i + 1] ?? 0)) break;
    } else if (!isPrinted(code) || code === AMPERSAND) break;
    i++;
  }
  return i;
}

/** End of the white space of ASCII from `from` on. */
function blankEnd(bytes: Uint8Array, from: number, to: number): number {
  let i = from;
  while (i < to && (bytes[i] ?? 0) <= SPACE) i++;
  return i;
}

/** A printed ASCII character. */
function isPrinted(code: number): boolean {
  return code > SPACE && code < DELETE;
}

/** Soft hyphen, zero-width space, word joiner, byte order mark: they split words and show nothing. Joiners stay: Persian and Hindi need them. */
function isInvisible(code: number): boolean {
  return code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff;
}

function isHidden(tree: Tree, node: number): boolean {
  if (tree.attribute(node, "hidden") !== null) return true;
  const style = tree.attribute(node, "style");
  return style !== null && hidesByStyle(style);
}

function hidesByStyle(style: string): boolean {
  const at = style.indexOf("display");
  if (at < 0) return false;
  const colon = style.indexOf(":", at);
  return (
    colon > 0 &&
    style
      .slice(colon + 1, colon + 1 + " none".length)
      .trim()
      .startsWith("none")
  );
}
