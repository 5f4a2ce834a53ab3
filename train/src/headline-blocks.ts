// npm run train:headline-blocks -- --corpus DIR --python PATH: the weights of the blocks that may print the headline, by sites never fitted on.
import { join } from "node:path";
import { rivalsOf, textKey } from "tearsheet/stages";
import type { ChoiceRow } from "./choice.ts";
import { choiceRows, fitOptions, fitPlainChoice, type GoldPage } from "./gold-choice.ts";
import { HEADLINE_BLOCK_NAMES } from "./headline-block-names.ts";
import { pageByFold } from "./labelled-by-fold.ts";
import { titlesAmong } from "./titles-among.ts";

/** Sets whose gold has titles, and how much a page counts. */
const SET_WEIGHT: Readonly<Record<string, number>> = {
  fundus: 1,
  metascraper: 1,
  postlight: 1,
  newspaper4k: 1,
  trafilatura: 1,
  "wcxb-dev": 0.6,
};
/** Listings, products and forums have titles of another kind. */
const OTHER_PAGE_WEIGHT = 0.3;

const { corpus, python } = fitOptions();
fitPlainChoice(
  { name: "headline-blocks", features: HEADLINE_BLOCK_NAMES, rows: choiceRows(corpus, Object.keys(SET_WEIGHT), rowOf) },
  python,
  "packages/core/src/classify/headline-weights.ts",
  `/** What each sign of a block adds to its standing as headline, in the order of \`headline-rivals.ts\`: a conditional logit over the rivals of a page, fitted by \`train/choice.py\`. */
export const HEADLINE_BLOCK_WEIGHTS: readonly number[]`,
);

function rowOf({ set, site, gold }: GoldPage): ChoiceRow | null {
  const { id, title, url, page_type: type } = gold;
  const weight = SET_WEIGHT[set] ?? 0;
  const wanted = typeof title === "string" ? textKey(title) : "";
  if (wanted === "") return null;
  const read = pageByFold(join(corpus, set, "html", `${String(id)}.html`), url, site);
  if (read === null) return null;
  const rivals = rivalsOf(read.page, read.galley, read.model);
  const keys = rivals.map(({ block }) => textKey(read.galley.blocks[block]?.text ?? ""));
  return {
    set,
    site,
    weight: type === undefined || type === "article" ? weight : weight * OTHER_PAGE_WEIGHT,
    right: titlesAmong(keys, wanted),
    rivals: rivals.map(({ signs }) => signs),
  };
}
