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
  /** The naming attributes that any element of the page has. */
  readonly attributes: readonly string[];
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
    const attributes = NAMING_ATTRIBUTES.filter((name) => tree.mayHold(name));
    memory = { attributes, byNode: new Int32Array(tree.length), byValue: new Map() };
    remembered.set(tree, memory);
  }
  const known = memory.byNode[node] ?? READ;
  if (known !== 0) return known;
  const kinds = READ | readKinds(tree, node, memory);
  memory.byNode[node] = kinds;
  return kinds;
}

function readKinds(tree: Tree, node: number, { attributes, byValue }: Memory): number {
  if ((tree.to[node] ?? 0) - (tree.from[node] ?? 0) < LEAST_NAMED_TAG_CHARS) return 0;
  let kinds = 0;
  for (const name of attributes) {
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

/** The kinds that the words of an attribute's value name. `articleHeader__sub-title` has the words article, header, sub and title, and each two neighbours glued: subtitle. */
export function kindsOfValue(value: string): number {
  let kinds = 0;
  let before = "";
  let start = -1;
  let wasSmall = false;
  for (let at = 0; at <= value.length; at++) {
    const code = at < value.length ? value.charCodeAt(at) : SPACE;
    const small = code >= SMALL_A && code <= SMALL_Z;
    const capital = code >= CAPITAL_A && code <= CAPITAL_Z;
    if (start >= 0 && !small && (wasSmall || !capital)) {
      const word = value.slice(start, at).toLowerCase();
      kinds |= NAMING_WORDS.get(word) ?? 0;
      if (before !== "") kinds |= NAMING_WORDS.get(before + word) ?? 0;
      before = word;
      start = -1;
    }
    if (code === SPACE) before = "";
    else if (start < 0 && (small || capital)) start = at;
    wasSmall = small;
  }
  return kinds;
}

const SPACE = 0x20;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
