import { readLine } from "../grammar/lines/line-class.ts";
import type { Block } from "../measure/galley.ts";
import { HEADING_LEVELS } from "../measure/tag-sets.ts";
import { isStoryAddress, wordsOf } from "./linked-title.ts";
import { endsRail, isFree, LETTERS, MAX_BETWEEN, type RailPage } from "./rail-page.ts";

/** The first title stands within so many blocks behind its heading: a picture's credit, a day, a kicker stand between. */
const MAX_BEHIND_HEADING = 4;
/** Words of a title that is a heading itself, */
const FEWEST_WORDS = 2;
/** and of a line; topics have no more, and one title has. */
const FEWEST_WORDS_OF_A_LINE = 3;
const MOST_WORDS = 35;
/** A day, a name, a number stand beside the title in its line; the title is most of it. */
const MOST_OF = 2;
/** Two make a rail where its heading says so. */
const FEWEST_TITLES = 2;

/**
 * The titles under a heading that announces other stories, however few, short or differently classed: `Similar articles` above two headings
 * that lead to stories. Of blocks that lead to one story the last heading is the title, else the first that reads as one; behind a kicker of
 * three words the next.
 */
export function titlesUnder(page: RailPage, heading: number): readonly number[] {
  const { blocks } = page;
  const titles: number[] = [];
  const hrefs = new Set<string>();
  let between = 0;
  for (let at = heading + 1; at < blocks.length && !endsRail(page, at); at++) {
    if (between > (titles.length === 0 ? MAX_BEHIND_HEADING : MAX_BETWEEN)) break;
    const href = oneAddress(blocks[at]);
    const last = titles.at(-1);
    if (href === null || !isTitle(page, at) || (last !== undefined && !isAlike(blocks[last], blocks[at]))) between++;
    else if (hrefs.has(href)) {
      const isBetter = isHeading(blocks[at]) || (last !== undefined && !isNoTopic(page, last));
      if (last !== undefined && oneAddress(blocks[last]) === href && isBetter) titles[titles.length - 1] = at;
    } else {
      titles.push(at);
      hrefs.add(href);
      between = 0;
    }
  }
  const isRail = titles.length >= FEWEST_TITLES && titles.some((at) => isNoTopic(page, at));
  return isRail ? titles : [];
}

/** Where all links of a block lead; null where they lead to several places or to no story. */
function oneAddress(block: Block | undefined): string | null {
  const [first, ...others] = block?.links ?? [];
  const isOne = first !== undefined && others.every(({ href }) => href === first.href);
  return isOne && isStoryAddress(first.href) ? first.href : null;
}

function isTitle(page: RailPage, index: number): boolean {
  const block = page.blocks[index];
  if (!isFree(page, index) || !LETTERS.test(block?.text ?? "")) return false;
  const words = wordsOf(page.survey, block);
  if (isHeading(block)) return words >= FEWEST_WORDS;
  const linked = page.survey.linkChars[index] ?? 0;
  if (words < FEWEST_WORDS_OF_A_LINE || words > MOST_WORDS) return false;
  return linked * MOST_OF > (block?.text.length ?? 0) && readLine(block?.text ?? "")?.whole !== true;
}

/** Under a heading stand lists of topics too, and all of them are short. */
function isNoTopic({ survey, blocks }: RailPage, index: number): boolean {
  return isHeading(blocks[index]) || wordsOf(survey, blocks[index]) > FEWEST_WORDS_OF_A_LINE;
}

function isHeading(block: Block | undefined): boolean {
  return HEADING_LEVELS.has(block?.tag ?? "");
}

/** Headings with headings, lines with lines of their kind. */
function isAlike(one: Block | undefined, other: Block | undefined): boolean {
  return one?.tag === other?.tag || (isHeading(one) && isHeading(other));
}
