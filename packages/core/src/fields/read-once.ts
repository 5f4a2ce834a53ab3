import type { Tree } from "../parse/page.ts";

/** What is read of an element's attribute, `""` where it has none: of values that are spelled alike, one is read. */
export function readOnce<T extends boolean | number>(
  tree: Tree,
  name: string,
  read: (value: string) => T,
): (node: number) => T {
  const bySpelling: T[] = [];
  return (node) => {
    const spelling = tree.spelling(node, name);
    bySpelling[spelling] ??= read(tree.attribute(node, name) ?? "");
    return bySpelling[spelling];
  };
}
