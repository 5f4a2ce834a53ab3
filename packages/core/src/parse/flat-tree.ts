import type { Markup } from "../capture/capture.ts";
import { decodeReferences } from "../text/references.ts";
import { decodeUtf8 } from "../text/utf8.ts";
import { type AttributeTable, nameEnd } from "./attributes.ts";
import type { NodeArrays } from "./node-store.ts";
import { ELEMENT, TEXT, type Tree } from "./page.ts";
import { ESCAPABLE_RAW, RAW } from "./tag-sets.ts";
import { TAG_NAMES } from "./tags.ts";

const OPEN_BRACKET = 91;
const CDATA_START = "<![CDATA[";

/** A finished tree over its markup; names, attributes and text are decoded when asked for. */
export class FlatTree implements Tree {
  readonly length: number;
  readonly kind: Uint8Array;
  readonly tag: Uint8Array;
  readonly parent: Int32Array;
  readonly subtreeEnd: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly depth: Uint16Array;
  readonly #markup: Markup;
  readonly #attributes: AttributeTable;
  readonly #rows: Int32Array;

  constructor(markup: Markup, attributes: AttributeTable, arrays: NodeArrays) {
    this.length = arrays.length;
    this.kind = arrays.kind;
    this.tag = arrays.tag;
    this.parent = arrays.parent;
    this.subtreeEnd = arrays.subtreeEnd;
    this.from = arrays.from;
    this.to = arrays.to;
    this.depth = arrays.depth;
    this.#markup = markup;
    this.#attributes = attributes;
    this.#rows = arrays.attributes;
  }

  tagName(node: number): string {
    if (this.kind[node] !== ELEMENT) return "";
    const id = this.tag[node] ?? 0;
    if (id !== 0) return TAG_NAMES[id] ?? "";
    const { bytes, raw } = this.#markup;
    const start = (this.from[node] ?? 0) + 1;
    return decodeUtf8(bytes, raw, start, nameEnd(bytes, start)).toLowerCase();
  }

  attribute(node: number, name: string): string | null {
    return this.#attributes.value(this.#rows[node] ?? 0, name);
  }

  spelling(node: number, name: string): number {
    return this.#attributes.spelling(this.#rows[node] ?? 0, name);
  }

  mayHold(name: string): boolean {
    return this.#attributes.mayHold(name);
  }

  text(node: number): string {
    if (this.kind[node] !== TEXT) return "";
    const { bytes, raw } = this.#markup;
    const from = this.from[node] ?? 0;
    const text = decodeUtf8(bytes, raw, from, this.to[node] ?? 0);
    const holder = this.tag[this.parent[node] ?? 0] ?? 0;
    if (RAW[holder] === 1 && ESCAPABLE_RAW[holder] === 0) return text;
    if (bytes[from - 1] === OPEN_BRACKET && raw.startsWith(CDATA_START, from - CDATA_START.length)) return text;
    return decodeReferences(text, false);
  }
}
