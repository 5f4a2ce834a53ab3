import { openCapture } from "./capture/open-capture.ts";
import { measureLines } from "./measure/lines.ts";
import type { SiteLines } from "./options.ts";
import { lineKey } from "./text/line-key.ts";

/**
 * What several plain-text captures of one site have in common, for the option `site` of `extract`. The page that is read may be
 * among them: it never counts for itself. Their order does not matter; a page given twice counts once; what is no plain text is left out.
 */
export function siteLines(pages: Iterable<Uint8Array | string>): SiteLines {
  const digests = new Set<string>();
  const counts = new Map<string, number>();
  for (const input of pages) {
    const capture = openCapture(input, { contentType: "text/plain" });
    if (capture.kind !== "text" || digests.has(capture.sha256)) continue;
    digests.add(capture.sha256);
    const lines = measureLines(capture).blocks;
    for (const key of new Set(lines.map(({ text }) => lineKey(text)))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { pages: digests, counts };
}
