import {
  CELLS_PER_NODE,
  decodeModel,
  kindAt,
  NumberWriter,
  nameKey,
  packed,
  type Trees,
  writeValues,
} from "tearsheet/stages";

/** The text that ships of a model's bytes; layout and precision of classify/packed-model.ts. */
export function packModel(bytes: Uint8Array): string {
  const { alone, inContext } = decodeModel(bytes);
  const writer = new NumberWriter();
  writeValues(writer, namesOf(bytes));
  writeTrees(writer, alone);
  writeTrees(writer, inContext);
  return writer.text();
}

/** Behind the magic number of a model's bytes. */
const COUNT_AT = 4;
const NAMES_AT = 8;

/** The scores in steps by the keys of the names. */
function namesOf(bytes: Uint8Array): Map<number, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const scores = new Map<number, number>();
  let at = NAMES_AT;
  for (let count = view.getUint32(COUNT_AT, true); count > 0; count--) {
    const end = at + 1 + view.getUint8(at);
    scores.set(nameKey(String.fromCharCode(...bytes.subarray(at + 1, end))), view.getInt8(end));
    at = end + 1;
  }
  return scores;
}

function writeTrees(writer: NumberWriter, { base, roots, cells, thresholds, leaves }: Trees): void {
  const kinds = packed.treeKinds();
  const steps = fewestSteps(leaves);
  const nodes = Array.from({ length: cells.length / CELLS_PER_NODE }, (_, i) => i * CELLS_PER_NODE);
  const shift = mostShift(nodes.map((node) => thresholds[node + 1] ?? 0));
  const thresholdOf = (node: number): number => orderOf(thresholds[node + 1] ?? 0, shift);
  const features = askedFeatures(nodes, cells, thresholdOf);
  for (const count of [steps, shift, roots.length, nodes.length]) writer.next(kinds.counts, count);
  writer.signed(kinds.counts, Math.round(base * steps));
  writer.next(kinds.counts, features.length);
  for (const { feature, known } of features) {
    writer.next(kinds.features, feature);
    writer.next(kinds.counts, known.length);
    for (const [i, value] of known.entries()) {
      if (i === 0) writer.signed(kinds.firsts, value - packed.startOf(shift));
      else writer.next(kinds.distances, value - (known[i - 1] ?? 0));
    }
  }
  const places = new Map(features.map(({ feature }, place) => [feature, place]));
  const write = (child: number, depth: number): void => {
    if (child < 0) {
      writer.signed(kinds.leaves, Math.round((leaves[~child] ?? 0) * steps));
      return;
    }
    const [feature = 0, , left = 0, right = 0] = cells.subarray(child);
    const place = places.get(feature) ?? 0;
    const asked = features[place];
    if (asked === undefined) throw new Error(`no such feature: ${feature}`);
    const { known, least, most } = asked;
    const threshold = known.indexOf(thresholdOf(child));
    const shape = (left < 0 ? 0 : packed.LEFT_IS_NODE) + (right < 0 ? 0 : packed.RIGHT_IS_NODE);
    writer.next(kindAt(kinds.shapes, depth), shape);
    writer.next(packed.askedAt(depth, kinds), place);
    writer.below(most - least + 1, threshold - least);
    asked.most = threshold;
    write(left, depth + 1);
    asked.most = most;
    asked.least = threshold;
    write(right, depth + 1);
    asked.least = least;
  };
  for (const root of roots) write(root, 0);
}

/** As that of classify/packed-model.ts, its thresholds as {@link orderOf} has them. */
interface AskedFeature {
  readonly feature: number;
  readonly known: readonly number[];
  least: number;
  most: number;
}

/** The features that nodes ask for, the one that most do first, each with its thresholds. */
function askedFeatures(
  nodes: readonly number[],
  cells: Int32Array,
  thresholdOf: (node: number) => number,
): AskedFeature[] {
  const byFeature = new Map<number, number[]>();
  for (const node of nodes) {
    const feature = cells[node] ?? 0;
    byFeature.set(feature, [...(byFeature.get(feature) ?? []), thresholdOf(node)]);
  }
  return [...byFeature]
    .sort((a, b) => b[1].length - a[1].length || a[0] - b[0])
    .map(([feature, own]) => {
      const known = [...new Set(own)].sort((a, b) => a - b);
      return { feature, known, least: 0, most: known.length - 1 };
    });
}

/** Leaves that were fitted coarse need no finer steps. */
function fewestSteps(leaves: Float32Array): number {
  let steps = packed.MOST_LEAF_STEPS;
  while (steps > 1 && leaves.every((leaf) => (leaf * steps) % 2 === 0)) steps /= 2;
  return steps;
}

/** Bits that no threshold has need not be told. */
function mostShift(thresholds: readonly number[]): number {
  let shift = packed.LEAST_THRESHOLD_SHIFT;
  while (shift < MANTISSA_BITS && thresholds.every((threshold) => bitsOf(threshold) % 2 ** (shift + 1) === 0)) shift++;
  return shift;
}

const MANTISSA_BITS = 23;

/** The upper bits of the largest threshold of that precision that is not above this one, as a number that grows with it. */
function orderOf(threshold: number, shift: number): number {
  const signBit = 2 ** (31 - shift);
  const bits = bitsOf(threshold);
  const upper = bits >>> shift;
  if (bits >= 0) return signBit + upper;
  const isExact = upper << shift === bits;
  return 2 * signBit - 1 - (isExact ? upper : upper + 1);
}

function bitsOf(threshold: number): number {
  return new Int32Array(new Float32Array([threshold]).buffer)[0] ?? 0;
}
