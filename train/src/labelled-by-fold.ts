import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { classify, decodeModel, type LabelledPage, measure, openCapture, parsePage } from "tearsheet/stages";
import { ROOT } from "./choice.ts";
import { FOLDS, foldOf } from "./folds.ts";

const models = Array.from({ length: FOLDS }, (_, fold) =>
  decodeModel(readFileSync(join(ROOT, "eval/folds", `${fold}.bin`))),
);

/** The page labelled by the weights that never saw its site; null where it is none. */
export function labelledByFold(file: string, url: unknown, site: string): LabelledPage | null {
  if (!existsSync(file)) return null;
  const capture = openCapture(readFileSync(file), typeof url === "string" && url !== "" ? { url } : {});
  const model = models[foldOf(site)];
  if (capture.kind !== "html" || model === undefined) return null;
  const page = parsePage(capture, {});
  const galley = measure(page);
  return { page, galley, labels: classify(page, galley, model) };
}
