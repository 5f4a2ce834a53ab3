import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ExtractOptions, Outcome } from "tearsheet";
import { extract } from "tearsheet";
import { type BlockModel, decodeModel, extractorWith, type PageWeights } from "tearsheet/stages";
import { ROOT } from "./corpus.ts";
import { FOLDS, foldOf } from "./fold.ts";

type Extract = (input: Uint8Array, options: ExtractOptions) => Outcome;

/** Which weights a page is read with. */
export interface Extractor {
  /** For the head of the table. */
  readonly mode: "by-site folds" | "shipped weights";
  /** The extraction that never saw this site. */
  readonly forSite: (site: string) => Extract;
}

/** Fold models where all of them are there, so that no figure is of a site that the weights were fitted on; else the shipped weights. */
export function findExtractor(shipped: boolean): Extractor {
  const files = Array.from({ length: FOLDS }, (_, fold) => join(ROOT, "eval/folds", `${fold}.bin`));
  if (shipped || !files.every((file) => existsSync(file))) return { mode: "shipped weights", forSite: () => extract };
  const folds = files.map(
    (file, fold): Extract => extractorWith(decodeModel(readFileSync(file)), lineModelOf(fold), pageWeightsOf(fold)),
  );
  return { mode: "by-site folds", forSite: (site) => folds[foldOf(site)] ?? extract };
}

/** The line model of a fold, for pages that are plain text; undefined where it is not there: the shipped one is taken. */
function lineModelOf(fold: number): BlockModel | undefined {
  const file = join(ROOT, "eval/folds", `lines.${fold}.bin`);
  return existsSync(file) ? decodeModel(readFileSync(file)) : undefined;
}

/** What tells pages apart that are no articles, of a fold; undefined where it is not there. */
function pageWeightsOf(fold: number): PageWeights | undefined {
  const file = join(ROOT, "eval/folds", `pages.${fold}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as PageWeights) : undefined;
}
