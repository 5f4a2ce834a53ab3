// npm run train:headline-blocks -- --corpus DIR --python PATH: the weights of the blocks that may print the headline, by sites never fitted on.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { rivalsOf, textKey } from "tearsheet/stages";
import { type ChoiceRow, fitChoice } from "./choice.ts";
import { goldRows } from "./gold-rows.ts";
import { HEADLINE_BLOCK_NAMES } from "./headline-block-names.ts";
import { pageByFold } from "./labelled-by-fold.ts";
import { titlesAmong } from "./titles-among.ts";

/** Sets whose gold has titles, and how much a page counts. */
const SET_WEIGHT = { fundus: 1, metascraper: 1, postlight: 1, newspaper4k: 1, trafilatura: 1, "wcxb-dev": 0.6 };
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
  { name: "headline-blocks", features: HEADLINE_BLOCK_NAMES, none: HEADLINE_BLOCK_NAMES.map(() => 0), l2: 1, rows },
  args.python,
  "packages/core/src/classify/headline-weights.ts",
  `/** What each sign of a block adds to its standing as headline, in the order of \`headline-rivals.ts\`: a conditional logit over the rivals of a page, fitted by \`train/choice.py\`. */
export const HEADLINE_BLOCK_WEIGHTS: readonly number[]`,
);

function rowOf(set: string, weight: number, gold: Record<string, unknown>): ChoiceRow | null {
  const { id, title, url, page_type: type } = gold;
  const site = String(gold["site"] || id);
  const wanted = typeof title === "string" ? textKey(title) : "";
  if (wanted === "") return null;
  const read = pageByFold(join(String(args.corpus), set, "html", `${String(id)}.html`), url, site);
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
