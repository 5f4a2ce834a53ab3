import { proseWords, type Survey } from "../survey.ts";
import type { FeatureGroup } from "./group.ts";

/** How far to look on either side, in blocks. */
const NEAR = [1, 2, 3] as const;
/** Half widths of the windows whose prose is summed, in blocks. */
const WINDOWS = [4, 10] as const;

/** What stands before and after. Plain text has these too. */
export const NEIGHBOURS: FeatureGroup = {
  names: [
    ...NEAR.flatMap((d) => [-d, d].flatMap((at) => [`words@${at}`, `endsSentence@${at}`, `linked@${at}`])),
    ...WINDOWS.flatMap((w) => [`prose-${w}`, `prose+${w}`, `linked±${w}`]),
  ],
  prepare: (page: Survey) => {
    const count = page.galley.blocks.length;
    const at = (i: number): number => Math.min(count, Math.max(0, i));
    return (block, put) => {
      for (const d of NEAR) {
        for (const other of [block - d, block + d]) {
          const shape = page.shapes[other];
          put(shape === undefined ? -1 : proseWords(shape));
          put(shape?.endsSentence ? 1 : 0);
          put(linkedShare(page, other, other + 1));
        }
      }
      for (const width of WINDOWS) {
        const from = at(block - width);
        const to = at(block + width + 1);
        put((page.sumProse[block] ?? 0) - (page.sumProse[from] ?? 0));
        put((page.sumProse[to] ?? 0) - (page.sumProse[block + 1] ?? 0));
        put(linkedShare(page, from, to));
      }
    };
  },
};

/** Share of characters inside links, over blocks `from .. to`; 0 where there are none. */
export function linkedShare(page: Survey, from: number, to: number): number {
  const first = Math.max(0, from);
  const last = Math.min(page.galley.blocks.length, to);
  if (last <= first) return 0;
  const chars = (page.sumChars[last] ?? 0) - (page.sumChars[first] ?? 0);
  const linked = (page.sumLinkChars[last] ?? 0) - (page.sumLinkChars[first] ?? 0);
  return chars > 0 ? linked / chars : 0;
}
