import type { Tree } from "../parse/page.ts";

/** The elements that hold blocks, numbered in page order from 1, parents before children; 0 is the document. Most elements of a page hold none. */
export interface Holders {
  readonly count: number;
  /** Number of each tree node; 0 for those that hold no block. */
  readonly at: Int32Array;
  readonly node: Int32Array;
  /** Number of the element around each. */
  readonly parent: Int32Array;
}

/** `blockAt[n]` tells how many blocks start before node n. */
export function holdersOf(tree: Tree, blockAt: Int32Array): Holders {
  const at = new Int32Array(tree.length);
  const found: number[] = [0];
  for (let node = 1; node < tree.length; ) {
    const end = tree.subtreeEnd[node] ?? tree.length;
    if (blockAt[end] === blockAt[node]) {
      node = end;
      continue;
    }
    at[node] = found.length;
    found.push(node);
    node++;
  }
  const node = Int32Array.from(found);
  const parent = node.map((own) => at[Math.max(0, tree.parent[own] ?? 0)] ?? 0);
  return { count: found.length, at, node, parent };
}
