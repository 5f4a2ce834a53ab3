import { shapeOf } from "../../text/shape.ts";
import { WordSet } from "../../text/word-set.ts";
import type { Survey } from "../survey.ts";
import { stepsTo } from "./containers.ts";
import type { FeatureGroup } from "./group.ts";

/** Metas whose content repeats the headline. */
const TITLE_METAS: ReadonlySet<string> = new Set(["og:title", "twitter:title", "headline", "dc.title", "title"]);

/** A block is the headline's if at least this share of its words is in the page's declared titles, */
const MIN_SHARE = 0.6;
/** and at least so many. */
const MIN_WORDS = 3;
/** A heading is likelier to be the headline than another block with the same words, a link less. */
const HEADING_BONUS: Readonly<Record<string, number>> = { h1: 2, h2: 1.4, h3: 1.2 };
const LINK_MALUS = 0.5;
const HIDDEN_MALUS = 0.3;
/** Blocks further from the headline than this are equally far. */
const FAR_BLOCKS = 200;
const NO_HEADLINE = -1000;

/** How the block stands to the line that repeats the page's declared titles: a story begins behind its headline, in whatever language. */
export const HEADLINE: FeatureGroup = {
  width: 7,
  fill: (page: Survey, rows: Float32Array, at: number, width: number) => {
    const titles = titleWords(page);
    const met = new Int32Array(page.galley.blocks.length);
    const headline = headlineOf(page, titles, met);
    const node = page.galley.blocks[headline.block]?.node ?? -1;
    const proseBefore = page.sumProse[headline.block + 1] ?? 0;
    for (let i = 0, to = at; i < met.length; i++, to += width) {
      const words = (page.wordStart[i + 1] ?? 0) - (page.wordStart[i] ?? 0);
      const own = met[i] ?? 0;
      rows[to] = words > 0 ? own / words : 0;
      rows[to + 1] = titles.size > 0 ? own / titles.size : 0;
      if (headline.block < 0) {
        rows[to + 2] = -1;
        rows[to + 3] = NO_HEADLINE;
        rows[to + 4] = NO_HEADLINE;
        rows[to + 5] = -1;
        rows[to + 6] = -1;
        continue;
      }
      const block = page.galley.blocks[i]?.node ?? 0;
      rows[to + 2] = headline.match / Math.max(1, titles.size);
      rows[to + 3] = Math.max(-FAR_BLOCKS, Math.min(FAR_BLOCKS, i - headline.block));
      rows[to + 4] = (page.sumProse[i] ?? 0) - proseBefore;
      rows[to + 5] = stepsTo(page, block, node);
      rows[to + 6] = stepsTo(page, node, block);
    }
  },
};

function titleWords(page: Survey): WordSet {
  const { declared } = page.page;
  const hashes: number[] = [];
  shapeOf(declared.title ?? "", hashes);
  for (const meta of declared.metas) if (TITLE_METAS.has(meta.name)) shapeOf(meta.content, hashes);
  return new WordSet(hashes);
}

interface Headline {
  /** -1 where no block repeats a title. */
  readonly block: number;
  readonly match: number;
}

/** The block that repeats the titles best; `met` gets how many of each block's words are in them. */
function headlineOf(page: Survey, titles: WordSet, met: Int32Array): Headline {
  let best = -1;
  let most = 0;
  for (let i = 0; i < met.length; i++) {
    const from = page.wordStart[i] ?? 0;
    const to = page.wordStart[i + 1] ?? 0;
    let own = 0;
    for (let w = from; w < to; w++) if (titles.has(page.words[w] ?? 0)) own++;
    met[i] = own;
    const block = page.galley.blocks[i];
    if (own < MIN_WORDS || own < MIN_SHARE * (to - from) || block === undefined) continue;
    const linked = (page.linkChars[i] ?? 0) * 2 > block.text.length ? LINK_MALUS : 1;
    const bonus = (HEADING_BONUS[block.tag] ?? 1) * linked * (block.hidden ? HIDDEN_MALUS : 1);
    const match = ((own * own) / (to - from)) * bonus;
    if (match > most) {
      most = match;
      best = i;
    }
  }
  return { block: best, match: most };
}
