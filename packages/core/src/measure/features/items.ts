import type { Survey } from "../survey.ts";
import type { FeatureGroup } from "./group.ts";
import { linkedShare } from "./neighbours.ts";

/** From so many elements of the same tag and class in one parent on, they are the items of a list, whatever their tag. */
const MIN_ITEMS = 3;
/** An item holds its title and something more. */
const MIN_BLOCKS = 2;
/** A block with this share of its characters in links is a title that leads elsewhere. */
const LINKED_TITLE = 0.9;
/** Holders and signatures are numbered below this. */
const SIGNATURES = 0x100000;

/** Lists of cards: whether the block stands in one of several elements set alike, and whether those have titles that lead elsewhere. */
export const ITEMS: FeatureGroup = {
  width: 6,
  fill: (page: Survey, rows: Float32Array, at: number, width: number) => {
    const { holders } = page;
    const titles = linkedTitles(page);
    const words = prefixSums(page.size);
    const all = Math.max(1, words[page.size.length] ?? 0);
    const lists = listsOf(page, titles, words);
    for (let i = 0, to = at; i < page.size.length; i++, to += width) {
      const holder = holders.at[page.galley.blocks[i]?.node ?? 0] ?? 0;
      const item = lists.item[holder] ?? 0;
      if (item === 0) continue;
      const list = lists.list[item] ?? 0;
      const items = lists.items[list] ?? 1;
      const listWords = lists.words[list] ?? 0;
      const own = (titles[i + 1] ?? 0) - (titles[i] ?? 0);
      rows[to] = items;
      rows[to + 1] = (lists.linked[list] ?? 0) / items;
      rows[to + 2] = listWords / items;
      rows[to + 3] = listWords / all;
      rows[to + 4] = sumUnder(page, item, null);
      rows[to + 5] = sumUnder(page, item, titles) > own ? 1 : 0;
    }
  },
};

/** Prefix sums of the blocks that are titles leading elsewhere. */
function linkedTitles(page: Survey): Float64Array {
  return prefixSums(page.size.map((_, i) => (linkedShare(page, i, i + 1) >= LINKED_TITLE ? 1 : 0)));
}

function prefixSums(values: Float32Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = (sums[i] ?? 0) + (values[i] ?? 0);
  return sums;
}

/** Sum over the blocks of a holder; how many they are without `sums`. */
function sumUnder(page: Survey, holder: number, sums: Float64Array | null): number {
  const node = page.holders.node[holder] ?? 0;
  const from = page.blockAt[node] ?? 0;
  const to = page.blockAt[page.page.tree.subtreeEnd[node] ?? 0] ?? 0;
  return sums === null ? to - from : (sums[to] ?? 0) - (sums[from] ?? 0);
}

interface Lists {
  /** By holder: the innermost item around it or itself; 0 for none. */
  readonly item: Int32Array;
  /** By holder that is like others in its parent: the number of its list. */
  readonly list: Int32Array;
  /** By list: items, those with a linked title, words. */
  readonly items: Int32Array;
  readonly linked: Int32Array;
  readonly words: Float64Array;
}

function listsOf(page: Survey, titles: Float64Array, words: Float64Array): Lists {
  const { count, node, parent } = page.holders;
  const numbers = new Map<number, number>();
  const list = new Int32Array(count);
  const items = new Int32Array(count);
  const linked = new Int32Array(count);
  const sums = new Float64Array(count);
  for (let holder = 1; holder < count; holder++) {
    if (sumUnder(page, holder, null) < MIN_BLOCKS) continue;
    const key = (parent[holder] ?? 0) * SIGNATURES + page.groups.signatures.of(node[holder] ?? 0);
    const own = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, own);
    list[holder] = own;
    items[own] = (items[own] ?? 0) + 1;
    if (sumUnder(page, holder, titles) > 0) linked[own] = (linked[own] ?? 0) + 1;
    sums[own] = (sums[own] ?? 0) + sumUnder(page, holder, words);
  }
  const item = new Int32Array(count);
  // Parents come before what they hold.
  for (let holder = 1; holder < count; holder++) {
    const own = list[holder] ?? 0;
    item[holder] = own > 0 && (items[own] ?? 0) >= MIN_ITEMS ? holder : (item[parent[holder] ?? 0] ?? 0);
  }
  return { item, list, items, linked, words: sums };
}
