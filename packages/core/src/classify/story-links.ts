import type { Block } from "../measure/galley.ts";
import type { Survey } from "../measure/survey.ts";
import { proseWords } from "../text/running-text.ts";
import { leadsWithinSite } from "../text/site-address.ts";
import { type Draft, decide } from "./draft.ts";

/** A title is linked over this share of its characters and has so many words. */
const MIN_LINKED = 0.8;
const [MIN_WORDS, MAX_WORDS] = [4, 35];
/** Behind the story's last paragraph links to other stories stand within so many blocks; further on they are the page's. */
const MAX_BEHIND = 8;
/** Kicker, title, summary and section of a box may each be a link. */
const MOST_IN_BOX = 6;
const PROBABILITY = 0.75;

/**
 * Boxes with another story of the site among the paragraphs, whatever announces them: their title is a link in the story. What its words
 * alone made such a link outside the story (`Videos & Audios` in a menu) leads to more of the site.
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
      decide(own, "more-link", own.probability, "outside the story");
    if (block.index < first || block.index > last || own.role !== "other" || !isTitle(page, block)) continue;
    const next = block.links[0]?.href ?? "";
    // A box links its kicker, its title and its summary alike.
    if (next === href || longestInBox(page, drafts, block, next) !== block.index || !leadsWithinSite(next, site))
      continue;
    href = next;
    decide(own, "in-body-link", PROBABILITY, "linked title in the story");
    own.byPlace = true;
  }
}

function isBody({ role }: Draft): boolean {
  return role === "body";
}

function isTitle({ shapes, linkChars }: Survey, { index, text, links, hidden }: Block): boolean {
  if (hidden || (linkChars[index] ?? 0) < MIN_LINKED * text.length) return false;
  if (links.some(({ href }) => href !== links[0]?.href)) return false;
  const shape = shapes[index];
  const words = shape === undefined ? 0 : proseWords(shape);
  return words >= MIN_WORDS && words <= MAX_WORDS;
}

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
