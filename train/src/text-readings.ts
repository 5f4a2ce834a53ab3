import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pagePath, readGold } from "@tearsheet/eval/corpus";
import { type DumpStyle, dumpPage } from "@tearsheet/eval/dump-styles";
import { foldOf, siteOf } from "@tearsheet/eval/fold";
import type { Gold, SetName } from "@tearsheet/eval/gold";
import { pageBlocks } from "@tearsheet/eval/page-blocks";
import {
  decodeModel,
  type Galley,
  measure,
  openCapture,
  type Page,
  parsePage,
  type rivalLinesOf,
} from "tearsheet/stages";
import { type ChoiceRow, ROOT } from "./choice.ts";
import { FOLDS } from "./folds.ts";

/** Sets whose gold has titles and authors, and how much a page counts in all its readings together. */
const SET_WEIGHT: readonly (readonly [SetName, number])[] = [
  ["fundus", 2],
  ["metascraper", 1],
  ["postlight", 1],
  ["newspaper4k", 1],
  ["trafilatura", 1],
  ["wcxb-dev", 0.4],
];
const STYLES: readonly DumpStyle[] = ["main", "full", "wet", "nodes"];

/** A page of the corpus that is written down as text and opened again. */
export interface TextReading {
  readonly gold: Gold;
  /** The lines that were written. */
  readonly lines: readonly string[];
  /** Whether the address is given with the text. */
  readonly addressed: boolean;
  readonly page: Page;
  readonly galley: Galley;
  /** The line model that never saw the gold's site. */
  readonly options: NonNullable<Parameters<typeof rivalLinesOf>[2]>;
}

/** What a reading tells: its rivals and those of them that are right; null where it tells nothing. */
export type ReadingChoice = Pick<ChoiceRow, "right" | "rivals"> | null;

/** A row for every reading of the pages wanted: in each style, without its address and, `addressed`, with it. */
export function textRows(
  corpus: string,
  settings: { readonly addressed: boolean; readonly wanted: (gold: Gold) => boolean },
  choiceOf: (reading: TextReading) => ReadingChoice,
): ChoiceRow[] {
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    decodeModel(readFileSync(join(ROOT, "eval/folds", `lines.${fold}.bin`))),
  );
  const readings = STYLES.length * (settings.addressed ? 2 : 1);
  return SET_WEIGHT.flatMap(([set, weight]) =>
    readGold(corpus, set)
      .filter((gold) => (gold.pageType === "" || gold.pageType === "article") && settings.wanted(gold))
      .flatMap((gold) => {
        const model = models[foldOf(siteOf(gold))];
        return readingsOf(corpus, gold, settings.addressed).flatMap((reading): ChoiceRow[] => {
          const choice = choiceOf({ ...reading, options: model === undefined ? {} : { model } });
          return choice === null ? [] : [{ set, site: siteOf(gold), weight: weight / readings, ...choice }];
        });
      }),
  );
}

function readingsOf(corpus: string, gold: Gold, addressed: boolean): readonly Omit<TextReading, "options">[] {
  const capture = openCapture(readFileSync(pagePath(corpus, gold)), {});
  if (capture.kind !== "html") return [];
  const html = parsePage(capture, {});
  const blocks = pageBlocks(html);
  const address = addressed && URL.canParse(gold.url) ? [{ url: gold.url }] : [];
  return STYLES.flatMap((style) => {
    const { text, lines } = dumpPage(blocks, style, { title: html.declared.title, day: null });
    const bytes = new TextEncoder().encode(text);
    return [{}, ...address].flatMap((options) => {
      const plain = openCapture(bytes, { contentType: "text/plain; charset=utf-8", ...options });
      if (plain.kind === "unreadable") return [];
      const page = parsePage(plain, {});
      return [{ gold, lines, addressed: "url" in options, page, galley: measure(page) }];
    });
  });
}
