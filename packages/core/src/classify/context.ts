import { contains, stepsTo } from "../measure/features/containers.ts";
import type { Survey } from "../measure/survey.ts";
import { bestRun, type Mass, meanOf } from "./mass.ts";

/** How far the neighbours' first-stage probabilities are read, in blocks. */
const NEAR = [1, 2, 3] as const;
const WINDOWS = [3, 8] as const;
/** A block at least this likely, with at least this many words, is taken for story when distances to the story are measured. */
const LIKELY = 0.5;
const LIKELY_WORDS = 8;
/** Blocks further from the story than this are equally far. */
const FAR_BLOCKS = 40;

/** Features that the second stage adds; train/src/context-names.ts names them. */
export const CONTEXT_WIDTH = 29;

/** Second-stage features: what the first stage thinks of the block, its neighbours, its container, and of all blocks built alike. */
export function fillContext(page: Survey, p: Float32Array, rows: Float32Array, at: number, width: number): void {
  const count = p.length;
  const { groups, holders } = page;
  const mass = prefixMass(page, p);
  const alike = sumGroups(page, p, mass);
  const story = storyContainer(page, p);
  const run = bestRun(p.length, (i) => weight(page, i) * ((p[i] ?? 0) - RUN_COST));
  const before = distances(page, p, 1);
  const after = distances(page, p, -1);
  let pMax = 0;
  for (let i = 0; i < count; i++) pMax = Math.max(pMax, p[i] ?? 0);
  const total = mass.story[count] ?? 0;
  const share = (words: number): number => (total > 0 ? words / total : 0);
  const runShare = share((mass.story[run.to] ?? 0) - (mass.story[run.from] ?? 0));
  const containerShare = share(storyUnder(page, mass, story));
  for (let i = 0; i < count; i++) {
    let to = i * width + at;
    rows[to++] = p[i] ?? 0;
    for (const d of NEAR) {
      rows[to++] = i >= d ? (p[i - d] ?? -1) : -1;
      rows[to++] = i + d < count ? (p[i + d] ?? -1) : -1;
    }
    for (const w of WINDOWS) rows[to++] = meanOf(mass, Math.max(0, i - w), Math.min(count, i + w + 1));
    const node = page.galley.blocks[i]?.node ?? 0;
    const parent = holders.parent[holders.at[node] ?? 0] ?? 0;
    rows[to++] = meanUnder(page, mass, holders.node[parent] ?? 0);
    rows[to++] = meanUnder(page, mass, holders.node[holders.parent[parent] ?? 0] ?? 0);
    const group = groups.of[i] ?? 0;
    rows[to++] = alike.mean[group] ?? 0;
    rows[to++] = groups.size[group] ?? 0;
    rows[to++] = pMax;
    rows[to++] = total;
    rows[to++] = total > 0 ? (mass.story[i] ?? 0) / total : -1;
    rows[to++] = total > 0 ? (total - (mass.story[i + 1] ?? 0)) / total : -1;
    rows[to++] = before[i] ?? FAR_BLOCKS;
    rows[to++] = after[i] ?? FAR_BLOCKS;
    rows[to++] = contains(page, story, node) ? 1 : 0;
    rows[to++] = stepsTo(page, node, story);
    rows[to++] = pMax > 0 ? (p[i] ?? 0) / pMax : 0;
    rows[to++] = alike.max[group] ?? 0;
    rows[to++] = share(alike.story[group] ?? 0);
    rows[to++] = containerShare;
    rows[to++] = runShare;
    rows[to++] = i >= run.from && i < run.to ? 1 : 0;
    rows[to++] = i < run.from ? run.from - i : i >= run.to ? i - run.to + 1 : 0;
    rows[to++] = alikeNear(page, mass, i);
  }
}

/** Blocks that belong together stand within so many blocks of each other. */
const ALIKE_NEAR = 6;

/** Mean probability of the words of the other blocks nearby that are built alike; -1 where there are none. */
function alikeNear(page: Survey, mass: Mass, block: number): number {
  const { of } = page.groups;
  const end = Math.min(of.length, block + ALIKE_NEAR + 1);
  let words = 0;
  let story = 0;
  for (let i = Math.max(0, block - ALIKE_NEAR); i < end; i++) {
    if (i === block || of[i] !== of[block]) continue;
    words += (mass.words[i + 1] ?? 0) - (mass.words[i] ?? 0);
    story += (mass.story[i + 1] ?? 0) - (mass.story[i] ?? 0);
  }
  return words > 0 ? story / words : -1;
}

/** What a word adds to a run of blocks is its probability less this. */
const RUN_COST = 0.3;

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
  return 1 + (page.size[block] ?? 0);
}

function storyUnder(page: Survey, mass: Mass, node: number): number {
  return (
    (mass.story[page.blockAt[page.page.tree.subtreeEnd[node] ?? 0] ?? 0] ?? 0) -
    (mass.story[page.blockAt[node] ?? 0] ?? 0)
  );
}

function meanUnder(page: Survey, mass: Mass, node: number): number {
  return meanOf(mass, page.blockAt[node] ?? 0, page.blockAt[page.page.tree.subtreeEnd[node] ?? 0] ?? 0);
}

/** Of each group of blocks: likely words, their mean and most probability. */
interface GroupSums {
  readonly story: Float64Array;
  readonly mean: Float64Array;
  readonly max: Float32Array;
}

function sumGroups(page: Survey, p: Float32Array, mass: Mass): GroupSums {
  const { count, of } = page.groups;
  const words = new Float64Array(count);
  const story = new Float64Array(count);
  const max = new Float32Array(count);
  for (let i = 0; i < of.length; i++) {
    const own = of[i] ?? 0;
    words[own] = (words[own] ?? 0) + (mass.words[i + 1] ?? 0) - (mass.words[i] ?? 0);
    story[own] = (story[own] ?? 0) + (mass.story[i + 1] ?? 0) - (mass.story[i] ?? 0);
    max[own] = Math.max(max[own] ?? 0, p[i] ?? 0);
  }
  return { story, mean: story.map((sum, own) => sum / (words[own] ?? 1)), max };
}

/** The element that holds most likely words after unlikely ones are held against it. */
function storyContainer(page: Survey, p: Float32Array): number {
  const gain = new Float64Array(p.length + 1);
  const { tree } = page.page;
  const seen = new Uint8Array(page.holders.count);
  const candidates: number[] = [];
  for (let i = 0; i < p.length; i++) {
    gain[i + 1] = (gain[i] ?? 0) + weight(page, i) * ((p[i] ?? 0) - LIKELY);
    if ((p[i] ?? 0) < LIKELY) continue;
    let at = page.holders.at[page.galley.blocks[i]?.node ?? 0] ?? 0;
    while (at > 0 && seen[at] === 0) {
      seen[at] = 1;
      candidates.push(page.holders.node[at] ?? 0);
      at = page.holders.parent[at] ?? 0;
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
