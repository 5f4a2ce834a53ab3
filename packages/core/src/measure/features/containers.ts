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
  names: [
    "siblingBlocks",
    ...LEVELS.flatMap((l) => [`prose^${l}`, `proseShare^${l}`, `linked^${l}`, `blocks^${l}`]),
    "inVoted",
    "votedDistance",
    "votedShare",
    "inDense",
    "denseDistance",
    "denseShare",
    "ownShareOfDense",
  ],
  prepare: (page: Survey) => {
    const all = Math.max(1, page.sumProse[page.galley.blocks.length] ?? 0);
    const voted = votedContainer(page);
    const dense = densestContainer(page);
    return (block, put) => {
      const node = page.galley.blocks[block]?.node ?? 0;
      put(blocksIn(page, node));
      let at = node;
      let level = 0;
      for (const wanted of LEVELS) {
        while (level < wanted && at > 0) {
          at = page.page.tree.parent[at] ?? 0;
          level++;
        }
        const prose = proseIn(page, at);
        put(prose);
        put(prose / all);
        put(linkedIn(page, at));
        put(blocksIn(page, at));
      }
      for (const container of [voted, dense]) {
        put(contains(page, container, node) ? 1 : 0);
        put(stepsTo(page, node, container));
        put(proseIn(page, container) / all);
      }
      const chars = page.galley.blocks[block]?.text.length ?? 0;
      put(contains(page, dense, node) ? chars / Math.max(1, proseIn(page, dense)) : 0);
    };
  },
};

function blocksIn(page: Survey, node: number): number {
  return (page.blockAt[page.page.tree.subtreeEnd[node] ?? 0] ?? 0) - (page.blockAt[node] ?? 0);
}

export function proseIn(page: Survey, node: number): number {
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
  const votes = new Map<number, number>();
  for (const block of page.galley.blocks) {
    const prose = page.prose[block.index] ?? 0;
    if (prose === 0) continue;
    let at = block.tag === "p" ? (page.page.tree.parent[block.node] ?? 0) : block.node;
    for (let level = 1; level <= VOTING_LEVELS && at > 0; level++) {
      votes.set(at, (votes.get(at) ?? 0) + prose / level);
      at = page.page.tree.parent[at] ?? 0;
    }
  }
  let best = 0;
  let most = 0;
  for (const [node, vote] of votes) {
    const value = vote * (1 - linkedIn(page, node));
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
    const chars = (page.sumChars[to] ?? 0) - (page.sumChars[from] ?? 0);
    const value = prose - NOISE_WEIGHT * (chars - prose);
    // Of equals the innermost: a later node in document order is deeper or after.
    if (value > most || (value === most && contains(page, best, node))) {
      most = value;
      best = node;
    }
  }
  return best;
}

function proseAncestors(page: Survey): Set<number> {
  const seen = new Set<number>();
  for (const block of page.galley.blocks) {
    if (page.prose[block.index] === 0) continue;
    let at = block.node;
    while (at > 0 && !seen.has(at)) {
      seen.add(at);
      at = page.page.tree.parent[at] ?? 0;
    }
  }
  return seen;
}
