import type { Tree } from "../parse/page.ts";
import { mix } from "../text/fnv.ts";
import { oncePerPage } from "../text/once-per-page.ts";
import { NAMING_WORDS } from "./element-kinds.ts";
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
const memoryOf: (tree: Tree) => Memory = oncePerPage((tree) => ({
  readers: NAMING_ATTRIBUTES.filter((name) => tree.mayHold(name)).map((name) => readOnce(tree, name, kindsOfValue)),
  byNode: new Int32Array(tree.length),
}));
const READ = 1 << 30;
/** The shortest start tag with an attribute that names: `<p id=a>`. */
const LEAST_NAMED_TAG_CHARS = 8;

function kindsOf(tree: Tree, node: number): number {
  const memory = memoryOf(tree);
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
  if (value.length > MOST_VALUE_CHARS) return 0;
  let kinds = 0;
  // Hashes of the word that is open, of it behind the one before, and of that one.
  let word = 0;
  let glued = 0;
  let before = 0;
  let isOpen = false;
  let isSmall = false;
  for (let at = 0; at <= value.length; at++) {
    const code = at < value.length ? value.charCodeAt(at) : SPACE;
    const isCapital = code >= 0x41 && code <= 0x5a;
    const isLetter = isCapital || (code >= 0x61 && code <= 0x7a);
    if (isOpen && (!isLetter || (isCapital && isSmall))) {
      kinds |= NAMING_WORDS.of(word) | NAMING_WORDS.of(glued);
      before = word;
      isOpen = false;
    }
    if (isLetter) {
      const folded = code | 0x20;
      word = mix(isOpen ? word : 0, folded);
      glued = mix(isOpen ? glued : before, folded);
      isOpen = true;
    } else if (code === SPACE) before = 0;
    isSmall = isLetter && !isCapital;
  }
  return kinds;
}

const SPACE = 0x20;
