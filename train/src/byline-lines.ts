// npm run train:byline-lines -- --corpus DIR --python PATH: the weights of the lines that may name who wrote a plain text, by sites never fitted on.
import { rivalNamesOf, textKey } from "tearsheet/stages";
import { BYLINE_LINE_NAMES } from "./byline-line-names.ts";
import { fitOptions, fitPlainChoice } from "./gold-choice.ts";
import { type ReadingChoice, type TextReading, textRows } from "./text-readings.ts";

const { corpus, python } = fitOptions();
fitPlainChoice(
  {
    name: "byline-lines",
    features: BYLINE_LINE_NAMES,
    rows: textRows(corpus, { addressed: false, wanted: ({ authors }) => authors !== null }, authorsAmong),
  },
  python,
  "packages/core/src/classify/lines-byline-weights.ts",
  `/** What each sign of a line adds to its standing as byline, in the order of \`lines-byline.ts\`: a conditional logit over the lines of a plain text that hold names, fitted by \`train/choice.py\`. */
export const BYLINE_LINE_WEIGHTS: readonly number[]`,
);

function authorsAmong({ gold, page, galley, options }: TextReading): ReadingChoice {
  const authors = (gold.authors ?? []).map((name) => ` ${textKey(name)} `);
  const isAuthor = (name: string): boolean => {
    const key = textKey(name);
    return key !== "" && authors.some((author) => author.includes(` ${key} `));
  };
  const rivals = rivalNamesOf(page, galley, options);
  if (rivals.length === 0) return null;
  return {
    right: rivals.flatMap(({ names }, i) => (names.some(isAuthor) ? [i] : [])),
    rivals: rivals.map(({ signs }) => signs),
  };
}
