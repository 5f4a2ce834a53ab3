import type { Survey } from "../measure/survey.ts";
import type { SiteLines } from "../options.ts";
import { repeatCounts, shareRepeated } from "./site-repeats.ts";

/** In log-odds of being story: figures of the choice are in docs/decisions/0012. */
const ON_OTHER_PAGES = -4;
/** Shorter blocks repeat inside stories too: "What we like", "See also". The model knows them by their place. */
const FEWEST_WORDS = 9;
/** Where more than this share of the likely story stands on other pages, one of them tells the same story. */
const MOST_OF_STORY = 0.3;

/** What other pages of the site say of each block, `margins` being what the model says of it by itself. Null where one of them tells the same story. */
export function blockEvidence(
  { page, galley, size }: Survey,
  margins: Float32Array,
  site: SiteLines,
): Float32Array | null {
  const texts = galley.blocks.map(({ text }) => text);
  const counts = repeatCounts(texts, page.capture.sha256, site);
  const share = shareRepeated(counts, (i) => ((margins[i] ?? 0) < 0 ? 0 : (size[i] ?? 0)));
  if (share > MOST_OF_STORY) return null;
  return Float32Array.from(counts, (count, i) => (count > 0 && (size[i] ?? 0) >= FEWEST_WORDS ? ON_OTHER_PAGES : 0));
}
