import { type NameBits, nameEnd, tagEnd } from "./attributes.ts";
import { isQuirky } from "./doctype.ts";
import { rawTextEnd } from "./raw-text.ts";
import { RAW } from "./tag-sets.ts";
import { sameName, TAG } from "./tags.ts";
import type { TreeBuilder } from "./tree-builder.ts";

const BANG = 33;
const SLASH = 47;
const GREATER = 62;
const QUESTION = 63;
const DOCTYPE = "doctype";
const CDATA = "[CDATA[";

/**
 * Cuts the source into tags and the text between them, in one pass, and hands them to the builder.
 * False where the tree reached `maxNodes` before the page's end. Nothing is looked for twice in the same characters.
 */
export function tokenize(source: string, builder: TreeBuilder, maxNodes: number): boolean {
  const tokenizer = new Tokenizer(source, builder);
  return tokenizer.run(maxNodes);
}

class Tokenizer {
  readonly #source: string;
  readonly #builder: TreeBuilder;
  /** Start of the characters not handed on yet. */
  #pending = 0;
  /** The two ends a comment can have. */
  readonly #commentEnd: Finder;
  readonly #bangEnd: Finder;
  readonly #names: NameBits = { bits: 0 };

  constructor(source: string, builder: TreeBuilder) {
    this.#source = source;
    this.#builder = builder;
    this.#commentEnd = new Finder(source, "-->");
    this.#bangEnd = new Finder(source, "--!>");
  }

  run(maxNodes: number): boolean {
    const source = this.#source;
    const { store } = this.#builder.construction;
    let at = source.indexOf("<");
    while (at >= 0) {
      if (store.length >= maxNodes) return false;
      const code = source.charCodeAt(at + 1);
      let next = at + 1;
      if (isLetter(code)) next = this.startTag(at);
      else if (code === SLASH) next = this.endTag(at);
      else if (code === BANG) next = this.declaration(at);
      else if (code === QUESTION) next = this.skipTo(at, at + 1);
      at = next < 0 ? -1 : source.indexOf("<", next);
    }
    this.flush(source.length);
    this.#builder.finish(source.length);
    return true;
  }

  private startTag(at: number): number {
    const source = this.#source;
    const afterName = nameEnd(source, at + 2);
    const end = tagEnd(source, afterName, this.#names);
    if (end < 0) return this.pageEndsAt(at);
    this.flush(at);
    this.#pending = end;
    const construction = this.#builder.construction;
    construction.tagBits = this.#names.bits;
    const name = construction.nameAt(at + 1, afterName);
    if (RAW[name] === 1 && !construction.inForeign) return this.rawElement(name, at, end);
    if (name === TAG.plaintext && !construction.inForeign) {
      this.#builder.start(name, at, end);
      return this.plainText(end);
    }
    this.#builder.start(name, at, end);
    return end;
  }

  private rawElement(name: number, at: number, end: number): number {
    const source = this.#source;
    const textEnd = rawTextEnd(source, name, end);
    this.#builder.raw(name, at, end, end, textEnd);
    const after = textEnd === source.length ? -1 : tagEnd(source, nameEnd(source, textEnd + 2), this.#names);
    this.#pending = after < 0 ? source.length : after;
    return after;
  }

  private endTag(at: number): number {
    const source = this.#source;
    const code = source.charCodeAt(at + 2);
    if (!isLetter(code)) return at + 2 < source.length ? this.skipTo(at, at + 2) : at + 2;
    const afterName = nameEnd(source, at + 3);
    const end = tagEnd(source, afterName, this.#names);
    if (end < 0) return this.pageEndsAt(at);
    this.flush(at);
    this.#pending = end;
    this.#builder.end(this.#builder.construction.nameAt(at + 2, afterName), at);
    return end;
  }

  /** A comment, a doctype, a CDATA section, or what browsers take for a comment. */
  private declaration(at: number): number {
    const source = this.#source;
    if (source.startsWith("--", at + 2)) {
      const end = this.commentEnd(at + 4);
      if (end < 0) return this.pageEndsAt(at);
      this.flush(at);
      this.#pending = end;
      return end;
    }
    const { construction } = this.#builder;
    if (construction.openForeign > 0 && construction.name < 0 && source.startsWith(CDATA, at + 2))
      return this.cdata(at);
    const end = this.skipTo(at, at + 2);
    if (sameName(DOCTYPE, source, at + 2, at + 2 + DOCTYPE.length))
      this.#builder.doctype(isQuirky(source.slice(at, Math.max(at, end))));
    return end;
  }

  private cdata(at: number): number {
    const source = this.#source;
    const start = at + 2 + CDATA.length;
    const close = source.indexOf("]]>", start);
    const end = close < 0 ? source.length : close;
    this.flush(at);
    this.#builder.cdata(start, end);
    this.#pending = Math.min(end + 3, source.length);
    return this.#pending;
  }

  /** One past the comment whose content starts at `start`; -1 where it is never closed. */
  private commentEnd(start: number): number {
    const source = this.#source;
    if (source.charCodeAt(start) === GREATER) return start + 1;
    if (source.startsWith("->", start)) return start + 2;
    const close = this.#commentEnd.from(start);
    const bang = this.#bangEnd.from(start);
    if (bang >= 0 && (close < 0 || bang < close)) return bang + 4;
    return close < 0 ? -1 : close + 3;
  }

  private skipTo(at: number, from: number): number {
    const close = this.#source.indexOf(">", from);
    if (close < 0) return this.pageEndsAt(at);
    this.flush(at);
    this.#pending = close + 1;
    return close + 1;
  }

  private plainText(from: number): number {
    this.#pending = from;
    return -1;
  }

  /** The page is cut inside a tag or comment: what it holds is lost, as in browsers. */
  private pageEndsAt(at: number): number {
    this.flush(at);
    this.#pending = this.#source.length;
    return -1;
  }

  private flush(end: number): void {
    if (this.#pending < end) this.#builder.text(this.#pending, end);
    this.#pending = end;
  }
}

/** Finds the next place of a mark for ever later starts, and goes over no character twice. */
class Finder {
  readonly #source: string;
  readonly #mark: string;
  #found = 0;
  #asked = -1;

  constructor(source: string, mark: string) {
    this.#source = source;
    this.#mark = mark;
  }

  /** Index of the first mark at or after `start`; -1 where none is left. */
  from(start: number): number {
    if (this.#found >= 0 && (this.#asked < 0 || this.#found < start))
      this.#found = this.#source.indexOf(this.#mark, start);
    this.#asked = start;
    return this.#found;
  }
}

function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}
