import type { Survey } from "../survey.ts";
import type { FeatureGroup } from "./group.ts";

/** How far to look on either side, in blocks. */
const NEAR = [1, 2] as const;
/** Half widths of the windows whose prose is summed, in blocks. */
const WINDOWS = [4, 10] as const;

/** What stands before and after. */
export const NEIGHBOURS: FeatureGroup = {
  width: 18,
  fill: (page: Survey, rows: Float32Array, at: number, width: number) => {
    const count = page.galley.blocks.length;
    const linked = new Float32Array(count);
    const ends = new Uint8Array(count);
    for (let i = 0; i < count; i++) {
      linked[i] = linkedShare(page, i, i + 1);
      ends[i] = page.shapes[i]?.endsSentence ? 1 : 0;
    }
    for (let i = 0; i < count; i++) {
      let to = i * width + at;
      for (const d of NEAR) {
        for (let other = i - d; other <= i + d; other += 2 * d) {
          const is = other >= 0 && other < count;
          rows[to++] = is ? (page.size[other] ?? 0) : -1;
          rows[to++] = is ? (ends[other] ?? 0) : 0;
          rows[to++] = is ? (linked[other] ?? 0) : 0;
        }
      }
      for (const w of WINDOWS) {
        const from = Math.max(0, i - w);
        const end = Math.min(count, i + w + 1);
        rows[to++] = (page.sumProse[i] ?? 0) - (page.sumProse[from] ?? 0);
        rows[to++] = (page.sumProse[end] ?? 0) - (page.sumProse[i + 1] ?? 0);
        rows[to++] = linkedShare(page, from, end);
      }
    }
  },
};

/** Share of characters inside links, over blocks `from .. to`; 0 where there are none. */
export function linkedShare(page: Survey, from: number, to: number): number {
  const chars = (page.sumChars[to] ?? 0) - (page.sumChars[from] ?? 0);
  return chars > 0 ? ((page.sumLinkChars[to] ?? 0) - (page.sumLinkChars[from] ?? 0)) / chars : 0;
}
