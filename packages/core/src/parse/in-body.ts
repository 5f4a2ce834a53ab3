import { adopt } from "./adoption.ts";
import type { Construction } from "./construction.ts";
import { FORMATTING, HEAD_CONTENT, HEADING, LIST_SCOPE, PARAGRAPH_ENDER, TABLE_PART, VOID } from "./tag-sets.ts";
import { TAG, tagSet } from "./tags.ts";

/** Elements that keep formatting from reaching in or out. */
const MARKED: Uint8Array = tagSet(["applet", "marquee", "object"]);
const PLAIN_VOID: Uint8Array = tagSet(["param", "source", "track"]);
const IGNORED_START: Uint8Array = tagSet(["frame", "frameset", "head"]);
const DEFINITION: Uint8Array = tagSet(["dd", "dt"]);
const RUBY_PART: Uint8Array = tagSet(["rb", "rtc", "rp", "rt"]);
/** Block elements that a list item's search for its predecessor looks through. */
const TRANSPARENT_TO_ITEMS: Uint8Array = tagSet(["address", "div", "p"]);
/** `noscript` is here by our own choice: browsers with scripts read its content as characters, so its end tag always ends it. */
const SCOPED_END: Uint8Array = tagSet([
  "address",
  "article",
  "aside",
  "blockquote",
  "button",
  "center",
  "details",
  "dialog",
  "dir",
  "div",
  "dl",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "header",
  "hgroup",
  "listing",
  "main",
  "menu",
  "nav",
  "ol",
  "pre",
  "search",
  "section",
  "select",
  "summary",
  "ul",
  "applet",
  "marquee",
  "object",
  "noscript",
]);
const IGNORED_END: Uint8Array = tagSet([
  "html",
  "body",
  "head",
  "caption",
  "col",
  "colgroup",
  "tbody",
  "td",
  "tfoot",
  "th",
  "thead",
  "tr",
]);

/** A start tag inside the body. */
export function startInBody(c: Construction, name: number, from: number, to: number): void {
  if (PARAGRAPH_ENDER[name] === 1) {
    c.closeParagraph();
    c.open(name, from, to);
  } else if (FORMATTING[name] === 1) startFormatting(c, name, from, to);
  else if (VOID[name] === 1) startVoid(c, name, from, to);
  else if (HEADING[name] === 1) {
    c.closeParagraph();
    if (HEADING[c.name] === 1) c.pop();
    c.open(name, from, to);
  } else if (name === TAG.li || DEFINITION[name] === 1) startItem(c, name, from, to);
  else if (TABLE_PART[name] === 1 || IGNORED_START[name] === 1) return;
  else startOther(c, name, from, to);
}

function startOther(c: Construction, name: number, from: number, to: number): void {
  switch (name) {
    case TAG.html:
    case TAG.body:
      mergeRoot(c, name, from, to);
      return;
    case TAG.form:
      if (c.form >= 0) return;
      c.closeParagraph();
      c.form = c.open(name, from, to);
      return;
    case TAG.table:
      if (!c.quirks) c.closeParagraph();
      c.open(name, from, to);
      return;
    case TAG.button: {
      const open = c.inScope(TAG.button);
      if (open >= 0) c.popTo(open);
      break;
    }
    case TAG.select: {
      const open = c.inScope(TAG.select);
      if (open >= 0) {
        c.popTo(open);
        return;
      }
      break;
    }
    case TAG.option:
    case TAG.optgroup:
      if (c.name === TAG.option) c.pop();
      if (name === TAG.optgroup && c.name === TAG.optgroup) c.pop();
      break;
  }
  if (RUBY_PART[name] === 1) {
    if (c.inScope(TAG.ruby) >= 0) c.impliedEnds(name === TAG.rp || name === TAG.rt ? TAG.rtc : 0);
    c.open(name, from, to);
    return;
  }
  c.reconstruct();
  c.open(name, from, to);
  if (MARKED[name] === 1) c.formatting.addMarker();
}

/** A second html or body tag gives its attributes to an element that was implied. */
function mergeRoot(c: Construction, name: number, from: number, to: number): void {
  const node = name === TAG.html ? (c.nodes[0] ?? 0) : c.body;
  if (node < 0 || c.store.from[node] !== c.store.to[node]) return;
  c.store.from[node] = from;
  c.store.to[node] = to;
  c.store.attributes[node] = c.attributes.row;
}

