import { ELEMENT, type Property, TEXT, type Tree } from "../page.ts";
import { RAW } from "../tag-sets.ts";
import { TAG, tagSet } from "../tags.ts";
import { foldSpace } from "./fold-space.ts";
import { shortName, typesOf } from "./json-ld.ts";

/** Characters kept of one value: enough for every field; whole stories are read from the tree. */
const LONGEST_VALUE = 10_000;
/** Nodes read for all values together: nested properties would read the same text again and again. */
const MOST_NODES_READ = 200_000;
const HAS_SOURCE: Uint8Array = tagSet(["audio", "embed", "iframe", "img", "source", "track", "video"]);
const HAS_ADDRESS: Uint8Array = tagSet(["a", "area", "link"]);

/** The page's microdata and RDFa values, in page order, until there are more than so many. */
export function readProperties(tree: Tree, most: number): readonly Property[] {
  const microdata = tree.mayHold("itemprop");
  const rdfa = tree.mayHold("typeof");
  if (!microdata && !rdfa) return [];
  const properties: Property[] = [];
  const budget = { nodes: MOST_NODES_READ };
  /** By depth: the type of the item that elements one deeper belong to. */
  const items: string[] = [""];
  for (let node = 1; node < tree.length && properties.length <= most; node++) {
    if (tree.kind[node] !== ELEMENT) continue;
    const depth = tree.depth[node] ?? 0;
    const enclosing = items[depth - 1] ?? "";
    items[depth] = itemType(tree, node, microdata, rdfa) ?? enclosing;
    const names = propertyNames(tree, node, microdata, rdfa && enclosing !== "");
    if (names === null) continue;
    const value = propertyValue(tree, node, budget);
    if (value === "") continue;
    for (const name of names.split(" "))
      properties.push({ name: shortName(name).toLowerCase(), value, node, itemType: enclosing });
  }
  return properties;
}

interface Budget {
  nodes: number;
}

/** Type of the item that the element begins, "" for one without type; null where it begins none. */
function itemType(tree: Tree, node: number, microdata: boolean, rdfa: boolean): string | null {
  if (microdata && tree.attribute(node, "itemscope") !== null) return shortType(tree.attribute(node, "itemtype") ?? "");
  const type = rdfa ? tree.attribute(node, "typeof") : null;
  return type === null ? null : shortType(type);
}

function shortType(type: string): string {
  return (typesOf(foldSpace(type).split(" ")[0])[0] ?? "").toLowerCase();
}

function propertyNames(tree: Tree, node: number, microdata: boolean, rdfa: boolean): string | null {
  const names =
    (microdata ? tree.attribute(node, "itemprop") : null) ?? (rdfa ? tree.attribute(node, "property") : null);
  return names === null ? null : foldSpace(names) || null;
}

function propertyValue(tree: Tree, node: number, budget: Budget): string {
  const tag = tree.tag[node] ?? 0;
  const content = tree.attribute(node, "content") ?? (tag === TAG.meta ? tree.attribute(node, "value") : null);
  if (content !== null) return content.trim();
  const attribute =
    HAS_SOURCE[tag] === 1 ? "src" : HAS_ADDRESS[tag] === 1 ? "href" : tag === TAG.time ? "datetime" : null;
  const value = attribute === null ? null : tree.attribute(node, attribute);
  return value?.trim() || elementText(tree, node, budget);
}

function elementText(tree: Tree, node: number, budget: Budget): string {
  let text = "";
  const end = tree.subtreeEnd[node] ?? 0;
  for (let inner = node + 1; inner < end && text.length < LONGEST_VALUE && budget.nodes > 0; inner++) {
    budget.nodes--;
    if (tree.kind[inner] === TEXT) text += ` ${tree.text(inner)}`;
    else if (RAW[tree.tag[inner] ?? 0] === 1) inner = (tree.subtreeEnd[inner] ?? inner + 1) - 1;
  }
  return foldSpace(text).slice(0, LONGEST_VALUE);
}
