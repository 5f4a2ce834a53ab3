import type { Tree } from "../parse/page.ts";
import type { Block } from "./galley.ts";

const BOLD_TAGS: ReadonlySet<string> = new Set(["b", "strong"]);

/** Whether every text of the block stands inside one bold element. */
export function isAllBold(tree: Tree, block: Block): boolean {
  for (let node = tree.parent[block.firstText] ?? 0; node > block.node; node = tree.parent[node] ?? 0) {
    if (BOLD_TAGS.has(tree.tagName(node))) return block.lastText < (tree.subtreeEnd[node] ?? 0);
  }
  return false;
}
