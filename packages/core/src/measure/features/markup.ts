import type { Tree } from "../../parse/page.ts";
import { TAG_NAMES } from "../../parse/tags.ts";
import type { Survey } from "../survey.ts";
import type { FeatureGroup } from "./group.ts";
import { linkedShare } from "./neighbours.ts";

/** Block tags by kind; the position is the feature's value, so kinds that behave alike stand side by side. */
const TAG_KINDS: readonly string[] = (
  "p pre blockquote h1 h2 h3 h4 h5 h6 li dd dt figcaption caption div section article main td th summary address center body " +
  "span a button label legend option header footer nav aside form"
).split(" ");
const TAG_VALUE: ReadonlyMap<string, number> = new Map(TAG_KINDS.map((tag, i) => [tag, i + 1]));

const HEADINGS: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);

/** Ancestors that say what a part of the page is for; bit i of the inherited flags. */
const ANCESTORS: readonly string[] =
  "article main aside nav footer header form figure ul ol table blockquote section a button details".split(" ");
/** The ancestors' bits by tag id; all of them have one. */
const ANCESTOR_BIT: Int32Array = Int32Array.from(TAG_NAMES, (tag) => {
  const bit = ANCESTORS.indexOf(tag);
  return bit < 0 ? 0 : 1 << bit;
});

/** Share of characters in links from which on the whole block is one; punctuation may stand outside. */
const WHOLLY_LINKED = 0.99;

/** What the block's own element and its ancestors are. */
export const MARKUP: FeatureGroup = {
  names: [
    "tag",
    "isHeading",
    "depth",
    "hidden",
    "links",
    "linked",
    "wholeLink",
    ...ANCESTORS.map((tag) => `in:${tag}`),
  ],
  prepare: (page: Survey) => {
    const inherited = inheritedFlags(page.page.tree);
    return (block, put) => {
      const it = page.galley.blocks[block];
      if (it === undefined) return;
      const linked = linkedShare(page, block, block + 1);
      put(TAG_VALUE.get(it.tag) ?? 0);
      put(HEADINGS.has(it.tag) ? 1 : 0);
      put(page.page.tree.depth[it.node] ?? 0);
      put(it.hidden ? 1 : 0);
      put(it.links.length);
      put(linked);
      put(it.links.length === 1 && linked > WHOLLY_LINKED ? 1 : 0);
      const flags = inherited[it.firstText] ?? 0;
      for (let bit = 0; bit < ANCESTORS.length; bit++) put((flags >> bit) & 1);
    };
  },
};

/** Flags of a node and all its ancestors; parents come first in document order. */
function inheritedFlags(tree: Tree): Int32Array {
  const flags = new Int32Array(tree.length);
  for (let node = 1; node < tree.length; node++) {
    flags[node] = (ANCESTOR_BIT[tree.tag[node] ?? 0] ?? 0) | (flags[tree.parent[node] ?? 0] ?? 0);
  }
  return flags;
}
