import type { Tree } from "../parse/page.ts";
import { NAMING_WORDS } from "./element-kinds.ts";

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

/** Whether an element's class, id, role and the like name it as one of these kinds of `element-kinds.ts`: `class="articleHeader__photo-credit"` names a credit. */
export function isNamed(tree: Tree, node: number, kinds: number): boolean {
  return (kindsOf(tree, node) & kinds) !== 0;
}

interface Memory {
  /** Kinds by node; 0 where they were not read yet, {@link READ} with what was found where they were. */
  readonly byNode: Int32Array;
  /** Kinds by an attribute's value: elements share their classes. */
  readonly byValue: Map<string, number>;
}
/** Several fields ask for the same elements of a page; what was read once is kept as long as its tree. */
const remembered = new WeakMap<Tree, Memory>();
const READ = 1 << 30;
/** The shortest start tag with an attribute that names: `<p id=a>`. */
const LEAST_NAMED_TAG_CHARS = 8;

function kindsOf(tree: Tree, node: number): number {
  let memory = remembered.get(tree);
  if (memory === undefined) {
    memory = { byNode: new Int32Array(tree.length), byValue: new Map() };
    remembered.set(tree, memory);
  }
  const known = memory.byNode[node] ?? READ;
  if (known !== 0) return known;
  const kinds = READ | readKinds(tree, node, memory.byValue);
  memory.byNode[node] = kinds;
  return kinds;
}

function readKinds(tree: Tree, node: number, byValue: Memory["byValue"]): number {
  if ((tree.to[node] ?? 0) - (tree.from[node] ?? 0) < LEAST_NAMED_TAG_CHARS) return 0;
  let kinds = 0;
  for (const name of NAMING_ATTRIBUTES) {
    const value = tree.attribute(node, name);
    if (value === null || value.length > MOST_VALUE_CHARS) continue;
    let own = byValue.get(value);
    if (own === undefined) {
      own = kindsOfValue(value);
      byValue.set(value, own);
    }
    kinds |= own;
  }
  return kinds;
}

/** The kinds that the words of a value name. */
export function kindsOfValue(value: string): number {
  let kinds = 0;
  for (const word of wordsOfNames(value)) kinds |= NAMING_WORDS.get(word) ?? 0;
  return kinds;
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
