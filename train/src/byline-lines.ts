// npm run train:byline-lines -- --corpus DIR --python PATH: the weights of the lines that may name who wrote a plain text, by sites never fitted on.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pagePath, readGold } from "@tearsheet/eval/corpus";
import { type DumpStyle, dumpPage } from "@tearsheet/eval/dump-styles";
import { foldOf, siteOf } from "@tearsheet/eval/fold";
import type { Gold, SetName } from "@tearsheet/eval/gold";
import { pageBlocks } from "@tearsheet/eval/page-blocks";
import { decodeModel, measure, openCapture, parsePage, rivalNamesOf, textKey } from "tearsheet/stages";
import { BYLINE_LINE_NAMES } from "./byline-line-names.ts";
import { type ChoiceRow, ROOT } from "./choice.ts";
import { FOLDS } from "./folds.ts";
import { fitOptions, fitPlainChoice } from "./gold-choice.ts";

/** Sets whose gold has authors, and how much a page counts in all its styles together. */
const SET_WEIGHT: readonly (readonly [SetName, number])[] = [
  ["fundus", 2],
  ["metascraper", 1],
  ["postlight", 1],
  ["newspaper4k", 1],
  ["trafilatura", 1],
  ["wcxb-dev", 0.4],
];
const STYLES: readonly DumpStyle[] = ["main", "full", "wet", "nodes"];
const WEIGHT_OF_READING = 1 / STYLES.length;

const { corpus, python } = fitOptions();
const models = Array.from({ length: FOLDS }, (_, fold) =>
  decodeModel(readFileSync(join(ROOT, "eval/folds", `lines.${fold}.bin`))),
);
fitPlainChoice(
  {
    name: "byline-lines",
    features: BYLINE_LINE_NAMES,
    rows: SET_WEIGHT.flatMap(([set, weight]) =>
      readGold(corpus, set)
        .filter(({ pageType, authors }) => authors !== null && (pageType === "" || pageType === "article"))
        .flatMap((gold) => rowsOf(gold, weight * WEIGHT_OF_READING)),
    ),
  },
  python,
  "packages/core/src/classify/lines-byline-weights.ts",
  `/** What each sign of a line adds to its standing as byline, in the order of \`lines-byline.ts\`: a conditional logit over the lines of a plain text that hold names, fitted by \`train/choice.py\`. */
export const BYLINE_LINE_WEIGHTS: readonly number[]`,
);

/** A reading of every style. */
function rowsOf(gold: Gold, weight: number): ChoiceRow[] {
  const capture = openCapture(readFileSync(pagePath(corpus, gold)), {});
  if (capture.kind !== "html") return [];
  const html = parsePage(capture, {});
  const blocks = pageBlocks(html);
  const authors = (gold.authors ?? []).map((name) => ` ${textKey(name)} `);
  return STYLES.flatMap((style) => {
    const { text } = dumpPage(blocks, style, { title: html.declared.title, day: null });
    const plain = openCapture(new TextEncoder().encode(text), { contentType: "text/plain; charset=utf-8" });
    if (plain.kind === "unreadable") return [];
    const page = parsePage(plain, {});
    const model = models[foldOf(siteOf(gold))];
    const rivals = rivalNamesOf(page, measure(page), model === undefined ? {} : { model });
    const right = rivals.flatMap(({ names }, i) => (names.some((name) => isAuthor(name, authors)) ? [i] : []));
    if (rivals.length === 0) return [];
    return [{ set: gold.set, site: siteOf(gold), weight, right, rivals: rivals.map(({ signs }) => signs) }];
  });
}

function isAuthor(name: string, authors: readonly string[]): boolean {
  const key = textKey(name);
  return key !== "" && authors.some((author) => author.includes(` ${key} `));
}
