import type { Markup } from "../capture/capture.ts";
import { spaceEnd } from "./attributes.ts";
import {
  AFTER_HEAD,
  BEFORE_HEAD,
  BEFORE_HTML,
  Construction,
  IN_BODY,
  IN_HEAD,
  IN_HEAD_NOSCRIPT,
} from "./construction.ts";
import { endInBody, startInBody } from "./in-body.ts";
import { endInForeign, openForeign, startInForeign } from "./in-foreign.ts";
import { endInTable, startInTable } from "./in-table.ts";
import { TEXT } from "./page.ts";
import { HEAD_CONTENT, HEAD_NOSCRIPT_CONTENT, TABLE_FRAME, VOID } from "./tag-sets.ts";
import { TAG, tagSet } from "./tags.ts";

const KEPT_IN_TABLE: Uint8Array = tagSet(["script", "style", "template"]);
/** End tags that a page may have before its body, and that imply what is missing. */
const ENDS_HEAD: Uint8Array = tagSet(["body", "html", "br"]);

/** Builds the tree from the tokens of a page, by the rules of the HTML standard. */
export class TreeBuilder {
  readonly construction: Construction;

  constructor(markup: Markup) {
    this.construction = new Construction(markup);
  }

  doctype(quirks: boolean): void {
    const c = this.construction;
    if (c.phase === BEFORE_HTML && c.top < 0) c.quirks = quirks;
  }

  /** A run of characters between two tags. */
  text(from: number, to: number): void {
    const c = this.construction;
    let start = from;
    if (c.phase < IN_BODY) {
      start = this.#leadingSpace(from, to);
      if (start === to) return;
      this.#enterBody(start);
    }
    if (c.inForeign) c.text(start, to);
    else if (TABLE_FRAME[c.name] === 1 || c.name === TAG.colgroup) this.#textInTable(start, to);
    else {
      c.reconstruct();
      c.text(start, to);
    }
  }

  /** Characters of a CDATA section. */
  cdata(from: number, to: number): void {
    if (from < to) this.construction.text(from, to);
  }

  start(name: number, from: number, to: number): void {
    const c = this.construction;
    if (c.phase < IN_BODY && this.#startBeforeBody(name, from, to)) return;
    if (c.full && VOID[name] !== 1) {
      c.open(c.inForeign ? -name : name, from, to);
      return;
    }
    if (c.inForeign && startInForeign(c, name, from, to)) return;
    if (name === TAG.svg || name === TAG.math) this.#startForeignRoot(name, from, to);
    else if (c.openTables > 0) startInTable(c, name, from, to);
    else startInBody(c, name, from, to);
  }

  end(name: number, at: number): void {
    const c = this.construction;
    if (c.phase < IN_BODY && this.#endBeforeBody(name, at)) return;
    if (c.endsFlat(name) || c.endsFlat(-name)) return;
    if (c.openForeign > 0 && c.name < 0 && endInForeign(c, name)) return;
    if (c.openTables > 0) endInTable(c, name, at);
    else endInBody(c, name, at);
  }

  /** An element whose content is characters, with those characters. */
  raw(name: number, from: number, to: number, textFrom: number, textTo: number): void {
    const c = this.construction;
    if (c.phase < IN_BODY && !this.#rawBeforeBody(name, from)) this.#enterBody(from);
    const inHead = c.phase === AFTER_HEAD;
    if (inHead) c.push(TAG.head, c.head);
    if (c.name === TAG.colgroup && name !== TAG.template) c.pop();
    if (name === TAG.xmp) {
      c.closeParagraph();
      c.reconstruct();
    }
    c.fostering = c.openTables > 0 && KEPT_IN_TABLE[name] !== 1;
    const node = c.element(name, from, to);
    c.fostering = false;
    if (textFrom < textTo) {
      const text = c.store.add(TEXT, 0, textFrom, textTo);
      c.store.append(node, text);
    }
    if (inHead) c.pop();
  }

  /** The page's end: html, head and body stand on every page. */
  finish(at: number): void {
    if (this.construction.phase < IN_BODY) this.#enterBody(at);
  }

  #startForeignRoot(name: number, from: number, to: number): void {
    const c = this.construction;
    c.fostering = TABLE_FRAME[c.name] === 1;
    c.reconstruct();
    openForeign(c, name, from, to);
    c.fostering = false;
  }

  #textInTable(from: number, to: number): void {
    const c = this.construction;
    const blank = spaceEnd(c.markup.bytes, from, to) === to;
    if (!blank && c.name === TAG.colgroup) c.pop();
    c.fostering = !blank;
    if (!blank) c.reconstruct();
    c.text(from, to);
    c.fostering = false;
  }

  /** Deals with the white space that begins a text before the body; says where the rest begins. */
  #leadingSpace(from: number, to: number): number {
    const c = this.construction;
    const start = spaceEnd(c.markup.bytes, from, to);
    if (start > from && c.phase >= IN_HEAD) c.text(from, start);
    return start;
  }

