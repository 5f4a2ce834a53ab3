import type { SiteLines } from "../options.ts";
import { lineKey } from "../text/line-key.ts";

/** For each text of a page, on how many other pages of the site it stands. */
export function repeatCounts(texts: readonly string[], sha256: string, site: SiteLines): number[] {
  const own = site.pages.has(sha256) ? 1 : 0;
  return texts.map((text) => Math.max(0, (site.counts.get(lineKey(text)) ?? 0) - own));
}

/** How much of a page stands on other pages, by the size of each text that says something of that. */
export function shareRepeated(counts: readonly number[], sizeOf: (index: number) => number): number {
  let all = 0;
  let repeated = 0;
  for (const [i, count] of counts.entries()) {
    const size = sizeOf(i);
    all += size;
    if (count > 0) repeated += size;
  }
  return all > 0 ? repeated / all : 0;
}
