// npm run train:standfirsts -- --corpus DIR --python PATH: the weights of a standfirst's candidates, by sites never fitted on.
import { join } from "node:path";
import {
  type Block,
  descriptions,
  readHeadlines,
  STANDFIRST_FEATURES,
  standfirstCandidates,
  standfirstFeatures,
  textKey,
} from "tearsheet/stages";
import type { ChoiceRow } from "./choice.ts";
import { choiceRows, fitOptions, fitPlainChoice, type GoldPage } from "./gold-choice.ts";
import { labelledByFold } from "./labelled-by-fold.ts";

/** Golds of news have standfirsts; those of company blogs count them in the body where they have any, and so say little. */
const SET_WEIGHT: Readonly<Record<string, number>> = { fundus: 1, "wcxb-dev": 0.2 };
/** Shorter keys may stand anywhere. */
const FEWEST_KEY_CHARS = 12;

const { corpus, python } = fitOptions();
fitPlainChoice(
  { name: "standfirsts", features: STANDFIRST_FEATURES, rows: choiceRows(corpus, Object.keys(SET_WEIGHT), rowOf) },
  python,
  "packages/core/src/fields/standfirst-weights.ts",
  `/** What each of \`STANDFIRST_FEATURES\` adds to a block's score: a conditional logit over the blocks behind a headline, fitted by \`train/choice.py\`. */
export const STANDFIRST_WEIGHTS: readonly number[]`,
);

function rowOf({ set, site, gold }: GoldPage): ChoiceRow | null {
  if ((gold["page_type"] ?? "article") !== "article") return null;
  const file = join(corpus, set, "html", `${String(gold["id"])}.html`);
  const labelled = labelledByFold(file, gold["url"], site);
  if (labelled === null) return null;
  const candidates = standfirstCandidates(labelled);
  const right = set === "fundus" ? summaryAmong(candidates, gold["summary"]) : outsideBody(candidates, gold["body"]);
  if (right === null) return null;
  const headline = readHeadlines(labelled).headline.value ?? "";
  const features = standfirstFeatures(labelled, candidates, headline, descriptions(labelled));
  return {
    set,
    site,
    weight: SET_WEIGHT[set] ?? 0,
    right,
    rivals: features.map((one) => STANDFIRST_FEATURES.map((name) => one[name] ?? 0)),
  };
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
