import type { Page } from "../parse/page.ts";

/** An attribute that is no name, whatever it is called: consent managers and lazy loaders rename `src`, each in its way. */
const ATTRIBUTE = /\s(?!class|id|name)([\w-]+)\s*=/g;

/** Each name is searched for among all of the tag. */
const MOST_CHARS = 8000;

/** What the attributes of an element say, as far as its start tag spells them. */
export function startTagValues({ capture, tree }: Page, node: number): string[] {
  if (capture.kind === "text") return [];
  const tag = capture.markup.raw.slice(tree.from[node], tree.to[node]);
  return [...tag.slice(0, MOST_CHARS).matchAll(ATTRIBUTE)].map(
    ([, name = ""]) => tree.attribute(node, name.toLowerCase()) ?? "",
  );
}
