import { CELLS_PER_NODE, decodeModel, packed, packNumber, packSigned, type Trees } from "tearsheet/stages";

/** The text that ships of a model's bytes; layout and precision of classify/packed-model.ts. */
export function packModel(bytes: Uint8Array): string {
  const { alone, inContext } = decodeModel(bytes);
  return [...packNames(bytes), packTrees(alone), packTrees(inContext)].join(" ");
}

/** Behind the magic number of a model's bytes. */
const COUNT_AT = 4;
const NAMES_AT = 8;
/** The shared start of two names is told by a letter from A on. */
const MOST_SHARED = 25;

function packNames(bytes: Uint8Array): [string, string] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let names = "";
  let scores = "";
  let at = NAMES_AT;
  let last = "";
  for (let count = view.getUint32(COUNT_AT, true); count > 0; count--) {
    const end = at + 1 + view.getUint8(at);
    const name = String.fromCharCode(...bytes.subarray(at + 1, end));
    if (name.includes(" ") || name !== name.toLowerCase()) throw new Error(`no name of an element: ${name}`);
    let shared = 0;
    while (shared < MOST_SHARED && shared < last.length && name[shared] === last[shared]) shared++;
    names += String.fromCharCode("A".charCodeAt(0) + shared) + name.slice(shared);
    scores += packSigned(view.getInt8(end));
    last = name;
    at = end + 1;
  }
  return [names, scores];
}

function packTrees({ base, roots, cells, thresholds, leaves }: Trees): string {
  const steps = fewestSteps(leaves);
  const nodes = Array.from({ length: cells.length / CELLS_PER_NODE }, (_, i) => i * CELLS_PER_NODE);
  const features = nodes.map((node) => cells[node] ?? 0);
  const cuts = nodes.map((node) => thresholds[node + 1] ?? 0);
  const shift = mostShift(cuts);
  const ordered = cuts.map((cut) => orderOf(cut, shift));
  const byFeature = new Map<number, number[]>();
  for (const [i, feature] of features.entries())
    byFeature.set(feature, [...(byFeature.get(feature) ?? []), ordered[i] ?? 0]);
  const ranked = [...byFeature].sort((a, b) => b[1].length - a[1].length || a[0] - b[0]);
  const known = ranked.map(([, own]) => [...new Set(own)].sort((a, b) => a - b));
  const places = new Map(ranked.map(([feature], place) => [feature, place]));
  const isNode = (child: number): boolean => (cells[child] ?? -1) >= 0;
  const shapes = nodes.map(
    (node) => (isNode(node + 2) ? packed.LEFT_IS_NODE : 0) + (isNode(node + 3) ? packed.RIGHT_IS_NODE : 0),
  );
  return [
    packNumber(steps),
    packNumber(shift),
    packNumber(roots.length),
    packNumber(nodes.length),
    packSigned(Math.round(base * steps)),
    packNumber(ranked.length),
    ...ranked.map(([feature], place) => packNumber(feature) + packAscending(known[place] ?? [], packed.startOf(shift))),
    ...features.map((feature) => packNumber(places.get(feature) ?? 0)),
    ...ranked.flatMap(([, own], place) => own.map((value) => packNumber(known[place]?.indexOf(value) ?? 0))),
    ...inThrees(shapes).map(packNumber),
    ...Array.from(leaves, (leaf) => packSigned(Math.round(leaf * steps))),
  ].join("");
}

function packAscending(values: readonly number[], start: number): string {
  const distances = values.map((value, i) =>
    i === 0 ? packSigned(value - start) : packNumber(value - (values[i - 1] ?? 0)),
  );
  return packNumber(values.length) + distances.join("");
}

function inThrees(shapes: readonly number[]): number[] {
  const numbers: number[] = [];
  for (const [i, shape] of shapes.entries()) {
    const at = Math.floor(i / packed.SHAPES_IN_NUMBER);
    numbers[at] = (numbers[at] ?? 0) + (shape << (packed.SHAPE_BITS * (i % packed.SHAPES_IN_NUMBER)));
  }
  return numbers;
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
