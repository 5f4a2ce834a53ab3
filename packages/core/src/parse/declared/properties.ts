import type { Property, Tree } from "../page.ts";

/** The page's microdata and RDFa values. */
export function readProperties(_tree: Tree): readonly Property[] {
  return [];
}
