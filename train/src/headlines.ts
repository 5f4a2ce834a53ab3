// npm run train:headlines -- --corpus DIR --python PATH: the weights of a headline's wordings, by sites never fitted on.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import {
  classify,
  decodeModel,
  HEADLINE_FEATURES,
  headlineFeatures,
  headlineWordings,
  measure,
  openCapture,
  parsePage,
  textKey,
} from "tearsheet/stages";
import { FOLDS, foldOf } from "./folds.ts";

/** Sets whose gold has titles, and how much a page counts: news more than the blogs of companies. */
const SET_WEIGHT = { fundus: 3, metascraper: 4, postlight: 2, newspaper4k: 2, trafilatura: 1, "wcxb-dev": 0.4 };
/** Listings, products and forums have titles of another kind. */
const OTHER_PAGE_WEIGHT = 0.3;

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const { values: args } = parseArgs({
  options: { corpus: { type: "string" }, python: { type: "string", default: "python3" } },
});
if (args.corpus === undefined) throw new Error("say where the corpus is: --corpus DIR");
const models = Array.from({ length: FOLDS }, (_, fold) =>
  decodeModel(readFileSync(join(root, "eval/folds", `${fold}.bin`))),
);
const rows: string[] = [JSON.stringify({ features: HEADLINE_FEATURES })];
for (const [set, weight] of Object.entries(SET_WEIGHT)) {
  const lines = readFileSync(join(args.corpus, set, "gold.jsonl"), "utf8").split("\n");
  for (const line of lines) {
    const row = line === "" ? null : rowOf(set, weight, JSON.parse(line) as Record<string, unknown>);
    if (row !== null) rows.push(JSON.stringify(row));
  }
}
const work = join(root, "train", "work");
mkdirSync(work, { recursive: true });
writeFileSync(join(work, "headlines.jsonl"), rows.join("\n"));
const target = join(root, "packages/core/src/fields/headline-weights.ts");
execFileSync(args.python, [join(root, "train", "choice.py"), join(work, "headlines.jsonl"), target], {
  stdio: "inherit",
});

function rowOf(set: string, weight: number, gold: Record<string, unknown>): object | null {
  const { id, title, url, page_type: type } = gold;
  const site = String(gold["site"] || id);
  const file = join(String(args.corpus), set, "html", `${String(id)}.html`);
  if (typeof title !== "string" || title.trim() === "" || !existsSync(file)) return null;
  const capture = openCapture(readFileSync(file), typeof url === "string" && url !== "" ? { url } : {});
  const model = models[foldOf(site)];
  if (capture.kind !== "html" || model === undefined) return null;
  const page = parsePage(capture, {});
  const galley = measure(page);
  const labelled = { page, galley, labels: classify(page, galley, model) };
  const { wordings, mayBeName } = headlineWordings(labelled);
  const features = headlineFeatures(labelled, wordings, mayBeName);
  return {
    set,
    site,
    weight: type === undefined || type === "article" ? weight : weight * OTHER_PAGE_WEIGHT,
    right: wordings.findIndex(({ key }) => key === textKey(title)),
    rivals: features.map((one) => HEADLINE_FEATURES.map((name) => one[name])),
  };
}
