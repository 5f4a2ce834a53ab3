import { mayHave, nameEnd, readAttribute } from "./attributes.ts";
import type { NodeArrays } from "./node-store.ts";
import { ELEMENT, TEXT, type Tree } from "./page.ts";
import { decodeReferences } from "./references.ts";
import { ESCAPABLE_RAW, RAW } from "./tag-sets.ts";
import { TAG_NAMES } from "./tags.ts";

const OPEN_BRACKET = 91;
const CDATA_START = "<![CDATA[";

/** A finished tree over its source; names, attributes and text are read from the source when asked for. */
export class FlatTree implements Tree {
  readonly length: number;
  readonly kind: Uint8Array;
  readonly tag: Uint8Array;
  readonly parent: Int32Array;
  readonly subtreeEnd: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly depth: Uint16Array;
  readonly #source: string;
  readonly #names: Int32Array;

  constructor(source: string, arrays: NodeArrays) {
    this.length = arrays.length;
    this.kind = arrays.kind;
    this.tag = arrays.tag;
    this.parent = arrays.parent;
    this.subtreeEnd = arrays.subtreeEnd;
    this.from = arrays.from;
    this.to = arrays.to;
    this.depth = arrays.depth;
    this.#source = source;
    this.#names = arrays.names;
  }

  tagName(node: number): string {
    if (this.kind[node] !== ELEMENT) return "";
    const id = this.tag[node] ?? 0;
    if (id !== 0) return TAG_NAMES[id] ?? "";
    const start = (this.from[node] ?? 0) + 1;
    return this.#source.slice(start, nameEnd(this.#source, start)).toLowerCase();
  }

  attribute(node: number, name: string): string | null {
    if (!mayHave(this.#names[node] ?? 0, name)) return null;
    return readAttribute(this.#source, this.from[node] ?? 0, this.to[node] ?? 0, name);
  }

  text(node: number): string {
    if (this.kind[node] !== TEXT) return "";
    const from = this.from[node] ?? 0;
    const raw = this.#source.slice(from, this.to[node] ?? 0);
    const holder = this.tag[this.parent[node] ?? 0] ?? 0;
    if (RAW[holder] === 1 && ESCAPABLE_RAW[holder] === 0) return raw;
    if (
      this.#source.charCodeAt(from - 1) === OPEN_BRACKET &&
      this.#source.startsWith(CDATA_START, from - CDATA_START.length)
    )
      return raw;
    return decodeReferences(raw, false);
  }
}
