import type { SiteLines } from "../options.ts";
import { lineKey } from "../text/line-key.ts";

/** For each text of a page, 1 where it stands on another page of the site. */
export function repeatsOnSite(texts: readonly string[], sha256: string, site: SiteLines): Uint8Array {
  const own = site.pages.has(sha256) ? 1 : 0;
  return Uint8Array.from(texts, (text) => ((site.counts.get(lineKey(text)) ?? 0) > own ? 1 : 0));
}
