// npm run train:headlines -- --corpus DIR --python PATH: the weights of a headline's wordings, by sites never fitted on.
import { join } from "node:path";
import { HEADLINE_FEATURES, headlineFeatures, headlineWordings, textKey } from "tearsheet/stages";
import type { ChoiceRow } from "./choice.ts";
import { choiceRows, fitOptions, fitPlainChoice, type GoldPage } from "./gold-choice.ts";
import { labelledByFold } from "./labelled-by-fold.ts";

/** Sets whose gold has titles, and how much a page counts: news more than the blogs of companies. */
const SET_WEIGHT: Readonly<Record<string, number>> = {
  fundus: 3,
  metascraper: 4,
  postlight: 2,
  newspaper4k: 2,
  trafilatura: 1,
  "wcxb-dev": 0.4,
};
/** Listings, products and forums have titles of another kind. */
const OTHER_PAGE_WEIGHT = 0.3;

const { corpus, python } = fitOptions();
fitPlainChoice(
  { name: "headlines", features: HEADLINE_FEATURES, rows: choiceRows(corpus, Object.keys(SET_WEIGHT), rowOf) },
  python,
  "packages/core/src/fields/headline-weights.ts",
  `/** What each of \`HEADLINE_FEATURES\` adds to a wording's score: a conditional logit over the wordings of a page, fitted by \`train/choice.py\`. */
export const HEADLINE_WEIGHTS: readonly number[]`,
);

function rowOf({ set, site, gold }: GoldPage): ChoiceRow | null {
  const { id, title, url, page_type: type } = gold;
  const weight = SET_WEIGHT[set] ?? 0;
  if (typeof title !== "string" || title.trim() === "") return null;
  const labelled = labelledByFold(join(corpus, set, "html", `${String(id)}.html`), url, site);
  if (labelled === null) return null;
  const { wordings, mayBeName } = headlineWordings(labelled);
  const features = headlineFeatures(labelled, wordings, mayBeName);
  return {
    set,
    site,
    weight: type === undefined || type === "article" ? weight : weight * OTHER_PAGE_WEIGHT,
    right: wordings.findIndex(({ key }) => key === textKey(title)),
    rivals: features.map((one) => HEADLINE_FEATURES.map((name) => one[name] ?? 0)),
  };
}
