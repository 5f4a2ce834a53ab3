// npm run train -- --corpus DIR: labels, features, two stages of trees, weights. Same corpus, same seed, same bytes.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import {
  CONTEXT_NAMES,
  contextFeatures,
  DECLARED_BODY_FEATURES,
  MARKUP_GROUPS,
  measure,
  openCapture,
  parsePage,
  type Survey,
  survey,
  tabulate,
  tokenFeatures,
} from "tearsheet/stages";
import { encodeModel } from "./encode-model.ts";
import { FOLDS, foldOf, foldSet, variantsOf } from "./folds.ts";
import { type GoldPage, readGold } from "./gold.ts";
import { type BlockLabels, labelBlocks } from "./labels.ts";
import { Matrix } from "./matrix.ts";
import { TokenTable } from "./token-table.ts";

interface Sample {
  readonly gold: GoldPage;
  readonly fold: number;
  readonly labels: BlockLabels;
  /** First row of the page's blocks. */
  readonly row: number;
}

/**
 * A fundus page is news with gold in every part; silver is weaker. Snippets are left out: their pages label a few paragraphs and
 * hardly any furniture, which taught the model to keep too much (docs/decisions/0004).
 */
const SET_WEIGHT: Readonly<Record<string, number>> = { fundus: 2.5, "wcxb-dev": 1, newspaper4k: 1 };
const SILVER_WEIGHT = 0.6;
/** Long blocks count more, as they do in every word metric, but not in proportion. */
const LENGTH_POWER = 0.7;

/** Columns of the label matrix: label, weight, fold, page, words. */
const LABEL_COLUMNS = 5;

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");
const work = join(root, "train", "work");
const { values: args } = parseArgs({
  options: {
    corpus: { type: "string" },
    python: { type: "string", default: "python3" },
    sample: { type: "string", default: "1" },
  },
});
if (args.corpus === undefined) throw new Error("say where the corpus is: --corpus DIR");
mkdirSync(work, { recursive: true });

const tokens = new TokenTable();
const samples = readSamples(readGold(args.corpus), Number(args.sample));
log(`${samples.length} pages`);
const width = writeAlone(samples);
fit("alone");
writeContext(samples);
fit("context");
writeWeights();

function readPage(gold: GoldPage): Survey | null {
  const capture = openCapture(readFileSync(gold.file), gold.url === "" ? {} : { url: gold.url });
  if (capture.kind !== "html") return null;
  const page = parsePage(capture, {});
  return survey(page, measure(page));
}

function readSamples(golds: readonly GoldPage[], every: number): Sample[] {
  const found: Sample[] = [];
  let row = 0;
  for (const [i, gold] of golds.entries()) {
    if (i % every !== 0) continue;
    const page = readPage(gold);
    const labels = page === null ? null : labelBlocks(gold, page.page, page);
    if (page === null || labels === null || labels.source === "snippets") continue;
    const fold = foldOf(gold.site);
    tokens.add(gold.site, fold, page, labels.story);
    found.push({ gold, fold, labels, row });
    row += labels.story.length;
  }
  return found;
}

/** Features of the first stage: what needs no learning once, the learned name scores under every set of left-out folds. */
function writeAlone(pages: readonly Sample[]): number {
  const tables = new Map<number, Map<string, number>>();
  const scoresFor = (leftOut: number): Map<string, number> => {
    const scores = tables.get(leftOut) ?? tokens.scores(leftOut);
    tables.set(leftOut, scores);
    return scores;
  };
  const plain = new Matrix(join(work, "plain.f32"));
  const named = new Matrix(join(work, "named.f32"));
  const label = new Matrix(join(work, "label.f32"));
  let plainWidth = 0;
  for (const page of pages) {
    const counted = readPage(page.gold);
    if (counted === null) continue;
    const table = tabulate(counted, MARKUP_GROUPS);
    plainWidth = table.width;
    if (page.labels.source === "silver") maskDeclared(table.names, table.values, table.width);
    plain.append(table.values);
    const variants = variantsOf(page.fold).map((leftOut) => tabulate(counted, [tokenFeatures(scoresFor(leftOut))]));
    for (let i = 0; i < counted.galley.blocks.length; i++)
      for (const variant of variants) named.append(variant.values.subarray(i * variant.width, (i + 1) * variant.width));
    label.append(labelRows(page, counted));
  }
  plain.close();
  named.close();
  label.close();
  const namedWidth = tokenFeatures(new Map()).names.length;
  writeFileSync(
    join(work, "meta.json"),
    JSON.stringify({
      folds: FOLDS,
      plain: plainWidth,
      named: namedWidth,
      context: CONTEXT_NAMES.length,
      names: [...MARKUP_GROUPS.flatMap((g) => g.names), ...tokenFeatures(new Map()).names, ...CONTEXT_NAMES],
    }),
  );
  log(`${label.rows(LABEL_COLUMNS)} blocks, ${plainWidth} + ${namedWidth} features, ${tokens.scores(0).size} names`);
  return plainWidth + namedWidth;
}

