// npm run train:pages -- --corpus DIR --python PATH: what tells pages apart that tell no story. Needs scikit-learn, and the block models of
// eval/folds: a page's signs are read with the one that never saw its site.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import {
  assemble,
  type BlockModel,
  classify,
  decodeModel,
  measure,
  openCapture,
  pageSigns,
  parsePage,
  readFields,
} from "tearsheet/stages";
import { FOLDS, foldOf } from "../folds.ts";
import { type GoldPage, readGold } from "../gold.ts";

const { values: options } = parseArgs({
  options: { corpus: { type: "string" }, python: { type: "string", default: "python3" } },
});
const root = fileURLToPath(new URL("../../..", import.meta.url));
const models = Array.from({ length: FOLDS }, (_, fold) =>
  decodeModel(readFileSync(join(root, "eval/folds", `${fold}.bin`))),
);
if (options.corpus === undefined) throw new Error("name the corpus: npm run train:pages -- --corpus DIR --python PATH");
const rows = readGold(options.corpus).flatMap(rowOf);
const file = join(mkdtempSync(join(tmpdir(), "tearsheet-pages-")), "signs.json");
writeFileSync(file, JSON.stringify(rows));
const weights = JSON.parse(
  execFileSync(options.python, [join(root, "train/fit_pages.py"), file, String(FOLDS)], { encoding: "utf8" }),
) as { readonly all: object; readonly folds: readonly object[] };
for (const [fold, own] of weights.folds.entries()) {
  writeFileSync(join(root, "eval/folds", `pages.${fold}.json`), `${JSON.stringify(own)}\n`);
}
writeFileSync(
  join(root, "packages/core/src/assemble/generated/page-weights.ts"),
  `// Made by npm run train:pages; do not edit.\nexport const PAGE_WEIGHTS: Readonly<Record<string, readonly number[]>> = ${JSON.stringify(weights.all)};\n`,
);

interface Row {
  readonly set: string;
  readonly fold: number;
  readonly type: string;
  readonly signs: Readonly<Record<string, number>>;
}

function rowOf(gold: GoldPage): Row[] {
  const fold = foldOf(gold.site);
  const model: BlockModel | undefined = models[fold];
  const capture = openCapture(readFileSync(gold.file), gold.url === "" ? {} : { url: gold.url });
  if (capture.kind === "unreadable" || model === undefined) return [];
  const page = parsePage(capture, {});
  const galley = measure(page);
  const labelled = { page, galley, labels: classify(page, galley, model) };
  const outcome = assemble(labelled, readFields(labelled));
  if (outcome.kind === "unreadable") return [];
  return [
    { set: gold.set, fold, type: gold.pageType, signs: Object.assign({}, ...pageSigns(labelled, outcome.record)) },
  ];
}
