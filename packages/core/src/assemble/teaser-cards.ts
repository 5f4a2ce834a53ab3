import type { LabelledPage } from "../classify/label.ts";
import type { Block } from "../measure/galley.ts";
import { HEADING_LEVELS } from "../measure/tag-sets.ts";
import type { Page } from "../parse/page.ts";
import { firstAtLeast } from "../text/first-at-least.ts";
import { leadsWithinSite } from "../text/site-address.ts";
import { linkedChars } from "./page-signs.ts";

/** Fewer cards may be a box of other stories. */
const FEWEST_CARDS = 3;
/** A teaser's words, on the average; chapters of a list under linked titles have more. */
const MOST_CARD_WORDS = 60;
/** With so many words beside the cards a page tells something of its own. */
const FEW_OWN_WORDS = 40;
/** A heading linked for so much of its length is another page's title. */
const LINKED = 0.8;

/** The text of the page at this address is teasers: nearly all of it stands in cards, each with the linked title of another page of the site. */
export function isTeasersAlone({ page, galley, labels }: LabelledPage, address: string | null): boolean {
  const nodes = galley.blocks.filter((block) => isTitle(block, address)).map((block) => block.node);
  const titles = [...new Set(nodes)].sort((a, b) => a - b);
  if (titles.length < FEWEST_CARDS) return false;
  const cards = new Set<number>();
  let [own, inside] = [0, 0];
  for (const block of galley.blocks) {
    if (labels[block.index]?.role !== "body") continue;
    const words = galley.words.shapes[block.index]?.words ?? 0;
    const card = cardOf(block, page, titles);
    if (card === 0) own += words;
    else {
      cards.add(card);
      inside += words;
    }
  }
  return own < FEW_OWN_WORDS && cards.size >= FEWEST_CARDS && inside < MOST_CARD_WORDS * cards.size;
}

/** The innermost element around the block that holds titles, if it holds one; else 0. */
function cardOf(block: Block, { tree }: Page, titles: readonly number[]): number {
  for (let node = block.node; node > 0; node = tree.parent[node] ?? 0) {
    const end = tree.subtreeEnd[node] ?? 0;
    const first = firstAtLeast(titles.length, (at) => titles[at] ?? 0, node);
    if ((titles[first] ?? end) < end) return (titles[first + 1] ?? end) < end ? 0 : node;
  }
  return 0;
}

function isTitle(block: Block, address: string | null): boolean {
  return (
    HEADING_LEVELS.has(block.tag) &&
    linkedChars(block) >= LINKED * block.text.length &&
    block.links.some(({ href }) => leadsWithinSite(href, address))
  );
}
