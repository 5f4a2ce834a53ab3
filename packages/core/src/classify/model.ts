import { NameScores, nameKey } from "../measure/features/name-scores.ts";
import { CELLS_PER_NODE, LEFT_CELL, RIGHT_CELL, THRESHOLD_CELL, type Trees } from "./trees.ts";

/** All that is learned: scores of element names, and two stages of trees (a block by itself, then with what its neighbours are). */
export interface BlockModel {
  readonly names: NameScores;
  readonly alone: Trees;
  readonly inContext: Trees;
}

/*
 * Layout of a model's bytes, little-endian: "TSM1", then
 *   tokens: u32 count; each u8 length, UTF-8 bytes (ASCII), i8 score * 16;
 *   twice trees: f32 base, u32 trees, u32 inner nodes, u32 leaves, then the arrays
 *     roots u32[], feature u8[], threshold f32[], left i16[], right i16[], leaf f32[];
 *   children are relative to their tree: inner nodes count from its root, leaves from its first leaf.
 */
const MAGIC = 0x314d5354;
/** Scores are kept in sixteenths. */
export const SCORE_STEPS = 16;

export function decodeModel(bytes: Uint8Array): BlockModel {
  const reader = new Reader(bytes);
  if (reader.u32() !== MAGIC) throw new TypeError("not a block model");
  const scores = new Map<number, number>();
  for (let count = reader.u32(); count > 0; count--) {
    const name = reader.ascii(reader.u8());
    scores.set(nameKey(name), reader.i8() / SCORE_STEPS);
  }
  return { names: new NameScores(scores), alone: readTrees(reader), inContext: readTrees(reader) };
}

function readTrees(reader: Reader): Trees {
  const base = reader.f32();
  const trees = reader.u32();
  const inner = reader.u32();
  const leaves = reader.u32();
  const roots = new Int32Array(trees).map(() => reader.u32());
  const cells = new Int32Array(inner * CELLS_PER_NODE);
  const thresholds = new Float32Array(cells.buffer);
  for (let node = 0; node < inner; node++) cells[node * CELLS_PER_NODE] = reader.u8();
  for (let node = 0; node < inner; node++) thresholds[node * CELLS_PER_NODE + THRESHOLD_CELL] = reader.f32();
  for (const side of [LEFT_CELL, RIGHT_CELL]) {
    for (let node = 0; node < inner; node++) cells[node * CELLS_PER_NODE + side] = reader.i16();
  }
  const leaf = new Float32Array(leaves).map(() => reader.f32());
  linkChildren(roots, cells);
  return { base, roots: roots.map((root) => root * CELLS_PER_NODE), cells, thresholds, leaves: leaf };
}

/** Turns children counted within their tree into cell and leaf numbers. A tree of k inner nodes has k + 1 leaves. */
function linkChildren(roots: Int32Array, cells: Int32Array): void {
  let firstLeaf = 0;
  for (let tree = 0; tree < roots.length; tree++) {
    const root = roots[tree] ?? 0;
    const end = roots[tree + 1] ?? cells.length / CELLS_PER_NODE;
    for (let node = root; node < end; node++) {
      for (const side of [LEFT_CELL, RIGHT_CELL]) {
        const child = cells[node * CELLS_PER_NODE + side] ?? 0;
        cells[node * CELLS_PER_NODE + side] = child >= 0 ? (child + root) * CELLS_PER_NODE : ~(~child + firstLeaf);
      }
    }
    firstLeaf += end - root + 1;
  }
}

class Reader {
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  u8(): number {
    return this.#view.getUint8(this.#at++);
  }

  i8(): number {
    return this.#view.getInt8(this.#at++);
  }

  i16(): number {
    this.#at += 2;
    return this.#view.getInt16(this.#at - 2, true);
  }

  u32(): number {
    this.#at += 4;
    return this.#view.getUint32(this.#at - 4, true);
  }

  f32(): number {
    this.#at += 4;
    return this.#view.getFloat32(this.#at - 4, true);
  }

  ascii(length: number): string {
    let text = "";
    for (let i = 0; i < length; i++) text += String.fromCharCode(this.u8());
    return text;
  }
}
