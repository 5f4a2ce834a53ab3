import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type BlockModel,
  classify,
  decodeModel,
  type Galley,
  type LabelledPage,
  measure,
  openCapture,
  type Page,
  parsePage,
} from "tearsheet/stages";
import { ROOT } from "./choice.ts";
import { FOLDS, foldOf } from "./folds.ts";

const models = Array.from({ length: FOLDS }, (_, fold) =>
  decodeModel(readFileSync(join(ROOT, "eval/folds", `${fold}.bin`))),
);

/** A page read as far as its blocks, and the weights that never saw its site. */
export interface PageOfFold {
  readonly page: Page;
  readonly galley: Galley;
  readonly model: BlockModel;
}

/** Null where the file is no page of HTML. */
export function pageByFold(file: string, url: unknown, site: string): PageOfFold | null {
  if (!existsSync(file)) return null;
  const capture = openCapture(readFileSync(file), typeof url === "string" && url !== "" ? { url } : {});
  const model = models[foldOf(site)];
  if (capture.kind !== "html" || model === undefined) return null;
  const page = parsePage(capture, {});
  return { page, galley: measure(page), model };
}

/** The page labelled by the weights that never saw its site; null where it is none. */
export function labelledByFold(file: string, url: unknown, site: string): LabelledPage | null {
  const read = pageByFold(file, url, site);
  if (read === null) return null;
  const { page, galley, model } = read;
  return { page, galley, labels: classify(page, galley, model) };
}
