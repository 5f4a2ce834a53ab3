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
  let memory = remembered.get(tree);
  if (memory === undefined) {
    memory = { byNode: new Map(), byValue: new Map() };
    remembered.set(tree, memory);
  }
  const names = memory.byNode.get(node) ?? readNames(tree, node, memory.byValue);
  memory.byNode.set(node, names);
  return names;
}

interface Memory {
  readonly byNode: Map<number, ReadonlySet<string>>;
  /** The words of a value: elements share their classes. */
  readonly byValue: Map<string, readonly string[]>;
}
/** Several fields ask for the same elements of a page; what was read once is kept as long as its tree. */
const remembered = new WeakMap<Tree, Memory>();
const NAMELESS: ReadonlySet<string> = new Set();
/** The shortest start tag with an attribute that names: `<p id=a>`. */
const LEAST_NAMED_TAG_CHARS = 8;

function readNames(tree: Tree, node: number, byValue: Memory["byValue"]): ReadonlySet<string> {
  if ((tree.to[node] ?? 0) - (tree.from[node] ?? 0) < LEAST_NAMED_TAG_CHARS) return NAMELESS;
  const names = new Set<string>();
  for (const name of NAMING_ATTRIBUTES) {
    const value = tree.attribute(node, name);
    if (value === null || value.length > MOST_VALUE_CHARS) continue;
    const words = byValue.get(value) ?? wordsOfNames(value);
    byValue.set(value, words);
    for (const word of words) names.add(word);
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
  let from = -1;
  let wasSmall = false;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    const small = code >= 0x61 && code <= 0x7a;
    const capital = code >= 0x41 && code <= 0x5a;
    if (from >= 0 && ((capital && wasSmall) || (!small && !capital))) {
      parts.push(name.slice(from, at).toLowerCase());
      from = -1;
    }
    if (from < 0 && (small || capital)) from = at;
    wasSmall = small;
  }
  if (from >= 0) parts.push(name.slice(from).toLowerCase());
  return parts;
}
