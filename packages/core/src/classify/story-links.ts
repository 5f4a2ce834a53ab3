import type { Block } from "../measure/galley.ts";
import type { Survey } from "../measure/survey.ts";
import { leadsWithinSite } from "../text/site-address.ts";
import { isHeadingBefore } from "./announced-links.ts";
import { type Draft, decide, isBody } from "./draft.ts";
import { isLinkedTitle, isStoryAddress } from "./linked-title.ts";

/** Behind the story's last paragraph links to other stories stand within so many blocks; further on they are the page's. */
const MAX_BEHIND = 8;
/** Kicker, title, summary and section of a box may each be a link. */
const MOST_IN_BOX = 6;
const PROBABILITY = 0.75;

/**
 * Boxes with another story of the site among the paragraphs, whatever announces them: their title is a link in the story. Where the
 * address is no story's (`/pricing`, `/author/ana`), and outside the story what words alone made such a link (`Videos & Audios` in a
 * menu), it leads to more of the site.
 */
export function labelStoryLinks(page: Survey, drafts: readonly Draft[], headline: number): void {
  const first = drafts.findIndex(isBody);
  const last = drafts.findLastIndex(isBody);
  if (first < 0) return;
  const top = headline < 0 ? first : Math.min(first, headline);
  const site = page.page.declared.base ?? page.page.capture.url;
  let href = "";
  for (const block of page.galley.blocks) {
    const own = drafts[block.index];
    if (own === undefined || own.group !== undefined) continue;
    if (own.role === "in-body-link" && (block.index < top || block.index > last + MAX_BEHIND))
      decide(own, "more-link", own.probability, "linked title");
    if (block.index < first || block.index > last || own.role !== "other" || !isTitle(page, block)) continue;
    const next = block.links[0]?.href ?? "";
    // A box links its kicker, its title and its summary alike.
    if (next === href || longestInBox(page, drafts, block, next) !== block.index || !leadsWithinSite(next, site))
      continue;
    href = next;
    decide(
      own,
      isStoryAddress(next.split(QUERY, 1)[0] ?? "") ? "in-body-link" : "more-link",
      PROBABILITY,
      "linked title",
    );
    own.byPlace = true;
  }
}

/** Behind a file a query may ask for the story, `show.php?id=20250314`; elsewhere it counts visitors. */
const QUERY = /(?<!\.\w+)[?#]/;

function isTitle(page: Survey, block: Block): boolean {
  const { links, hidden } = block;
  if (hidden || links.some(({ href }) => href !== links[0]?.href)) return false;
  return isLinkedTitle(page, block) || isTitledItem(block) || isHeadingBefore(block);
}

/** `Traffic: Bridge opens after six years`, where all behind the kicker is the link, in a list. */
function isTitledItem({ tag, text, span: [offset, end], links }: Block): boolean {
  const [start, last] = links[0]?.span ?? [end, offset];
  const words = text.slice(start - offset).split(" ").length;
  return tag === "li" && last === end && (end - start) * 2 > text.length && words >= LEAST_WORDS;
}

const LEAST_WORDS = 4;

/** Of the blocks from here on that lead to the same page, the longest that is no sentence; the first where all are. */
function longestInBox(page: Survey, drafts: readonly Draft[], { index }: Block, href: string): number {
  let [longest, most] = [index, 0];
  for (let at = index; at < index + MOST_IN_BOX && drafts[at]?.role === "other"; at++) {
    const block = page.galley.blocks[at];
    if (block?.links[0]?.href !== href) break;
    if (page.shapes[at]?.endsSentence === true || block.text.length <= most || !isTitle(page, block)) continue;
    [longest, most] = [at, block.text.length];
  }
  return longest;
}
