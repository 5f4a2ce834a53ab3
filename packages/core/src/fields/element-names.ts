import type { Tree } from "../parse/page.ts";
import { NAMING_WORDS } from "./element-kinds.ts";
import { wordsOfName } from "./name-words.ts";
import { readOnce } from "./read-once.ts";

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
  /** What the naming attributes name, of those that any element of the page has. */
  readonly readers: readonly ((node: number) => number)[];
  /** Kinds by node; 0 where they were not read yet, {@link READ} with what was found where they were. */
  readonly byNode: Int32Array;
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
    const readers = attributes.map((name) => readOnce(tree, name, kindsOfValue));
    memory = { readers, byNode: new Int32Array(tree.length) };
    remembered.set(tree, memory);
  }
  const known = memory.byNode[node] ?? READ;
  if (known !== 0) return known;
  const kinds = READ | readKinds(tree, node, memory);
  memory.byNode[node] = kinds;
  return kinds;
}

function readKinds(tree: Tree, node: number, { readers }: Memory): number {
  if ((tree.to[node] ?? 0) - (tree.from[node] ?? 0) < LEAST_NAMED_TAG_CHARS) return 0;
  let kinds = 0;
  for (const read of readers) kinds |= read(node);
  return kinds;
}

/** The kinds that the words of an attribute's value name. `articleHeader__sub-title` has the words article, header, sub and title, and each two neighbours glued: subtitle. */
export function kindsOfValue(value: string): number {
  let kinds = 0;
  for (const name of value.length > MOST_VALUE_CHARS ? [] : value.split(" ")) {
    let before = "";
    for (const word of wordsOfName(name)) {
      kinds |= (NAMING_WORDS.get(word) ?? 0) | (NAMING_WORDS.get(before + word) ?? 0);
      before = word;
    }
  }
  return kinds;
}
