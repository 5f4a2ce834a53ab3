import { NameScores } from "../measure/features/name-scores.ts";
import { CodedNumbers, kindAt, type NumberKind, numberKind } from "../text/coded-numbers.ts";
import { readValues } from "../text/key-table.ts";
import { type BlockModel, SCORE_STEPS } from "./model.ts";
import { CELLS_PER_NODE, LEFT_CELL, RIGHT_CELL, THRESHOLD_CELL, type Trees } from "./trees.ts";

/*
 * A model as it ships, in numbers of text/coded-numbers.ts: the keys of its names with their scores in sixteenths, then twice the trees of a
 * stage.
 */

/** Leaves are kept in 256ths at most. */
export const MOST_LEAF_STEPS = 256;
/** Low bits of a threshold's float32 that are not kept, at least. */
export const LEAST_THRESHOLD_SHIFT = 14;
/** What a node's children are: the sum of these where they are nodes; a child that is a leaf adds nothing. */
export const LEFT_IS_NODE = 2;
export const RIGHT_IS_NODE = 1;

export function unpackModel(text: string): BlockModel {
  const numbers = new CodedNumbers(text);
  const scores = new Map([...readValues(numbers)].map(([key, score]) => [key, score / SCORE_STEPS]));
  return { names: new NameScores(scores), alone: readTrees(numbers), inContext: readTrees(numbers) };
}

/** The kinds of the numbers of a stage's trees, its own. */
export interface TreeKinds {
  readonly counts: NumberKind;
  readonly features: NumberKind;
  readonly firsts: NumberKind;
  readonly distances: NumberKind;
  readonly leaves: NumberKind;
  /** By depth: the first nodes ask for other features than the later ones, and the deeper, the fewer children are nodes. */
  readonly asked: NumberKind[];
  readonly shapes: NumberKind[];
}

export function treeKinds(): TreeKinds {
  return {
    counts: numberKind(),
    features: numberKind(),
    firsts: numberKind(),
    distances: numberKind(),
    leaves: numberKind(),
    asked: [],
    shapes: [],
  };
}

/** Below this depth nodes ask for the same features. */
const ASKED_DEPTH = 2;

export function askedAt(depth: number, { asked }: TreeKinds): NumberKind {
  return kindAt(asked, Math.min(depth, ASKED_DEPTH));
}

/**
 * How many steps of a leaf are 1; how many low bits of a threshold's float32 are left out; trees; inner nodes of all trees; base in steps;
 * features. For each feature, the one that most nodes ask for first: its number; how many thresholds it has, then each as its distance from
 * the one below, the first from `startOf`. Then, tree by tree, the nodes, each before its children and the left ones first: its shape, its
 * feature by its place among those, its threshold likewise among those that the nodes above leave. A leaf stands where it is met, as its
 * value in steps.
 */
function readTrees(numbers: CodedNumbers): Trees {
  const kinds = treeKinds();
  const count = (): number => numbers.next(kinds.counts);
  const steps = count();
  const shift = count();
  const trees = count();
  const inner = count();
  const base = numbers.signed(kinds.counts) / steps;
  const features = Array.from({ length: count() }, () => readFeature(numbers, kinds, shift));
  const cells = new Int32Array(inner * CELLS_PER_NODE);
  const leaves = new Float32Array(inner + trees);
  let nodes = 0;
  let left = 0;
  const place = (isNode: boolean, depth: number): number => {
    if (!isNode) {
      leaves[left] = numbers.signed(kinds.leaves) / steps;
      return ~left++;
    }
    const node = CELLS_PER_NODE * nodes++;
    const shape = numbers.next(kindAt(kinds.shapes, depth));
    const asked = features[numbers.next(askedAt(depth, kinds))] ?? NO_FEATURE;
    const { feature, thresholds, least, most } = asked;
    const threshold = least + numbers.below(most - least + 1);
    cells[node] = feature;
    cells[node + THRESHOLD_CELL] = thresholds[threshold] ?? 0;
    asked.most = threshold;
    cells[node + LEFT_CELL] = place((shape & LEFT_IS_NODE) !== 0, depth + 1);
    asked.most = most;
    asked.least = threshold;
    cells[node + RIGHT_CELL] = place((shape & RIGHT_IS_NODE) !== 0, depth + 1);
    asked.least = least;
    return node;
  };
  const roots = new Int32Array(trees).map(() => place(true, 0));
  return { base, roots, cells, thresholds: new Float32Array(cells.buffer), leaves };
}

/** A feature that nodes ask for, and the bits of their thresholds in ascending order of these. */
interface AskedFeature {
  readonly feature: number;
  readonly thresholds: readonly number[];
  /** Places of those that the nodes above leave: what is at most a threshold is not asked for a higher one. */
  least: number;
  most: number;
}

const NO_FEATURE: AskedFeature = { feature: 0, thresholds: [], least: 0, most: 0 };

function readFeature(numbers: CodedNumbers, kinds: TreeKinds, shift: number): AskedFeature {
  const feature = numbers.next(kinds.features);
  let last = startOf(shift);
  const thresholds = Array.from({ length: numbers.next(kinds.counts) }, (_, i) => {
    last += i === 0 ? numbers.signed(kinds.firsts) : numbers.next(kinds.distances);
    return bitsOf(last, shift);
  });
  return { feature, thresholds, least: 0, most: thresholds.length - 1 };
}

/** What the first threshold of a feature is told from, since most are near it: the number of 2, whose bits are 2 ** 30 behind the sign bit, 2 ** 31. */
export function startOf(shift: number): number {
  return 3 * 2 ** (30 - shift);
}

/** The number of a threshold's upper bits grows with the threshold; bits of float32 fall below 0. */
function bitsOf(ordered: number, shift: number): number {
  const signBit = 2 ** (31 - shift);
  return (ordered >= signBit ? ordered - signBit : 2 * signBit - 1 - ordered) << shift;
}
