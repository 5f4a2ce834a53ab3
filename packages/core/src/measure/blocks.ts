import type { Span } from "../evidence.ts";
import { ELEMENT, type Page, TEXT, type Tree } from "../parse/page.ts";
import { declaredBodyBlocks } from "./declared-body.ts";
import type { Block, Galley, InlineLink } from "./galley.ts";
import { BREAKING_TAGS, HEADING_LEVELS, SILENT_TAGS } from "./tag-sets.ts";

const SPACE = 0x20;

/** Sets an HTML page as one column: one block for each stretch of text between two breaks (block-level tags and `br`). */
export function measureBlocks(page: Page): Galley {
  const setter = new Setter(page.tree);
  walk(page.tree, setter);
  const own = setter.finish();
  const declared = declaredBodyBlocks(page, own.blocks, own.text.length + 1);
  if (declared.length === 0) return own;
  const lines = declared.map((block) => block.text);
  return { text: [own.text, ...lines].join("\n"), blocks: [...own.blocks, ...declared] };
}

/** Calls the setter for every text, break and link in document order; open elements are kept on a stack of their end nodes. */
function walk(tree: Tree, setter: Setter): void {
  const open: number[] = [];
  let node = 1;
  while (node < tree.length) {
    while (open.length > 0 && (tree.subtreeEnd[open[open.length - 1] ?? 0] ?? 0) <= node) setter.leave(open.pop() ?? 0);
    if (tree.kind[node] === TEXT) {
      setter.append(node);
      node++;
      continue;
    }
    const tag = tree.tagName(node);
    if (SILENT_TAGS.has(tag)) {
      node = tree.subtreeEnd[node] ?? tree.length;
      continue;
    }
    if (setter.enter(node, tag)) open.push(node);
    node++;
  }
  while (open.length > 0) setter.leave(open.pop() ?? 0);
}

/** Collects the text of the block being set; `flush` makes it a block. */
class Setter {
  private readonly tree: Tree;
  /** Finished blocks' texts, joined by line feeds at the end. */
  private readonly lines: string[] = [];
  private readonly blocks: Block[] = [];
  private offset = 0;
  private line = "";
  private pendingSpace = false;
  private firstText = -1;
  private lastText = -1;
  private links: InlineLink[] = [];
  private linkNode = -1;
  private linkStart = 0;
  /** Depth of open elements that a browser does not show. */
  private hiddenDepth = 0;
  private headingDepth = 0;
  /** Innermost open breaking element. */
  private readonly containers: number[] = [0];

  constructor(tree: Tree) {
    this.tree = tree;
  }

  /** True if the element must be left again. */
  enter(node: number, tag: string): boolean {
    if (tag === "br") {
      if (this.headingDepth > 0) this.pendingSpace = true;
      else this.flush();
      return false;
    }
    if (tag === "a") {
      this.closeLink();
      this.linkNode = node;
      this.linkStart = this.line.length;
      return true;
    }
    const hides = isHidden(this.tree, node, tag);
    if (hides) this.hiddenDepth++;
    if (BREAKING_TAGS.has(tag)) {
      this.flush(hides);
      if (HEADING_LEVELS.has(tag)) this.headingDepth++;
      this.containers.push(node);
      return true;
    }
    if (hides) this.flush(true);
    return hides;
  }

  leave(node: number): void {
    const tag = this.tree.tagName(node);
    if (tag === "a") {
      if (this.linkNode === node) this.closeLink();
      return;
    }
    this.flush();
    if (BREAKING_TAGS.has(tag)) {
      this.containers.pop();
      if (HEADING_LEVELS.has(tag)) this.headingDepth--;
    }
    if (isHidden(this.tree, node, tag)) this.hiddenDepth--;
  }

  append(node: number): void {
    const text = this.tree.text(node);
    let start = -1;
    let grew = false;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const blank = isBlank(code);
      if (!blank && !isInvisible(code)) {
        if (start < 0) {
          start = i;
          this.flushSpace();
        }
        continue;
      }
      if (start >= 0) {
        this.line += text.slice(start, i);
        grew = true;
        start = -1;
      }
      if (blank) this.pendingSpace = true;
    }
    if (start >= 0) {
      this.line += text.slice(start);
      grew = true;
    }
    if (!grew) return;
    if (this.firstText < 0) this.firstText = node;
    this.lastText = node;
  }

  finish(): Galley {
    this.flush();
    return { text: this.lines.join("\n"), blocks: this.blocks };
  }

  private flushSpace(): void {
    if (this.pendingSpace && this.line.length > 0) this.line += " ";
    this.pendingSpace = false;
  }

  private closeLink(): void {
    if (this.linkNode < 0) return;
    const node = this.linkNode;
    this.linkNode = -1;
    const start = this.line.charCodeAt(this.linkStart) === SPACE ? this.linkStart + 1 : this.linkStart;
    if (this.line.length <= start) return;
    const href = this.tree.attribute(node, "href");
    if (href !== null) this.links.push({ span: [start, this.line.length], href });
  }

  /** `entering` tells that the hidden depth already counts an element that the pending text stands before. */
  private flush(entering = false): void {
    const openLink = this.linkNode;
    this.closeLink();
    if (this.line.length > 0) this.push(entering ? this.hiddenDepth - 1 : this.hiddenDepth);
    this.line = "";
    this.pendingSpace = false;
    this.firstText = -1;
    this.links = [];
    // A link around several blocks goes on in the next one.
    this.linkNode = openLink;
    this.linkStart = 0;
  }

  private push(hiddenDepth: number): void {
    const start = this.offset;
    const span: Span = [start, start + this.line.length];
    const node = this.containers[this.containers.length - 1] ?? 0;
    this.blocks.push({
      index: this.blocks.length,
      span,
      text: this.line,
      node,
      firstText: this.firstText,
      lastText: this.lastText,
      tag: this.tree.tagName(node),
      links: this.links.map((link) => ({
        span: [start + link.span[0], start + link.span[1]] as const,
        href: link.href,
      })),
      hidden: hiddenDepth > 0,
    });
    this.lines.push(this.line);
    this.offset = span[1] + 1;
  }
}

/** White space of every kind; no-break and ideographic spaces included, since pages indent with them. */
function isBlank(code: number): boolean {
  if (code <= SPACE) return true;
  if (code < 0xa0) return code >= 0x7f;
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f
  );
}

/** Soft hyphen, zero-width space, word joiner, byte order mark: they split words and show nothing. Joiners stay: Persian and Hindi need them. */
function isInvisible(code: number): boolean {
  return code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff;
}

function isHidden(tree: Tree, node: number, tag: string): boolean {
  if (tree.kind[node] !== ELEMENT) return false;
  if (tag === "noscript") return true;
  // Shortest tag that can hide: <p hidden>, <i hidden>.
  if ((tree.to[node] ?? 0) - (tree.from[node] ?? 0) < "<p hidden>".length) return false;
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
