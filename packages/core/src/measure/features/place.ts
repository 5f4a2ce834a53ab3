import type { Survey } from "../survey.ts";
import type { FeatureGroup } from "./group.ts";

/** Where on the page the block stands. Plain text has these too. */
export const PLACE: FeatureGroup = {
  names: ["blocks", "position", "charPosition", "proseBefore", "proseAfter", "pageProse", "copies"],
  prepare: (page: Survey) => {
    const count = page.galley.blocks.length;
    const chars = Math.max(1, page.sumChars[count] ?? 0);
    const prose = page.sumProse[count] ?? 0;
    const copies = countCopies(page);
    return (block, put) => {
      const before = page.sumProse[block] ?? 0;
      put(count);
      put(block / count);
      put((page.sumChars[block] ?? 0) / chars);
      put(prose > 0 ? before / prose : -1);
      put(prose > 0 ? (prose - (page.sumProse[block + 1] ?? 0)) / prose : -1);
      put(prose);
      put(copies.get(page.galley.blocks[block]?.text ?? "") ?? 1);
    };
  },
};

function countCopies(page: Survey): Map<string, number> {
  const copies = new Map<string, number>();
  for (const block of page.galley.blocks) copies.set(block.text, (copies.get(block.text) ?? 0) + 1);
  return copies;
}
