import type { SiteLines } from "../../options.ts";
import type { OpenSheet } from "../lines-sheet.ts";
import { repeatsOnSite } from "../site-repeats.ts";

/** In log-odds of being story: figures of the choice are in docs/decisions/0013. That a line stands on no other page says little. */
const ON_OTHER_PAGES = -2.5;
/** Where more than this share of the densest text stands on other pages, one of them tells the same story. */
const MOST_OF_CORE = 0.3;

/** What other pages of the site say of each line: those that repeat there are furniture. Null where one of them tells the same story. */
export function siteEvidence(sheet: OpenSheet, sha256: string, site: SiteLines): Float32Array | null {
  const texts = sheet.lines.map(({ text }) => text);
  const repeats = repeatsOnSite(texts, sha256, site);
  if (tellsSameStory(sheet, repeats)) return null;
  return Float32Array.from(repeats, (repeated) => repeated * ON_OTHER_PAGES);
}

function tellsSameStory({ core, lines }: OpenSheet, repeats: Uint8Array): boolean {
  if (core === null) return false;
  let words = 0;
  let repeated = 0;
  for (const line of lines.slice(core.first, core.last + 1)) {
    if (!line.prose) continue;
    words += line.words;
    if (repeats[line.index] === 1) repeated += line.words;
  }
  return repeated > MOST_OF_CORE * words;
}
