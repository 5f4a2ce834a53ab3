import { ELEMENT } from "./page.ts";

/** Deepest element of a finished tree; text stands at most one below. */
export const MAX_DEPTH = 512;

const NONE = -1;

/** The arrays of a finished tree: nodes in preorder. */
export interface NodeArrays {
  readonly length: number;
  readonly kind: Uint8Array;
  readonly tag: Uint8Array;
  readonly parent: Int32Array;
  readonly subtreeEnd: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly depth: Uint16Array;
  readonly attributes: Int32Array;
  readonly flattened: boolean;
}

/** Nodes under construction, in order of creation, linked to parent and siblings. Node 0 is the document. */
export class NodeStore {
  length = 0;
  kind: Uint8Array;
  tag: Uint8Array;
  parent: Int32Array;
  from: Int32Array;
  to: Int32Array;
  /** Row of an element's attributes, see `AttributeTable`. */
  attributes: Int32Array;
  first: Int32Array;
  last: Int32Array;
  next: Int32Array;
  previous: Int32Array;
  /** 1 while the element is on the stack of open elements. */
  open: Uint8Array;
  /** Whether some node stands elsewhere than in order of creation. */
  moved = false;

  constructor(capacity: number) {
    this.kind = new Uint8Array(capacity);
    this.tag = new Uint8Array(capacity);
    this.parent = new Int32Array(capacity);
    this.from = new Int32Array(capacity);
    this.to = new Int32Array(capacity);
    this.attributes = new Int32Array(capacity);
    this.first = new Int32Array(capacity);
    this.last = new Int32Array(capacity);
    this.next = new Int32Array(capacity);
    this.previous = new Int32Array(capacity);
    this.open = new Uint8Array(capacity);
    this.add(0, 0, 0, 0);
  }

  /** A new node that stands nowhere yet. */
  add(kind: number, tag: number, from: number, to: number): number {
    const node = this.length++;
    if (node >= this.kind.length) this.#grow();
    this.kind[node] = kind;
    this.tag[node] = tag;
    this.from[node] = from;
    this.to[node] = to;
    this.parent[node] = NONE;
    this.first[node] = NONE;
    this.last[node] = NONE;
    this.next[node] = NONE;
    this.previous[node] = NONE;
    return node;
  }

  append(parent: number, node: number): void {
    const last = this.last[parent] ?? NONE;
    this.parent[node] = parent;
    this.previous[node] = last;
    if (last < 0) this.first[parent] = node;
    else this.next[last] = node;
    this.last[parent] = node;
  }

  insertBefore(node: number, sibling: number): void {
    const parent = this.parent[sibling] ?? NONE;
    const previous = this.previous[sibling] ?? NONE;
    this.moved = true;
    this.parent[node] = parent;
    this.previous[node] = previous;
    this.next[node] = sibling;
    this.previous[sibling] = node;
    if (previous < 0) this.first[parent] = node;
    else this.next[previous] = node;
  }

  /** Takes the node out of its parent, its subtree with it. */
  remove(node: number): void {
    const parent = this.parent[node] ?? NONE;
    if (parent < 0) return;
    const previous = this.previous[node] ?? NONE;
    const next = this.next[node] ?? NONE;
    this.moved = true;
    if (previous < 0) this.first[parent] = next;
    else this.next[previous] = next;
    if (next < 0) this.last[parent] = previous;
    else this.previous[next] = previous;
    this.parent[node] = NONE;
    this.previous[node] = NONE;
    this.next[node] = NONE;
  }

  moveChildren(from: number, to: number): void {
    for (let child = this.first[from] ?? NONE; child >= 0; ) {
      const next = this.next[child] ?? NONE;
      this.remove(child);
      this.append(to, child);
      child = next;
    }
  }

  /** The finished arrays: in preorder, no element deeper than MAX_DEPTH. */
  finish(): NodeArrays {
    const order = this.moved ? this.#preorder() : null;
    const length = order === null ? this.length : order.length;
    const parent = order === null ? this.parent.slice(0, length) : renumbered(this.parent, order, this.length);
    const kind = picked(new Uint8Array(length), this.kind, order);
    const depth = new Uint16Array(length);
    const flattened = setDepths(kind, parent, depth);
    return {
      length,
      kind,
      tag: picked(new Uint8Array(length), this.tag, order),
      parent,
      subtreeEnd: subtreeEnds(parent),
      from: picked(new Int32Array(length), this.from, order),
      to: picked(new Int32Array(length), this.to, order),
      depth,
      attributes: picked(new Int32Array(length), this.attributes, order),
      flattened,
    };
  }

  #preorder(): Int32Array {
    const order = new Int32Array(this.length);
    let count = 0;
    let node = 0;
    while (node >= 0) {
      order[count++] = node;
      let following = this.first[node] ?? NONE;
      while (following < 0 && node > 0) {
        following = this.next[node] ?? NONE;
        if (following < 0) node = this.parent[node] ?? NONE;
      }
      node = following;
    }
    return order.subarray(0, count);
  }

  #grow(): void {
    const capacity = this.kind.length * 2;
    this.kind = grown(new Uint8Array(capacity), this.kind);
    this.tag = grown(new Uint8Array(capacity), this.tag);
    this.parent = grown(new Int32Array(capacity), this.parent);
    this.from = grown(new Int32Array(capacity), this.from);
    this.to = grown(new Int32Array(capacity), this.to);
    this.attributes = grown(new Int32Array(capacity), this.attributes);
    this.first = grown(new Int32Array(capacity), this.first);
    this.last = grown(new Int32Array(capacity), this.last);
    this.next = grown(new Int32Array(capacity), this.next);
    this.previous = grown(new Int32Array(capacity), this.previous);
    this.open = grown(new Uint8Array(capacity), this.open);
  }
}

function grown<T extends Uint8Array | Int32Array>(bigger: T, old: T): T {
  bigger.set(old);
  return bigger;
}

function picked<T extends Uint8Array | Int32Array>(target: T, values: T, order: Int32Array | null): T {
  if (order === null) target.set(values.subarray(0, target.length));
  else for (let i = 0; i < order.length; i++) target[i] = values[order[i] ?? 0] ?? 0;
  return target;
}

function renumbered(parent: Int32Array, order: Int32Array, count: number): Int32Array {
  const place = new Int32Array(count);
  for (let i = 0; i < order.length; i++) place[order[i] ?? 0] = i;
  const out = new Int32Array(order.length);
  out[0] = NONE;
  for (let i = 1; i < order.length; i++) out[i] = place[parent[order[i] ?? 0] ?? 0] ?? 0;
  return out;
}

/** Sets every depth, and hangs what is too deep beside its parent; says whether anything was. */
function setDepths(kind: Uint8Array, parent: Int32Array, depth: Uint16Array): boolean {
  let flattened = false;
  for (let node = 1; node < parent.length; node++) {
    let above = parent[node] ?? 0;
    if (kind[node] === ELEMENT && (depth[above] ?? 0) >= MAX_DEPTH - 1) {
      above = parent[above] ?? 0;
      parent[node] = above;
      flattened = true;
    }
    depth[node] = (depth[above] ?? 0) + 1;
  }
  return flattened;
}

function subtreeEnds(parent: Int32Array): Int32Array {
  const ends = new Int32Array(parent.length);
  for (let node = parent.length - 1; node >= 0; node--) {
    const end = Math.max(ends[node] ?? 0, node + 1);
    ends[node] = end;
    const above = parent[node] ?? NONE;
    if (above >= 0 && (ends[above] ?? 0) < end) ends[above] = end;
  }
  return ends;
}
