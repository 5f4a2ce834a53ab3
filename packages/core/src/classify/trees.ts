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
  const { roots, cells, thresholds, leaves } = trees;
  let sum = trees.base;
  for (let tree = 0; tree < roots.length; tree++) {
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

/** Probabilities are kept to this many steps, so that no engine's last bit of `exp` shows in a record. */
const PROBABILITY_STEPS = 1000;

export function probability(logOdds: number): number {
  return Math.round(PROBABILITY_STEPS / (1 + Math.exp(-logOdds))) / PROBABILITY_STEPS;
}
