import type { SiteLines } from "../options.ts";
import { lineKey } from "../text/line-key.ts";

/** For each text of a page, 1 where it stands on another page of the site. */
export function repeatsOnSite(texts: readonly string[], sha256: string, site: SiteLines): Uint8Array {
  return Uint8Array.from(repeatCounts(texts, sha256, site), (count) => (count > 0 ? 1 : 0));
}

/** For each text of a page, on how many other pages of the site it stands. */
export function repeatCounts(texts: readonly string[], sha256: string, site: SiteLines): number[] {
  const own = site.pages.has(sha256) ? 1 : 0;
  return texts.map((text) => Math.max(0, (site.counts.get(lineKey(text)) ?? 0) - own));
}
