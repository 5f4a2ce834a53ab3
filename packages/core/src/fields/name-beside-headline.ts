import { lineClass } from "../grammar/lines/line-class.ts";
import { findAgencies } from "../grammar/names/agencies.ts";
import type { Page } from "../parse/page.ts";
import { foldSpace } from "../text/same-text.ts";
import { tellsTimeAlone } from "./caption-parts.ts";
import { MOST_HEADLINE_CHARS } from "./headline-declared.ts";
import { cutsOf, isOnePart } from "./site-name.ts";
import { keysOf } from "./text-keys.ts";

const MOST_WORDS = 8;
const OUTER_MARKS = /^[\s/|–—-]+|[\s:|-]{1,9}$/g;

/**
 * What the page's title has besides its printed headline: `Harbour Post` of `Ferry opens - Harbour Post` and of `Harbour Post: Ferry opens`.
 * Null for a day, an agency and what sites call their parts.
 */
export function nameBesideHeadline(page: Page, headline: string): string | null {
  const keyOf = keysOf(page);
  const key = keyOf(headline);
  const title = foldSpace(page.declared.title ?? "");
  // The cuts of a title take the square of its length.
  if (key === "" || title.length > MOST_HEADLINE_CHARS) return null;
  for (const [before, behind, mark] of cutsOf(title)) {
    // No name stands behind a colon: there the site's was taken for the headline.
    const isBehind = mark !== ":" && keyOf(before) === key;
    if (!isBehind && keyOf(behind) !== key) continue;
    // `Ferry opens_Society_Harbour Post`
    const name = (isBehind ? behind.slice(mark === "_" ? behind.lastIndexOf(mark) + 1 : 0) : before).replace(
      OUTER_MARKS,
      "",
    );
    const isName = isOnePart(name) && lineClass(name) === null && findAgencies(name).length === 0;
    return isName && keyOf(name).split(" ").length <= MOST_WORDS && !tellsTimeAlone(name) ? name : null;
  }
  return null;
}
