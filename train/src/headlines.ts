// npm run train:headlines -- --corpus DIR --python PATH: the weights of a headline's wordings, by sites never fitted on.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { HEADLINE_FEATURES, headlineFeatures, headlineWordings, textKey } from "tearsheet/stages";
import { type ChoiceRow, fitChoice } from "./choice.ts";
import { goldRows } from "./gold-rows.ts";
import { labelledByFold } from "./labelled-by-fold.ts";

/** Sets whose gold has titles, and how much a page counts: news more than the blogs of companies. */
const SET_WEIGHT = { fundus: 3, metascraper: 4, postlight: 2, newspaper4k: 2, trafilatura: 1, "wcxb-dev": 0.4 };
/** Listings, products and forums have titles of another kind. */
const OTHER_PAGE_WEIGHT = 0.3;

const { values: args } = parseArgs({
  options: { corpus: { type: "string" }, python: { type: "string", default: "python3" } },
});
if (args.corpus === undefined) throw new Error("say where the corpus is: --corpus DIR");
const rows: ChoiceRow[] = [];
for (const [set, weight] of Object.entries(SET_WEIGHT)) {
  for (const gold of goldRows(args.corpus, set)) {
    const row = rowOf(set, weight, gold);
    if (row !== null) rows.push(row);
  }
}
fitChoice(
  { name: "headlines", features: HEADLINE_FEATURES, none: HEADLINE_FEATURES.map(() => 0), l2: 1, rows },
  args.python,
  "packages/core/src/fields/headline-weights.ts",
  `/** What each of \`HEADLINE_FEATURES\` adds to a wording's score: a conditional logit over the wordings of a page, fitted by \`train/choice.py\`. */
export const HEADLINE_WEIGHTS: readonly number[]`,
);

function rowOf(set: string, weight: number, gold: Record<string, unknown>): ChoiceRow | null {
  const { id, title, url, page_type: type } = gold;
  const site = String(gold["site"] || id);
  if (typeof title !== "string" || title.trim() === "") return null;
  const labelled = labelledByFold(join(String(args.corpus), set, "html", `${String(id)}.html`), url, site);
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
