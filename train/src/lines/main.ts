// npm run train:lines -- --corpus DIR: pages as text, features, two stages of trees, weights of the line model. Same corpus, same seed, same bytes.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import {
  LINE_CONTEXT_WIDTH,
  LINE_WIDTH,
  lineContext,
  lineFeatures,
  measure,
  type OpenSheet,
  openCapture,
  openSheet,
  parsePage,
} from "tearsheet/stages";
import { encodeModel } from "../encode-model.ts";
import { FOLDS } from "../folds.ts";
import { Matrix } from "../matrix.ts";
import { packModel } from "../pack-model.ts";
import { readDumps, type TrainingDump } from "./dumps.ts";
import { LINE_CONTEXT_NAMES, LINE_NAMES } from "./feature-names.ts";

/** News counts most: the other sets are blogs of companies, and pages of all kinds. */
const SET_WEIGHT: Readonly<Partial<Record<TrainingDump["set"], number>>> = { fundus: 4, "wcxb-dev": 0.5 };
const SILVER_WEIGHT = 0.5;
/** Long lines count more, as they do in every word metric, but not in proportion. */
const LENGTH_POWER = 0.7;
/** Descriptions of fewer characters are no standfirst. */
const MIN_DESCRIPTION_CHARS = 40;
/** Columns of the label matrix: label, weight, fold, words. */
const LABEL_COLUMNS = 4;

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..", "..");
const work = join(root, "train", "work", "lines");
const { values: args } = parseArgs({
  options: {
    corpus: { type: "string" },
    python: { type: "string", default: "python3" },
    sample: { type: "string", default: "1" },
    /** Features alone, for experiments. */
    dump: { type: "boolean", default: false },
  },
});
if (args.corpus === undefined) throw new Error("say where the corpus is: --corpus DIR");
mkdirSync(work, { recursive: true });

const dumps = readDumps(args.corpus, Number(args.sample));
log(`${dumps.length} dumps`);
const sheets = dumps.map(({ text }) => sheetOf(text));
writeAlone();
if (!args.dump) {
  fit("alone");
  writeContext();
  fit("context");
  writeWeights();
}

function sheetOf(text: string): OpenSheet {
  const capture = openCapture(text, { contentType: "text/plain" });
  if (capture.kind === "unreadable") throw new Error(capture.reason);
  return openSheet(measure(parsePage(capture, {})));
}

function writeAlone(): void {
  const plain = new Matrix(join(work, "plain.f32"));
  const label = new Matrix(join(work, "label.f32"));
  for (const [i, dump] of dumps.entries()) {
    const sheet = sheets[i];
    if (sheet === undefined || sheet.lines.length !== dump.story.length) throw new Error(`lines lost in dump ${i}`);
    plain.append(lineFeatures(sheet).values);
    label.append(labelRows(dump, sheet));
  }
  plain.close();
  label.close();
  writeFileSync(
    join(work, "meta.json"),
    JSON.stringify({
      folds: FOLDS,
      plain: LINE_WIDTH,
      context: LINE_CONTEXT_WIDTH,
      names: [...LINE_NAMES, ...LINE_CONTEXT_NAMES],
      dumps: dumps.map(({ set, site, style, page, story }) => ({ set, site, style, page, lines: story.length })),
    }),
  );
  log(`${label.rows(LABEL_COLUMNS)} lines, ${LINE_WIDTH} features`);
}

function labelRows(dump: TrainingDump, sheet: OpenSheet): Float32Array {
  const lengths = sheet.lines.map((line) => (1 + line.words) ** LENGTH_POWER);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const weight = dump.silver ? SILVER_WEIGHT : (SET_WEIGHT[dump.set] ?? 1);
  const share = weight / dumps.filter(({ page }) => page === dump.page).length;
  const rows = new Float32Array(lengths.length * LABEL_COLUMNS);
  for (const [i, length] of lengths.entries()) {
    const line = sheet.lines[i];
    const doubtful = dump.story[i] !== 1 && line !== undefined && isDescription(dump, line.text);
    const own = doubtful ? 0 : (200 * share * length) / total;
    rows.set([dump.story[i] ?? 0, own, dump.fold, line?.words ?? 0], i * LABEL_COLUMNS);
  }
  return rows;
}

/** A standfirst that the gold leaves out teaches nothing: the next gold counts it as story. */
function isDescription(dump: TrainingDump, text: string): boolean {
  return text.length >= MIN_DESCRIPTION_CHARS && dump.description.includes(text.slice(0, MIN_DESCRIPTION_CHARS));
}

/** Second stage: context under the predictions of the first-stage model that never saw the page's site. */
function writeContext(): void {
  const bytes = readFileSync(join(work, "alone.p.f32"));
  const p = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  const context = new Matrix(join(work, "context.f32"));
  let row = 0;
  for (const sheet of sheets) {
    const count = sheet.lines.length;
    context.append(lineContext(sheet, p.slice(row, row + count)).values);
    row += count;
  }
  context.close();
}

function fit(stage: string): void {
  log(`fitting: ${stage}`);
  execFileSync(args.python ?? "python3", [join(root, "train", "fit_lines.py"), stage, work], { stdio: "inherit" });
}

function writeWeights(): void {
  const folds = join(root, "eval", "folds");
  mkdirSync(folds, { recursive: true });
  for (const model of [...Array(FOLDS).keys(), "full"] as const) {
    const dump = (stage: string): string => readFileSync(join(work, `${stage}.${model}.json`), "utf8");
    const bytes = encodeModel(new Map(), dump("alone"), dump("context"));
    if (model === "full") {
      const target = join(root, "packages", "core", "src", "classify", "generated", "line-weights.ts");
      const text = packModel(bytes);
      writeFileSync(
        target,
        `// Made by npm run train:lines; do not edit. Layout: ../packed-model.ts.\nexport const LINE_WEIGHTS: readonly string[] = [\n  ${JSON.stringify(text)},\n];\n`,
      );
      log(`${target}: ${text.length} characters`);
    } else writeFileSync(join(folds, `lines.${model}.bin`), bytes);
  }
}

function log(line: string): void {
  process.stderr.write(`${line}\n`);
}
