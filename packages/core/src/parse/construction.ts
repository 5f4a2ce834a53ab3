import type { Markup } from "../capture/capture.ts";
import { AttributeTable } from "./attributes.ts";
import { FormattingList } from "./formatting-list.ts";
import { MAX_DEPTH, NodeStore } from "./node-store.ts";
import { ELEMENT, TEXT } from "./page.ts";
import { BUTTON_SCOPE, IMPLIED_END, INTEGRATION, SCOPE, SPECIAL, TABLE_FRAME, TABLE_SCOPE } from "./tag-sets.ts";
import { TAG, tagId } from "./tags.ts";

/** Start tags are no longer pushed beyond this many open elements; the room above is for implied ones. */
const MAX_OPEN = MAX_DEPTH - 12;
/** Names without an id get numbers from here on. */
const FIRST_OTHER_NAME = 256;
/** Characters of source a node, roughly: the first guess at the tree's size. */
const CHARACTERS_A_NODE = 100;

/** What part of the page the builder is in. In the order they are passed. */
export const BEFORE_HTML = 0;
export const BEFORE_HEAD = 1;
export const IN_HEAD = 2;
export const IN_HEAD_NOSCRIPT = 3;
export const AFTER_HEAD = 4;
export const IN_BODY = 5;

/**
 * The state of tree construction and its elementary moves: open elements, active formatting elements, where the next node goes.
 * Names are numbers: a tag id, or a number of the page's own from 256 on; an element of svg or math carries its name negated.
 */
export class Construction {
  readonly markup: Markup;
  readonly attributes: AttributeTable;
  readonly store: NodeStore;
  readonly formatting: FormattingList = new FormattingList();
  readonly nodes: Int32Array = new Int32Array(MAX_DEPTH + 1);
  readonly names: Int32Array = new Int32Array(MAX_DEPTH + 1);
  /** Index of the current node among the open elements; -1 before the first. */
  top = -1;
  phase: number = BEFORE_HTML;
  quirks = true;
  /** Whether nodes that a table cannot hold go before the table. */
  fostering = false;
  openTables = 0;
  openParagraphs = 0;
  openForeign = 0;
  head = -1;
  body = -1;
  form = -1;
  flattened = false;
  readonly #otherNames = new Map<string, number>();
  readonly #unpushed = new Map<number, number>();

  constructor(markup: Markup) {
    this.markup = markup;
    this.attributes = new AttributeTable(markup);
    this.store = new NodeStore(64 + Math.floor(markup.bytes.length / CHARACTERS_A_NODE));
  }

  get name(): number {
    return this.top < 0 ? 0 : (this.names[this.top] ?? 0);
  }

  get node(): number {
    return this.top < 0 ? 0 : (this.nodes[this.top] ?? 0);
  }

  /** The name at `[start, end)` whose hash that is, see `nameHash`. */
  nameAt(hash: number, start: number, end: number): number {
    const { bytes, raw } = this.markup;
    const id = tagId(hash, bytes, start, end);
    if (id !== 0) return id;
    const text = raw.slice(start, end).toLowerCase();
    const known = this.#otherNames.get(text);
    if (known !== undefined) return known;
    const name = FIRST_OTHER_NAME + this.#otherNames.size;
    this.#otherNames.set(text, name);
    return name;
  }

  /** Whether start tags are parsed by the rules of svg and math here. */
  get inForeign(): boolean {
    return this.openForeign > 0 && this.name < 0 && INTEGRATION[-this.name] !== 1;
  }

  get full(): boolean {
    return this.top >= MAX_OPEN;
  }

  element(name: number, from: number, to: number): number {
    const foreignRoot = name === -TAG.svg || name === -TAG.math;
    const tag = foreignRoot ? -name : name > 0 && name < FIRST_OTHER_NAME ? name : 0;
    const node = this.store.add(ELEMENT, tag, from, to);
    if (from !== to) this.store.attributes[node] = this.attributes.row;
    this.place(node, this.node, this.name);
    return node;
  }

  push(name: number, node: number): void {
    if (this.top >= MAX_DEPTH) return;
    this.top++;
    this.nodes[this.top] = node;
    this.names[this.top] = name;
    this.store.open[node] = 1;
    this.#count(name, 1);
  }

  /** Adds an element and opens it; past the limit of open elements it is added flat, and its end tag is awaited. */
  open(name: number, from: number, to: number): number {
    const node = this.element(name, from, to);
    if (from !== to && this.full) {
      this.flattened = true;
      this.#unpushed.set(name, (this.#unpushed.get(name) ?? 0) + 1);
    } else this.push(name, node);
    return node;
  }

