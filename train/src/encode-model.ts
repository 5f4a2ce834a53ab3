import { SCORE_STEPS } from "tearsheet/stages";

interface DumpedNode {
  readonly split_feature?: number;
  readonly threshold?: number;
  readonly left_child?: DumpedNode;
  readonly right_child?: DumpedNode;
  readonly leaf_value?: number;
}

interface Dump {
  readonly base: number;
  readonly trees: readonly DumpedNode[];
}

/** Bytes of a model in the layout of classify/model.ts, from the name scores and LightGBM's two tree dumps. */
export function encodeModel(tokens: ReadonlyMap<string, number>, alone: string, inContext: string): Uint8Array {
  const writer = new Writer();
  writer.u32(0x314d5354);
  const sorted = [...tokens].sort(([a], [b]) => (a < b ? -1 : 1));
  writer.u32(sorted.length);
  for (const [token, score] of sorted) {
    writer.u8(token.length);
    for (let i = 0; i < token.length; i++) writer.u8(token.charCodeAt(i));
    writer.u8(Math.round(score * SCORE_STEPS) & 0xff);
  }
  writeTrees(writer, JSON.parse(alone) as Dump);
  writeTrees(writer, JSON.parse(inContext) as Dump);
  return writer.bytes();
}

function writeTrees(writer: Writer, dump: Dump): void {
  const roots: number[] = [];
  const nodes: { feature: number; threshold: number; left: number; right: number }[] = [];
  const leaves: number[] = [];
  let base = dump.base;
  for (const tree of dump.trees) {
    if (tree.leaf_value !== undefined) {
      base += tree.leaf_value;
      continue;
    }
    const root = nodes.length;
    const firstLeaf = leaves.length;
    roots.push(root);
    const place = (node: DumpedNode): number => {
      if (node.leaf_value !== undefined) return ~(leaves.push(node.leaf_value) - 1 - firstLeaf);
      const at =
        nodes.push({
          feature: node.split_feature ?? 0,
          threshold: floorToFloat32(node.threshold ?? 0),
          left: 0,
          right: 0,
        }) - 1;
      const own = nodes[at];
      if (own === undefined || node.left_child === undefined || node.right_child === undefined)
        throw new Error("broken tree dump");
      own.left = place(node.left_child);
      own.right = place(node.right_child);
      return at - root;
    };
    place(tree);
  }
  writer.f32(base);
  writer.u32(roots.length);
  writer.u32(nodes.length);
  writer.u32(leaves.length);
  for (const root of roots) writer.u32(root);
  for (const node of nodes) writer.u8(node.feature);
  for (const node of nodes) writer.f32(node.threshold);
  for (const node of nodes) writer.i16(node.left);
  for (const node of nodes) writer.i16(node.right);
  for (const leaf of leaves) writer.f32(leaf);
}

/** Largest float32 not above `value`: `x <= value` and `x <= floor` then agree for every float32 x. */
function floorToFloat32(value: number): number {
  const cell = new Float32Array([value]);
  const bits = new Int32Array(cell.buffer);
  const rounded = cell[0] ?? 0;
  if (rounded <= value) return rounded;
  bits[0] = (bits[0] ?? 0) + (rounded > 0 ? -1 : 1);
  return cell[0] ?? 0;
}

class Writer {
  private readonly parts: number[] = [];
  private readonly cell = new DataView(new ArrayBuffer(4));

  u8(value: number): void {
    this.parts.push(value);
  }

  i16(value: number): void {
    this.cell.setInt16(0, value, true);
    this.flush(2);
  }

  u32(value: number): void {
    this.cell.setUint32(0, value, true);
    this.flush(4);
  }

  f32(value: number): void {
    this.cell.setFloat32(0, value, true);
    this.flush(4);
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.parts);
  }

  private flush(bytes: number): void {
    for (let i = 0; i < bytes; i++) this.parts.push(this.cell.getUint8(i));
  }
}
