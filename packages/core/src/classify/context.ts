import { contains, stepsTo } from "../measure/features/containers.ts";
import { proseWords, type Survey } from "../measure/survey.ts";

/** How far the neighbours' first-stage probabilities are read, in blocks. */
const NEAR = [1, 2, 3, 4] as const;
const WINDOWS = [3, 8] as const;
/** A block at least this likely, with at least this many words, is taken for story when distances to the story are measured. */
const LIKELY = 0.5;
const LIKELY_WORDS = 8;
/** Blocks further from the story than this are equally far. */
const FAR_BLOCKS = 40;

export const CONTEXT_NAMES: readonly string[] = [
  "p",
  ...NEAR.flatMap((d) => [`p@-${d}`, `p@${d}`]),
  ...WINDOWS.flatMap((w) => [`pMean±${w}`]),
  "p^parent",
  "p^grandparent",
  "pGroup",
  "groupSize",
  "pMax",
  "storyWords",
  "storyBefore",
  "storyAfter",
  "likelyBefore",
  "likelyAfter",
  "inStory",
  "storyDistance",
];

/** Second-stage features: what the first stage thinks of the block, its neighbours, its container, and of all blocks built alike. */
export function contextFeatures(page: Survey, p: Float32Array): Float32Array {
  const count = p.length;
  const width = CONTEXT_NAMES.length;
  const values = new Float32Array(count * width);
  const mass = prefixMass(page, p);
  const groups = groupMeans(page, p);
  const story = storyContainer(page, p);
  const before = distances(page, p, 1);
  const after = distances(page, p, -1);
  let pMax = 0;
  for (const value of p) pMax = Math.max(pMax, value);
  const total = mass.story[count] ?? 0;
  let at = 0;
  const put = (value: number): void => {
    values[at++] = value;
  };
  for (let i = 0; i < count; i++) {
    put(p[i] ?? 0);
    for (const d of NEAR) {
      put(p[i - d] ?? -1);
      put(p[i + d] ?? -1);
    }
    for (const w of WINDOWS) put(meanOf(mass, Math.max(0, i - w), Math.min(count, i + w + 1)));
    const node = page.galley.blocks[i]?.node ?? 0;
    const parent = page.page.tree.parent[node] ?? 0;
    put(meanUnder(page, mass, parent));
    put(meanUnder(page, mass, page.page.tree.parent[parent] ?? 0));
    put(groups.mean[i] ?? 0);
    put(groups.size[i] ?? 0);
    put(pMax);
    put(total);
    put(total > 0 ? (mass.story[i] ?? 0) / total : -1);
    put(total > 0 ? (total - (mass.story[i + 1] ?? 0)) / total : -1);
    put(before[i] ?? FAR_BLOCKS);
    put(after[i] ?? FAR_BLOCKS);
    put(contains(page, story, node) ? 1 : 0);
    put(stepsTo(page, node, story));
  }
  return values;
}

interface Mass {
  /** Prefix sums of words, and of words times probability. */
  readonly words: Float64Array;
  readonly story: Float64Array;
}

function prefixMass(page: Survey, p: Float32Array): Mass {
  const words = new Float64Array(p.length + 1);
  const story = new Float64Array(p.length + 1);
  for (let i = 0; i < p.length; i++) {
    const own = weight(page, i);
    words[i + 1] = (words[i] ?? 0) + own;
    story[i + 1] = (story[i] ?? 0) + own * (p[i] ?? 0);
  }
  return { words, story };
}

function weight(page: Survey, block: number): number {
  const shape = page.shapes[block];
  return 1 + (shape === undefined ? 0 : proseWords(shape));
}

function meanOf(mass: Mass, from: number, to: number): number {
  const words = (mass.words[to] ?? 0) - (mass.words[from] ?? 0);
  return words > 0 ? ((mass.story[to] ?? 0) - (mass.story[from] ?? 0)) / words : 0;
}

function meanUnder(page: Survey, mass: Mass, node: number): number {
  return meanOf(mass, page.blockAt[node] ?? 0, page.blockAt[page.page.tree.subtreeEnd[node] ?? 0] ?? 0);
}

interface Groups {
  readonly mean: Float32Array;
  readonly size: Float32Array;
}

/** Blocks whose element and parent have the same tags and classes come from one place of the template. */
function groupMeans(page: Survey, p: Float32Array): Groups {
  const members = new Map<string, number[]>();
  const { tree } = page.page;
  for (const block of page.galley.blocks) {
    const parent = tree.parent[block.node] ?? 0;
    const key = `${block.tag}.${tree.attribute(block.node, "class") ?? ""}<${tree.tagName(parent)}.${tree.attribute(parent, "class") ?? ""}`;
    const known = members.get(key);
    if (known === undefined) members.set(key, [block.index]);
    else known.push(block.index);
  }
  const mean = new Float32Array(p.length);
  const size = new Float32Array(p.length);
  for (const blocks of members.values()) {
    let words = 0;
    let story = 0;
    for (const i of blocks) {
      words += weight(page, i);
      story += weight(page, i) * (p[i] ?? 0);
    }
    for (const i of blocks) {
      mean[i] = story / words;
      size[i] = blocks.length;
    }
  }
  return { mean, size };
}

/** The element that holds most likely words after unlikely ones are held against it. */
function storyContainer(page: Survey, p: Float32Array): number {
  const gain = new Float64Array(p.length + 1);
  const candidates = new Set<number>();
  const { tree } = page.page;
  for (let i = 0; i < p.length; i++) {
    gain[i + 1] = (gain[i] ?? 0) + weight(page, i) * ((p[i] ?? 0) - LIKELY);
    if ((p[i] ?? 0) < LIKELY) continue;
    let at = page.galley.blocks[i]?.node ?? 0;
    while (at > 0 && !candidates.has(at)) {
      candidates.add(at);
      at = tree.parent[at] ?? 0;
    }
  }
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (const node of candidates) {
    const own = (gain[page.blockAt[tree.subtreeEnd[node] ?? 0] ?? 0] ?? 0) - (gain[page.blockAt[node] ?? 0] ?? 0);
    if (own > most || (own === most && contains(page, best, node))) {
      most = own;
      best = node;
    }
  }
  return best;
}

/** Blocks to the nearest likely story block: before with `step` 1, after with -1. */
function distances(page: Survey, p: Float32Array, step: 1 | -1): Float32Array {
  const away = new Float32Array(p.length);
  let since = FAR_BLOCKS;
  for (let i = step === 1 ? 0 : p.length - 1; i >= 0 && i < p.length; i += step) {
    away[i] = since;
    const likely = (p[i] ?? 0) >= LIKELY && weight(page, i) > LIKELY_WORDS;
    since = likely ? 1 : Math.min(FAR_BLOCKS, since + 1);
  }
  return away;
}