  #enterHtml(from: number, to: number): void {
    const c = this.construction;
    c.open(TAG.html, from, to);
    c.phase = BEFORE_HEAD;
  }

  #enterHead(from: number, to: number): void {
    const c = this.construction;
    if (c.phase === BEFORE_HTML) this.#enterHtml(from, from);
    c.head = c.open(TAG.head, from, to);
    c.phase = IN_HEAD;
  }

  #leaveHead(): void {
    const c = this.construction;
    c.popTo(1);
    c.phase = AFTER_HEAD;
  }

  #enterBody(at: number, to: number = at): void {
    const c = this.construction;
    if (c.phase < IN_HEAD) this.#enterHead(at, at);
    if (c.phase < AFTER_HEAD) this.#leaveHead();
    c.body = c.open(TAG.body, at, to);
    c.phase = IN_BODY;
  }

  /** Start tags before the body; false where the tag belongs into the body, which is then open. */
  #startBeforeBody(name: number, from: number, to: number): boolean {
    const c = this.construction;
    if (name === TAG.html) {
      if (c.phase === BEFORE_HTML) this.#enterHtml(from, to);
      else startInBody(c, name, from, to);
      return true;
    }
    if (name === TAG.head) {
      if (c.phase < IN_HEAD) this.#enterHead(from, to);
      return true;
    }
    if (c.phase < IN_HEAD && (HEAD_CONTENT[name] === 1 || name === TAG.noscript)) this.#enterHead(from, from);
    if (c.phase === IN_HEAD_NOSCRIPT) {
      if (name === TAG.noscript) return true;
      if (HEAD_NOSCRIPT_CONTENT[name] !== 1) this.#leaveNoscript();
    }
    if (name === TAG.noscript && c.phase === IN_HEAD) {
      c.open(name, from, to);
      c.phase = IN_HEAD_NOSCRIPT;
      return true;
    }
    if (HEAD_CONTENT[name] === 1) {
      this.#headVoid(name, from, to);
      return true;
    }
    if (name === TAG.body) {
      this.#enterBody(from, to);
      return true;
    }
    this.#enterBody(from);
    return false;
  }

  #headVoid(name: number, from: number, to: number): void {
    const c = this.construction;
    const after = c.phase === AFTER_HEAD;
    if (after) c.push(TAG.head, c.head);
    c.element(name, from, to);
    if (after) c.pop();
  }

  #leaveNoscript(): void {
    const c = this.construction;
    c.pop();
    c.phase = IN_HEAD;
  }

  /** Prepares the head for a raw element; false where it belongs into the body. */
  #rawBeforeBody(name: number, from: number): boolean {
    const c = this.construction;
    if (HEAD_CONTENT[name] !== 1) return false;
    if (c.phase < IN_HEAD) this.#enterHead(from, from);
    if (c.phase === IN_HEAD_NOSCRIPT && HEAD_NOSCRIPT_CONTENT[name] !== 1) this.#leaveNoscript();
    return true;
  }

  /** End tags before the body; false where the tag acts in the body, which is then open. */
  #endBeforeBody(name: number, at: number): boolean {
    const c = this.construction;
    if (name === TAG.noscript && c.phase === IN_HEAD_NOSCRIPT) this.#leaveNoscript();
    else if (name === TAG.head && c.phase < AFTER_HEAD) {
      if (c.phase < IN_HEAD) this.#enterHead(at, at);
      this.#leaveHead();
    } else if (ENDS_HEAD[name] === 1 || (name === TAG.p && c.phase === AFTER_HEAD)) {
      if (name === TAG.p) return true;
      this.#enterBody(at);
      return false;
    }
    return true;
  }
}
