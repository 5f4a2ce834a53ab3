import type { SiteLines } from "../../options.ts";
import { repeatCounts } from "../site-repeats.ts";

/** A story is not told on so many other pages: what is, is the site's frame. */
const FRAME_PAGES = 3;
/** Where fewer pages share more than this share of the long lines, one of them tells the same story. */
const MOST_SHARED = 0.3;
const LONG_LINE = 80;

/** For each line, 1 where it belongs to the frame that the site's pages share. Null where none does. */
export function frameLines(texts: readonly string[], sha256: string, site: SiteLines): Uint8Array | null {
  const counts = repeatCounts(texts, sha256, site);
  const least = tellsSameStory(texts, counts) ? FRAME_PAGES : 1;
  const frame = Uint8Array.from(counts, (count) => (count >= least ? 1 : 0));
  return frame.includes(1) ? frame : null;
}

function tellsSameStory(texts: readonly string[], counts: readonly number[]): boolean {
  let all = 0;
  let shared = 0;
  for (const [i, { length }] of texts.entries()) {
    const count = counts[i] ?? 0;
    if (length < LONG_LINE || count >= FRAME_PAGES) continue;
    all += length;
    if (count > 0) shared += length;
  }
  return shared > MOST_SHARED * all;
}
