import type { Survey } from "../survey.ts";
import type { FeatureGroup } from "./group.ts";

/** Where on the page the block stands, and how often its words do. */
export const PLACE: FeatureGroup = {
  width: 7,
  fill: (page: Survey, rows: Float32Array, at: number, width: number) => {
    const count = page.galley.blocks.length;
    const chars = Math.max(1, page.sumChars[count] ?? 0);
    const prose = page.sumProse[count] ?? 0;
    const lines = lineHashes(page);
    const copies = new Map<number, number>();
    for (const line of lines) copies.set(line, (copies.get(line) ?? 0) + 1);
    for (let i = 0, to = at; i < count; i++, to += width) {
      rows[to] = count;
      rows[to + 1] = i / count;
      rows[to + 2] = (page.sumChars[i] ?? 0) / chars;
      rows[to + 3] = prose > 0 ? (page.sumProse[i] ?? 0) / prose : -1;
      rows[to + 4] = prose > 0 ? (prose - (page.sumProse[i + 1] ?? 0)) / prose : -1;
      rows[to + 5] = prose;
      rows[to + 6] = copies.get(lines[i] ?? 0) ?? 1;
    }
  },
};

/** One number for the words of each block, in their order. */
function lineHashes(page: Survey): Int32Array {
  const lines = new Int32Array(page.galley.blocks.length);
  for (let i = 0; i < lines.length; i++) {
    const to = page.wordStart[i + 1] ?? 0;
    let line = 0;
    for (let w = page.wordStart[i] ?? 0; w < to; w++) line = (Math.imul(line, 31) + (page.words[w] ?? 0)) | 0;
    lines[i] = line;
  }
  return lines;
}