function startFormatting(c: Construction, name: number, from: number, to: number): void {
  if (name === TAG.a) {
    const entry = c.formatting.lastOf(name);
    if (entry >= 0) {
      const old = c.formatting.nodes[entry] ?? 0;
      adopt(c, name);
      const left = c.formatting.indexOf(old);
      if (left >= 0) c.formatting.removeAt(left);
      const open = c.indexOfOpen(old);
      if (open >= 0) c.removeOpen(open);
    }
  }
  c.reconstruct();
  if (name === TAG.nobr && c.inScope(TAG.nobr) >= 0) {
    adopt(c, name);
    c.reconstruct();
  }
  const flat = c.full;
  const node = c.open(name, from, to);
  if (!flat) c.formatting.add(name, node, (a, b) => sameTag(c, a, b));
}

function sameTag(c: Construction, a: number, b: number): boolean {
  const { store } = c;
  const { bytes } = c.markup;
  const start = store.from[a] ?? 0;
  const other = store.from[b] ?? 0;
  const length = (store.to[a] ?? 0) - start;
  if (length !== (store.to[b] ?? 0) - other) return false;
  for (let i = 0; i < length; i++) if (bytes[start + i] !== bytes[other + i]) return false;
  return true;
}

function startVoid(c: Construction, name: number, from: number, to: number): void {
  if (name === TAG.hr) c.closeParagraph();
  else if (HEAD_CONTENT[name] !== 1 && PLAIN_VOID[name] !== 1) c.reconstruct();
  if (name === TAG.col || name === TAG.frame) return;
  if (name === TAG.input || name === TAG.keygen) {
    const select = c.inScope(TAG.select);
    if (select >= 0) c.popTo(select);
  }
  c.element(name === TAG.image ? TAG.img : name, from, to);
}

function startItem(c: Construction, name: number, from: number, to: number): void {
  for (let i = c.top; i >= 0; i--) {
    const at = c.names[i] ?? 0;
    if (at === name || (DEFINITION[name] === 1 && DEFINITION[at] === 1)) {
      c.popTo(i);
      break;
    }
    if (c.isSpecial(at) && TRANSPARENT_TO_ITEMS[at] !== 1) break;
  }
  c.closeParagraph();
  c.open(name, from, to);
}

/** An end tag inside the body. */
export function endInBody(c: Construction, name: number, at: number): void {
  if (FORMATTING[name] === 1) {
    if (!adopt(c, name)) endOther(c, name);
  } else if (name === TAG.p) {
    if (c.openParagraphs === 0 || !closeScoped(c, name)) {
      c.element(TAG.p, at, at);
    }
  } else if (SCOPED_END[name] === 1) {
    if (closeScoped(c, name) && MARKED[name] === 1) c.formatting.clearToMarker();
  } else if (name === TAG.li) {
    const index = c.inScope(name, LIST_SCOPE);
    if (index >= 0) c.popTo(index);
  } else if (DEFINITION[name] === 1) closeScoped(c, name);
  else if (HEADING[name] === 1) endHeading(c);
  else if (name === TAG.form) endForm(c);
  else if (name === TAG.br) {
    c.reconstruct();
    c.element(TAG.br, at, at);
  } else if (IGNORED_END[name] !== 1) endOther(c, name);
}

function closeScoped(c: Construction, name: number): boolean {
  const before = c.openParagraphs;
  if (name === TAG.p) {
    c.closeParagraph();
    return c.openParagraphs < before;
  }
  const index = c.inScope(name);
  if (index >= 0) c.popTo(index);
  return index >= 0;
}

function endHeading(c: Construction): void {
  let nearest = -1;
  for (const name of [TAG.h1, TAG.h2, TAG.h3, TAG.h4, TAG.h5, TAG.h6]) nearest = Math.max(nearest, c.inScope(name));
  if (nearest >= 0) c.popTo(nearest);
}

function endForm(c: Construction): void {
  const form = c.form;
  c.form = -1;
  const index = form < 0 ? -1 : c.indexOfOpen(form);
  if (index < 0 || c.inScope(TAG.form) < 0) return;
  c.impliedEnds(0);
  c.removeOpen(c.indexOfOpen(form));
}

function endOther(c: Construction, name: number): void {
  for (let i = c.top; i > 0; i--) {
    const at = c.names[i] ?? 0;
    if (at === name) {
      c.popTo(i);
      return;
    }
    if (c.isSpecial(at)) return;
  }
}

/** Whether the `input` at hand is hidden: the kind that a table holds. */
export function isHiddenInput(c: Construction): boolean {
  return c.attributes.value(c.attributes.row, "type")?.toLowerCase() === "hidden";
}
