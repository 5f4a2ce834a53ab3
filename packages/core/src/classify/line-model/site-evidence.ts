import type { SiteLines } from "../../options.ts";
import { lineKey } from "../../text/line-key.ts";
import type { OpenSheet } from "../lines-sheet.ts";

/** In log-odds of being story: figures of the choice are in docs/decisions/0013. That a line stands on no other page says little. */
const ON_OTHER_PAGES = -2.5;
/** Where more than this share of the densest text stands on other pages, one of them tells the same story. */
const MOST_OF_CORE = 0.3;

/** What other pages of the site say of each line: those that repeat there are furniture. Null where nothing is known of other pages. */
export function siteEvidence(sheet: OpenSheet, sha256: string, site: SiteLines): Float32Array | null {
  const own = site.pages.has(sha256) ? 1 : 0;
  if (site.pages.size - own < 1) return null;
  const repeats = sheet.lines.map(({ text }) => (site.counts.get(lineKey(text)) ?? 0) > own);
  if (tellsSameStory(sheet, repeats)) return null;
  return Float32Array.from(repeats, (repeated) => (repeated ? ON_OTHER_PAGES : 0));
}

function tellsSameStory({ core, lines }: OpenSheet, repeats: readonly boolean[]): boolean {
  if (core === null) return false;
  let words = 0;
  let repeated = 0;
  for (const line of lines.slice(core.first, core.last + 1)) {
    if (!line.prose) continue;
    words += line.words;
    if (repeats[line.index] === true) repeated += line.words;
  }
  return repeated > MOST_OF_CORE * words;
}
