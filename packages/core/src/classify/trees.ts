/**
 * Boosted trees in flat arrays. Inner node n sends a row with `row[feature[n]] <= threshold[n]` to `left[n]`, else to `right[n]`;
 * a child below 0 is leaf `~child`. Tree t starts at inner node `roots[t]`. A row's margin is the sum of its leaves plus `base`.
 */
export interface Trees {
  readonly base: number;
  readonly roots: Int32Array;
  readonly feature: Uint16Array;
  readonly threshold: Float32Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly leaf: Float32Array;
}

/** Margin (log-odds) of the row that starts at `offset`. */
export function margin(trees: Trees, row: Float32Array, offset: number): number {
  const { roots, feature, threshold, left, right, leaf } = trees;
  let sum = trees.base;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] ?? 0;
    while (node >= 0) {
      const value = row[offset + (feature[node] ?? 0)] ?? 0;
      node = (value <= (threshold[node] ?? 0) ? left[node] : right[node]) ?? -1;
    }
    sum += leaf[~node] ?? 0;
  }
  return sum;
}

/** Probabilities are kept to this many steps, so that no engine's last bit of `exp` shows in a record. */
const PROBABILITY_STEPS = 1000;

export function probability(logOdds: number): number {
  return Math.round(PROBABILITY_STEPS / (1 + Math.exp(-logOdds))) / PROBABILITY_STEPS;
}
