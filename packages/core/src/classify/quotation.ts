import type { Tree } from "../parse/page.ts";
import { TAG } from "../parse/tags.ts";

/** So far out from a line stands the element that quotes it. */
const MOST_LEVELS = 3;

/** The `blockquote` around a line's element; 0 without one. */
export function quotationAround({ tag, parent }: Tree, node: number): number {
  let at = node;
  for (let level = 0; level < MOST_LEVELS && tag[at] !== TAG.blockquote; level++) at = parent[at] ?? 0;
  return tag[at] === TAG.blockquote ? at : 0;
}
