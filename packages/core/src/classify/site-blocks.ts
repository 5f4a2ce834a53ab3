import type { Survey } from "../measure/survey.ts";
import type { SiteLines } from "../options.ts";
import { repeatsOnSite } from "./site-repeats.ts";

/** In log-odds of being story: figures of the choice are in docs/decisions/0012. */
const ON_OTHER_PAGES = -4;
/** Shorter blocks repeat inside stories too: "What we like", "See also". The model knows them by their place. */
const FEWEST_WORDS = 9;
/** Where more than this share of the likely story stands on other pages, one of them tells the same story. */
const MOST_OF_STORY = 0.3;

/** What other pages of the site say of each block, `margins` being what the model says of it by itself. Null where one of them tells the same story. */
export function blockEvidence(page: Survey, margins: Float32Array, site: SiteLines): Float32Array | null {
  const texts = page.galley.blocks.map(({ text }) => text);
  const repeats = repeatsOnSite(texts, page.page.capture.sha256, site);
  if (tellsSameStory(page, margins, repeats)) return null;
  return Float32Array.from(repeats, (repeated, i) =>
    (page.size[i] ?? 0) < FEWEST_WORDS ? 0 : repeated * ON_OTHER_PAGES,
  );
}

function tellsSameStory({ size }: Survey, margins: Float32Array, repeats: Uint8Array): boolean {
  let words = 0;
  let repeated = 0;
  for (let i = 0; i < margins.length; i++) {
    if ((margins[i] ?? 0) < 0) continue;
    words += size[i] ?? 0;
    if (repeats[i] === 1) repeated += size[i] ?? 0;
  }
  return repeated > MOST_OF_STORY * words;
}
