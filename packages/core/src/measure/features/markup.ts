import { HEADING_NAMES, TAG_NAMES } from "../../parse/tags.ts";
import type { Survey } from "../survey.ts";
import type { FeatureGroup } from "./group.ts";
import { linkedShare } from "./neighbours.ts";

/** Block tags by kind; the position is the feature's value, so kinds that behave alike stand side by side. */
const TAG_KINDS: readonly string[] = (
  "p pre blockquote h1 h2 h3 h4 h5 h6 li dd dt figcaption caption div section article main td th summary address center body " +
  "span a button label legend option header footer nav aside form"
).split(" ");
const TAG_VALUE: ReadonlyMap<string, number> = new Map(TAG_KINDS.map((tag, i) => [tag, i + 1]));

/** Ancestors that say what a part of the page is for; bit i of the inherited flags. */
const ANCESTORS: readonly string[] =
  "article main aside nav footer header form figure ul blockquote a button details".split(" ");
/** The ancestors' bits by tag id; all of them have one. */
const ANCESTOR_BIT: Int32Array = Int32Array.from(TAG_NAMES, (tag) => {
  const bit = ANCESTORS.indexOf(tag);
  return bit < 0 ? 0 : 1 << bit;
});

/** Share of characters in links from which on the whole block is one; punctuation may stand outside. */
const WHOLLY_LINKED = 0.99;

/** What the block's own element and its ancestors are. */
export const MARKUP: FeatureGroup = {
  width: 20,
  fill: (page: Survey, rows: Float32Array, at: number, width: number) => {
    const { tree } = page.page;
    const { blocks } = page.galley;
    const inherited = inheritedFlags(page);
    for (let i = 0; i < blocks.length; i++) {
      const it = blocks[i];
      if (it === undefined) continue;
      const linked = linkedShare(page, i, i + 1);
      let to = i * width + at;
      rows[to++] = TAG_VALUE.get(it.tag) ?? 0;
      rows[to++] = HEADING_NAMES.has(it.tag) ? 1 : 0;
      rows[to++] = tree.depth[it.node] ?? 0;
      rows[to++] = it.hidden ? 1 : 0;
      rows[to++] = it.links.length;
      rows[to++] = linked;
      rows[to++] = it.links.length === 1 && linked > WHOLLY_LINKED ? 1 : 0;
      const flags = inherited[page.holders.at[tree.parent[it.firstText] ?? 0] ?? 0] ?? 0;
      for (let bit = 0; bit < ANCESTORS.length; bit++) rows[to++] = (flags >> bit) & 1;
    }
  },
};

/** Flags of each element that holds blocks, and of all around it. */
function inheritedFlags(page: Survey): Int32Array {
  const { count, node, parent } = page.holders;
  const flags = new Int32Array(count);
  for (let i = 1; i < count; i++) {
    flags[i] = (ANCESTOR_BIT[page.page.tree.tag[node[i] ?? 0] ?? 0] ?? 0) | (flags[parent[i] ?? 0] ?? 0);
  }
  return flags;
}
