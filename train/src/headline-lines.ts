// npm run train:headline-lines -- --corpus DIR --python PATH: the weights of the lines that may be the headline of a plain text, by sites never fitted on.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pagePath, readGold } from "@tearsheet/eval/corpus";
import { type DumpStyle, dumpPage } from "@tearsheet/eval/dump-styles";
import { foldOf, siteOf } from "@tearsheet/eval/fold";
import type { Gold, SetName } from "@tearsheet/eval/gold";
import { pageBlocks } from "@tearsheet/eval/page-blocks";
import { decodeModel, measure, openCapture, parsePage, rivalLinesOf, textKey } from "tearsheet/stages";
import { type ChoiceRow, ROOT } from "./choice.ts";
import { FOLDS } from "./folds.ts";
import { fitOptions, fitPlainChoice } from "./gold-choice.ts";
import { HEADLINE_LINE_NAMES } from "./headline-line-names.ts";
import { titlesAmong } from "./titles-among.ts";

/** Sets whose gold has titles, and how much a page counts in all its styles together. */
const SET_WEIGHT: readonly (readonly [SetName, number])[] = [
  ["fundus", 2],
  ["metascraper", 1],
  ["postlight", 1],
  ["newspaper4k", 1],
  ["trafilatura", 1],
  ["wcxb-dev", 0.4],
];
const STYLES: readonly DumpStyle[] = ["main", "full", "wet", "nodes"];
/** Each dump is read with its address and without. */
const WEIGHT_OF_READING = 1 / (STYLES.length * 2);

const { corpus, python } = fitOptions();
const models = Array.from({ length: FOLDS }, (_, fold) =>
  decodeModel(readFileSync(join(ROOT, "eval/folds", `lines.${fold}.bin`))),
);
fitPlainChoice(
  {
    name: "headline-lines",
    features: HEADLINE_LINE_NAMES,
    rows: SET_WEIGHT.flatMap(([set, weight]) =>
      readGold(corpus, set)
        .filter(({ pageType, title }) => title !== null && (pageType === "" || pageType === "article"))
        .flatMap((gold) => rowsOf(gold, weight * WEIGHT_OF_READING)),
    ),
  },
  python,
  "packages/core/src/classify/lines-headline-weights.ts",
  `/** What each sign of a line adds to its standing as headline, in the order of \`lines-headline.ts\`: a conditional logit over the rivals of a plain text, fitted by \`train/choice.py\`. */
export const HEADLINE_LINE_WEIGHTS: readonly number[]`,
);

/**
 * A reading of every style, with the address and without. One whose title stands in a line that is no rival says nothing, nor does
 * one with an address where no line is the title: what the address spells is a headline in other words.
 */
function rowsOf(gold: Gold, weight: number): ChoiceRow[] {
  const capture = openCapture(readFileSync(pagePath(corpus, gold)), {});
  if (capture.kind !== "html") return [];
  const html = parsePage(capture, {});
  const blocks = pageBlocks(html);
  return STYLES.flatMap((style) => {
    const { text, lines } = dumpPage(blocks, style, { title: html.declared.title, day: null });
    const isPrinted = lines.some((line) => textKey(line) === textKey(gold.title ?? ""));
    const address = URL.canParse(gold.url) ? [{ url: gold.url }] : [];
    return [{}, ...address].flatMap((options): ChoiceRow[] => {
      const plain = openCapture(new TextEncoder().encode(text), {
        contentType: "text/plain; charset=utf-8",
        ...options,
      });
      if (plain.kind === "unreadable") return [];
      const page = parsePage(plain, {});
      const galley = measure(page);
      const model = models[foldOf(siteOf(gold))];
      const rivals = rivalLinesOf(page, galley, model === undefined ? {} : { model });
      const keys = rivals.map(({ line }) => textKey(line.text));
      const right = titlesAmong(keys, textKey(gold.title ?? ""));
      if (rivals.length === 0 || (right.length === 0 && (isPrinted || "url" in options))) return [];
      return [{ set: gold.set, site: siteOf(gold), weight, right, rivals: rivals.map(({ signs }) => signs) }];
    });
  });
}
