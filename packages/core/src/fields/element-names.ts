import type { Tree } from "../parse/page.ts";

/** Attributes whose words say what an element is for. */
const NAMING_ATTRIBUTES = [
  "class",
  "id",
  "itemprop",
  "data-testid",
  "data-component",
  "data-type",
  "rel",
  "role",
] as const;
/** Longer values hold generated style names and no more. */
const MOST_VALUE_CHARS = 300;

/** The words that an element is named with, lower case: `class="articleHeader__sub-title"` gives article, header, sub, title, and `subtitle` glued. */
export function elementNames(tree: Tree, node: number): ReadonlySet<string> {
  let known = remembered.get(tree);
  if (known === undefined) {
    known = new Map();
    remembered.set(tree, known);
  }
  const names = known.get(node) ?? readNames(tree, node);
  known.set(node, names);
  return names;
}

/** Several fields ask for the same elements of a page; what was read once is kept as long as its tree. */
const remembered = new WeakMap<Tree, Map<number, ReadonlySet<string>>>();
const NAMELESS: ReadonlySet<string> = new Set();
/** The shortest start tag with an attribute that names: `<p id=a>`. */
const LEAST_NAMED_TAG_CHARS = 8;

function readNames(tree: Tree, node: number): ReadonlySet<string> {
  if ((tree.to[node] ?? 0) - (tree.from[node] ?? 0) < LEAST_NAMED_TAG_CHARS) return NAMELESS;
  const names = new Set<string>();
  for (const name of NAMING_ATTRIBUTES) {
    const value = tree.attribute(node, name);
    if (value === null || value.length > MOST_VALUE_CHARS) continue;
    for (const word of wordsOfNames(value)) names.add(word);
  }
  return names;
}

/** Whether an element's names have one of these words. */
export function isNamed(tree: Tree, node: number, words: ReadonlySet<string>): boolean {
  for (const word of elementNames(tree, node)) if (words.has(word)) return true;
  return false;
}

/** The words of every name in an attribute's value, and each two neighbours glued: `sub-title` is also `subtitle`. */
export function wordsOfNames(value: string): string[] {
  const words: string[] = [];
  for (const name of value.split(" ")) {
    const parts = partsOf(name);
    parts.forEach((part, i) => {
      words.push(part);
      const next = parts[i + 1];
      if (next !== undefined) words.push(part + next);
    });
  }
  return words;
}

/** Splits at everything but letters, and where a capital follows a small letter. */
function partsOf(name: string): string[] {
  const parts: string[] = [];
  let part = "";
  let wasSmall = false;
  for (const char of name) {
    const small = char >= "a" && char <= "z";
    const capital = char >= "A" && char <= "Z";
    if ((capital && wasSmall) || (!small && !capital)) {
      if (part !== "") parts.push(part);
      part = "";
    }
    if (small || capital) part += char.toLowerCase();
    wasSmall = small;
  }
  if (part !== "") parts.push(part);
  return parts;
}