function maskDeclared(names: readonly string[], values: Float32Array, columns: number): void {
  const masked = DECLARED_BODY_FEATURES.map((name) => names.indexOf(name));
  for (let at = 0; at < values.length; at += columns) {
    for (const column of masked) values[at + column] = column === masked[0] ? 0 : -1;
  }
}

function labelRows(page: Sample, counted: Survey): Float32Array {
  const rows = new Float32Array(page.labels.story.length * LABEL_COLUMNS);
  const words = counted.galley.blocks.map(
    (b) => (counted.wordStart[b.index + 1] ?? 0) - (counted.wordStart[b.index] ?? 0),
  );
  const lengths = words.map((w) => (1 + w) ** LENGTH_POWER);
  const total = lengths.reduce((sum, length, i) => sum + ((page.labels.story[i] ?? -1) < 0 ? 0 : length), 0);
  const { source } = page.labels;
  const pageWeight = source === "silver" ? SILVER_WEIGHT : (SET_WEIGHT[page.gold.set] ?? 1);
  const samplesPage = samples.indexOf(page);
  for (const [i, length] of lengths.entries()) {
    const known = (page.labels.story[i] ?? -1) >= 0;
    rows.set(
      [
        page.labels.story[i] ?? -1,
        known ? (100 * pageWeight * length) / total : 0,
        page.fold,
        samplesPage,
        words[i] ?? 0,
      ],
      i * LABEL_COLUMNS,
    );
  }
  return rows;
}

/** Second stage: context under the first stage's predictions of each model that never saw the page's fold. */
function writeContext(pages: readonly Sample[]): void {
  const variants = FOLDS;
  const bytes = readFileSync(join(work, "alone.p.f32"));
  const p = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  const context = new Matrix(join(work, "context.f32"));
  for (const page of pages) {
    const counted = readPage(page.gold);
    if (counted === null) continue;
    const count = counted.galley.blocks.length;
    const tables = Array.from({ length: variants }, (_, variant) => {
      const own = Float32Array.from({ length: count }, (_, i) => p[(page.row + i) * variants + variant] ?? 0);
      return contextFeatures(counted, own);
    });
    const columns = CONTEXT_NAMES.length;
    for (let i = 0; i < count; i++)
      for (const table of tables) context.append(table.subarray(i * columns, (i + 1) * columns));
  }
  context.close();
}

function fit(stage: string): void {
  log(`fitting: ${stage}`);
  execFileSync(args.python ?? "python3", [join(root, "train", "fit.py"), stage, work], { stdio: "inherit" });
}

function writeWeights(): void {
  const folds = join(root, "eval", "folds");
  mkdirSync(folds, { recursive: true });
  for (const model of [...Array(FOLDS).keys(), "full"] as const) {
    const leftOut = model === "full" ? 0 : foldSet(model);
    const dump = (stage: string): string => readFileSync(join(work, `${stage}.${model}.json`), "utf8");
    const bytes = encodeModel(tokens.scores(leftOut), dump("alone"), dump("context"));
    if (model === "full") {
      const target = join(root, "packages", "core", "src", "classify", "generated", "weights.ts");
      writeFileSync(
        target,
        `// Made by npm run train; do not edit. Layout: ../model.ts.\nexport const WEIGHTS: string =\n  "${Buffer.from(bytes).toString("base64")}";\n`,
      );
      log(`${target}: ${bytes.length} bytes, rows of ${width} + ${CONTEXT_NAMES.length}`);
    } else writeFileSync(join(folds, `${model}.bin`), bytes);
  }
}

function log(line: string): void {
  process.stderr.write(`${line}\n`);
}
