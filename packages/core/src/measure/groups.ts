import type { Tree } from "../parse/page.ts";
import { hashOf } from "../parse/tags.ts";
import type { Block } from "./galley.ts";

/** Blocks set by the same place of the page's template: same tag and class, in parents of the same tag and class. */
export interface Groups {
  readonly count: number;
  /** Group of each block, numbered in page order. */
  readonly of: Int32Array;
  readonly size: Int32Array;
  readonly signatures: Signatures;
}

/** Signatures are numbered from 1 to this in one number with the parent's. */
const SIGNATURES = 0x100000;

export function groupsOf(tree: Tree, blocks: readonly Block[]): Groups {
  const signatures = new Signatures(tree);
  const groups = new Map<number, number>();
  const of = new Int32Array(blocks.length);
  const size = new Int32Array(blocks.length);
  for (const { index, node } of blocks) {
    const key = signatures.of(node) * SIGNATURES + signatures.of(tree.parent[node] ?? 0);
    let own = groups.get(key);
    if (own === undefined) {
      own = groups.size;
      groups.set(key, own);
    }
    of[index] = own;
    size[own] = (size[own] ?? 0) + 1;
  }
  return { count: groups.size, of, size, signatures };
}

/** Numbers elements by tag and class. Each is read once. */
export class Signatures {
  readonly #tree: Tree;
  readonly #known: Int32Array;
  readonly #numbers = new Map<number, number>();

  constructor(tree: Tree) {
    this.#tree = tree;
    this.#known = new Int32Array(tree.length);
  }

  of(node: number): number {
    if (node <= 0) return 0;
    const known = this.#known[node] ?? 0;
    return known > 0 ? known : this.#read(node);
  }

  #read(node: number): number {
    const tree = this.#tree;
    const tag = tree.tag[node] ?? 0;
    const key = (tag === 0 ? hashOf(tree.tagName(node)) : tag) * SPELLINGS + tree.spelling(node, "class");
    const own = this.#numbers.get(key) ?? this.#numbers.size + 1;
    this.#numbers.set(key, own);
    this.#known[node] = own;
    return own;
  }
}

/** Spellings of a page are numbered below this. */
const SPELLINGS = 0x100000;
