import { NameScores } from "../measure/features/name-scores.ts";
import { PackedNumbers } from "../text/packed-numbers.ts";
import { type BlockModel, SCORE_STEPS } from "./model.ts";
import { CELLS_PER_NODE, LEFT_CELL, RIGHT_CELL, THRESHOLD_CELL, type Trees } from "./trees.ts";

/*
 * A model as it ships: text that gzip still makes smaller, since what is alike stands together. Parts, parted by spaces:
 *   names, sorted: a capital letter for how many characters each shares with the one before (A: none), then the others;
 *   their scores in sixteenths, signed;
 *   twice the trees of a stage: see `readTrees`.
 * Numbers are those of text/packed-numbers.ts.
 */

/** Leaves are kept in 256ths at most. */
export const MOST_LEAF_STEPS = 256;
/** Low bits of a threshold's float32 that are not kept, at least. */
export const LEAST_THRESHOLD_SHIFT = 14;
/** What a node's children are: the sum of these where they are nodes; a child that is a leaf adds nothing. */
export const LEFT_IS_NODE = 2;
export const RIGHT_IS_NODE = 1;
/** Shapes in one number, the first in its lowest bits: as many as one digit holds. */
export const SHAPES_IN_NUMBER = 3;
export const SHAPE_BITS = 2;

export function unpackModel(text: string): BlockModel {
  const [names = "", scores = "", alone = "", inContext = ""] = text.split(" ");
  return {
    names: new NameScores(readNames(names, new PackedNumbers(scores))),
    alone: readTrees(new PackedNumbers(alone)),
    inContext: readTrees(new PackedNumbers(inContext)),
  };
}

const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;

function readNames(text: string, scores: PackedNumbers): Map<string, number> {
  const names = new Map<string, number>();
  let name = "";
  for (let start = 0; start < text.length; ) {
    let end = start + 1;
    while (end < text.length && !isCapital(text.charCodeAt(end))) end++;
    name = name.slice(0, text.charCodeAt(start) - CAPITAL_A) + text.slice(start + 1, end);
    names.set(name, scores.signed() / SCORE_STEPS);
    start = end;
  }
  return names;
}

function isCapital(code: number): boolean {
  return code >= CAPITAL_A && code <= CAPITAL_Z;
}

/**
 * How many steps of a leaf are 1; how many low bits of a threshold's float32 are left out; trees; inner nodes of all trees; base in steps.
 * For each feature that a node has, the most frequent first: its number; how many thresholds it has, then each as its distance from the one
 * below, the first from `startOf`. For each node, tree by tree, each before its children and the left ones first: its feature, by its place
 * among those. For each of them its nodes' thresholds by their place. For each {@link SHAPES_IN_NUMBER} nodes their shapes. For each leaf its
 * value in steps.
 */
function readTrees(numbers: PackedNumbers): Trees {
  const steps = numbers.next();
  const shift = numbers.next();
  const trees = numbers.next();
  const inner = numbers.next();
  const base = numbers.signed() / steps;
  const cells = new Int32Array(inner * CELLS_PER_NODE);
  readThresholds(numbers, cells, shift);
  const roots = linkNodes(numbers, trees, cells);
  const leaves = new Float32Array(inner + trees);
  for (let leaf = 0; leaf < leaves.length; leaf++) leaves[leaf] = numbers.signed() / steps;
  return { base, roots, cells, thresholds: new Float32Array(cells.buffer), leaves };
}

function readThresholds(numbers: PackedNumbers, cells: Int32Array, shift: number): void {
  const features = Array.from({ length: numbers.next() }, () => {
    const nodes: number[] = [];
    return { number: numbers.next(), known: readAscending(numbers, startOf(shift)), nodes };
  });
  for (let node = 0; node < cells.length; node += CELLS_PER_NODE) {
    const feature = features[numbers.next()];
    cells[node] = feature?.number ?? 0;
    feature?.nodes.push(node);
  }
  for (const { known, nodes } of features) {
    for (const node of nodes) cells[node + THRESHOLD_CELL] = bitsOf(known[numbers.next()] ?? 0, shift);
  }
}

/** What the first threshold of a feature is told from, since most are near it: the number of 2, whose bits are 2 ** 30 behind the sign bit, 2 ** 31. */
export function startOf(shift: number): number {
  return 3 * 2 ** (30 - shift);
}

function readAscending(numbers: PackedNumbers, start: number): number[] {
  let last = start;
  return Array.from({ length: numbers.next() }, (_, i) => {
    last += i === 0 ? numbers.signed() : numbers.next();
    return last;
  });
}

/** The number of a threshold's upper bits grows with the threshold; bits of float32 fall below 0. */
function bitsOf(ordered: number, shift: number): number {
  const signBit = 2 ** (31 - shift);
  return (ordered >= signBit ? ordered - signBit : 2 * signBit - 1 - ordered) << shift;
}

/** Puts the children's cells into the nodes; what they are counted by is that every tree stands behind the one before. */
function linkNodes(numbers: PackedNumbers, trees: number, cells: Int32Array): Int32Array {
  let nodes = 0;
  let leaves = 0;
  let shapes = 0;
  const place = (isNode: boolean): number => {
    if (!isNode) return ~leaves++;
    if (nodes % SHAPES_IN_NUMBER === 0) shapes = numbers.next();
    const node = CELLS_PER_NODE * nodes++;
    const shape = shapes;
    shapes >>= SHAPE_BITS;
    cells[node + LEFT_CELL] = place((shape & LEFT_IS_NODE) !== 0);
    cells[node + RIGHT_CELL] = place((shape & RIGHT_IS_NODE) !== 0);
    return node;
  };
  return new Int32Array(trees).map(() => place(true));
}
