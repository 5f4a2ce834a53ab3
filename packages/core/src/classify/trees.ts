/**
 * Boosted trees in one flat array, four cells a node, so that a step reads one stretch of memory: at `node`
 * feature, threshold (the same bytes as float32), where to go for `row[feature] <= threshold`, where else.
 * Children are cell numbers; one below 0 is leaf `~child`. Tree t starts at `roots[t]`. A row's margin is the sum of its leaves plus `base`.
 */
export interface Trees {
  readonly base: number;
  readonly roots: Int32Array;
  readonly cells: Int32Array;
  /** The bytes of `cells` read as float32. */
  readonly thresholds: Float32Array;
  readonly leaves: Float32Array;
}

export const CELLS_PER_NODE = 4;
export const THRESHOLD_CELL = 1;
export const LEFT_CELL = 2;
export const RIGHT_CELL = 3;

/** Margin (log-odds) of the row that starts at `offset`. */
export function margin(trees: Trees, row: Float32Array, offset: number): number {
  return trees.base + sumOfTrees(trees, 0, trees.roots.length, row, offset);
}

function sumOfTrees(trees: Trees, first: number, end: number, row: Float32Array, offset: number): number {
  const { roots, cells, thresholds, leaves } = trees;
  let sum = 0;
  for (let tree = first; tree < end; tree++) {
    let node = roots[tree] ?? 0;
    while (node >= 0) {
      const value = row[offset + (cells[node] ?? 0)] ?? 0;
      const side = value <= (thresholds[node + THRESHOLD_CELL] ?? 0) ? LEFT_CELL : RIGHT_CELL;
      node = cells[node + side] ?? -1;
    }
    sum += leaves[~node] ?? 0;
  }
  return sum;
}

/** After so many trees a margin below this never comes back to a likely one: of 13,170 blocks of unseen sites none got over 0.07. */
const EARLY_TREES = 20;
const EARLY_MARGIN = -2.5;
/** What such blocks are in the end, usually. */
const EARLY_RESULT = -5.3;

/** As {@link margin}, hopeless rows given up early: three blocks in five of a page. */
export function quickMargin(trees: Trees, row: Float32Array, offset: number): number {
  const early = trees.base + sumOfTrees(trees, 0, EARLY_TREES, row, offset);
  if (early < EARLY_MARGIN) return EARLY_RESULT;
  return early + sumOfTrees(trees, EARLY_TREES, trees.roots.length, row, offset);
}

/** Probabilities are kept to this many steps, so that no engine's last bit of `exp` shows in a record. */
const PROBABILITY_STEPS = 1000;

export function probability(logOdds: number): number {
  return Math.round(PROBABILITY_STEPS / (1 + Math.exp(-logOdds))) / PROBABILITY_STEPS;
}
