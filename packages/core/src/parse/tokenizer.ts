import type { Markup } from "../capture/capture.ts";
import { isHtmlSpace } from "../text/html-space.ts";
import { endTagEnd } from "./attributes.ts";
import { isQuirky } from "./doctype.ts";
import { rawTextEnd } from "./raw-text.ts";
import { RAW } from "./tag-sets.ts";
import { nameHash, sameName, TAG } from "./tags.ts";
import type { TreeBuilder } from "./tree-builder.ts";

const BANG = 33;
const SLASH = 47;
const GREATER = 62;
const QUESTION = 63;
const DOCTYPE = "doctype";
const CDATA = "[CDATA[";
const COMMENT_END = "-->";
/** The other end that a comment can have. */
const BANG_END = "--!>";

/**
 * Cuts the markup into tags and the text between them, in one pass, and hands them to the builder.
 * False where the tree reached `maxNodes` before the page's end. Nothing is looked for twice in the same characters.
 */
export function tokenize(markup: Markup, builder: TreeBuilder, maxNodes: number): boolean {
  const tokenizer = new Tokenizer(markup, builder);
  return tokenizer.run(maxNodes);
}

class Tokenizer {
  readonly #markup: Markup;
  readonly #raw: string;
  readonly #bytes: Uint8Array;
  readonly #builder: TreeBuilder;
  /** Start of the characters not handed on yet. */
  #pending = 0;
  /** Hash and end of the last tag name read. */
  #hash = 0;
  #afterName = 0;
  /** The next `-->`, looked for once. */
  #nextCommentEnd = -1;

  constructor(markup: Markup, builder: TreeBuilder) {
    this.#markup = markup;
    this.#raw = markup.raw;
    this.#bytes = markup.bytes;
    this.#builder = builder;
  }

  run(maxNodes: number): boolean {
    const raw = this.#raw;
    const bytes = this.#bytes;
    const last = bytes.length - 1;
    const { store } = this.#builder.construction;
    let at = raw.indexOf("<");
    while (at >= 0 && at < last) {
      if (store.length >= maxNodes) return false;
      const code = bytes[at + 1] ?? 0;
      let next = at + 1;
      if (isLetter(code)) next = this.#startTag(at);
      else if (code === SLASH) next = this.#endTag(at);
      else if (code === BANG) next = this.#declaration(at);
      else if (code === QUESTION) next = this.#skipTo(at, at + 1);
      at = next < 0 ? -1 : raw.indexOf("<", next);
    }
    this.#flush(raw.length);
    this.#builder.finish(raw.length);
    return true;
  }

  #startTag(at: number): number {
    this.#readName(at + 1);
    const afterName = this.#afterName;
    const { construction } = this.#builder;
    const end = construction.attributes.scan(afterName);
    if (end < 0) return this.#pageEndsAt(at);
    this.#flush(at);
    this.#pending = end;
    const name = construction.nameAt(this.#hash, at + 1, afterName);
    const plain = !construction.inForeign;
    if (plain && RAW[name] === 1) return this.#rawElement(name, at, end);
    this.#builder.start(name, at, end);
    return plain && name === TAG.plaintext ? -1 : end;
  }

  #rawElement(name: number, at: number, end: number): number {
    const textEnd = rawTextEnd(this.#markup, name, end);
    this.#builder.raw(name, at, end, end, textEnd);
    if (textEnd === this.#raw.length) return this.#endsPage();
    this.#readName(textEnd + 2);
    const after = endTagEnd(this.#markup, this.#afterName);
    if (after < 0) return this.#endsPage();
    this.#pending = after;
    return after;
  }

  #endTag(at: number): number {
    const bytes = this.#bytes;
    if (at + 2 >= bytes.length) return at + 2;
    if (!isLetter(bytes[at + 2] ?? 0)) return this.#skipTo(at, at + 2);
    this.#readName(at + 2);
    const afterName = this.#afterName;
    const end = bytes[afterName] === GREATER ? afterName + 1 : endTagEnd(this.#markup, afterName);
    if (end < 0) return this.#pageEndsAt(at);
    this.#flush(at);
    this.#pending = end;
    this.#builder.end(this.#builder.construction.nameAt(this.#hash, at + 2, afterName), at);
    return end;
  }

  #readName(start: number): void {
    const bytes = this.#bytes;
    let hash = 0;
    let i = start;
    for (; i < bytes.length; i++) {
      const code = bytes[i] ?? 0;
      if (code <= GREATER && (code === GREATER || code === SLASH || isHtmlSpace(code))) break;
      hash = nameHash(hash, code);
    }
    this.#hash = hash;
    this.#afterName = i;
  }

  /** A comment, a doctype, a CDATA section, or what browsers take for a comment. */
  #declaration(at: number): number {
    const raw = this.#raw;
    if (raw.startsWith("--", at + 2)) {
      const end = this.#commentEnd(at + 4);
      if (end < 0) return this.#pageEndsAt(at);
      this.#flush(at);
      this.#pending = end;
      return end;
    }
    const { construction } = this.#builder;
    if (construction.openForeign > 0 && construction.name < 0 && raw.startsWith(CDATA, at + 2)) return this.#cdata(at);
    const end = this.#skipTo(at, at + 2);
    if (sameName(DOCTYPE, this.#bytes, at + 2, at + 2 + DOCTYPE.length))
      this.#builder.doctype(isQuirky(raw.slice(at, Math.max(at, end))));
    return end;
  }

  #cdata(at: number): number {
    const raw = this.#raw;
    const start = at + 2 + CDATA.length;
    const close = raw.indexOf("]]>", start);
    const end = close < 0 ? raw.length : close;
    this.#flush(at);
    this.#builder.cdata(start, end);
    this.#pending = Math.min(end + 3, raw.length);
    return this.#pending;
  }

  /** One past the comment whose content starts at `start`; -1 where it is never closed. */
  #commentEnd(start: number): number {
    const raw = this.#raw;
    if (this.#bytes[start] === GREATER) return start + 1;
    if (raw.startsWith("->", start)) return start + 2;
    if (this.#nextCommentEnd < start) {
      const found = raw.indexOf(COMMENT_END, start);
      this.#nextCommentEnd = found < 0 ? raw.length : found;
    }
    const close = this.#nextCommentEnd;
    const bang = raw.slice(start, close).indexOf(BANG_END);
    if (bang >= 0) return start + bang + BANG_END.length;
    return close === raw.length ? -1 : close + COMMENT_END.length;
  }

  #skipTo(at: number, from: number): number {
    const close = this.#raw.indexOf(">", from);
    if (close < 0) return this.#pageEndsAt(at);
    this.#flush(at);
    this.#pending = close + 1;
    return close + 1;
  }

  /** The page is cut inside a tag or comment: what it holds is lost, as in browsers. */
  #pageEndsAt(at: number): number {
    this.#flush(at);
    return this.#endsPage();
  }

  #endsPage(): number {
    this.#pending = this.#raw.length;
    return -1;
  }

  #flush(end: number): void {
    if (this.#pending < end) this.#builder.text(this.#pending, end);
    this.#pending = end;
  }
}

function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}
