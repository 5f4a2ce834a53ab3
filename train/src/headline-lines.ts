// npm run train:headline-lines -- --corpus DIR --python PATH: the weights of the lines that may be the headline of a plain text, by sites never fitted on.
import { rivalLinesOf, textKey } from "tearsheet/stages";
import { fitOptions, fitPlainChoice } from "./gold-choice.ts";
import { HEADLINE_LINE_NAMES } from "./headline-line-names.ts";
import { type ReadingChoice, type TextReading, textRows } from "./text-readings.ts";
import { titlesAmong } from "./titles-among.ts";

const { corpus, python } = fitOptions();
fitPlainChoice(
  {
    name: "headline-lines",
    features: HEADLINE_LINE_NAMES,
    rows: textRows(corpus, { addressed: true, wanted: ({ title }) => title !== null }, titleAmong),
  },
  python,
  "packages/core/src/classify/lines-headline-weights.ts",
  `/** What each sign of a line adds to its standing as headline, in the order of \`lines-headline.ts\`: a conditional logit over the rivals of a plain text, fitted by \`train/choice.py\`. */
export const HEADLINE_LINE_WEIGHTS: readonly number[]`,
);

/**
 * A reading whose title stands in a line that is no rival says nothing, nor does one with an address where no line is the title: what the
 * address spells is a headline in other words.
 */
function titleAmong({ gold, lines, addressed, page, galley, options }: TextReading): ReadingChoice {
  const title = textKey(gold.title ?? "");
  const rivals = rivalLinesOf(page, galley, options);
  const right = titlesAmong(
    rivals.map(({ line }) => textKey(line.text)),
    title,
  );
  const isPrinted = (): boolean => lines.some((line) => textKey(line) === title);
  if (rivals.length === 0 || (right.length === 0 && (addressed || isPrinted()))) return null;
  return { right, rivals: rivals.map(({ signs }) => signs) };
}
