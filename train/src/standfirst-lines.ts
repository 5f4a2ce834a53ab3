// npm run train:standfirst-lines -- --corpus DIR --python PATH: the weights of the lines that may be the standfirst of a plain text, by sites never fitted on.
import { readFileSync } from "node:fs";
import { pagePath } from "@tearsheet/eval/corpus";
import type { Gold } from "@tearsheet/eval/gold";
import { extract } from "tearsheet";
import { rivalStandfirstsOf, textKey } from "tearsheet/stages";
import { fitOptions, fitPlainChoice } from "./gold-choice.ts";
import { STANDFIRST_LINE_NAMES } from "./standfirst-line-names.ts";
import { type ReadingChoice, type TextReading, textRows } from "./text-readings.ts";

const { corpus, python } = fitOptions();
const told = new Map<Gold, string | null>();
fitPlainChoice(
  {
    name: "standfirst-lines",
    features: STANDFIRST_LINE_NAMES,
    rows: textRows(corpus, { addressed: false, wanted: () => true }, standfirstAmong),
  },
  python,
  "packages/core/src/classify/lines-standfirst-weights.ts",
  `/** What each sign of a line adds to its standing as standfirst, in the order of \`lines-standfirst.ts\`: a conditional logit over the lines behind the headline of a plain text, fitted by \`train/choice.py\`. */
export const LINE_STANDFIRST_WEIGHTS: readonly number[]`,
);

/** The gold's standfirst, or else what the page as HTML tells: golds seldom have one. Null where nothing is known. */
function standfirstOf(gold: Gold): string | null {
  if (gold.set === "fundus" || gold.standfirst !== null) return gold.standfirst ?? "";
  const outcome = extract(readFileSync(pagePath(corpus, gold)), { url: gold.url });
  return outcome.kind === "article" ? (outcome.record.standfirst.value ?? "") : null;
}

function standfirstAmong({ gold, lines, page, galley, options }: TextReading): ReadingChoice {
  const known = told.get(gold) ?? standfirstOf(gold);
  told.set(gold, known);
  if (known === null) return null;
  const key = textKey(known);
  const rivals = rivalStandfirstsOf(page, galley, options);
  if (rivals.length === 0) return null;
  const right = key === "" ? [] : rivals.flatMap(({ line }, i) => (textKey(line.text) === key ? [i] : []));
  if (key !== "" && right.length === 0 && lines.some((line) => textKey(line) === key)) return null;
  return { right, rivals: rivals.map(({ signs }) => signs) };
}