  /** Whether this end tag belongs to an element that was added flat. */
  endsFlat(name: number): boolean {
    if (this.#unpushed.size === 0) return false;
    if (!this.full) {
      this.#unpushed.clear();
      return false;
    }
    const left = this.#unpushed.get(name) ?? 0;
    if (left > 0) this.#unpushed.set(name, left - 1);
    return left > 0;
  }

  pop(): void {
    if (this.top < 0) return;
    this.store.open[this.node] = 0;
    this.#count(this.name, -1);
    this.top--;
  }

  /** Pops down to the element at that index of the stack, itself included. */
  popTo(index: number): void {
    while (this.top >= index) this.pop();
  }

  popPast(name: number): void {
    while (this.top > 0 && this.name !== name) this.pop();
    if (this.top > 0) this.pop();
  }

  removeOpen(index: number): void {
    const node = this.nodes[index] ?? 0;
    this.store.open[node] = 0;
    this.#count(this.names[index] ?? 0, -1);
    this.nodes.copyWithin(index, index + 1, this.top + 1);
    this.names.copyWithin(index, index + 1, this.top + 1);
    this.top--;
  }

  insertOpen(index: number, name: number, node: number): void {
    if (this.top >= MAX_DEPTH) return;
    this.nodes.copyWithin(index + 1, index, this.top + 1);
    this.names.copyWithin(index + 1, index, this.top + 1);
    this.nodes[index] = node;
    this.names[index] = name;
    this.store.open[node] = 1;
    this.#count(name, 1);
    this.top++;
  }

  indexOfOpen(node: number): number {
    if (this.store.open[node] !== 1) return -1;
    for (let i = this.top; i >= 0; i--) if (this.nodes[i] === node) return i;
    return -1;
  }

  /** Index of the nearest open element of that name with no boundary between; -1 where there is none. */
  inScope(name: number, boundary: Uint8Array = SCOPE): number {
    if (name === TAG.p && this.openParagraphs === 0) return -1;
    for (let i = this.top; i >= 0; i--) {
      const at = this.names[i] ?? 0;
      if (at === name) return i;
      if (at > 0 ? boundary[at] === 1 : boundary !== TABLE_SCOPE && INTEGRATION[-at] === 1) return -1;
    }
    return -1;
  }

  impliedEnds(except: number): void {
    while (this.name > 0 && IMPLIED_END[this.name] === 1 && this.name !== except) this.pop();
  }

  closeParagraph(): void {
    if (this.openParagraphs === 0) return;
    const index = this.inScope(TAG.p, BUTTON_SCOPE);
    if (index >= 0) this.popTo(index);
  }

  /** Places a node as the standard's "appropriate place" under the given open element. */
  place(node: number, parent: number, parentName: number): void {
    if (!this.fostering || parentName <= 0 || TABLE_FRAME[parentName] !== 1) {
      this.store.append(parent, node);
      if (node !== this.store.length - 1) this.store.moved = true;
      return;
    }
    let table = this.top;
    while (table > 0 && this.names[table] !== TAG.table) table--;
    const tableNode = this.nodes[table] ?? 0;
    if (table > 0 && (this.store.parent[tableNode] ?? -1) >= 0) this.store.insertBefore(node, tableNode);
    else {
      this.store.append(this.nodes[Math.max(0, table - 1)] ?? 0, node);
      this.store.moved = true;
    }
  }

  text(from: number, to: number): void {
    const node = this.store.add(TEXT, 0, from, to);
    this.place(node, this.node, this.name);
  }

  /** Opens again the formatting elements that an end tag closed too early. */
  reconstruct(): void {
    const list = this.formatting;
    let index = list.firstClosed(this.store.open);
    for (; index < list.length && !this.full; index++) {
      const old = list.nodes[index] ?? 0;
      const name = list.names[index] ?? 0;
      const node = this.element(name, this.store.from[old] ?? 0, this.store.to[old] ?? 0);
      this.store.attributes[node] = this.store.attributes[old] ?? 0;
      this.push(name, node);
      list.nodes[index] = node;
    }
  }

  isSpecial(name: number): boolean {
    return name > 0 ? SPECIAL[name] === 1 : INTEGRATION[-name] === 1;
  }

  #count(name: number, step: number): void {
    if (name === TAG.p) this.openParagraphs += step;
    else if (name === TAG.table) this.openTables += step;
    else if (name < 0) this.openForeign += step;
  }
}
