// npm run train:standfirsts -- --corpus DIR --python PATH: the weights of a standfirst's candidates, by sites never fitted on.
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
  type Block,
  descriptions,
  readHeadlines,
  STANDFIRST_FEATURES,
  standfirstCandidates,
  standfirstFeatures,
  textKey,
} from "tearsheet/stages";
import { type ChoiceRow, fitChoice } from "./choice.ts";
import { goldRows } from "./gold-rows.ts";
import { labelledByFold } from "./labelled-by-fold.ts";

/** Golds of news have standfirsts; those of company blogs count them in the body where they have any, and so say little. */
const SET_WEIGHT = { fundus: 1, "wcxb-dev": 0.2 };
/** Shorter keys may stand anywhere. */
const FEWEST_KEY_CHARS = 12;

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
  { name: "standfirsts", features: STANDFIRST_FEATURES, none: STANDFIRST_FEATURES.map(() => 0), l2: 1, rows },
  args.python,
  "packages/core/src/fields/standfirst-weights.ts",
  `/** What each of \`STANDFIRST_FEATURES\` adds to a block's score: a conditional logit over the blocks behind a headline, fitted by \`train/choice.py\`. */
export const STANDFIRST_WEIGHTS: readonly number[]`,
);

function rowOf(set: string, weight: number, gold: Record<string, unknown>): ChoiceRow | null {
  const site = String(gold["site"] || gold["id"]);
  if ((gold["page_type"] ?? "article") !== "article") return null;
  const file = join(String(args.corpus), set, "html", `${String(gold["id"])}.html`);
  const labelled = labelledByFold(file, gold["url"], site);
  if (labelled === null) return null;
  const candidates = standfirstCandidates(labelled);
  const right = set === "fundus" ? summaryAmong(candidates, gold["summary"]) : outsideBody(candidates, gold["body"]);
  if (right === null) return null;
  const headline = readHeadlines(labelled).headline.value ?? "";
  const features = standfirstFeatures(labelled, candidates, headline, descriptions(labelled));
  return { set, site, weight, right, rivals: features.map((one) => STANDFIRST_FEATURES.map((name) => one[name] ?? 0)) };
}

function summaryAmong(candidates: readonly Block[], summary: unknown): number {
  const key = textKey(Array.isArray(summary) ? summary.join(" ") : "");
  if (key.length < FEWEST_KEY_CHARS) return -1;
  return candidates.findIndex((block) => {
    const own = textKey(block.text);
    return own.length >= FEWEST_KEY_CHARS && (key.startsWith(own) || own.includes(key));
  });
}

/** A body that has every candidate says that none is set apart; of one that leaves some out nothing is known. */
function outsideBody(candidates: readonly Block[], body: unknown): -1 | null {
  const key = textKey(String(body ?? ""));
  return candidates.length > 0 && candidates.every((block) => key.includes(textKey(block.text))) ? -1 : null;
}
