import type { SiteLines } from "../../options.ts";
import { lineKey } from "../../text/line-key.ts";
import type { Sheet } from "../lines-sheet.ts";

/** In log-odds of being story: figures of the choice are in docs/decisions/0013. */
const ON_OTHER_PAGES = -2.5;
const ON_NO_OTHER_PAGE = 0.6;
/** With fewer lines in common the pages are hardly of one site, or of one template. */
const LEAST_COMMON_SHARE = 0.15;

/** What other pages of the site say of each line: those that repeat there are furniture. Null where nothing is known of other pages. */
export function siteEvidence(sheet: Sheet, sha256: string, site: SiteLines): Float32Array | null {
  const own = site.pages.has(sha256) ? 1 : 0;
  if (site.pages.size - own < 1) return null;
  const others = sheet.lines.map((line) => (site.counts.get(lineKey(line.text)) ?? 0) - own);
  const common = others.filter((count) => count > 0).length;
  const isSite = common >= LEAST_COMMON_SHARE * others.length;
  return Float32Array.from(others, (count) => (count > 0 ? ON_OTHER_PAGES : isSite ? ON_NO_OTHER_PAGE : 0));
}
