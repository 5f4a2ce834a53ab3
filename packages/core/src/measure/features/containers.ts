import type { Survey } from "../survey.ts";
import type { FeatureGroup } from "./group.ts";
import { linkedShare } from "./neighbours.ts";

/** Levels above the block's own element that are looked at. */
const LEVELS = [1, 2, 4] as const;

/** A character outside prose counts this much against a container that holds it. */
const NOISE_WEIGHT = 0.5;
/** Readability-like decay of a paragraph's vote for its ancestors: parent whole, grandparent half, then a third ... */
const VOTING_LEVELS = 4;

/** What the elements around the block hold, and how the block stands to the two best candidates for the story's container. */
export const CONTAINERS: FeatureGroup = {
  width: 20,
  fill: (page: Survey, rows: Float32Array, at: number, width: number) => {
    const { blocks } = page.galley;
    const { parent } = page.page.tree;
    const all = Math.max(1, page.sumProse[blocks.length] ?? 0);
    const voted = votedContainer(page);
    const dense = densestContainer(page);
    const denseProse = proseIn(page, dense);
    for (let i = 0; i < blocks.length; i++) {
      const node = blocks[i]?.node ?? 0;
      let to = i * width + at;
      rows[to++] = blocksIn(page, node);
      let above = node;
      let level = 0;
      for (const wanted of LEVELS) {
        while (level < wanted && above > 0) {
          above = parent[above] ?? 0;
          level++;
        }
        const prose = proseIn(page, above);
        rows[to++] = prose;
        rows[to++] = prose / all;
        rows[to++] = linkedIn(page, above);
        rows[to++] = blocksIn(page, above);
      }
      for (const container of [voted, dense]) {
        rows[to++] = contains(page, container, node) ? 1 : 0;
        rows[to++] = stepsTo(page, node, container);
        rows[to++] = proseIn(page, container) / all;
      }
      rows[to++] = contains(page, dense, node) ? (page.length[i] ?? 0) / Math.max(1, denseProse) : 0;
    }
  },
};

function blocksIn(page: Survey, node: number): number {
  return (page.blockAt[page.page.tree.subtreeEnd[node] ?? 0] ?? 0) - (page.blockAt[node] ?? 0);
}

function proseIn(page: Survey, node: number): number {
  const to = page.blockAt[page.page.tree.subtreeEnd[node] ?? 0] ?? 0;
  return (page.sumProse[to] ?? 0) - (page.sumProse[page.blockAt[node] ?? 0] ?? 0);
}

function linkedIn(page: Survey, node: number): number {
  return linkedShare(page, page.blockAt[node] ?? 0, page.blockAt[page.page.tree.subtreeEnd[node] ?? 0] ?? 0);
}

export function contains(page: Survey, container: number, node: number): boolean {
  return node >= container && node < (page.page.tree.subtreeEnd[container] ?? 0);
}

/** Steps from `node` up to the nearest common ancestor with `container`. */
export function stepsTo(page: Survey, node: number, container: number): number {
  let at = node;
  let steps = 0;
  while (at > 0 && !contains(page, at, container) && !contains(page, container, at)) {
    at = page.page.tree.parent[at] ?? 0;
    steps++;
  }
  return steps;
}

/** The element that most prose votes for; a block's vote halves, thirds ... with each level up. */
function votedContainer(page: Survey): number {
  const { tree } = page.page;
  const votes = new Float64Array(tree.length);
  const candidates: number[] = [];
  for (const block of page.galley.blocks) {
    const prose = page.prose[block.index] ?? 0;
    if (prose === 0) continue;
    let at = block.tag === "p" ? (tree.parent[block.node] ?? 0) : block.node;
    for (let level = 1; level <= VOTING_LEVELS && at > 0; level++) {
      if (votes[at] === 0) candidates.push(at);
      votes[at] = (votes[at] ?? 0) + prose / level;
      at = tree.parent[at] ?? 0;
    }
  }
  let best = 0;
  let most = 0;
  for (const node of candidates) {
    const value = (votes[node] ?? 0) * (1 - linkedIn(page, node));
    if (value > most) {
      most = value;
      best = node;
    }
  }
  return best;
}

/** The element with the most prose characters after its other characters are held against it. */
function densestContainer(page: Survey): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (const node of proseAncestors(page)) {
    const from = page.blockAt[node] ?? 0;
    const to = page.blockAt[page.page.tree.subtreeEnd[node] ?? 0] ?? 0;
    const prose = (page.sumProse[to] ?? 0) - (page.sumProse[from] ?? 0);
    const length = (page.sumLength[to] ?? 0) - (page.sumLength[from] ?? 0);
    const value = prose - NOISE_WEIGHT * (length - prose);
    // Of equals the innermost: a later node in document order is deeper or after.
    if (value > most || (value === most && contains(page, best, node))) {
      most = value;
      best = node;
    }
  }
  return best;
}

/** Elements with prose, innermost first along every path. */
function proseAncestors(page: Survey): number[] {
  const { tree } = page.page;
  const seen = new Uint8Array(tree.length);
  const found: number[] = [];
  for (const block of page.galley.blocks) {
    if (page.prose[block.index] === 0) continue;
    for (let at = block.node; at > 0 && seen[at] === 0; at = tree.parent[at] ?? 0) {
      seen[at] = 1;
      found.push(at);
    }
  }
  return found;
}
