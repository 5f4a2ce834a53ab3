import type { Survey } from "../survey.ts";
import type { FeatureGroup } from "./group.ts";

/** What the blocks of the same place of the template are, how they follow each other, and how the block stands among the page's prose. */
export const ALIKE: FeatureGroup = {
  width: 10,
  fill: (page: Survey, rows: Float32Array, at: number, width: number) => {
    const { groups, size } = page;
    const count = groups.of.length;
    const totals = sumGroups(page);
    const runs = runsOf(page);
    const pairs = new Map<number, number>();
    for (let i = 0; i < count; i++) {
      const pair = pairOf(groups.of, i);
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
    const paths = wordsByPath(page);
    const all = page.sumProse[count] ?? 0;
    let words = 0;
    let proseBlocks = 0;
    for (let i = 0; i < count; i++) {
      words += size[i] ?? 0;
      if ((page.prose[i] ?? 0) > 0) proseBlocks++;
    }
    const meanProse = proseBlocks > 0 ? all / proseBlocks : 0;
    for (let i = 0; i < count; i++) {
      const own = groups.of[i] ?? 0;
      const members = groups.size[own] ?? 1;
      const chars = totals.chars[own] ?? 0;
      let to = i * width + at;
      rows[to++] = members;
      rows[to++] = (totals.words[own] ?? 0) / members;
      rows[to++] = chars > 0 ? (totals.linked[own] ?? 0) / chars : 0;
      rows[to++] = (totals.prose[own] ?? 0) / Math.max(1, all);
      rows[to++] = ((totals.last[own] ?? 0) - (totals.first[own] ?? 0) + 1) / members;
      rows[to++] = runs.blocks[i] ?? 0;
      rows[to++] = runs.words[i] ?? 0;
      rows[to++] = pairs.get(pairOf(groups.of, i)) ?? 0;
      rows[to++] = meanProse > 0 ? (page.length[i] ?? 0) / meanProse : 0;
      rows[to++] = words > 0 ? (paths[i] ?? 0) / words : 0;
    }
  },
};

/** Groups are numbered below this. */
const GROUPS = 0x100000;

/** The block's group and that of the block before it, in one number. */
function pairOf(of: Int32Array, block: number): number {
  return (block > 0 ? (of[block - 1] ?? 0) + 1 : 0) * GROUPS + (of[block] ?? 0);
}

interface Totals {
  readonly words: Float64Array;
  readonly chars: Float64Array;
  readonly linked: Float64Array;
  readonly prose: Float64Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
}

function sumGroups(page: Survey): Totals {
  const { count, of } = page.groups;
  const totals: Totals = {
    words: new Float64Array(count),
    chars: new Float64Array(count),
    linked: new Float64Array(count),
    prose: new Float64Array(count),
    first: new Int32Array(count).fill(-1),
    last: new Int32Array(count),
  };
  for (let i = 0; i < of.length; i++) {
    const own = of[i] ?? 0;
    totals.words[own] = (totals.words[own] ?? 0) + (page.size[i] ?? 0);
    totals.chars[own] = (totals.chars[own] ?? 0) + (page.galley.blocks[i]?.text.length ?? 0);
    totals.linked[own] = (totals.linked[own] ?? 0) + (page.linkChars[i] ?? 0);
    totals.prose[own] = (totals.prose[own] ?? 0) + (page.prose[i] ?? 0);
    if ((totals.first[own] ?? 0) < 0) totals.first[own] = i;
    totals.last[own] = i;
  }
  return totals;
}

interface Runs {
  readonly blocks: Int32Array;
  readonly words: Float64Array;
}

/** How many blocks of one group stand in a row around each block, and their words. */
function runsOf(page: Survey): Runs {
  const { of } = page.groups;
  const runs: Runs = { blocks: new Int32Array(of.length), words: new Float64Array(of.length) };
  for (let from = 0; from < of.length; ) {
    let to = from;
    let words = 0;
    while (to < of.length && of[to] === of[from]) words += page.size[to++] ?? 0;
    runs.blocks.fill(to - from, from, to);
    runs.words.fill(words, from, to);
    from = to;
  }
  return runs;
}

/** Words of all blocks that stand under the same path of tags as the block. */
function wordsByPath(page: Survey): Float64Array {
  const { tree } = page.page;
  const { blocks } = page.galley;
  const paths = new Int32Array(blocks.length);
  const words = new Map<number, number>();
  let node = -1;
  let path = 0;
  for (let i = 0; i < blocks.length; i++) {
    const own = blocks[i]?.node ?? 0;
    if (own !== node) {
      node = own;
      path = 17;
      for (let above = node; above > 0; above = tree.parent[above] ?? 0)
        path = (Math.imul(path, 31) + (tree.tag[above] ?? 0)) | 0;
    }
    paths[i] = path;
    words.set(path, (words.get(path) ?? 0) + (page.size[i] ?? 0));
  }
  const shared = new Float64Array(blocks.length);
  for (let i = 0; i < blocks.length; i++) shared[i] = words.get(paths[i] ?? 0) ?? 0;
  return shared;
}
