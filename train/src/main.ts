// npm run train -- --corpus DIR: labels, features, two stages of trees, weights. Same corpus, same seed, same bytes.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import {
  type BlockModel,
  CONTEXT_WIDTH,
  DECLARED_BODY_FEATURES,
  decodeModel,
  fillContext,
  MARKUP_GROUPS,
  NameScores,
  nameKey,
  type Survey,
  tabulate,
  tokenFeatures,
} from "tearsheet/stages";
import { CONTEXT_NAMES } from "./context-names.ts";
import { encodeModel } from "./encode-model.ts";
import { NAMED_NAMES, PLAIN_NAMES } from "./feature-names.ts";
import { FOLDS, type FoldSet, foldSet, variantsOf } from "./folds.ts";
import { readGold } from "./gold.ts";
import { Matrix } from "./matrix.ts";
import { packModel } from "./pack-model.ts";
import { readSample, readSamples, type Sample } from "./samples.ts";
import { TokenTable } from "./token-table.ts";

/** A fundus page is news with gold in every part; what others say of a page is weaker than gold. */
const SET_WEIGHT: Readonly<Record<string, number>> = { fundus: 4, "wcxb-dev": 1, newspaper4k: 1 };
const SOURCE_WEIGHT = { gold: 1, silver: 0.6, snippets: 0, taught: 0.5 } as const;
/** Of a shortened page, against the page as it is: with .4 long stories lost words, with 0 short ones drowned in teasers. */
const SHORT_WEIGHT = 0.12;

/** Names of elements with a score nearer to 0 are learned from, but do not ship: 200 of 6,160 (docs/decisions/0066). */
const MIN_SHIPPED_SCORE = 0.65;
type NameTable = ReadonlyMap<string, number>;

/** Columns of the label matrix: label, the page's weight, fold, words, easy, taught, page. */
const LABEL_COLUMNS = 7;
/** A block with fewer words, or with more of its characters in links, is easy to tell from a story: one in some is enough to learn from. */
const EASY_WORDS = 4;
const EASY_LINKED = 0.9;

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");
const work = join(root, "train", "work");
const { values: args } = parseArgs({
  options: {
    corpus: { type: "string" },
    python: { type: "string", default: "python3" },
  },
});
if (args.corpus === undefined) throw new Error("say where the corpus is: --corpus DIR");
mkdirSync(work, { recursive: true });
mkdirSync(join(root, "eval", "folds"), { recursive: true });

const golds = readGold(args.corpus);
fitRound(null);
writeWeights(fitRound(foldModels()));

/** A round without teachers learns from gold alone; then its models tell what is story on pages that have none. */
function fitRound(teachers: readonly BlockModel[] | null): TokenTable {
  const { samples, tokens } = writePlain(teachers);
  writeNamed(samples, tokens);
  fit("alone");
  writeContext(samples);
  fit("context");
  writeFolds((leftOut) => tokens.scores(leftOut));
  return tokens;
}

function foldModels(): readonly BlockModel[] {
  return Array.from({ length: FOLDS }, (_, fold) => decodeModel(readFileSync(foldPath(fold))));
}

function foldPath(fold: number): string {
  return join(root, "eval", "folds", `${fold}.bin`);
}

/** Features that need no learning, and labels; what the names of elements are worth is counted on the way. */
function writePlain(teachers: readonly BlockModel[] | null): Read {
  const tokens = new TokenTable();
  const plain = new Matrix(join(work, "plain.f32"));
  const label = new Matrix(join(work, "label.f32"));
  let pages = 0;
  const samples = readSamples(golds, teachers, (sample, page) => {
    const { values } = tabulate(page, MARKUP_GROUPS);
    // A declared body tells the labels where they were made of it, and is longer than a shortened story.
    if (sample.source === "silver" || sample.short) maskDeclared(values);
    plain.append(values);
    label.append(labelRows(sample, page, pages++));
    if (sample.source !== "taught" && !sample.short) tokens.add(sample.gold.site, sample.fold, page, sample.story);
  });
  plain.close();
  label.close();
  const widths = { folds: FOLDS, plain: PLAIN_NAMES.length, named: NAMED_NAMES.length, context: CONTEXT_WIDTH };
  const names = [...PLAIN_NAMES, ...NAMED_NAMES, ...CONTEXT_NAMES];
  writeFileSync(join(work, "meta.json"), JSON.stringify({ ...widths, names }));
  log(`${samples.length} pages, ${label.rows(LABEL_COLUMNS)} blocks`);
  return { samples, tokens };
}

interface Read {
  readonly samples: readonly Sample[];
  /** What the names of elements are worth. */
  readonly tokens: TokenTable;
}

function maskDeclared(values: Float32Array): void {
  const masked = DECLARED_BODY_FEATURES.map((name) => PLAIN_NAMES.indexOf(name));
  for (let at = 0; at < values.length; at += PLAIN_NAMES.length) {
    for (const column of masked) values[at + column] = column === masked[0] ? 0 : -1;
  }
}

function labelRows(sample: Sample, page: Survey, index: number): Float32Array {
  const rows = new Float32Array(sample.story.length * LABEL_COLUMNS);
  const own = sample.source === "gold" ? (SET_WEIGHT[sample.gold.set] ?? 1) : SOURCE_WEIGHT[sample.source];
  const weight = own * (sample.short ? SHORT_WEIGHT : 1);
  for (const [i, label] of sample.story.entries()) {
    const words = page.shapes[i]?.words ?? 0;
    const linked = (page.linkChars[i] ?? 0) / (page.galley.blocks[i]?.text.length ?? 1);
    const easy = words < EASY_WORDS || linked > EASY_LINKED ? 1 : 0;
    const taught = sample.source === "taught" ? 1 : 0;
    rows.set([label, weight, sample.fold, words, easy, taught, index], i * LABEL_COLUMNS);
  }
  return rows;
}

function byKey(scores: NameTable): Map<number, number> {
  return new Map([...scores].map(([name, score]) => [nameKey(name), score]));
}

/** Learned name scores under every set of left-out folds. */
function writeNamed(samples: readonly Sample[], tokens: TokenTable): void {
  const tables = new Map<number, NameScores>();
  const scoresFor = (leftOut: number): NameScores => {
    const scores = tables.get(leftOut) ?? new NameScores(byKey(tokens.scores(leftOut)));
    tables.set(leftOut, scores);
    return scores;
  };
  const named = new Matrix(join(work, "named.f32"));
  const columns = NAMED_NAMES.length;
  for (const sample of samples) {
    const page = readSample(sample);
    const variants = variantsOf(sample.fold);
    const rows = new Float32Array(sample.story.length * variants.length * columns);
    for (const [i, leftOut] of variants.entries())
      tokenFeatures(scoresFor(leftOut)).fill(page, rows, i * columns, variants.length * columns);
    named.append(rows);
  }
  named.close();
  log(`${tokens.scores(0).size} names`);
}

/** Second stage: context under the first stage's predictions of each model that never saw the page's fold. */
function writeContext(samples: readonly Sample[]): void {
  const bytes = readFileSync(join(work, "alone.p.f32"));
  const p = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  const context = new Matrix(join(work, "context.f32"));
  const columns = CONTEXT_WIDTH;
  for (const sample of samples) {
    const page = readSample(sample);
    const count = sample.story.length;
    const rows = new Float32Array(count * FOLDS * columns);
    for (let variant = 0; variant < FOLDS; variant++) {
      const own = Float32Array.from({ length: count }, (_, i) => p[(sample.row + i) * FOLDS + variant] ?? 0);
      fillContext(page, own, rows, variant * columns, FOLDS * columns);
    }
    context.append(rows);
  }
  context.close();
}

function fit(stage: string): void {
  log(`fitting: ${stage}`);
  execFileSync(args.python ?? "python3", [join(root, "train", "fit.py"), stage, work], { stdio: "inherit" });
}

/** What ships, and its fold models. */
function writeWeights(tokens: TokenTable): void {
  const telling = (leftOut: FoldSet): NameTable =>
    new Map([...tokens.scores(leftOut)].filter(([, score]) => Math.abs(score) >= MIN_SHIPPED_SCORE));
  writeFolds(telling);
  const target = join(root, "packages", "core", "src", "classify", "generated", "weights.ts");
  const text = packModel(encoded("full", telling(foldSet())));
  writeFileSync(
    target,
    `// Made by npm run train; do not edit. Layout: ../packed-model.ts.\nexport const WEIGHTS: readonly string[] = [\n  ${JSON.stringify(text)},\n];\n`,
  );
  log(`${target}: ${text.length} characters, rows of ${PLAIN_NAMES.length + NAMED_NAMES.length} + ${CONTEXT_WIDTH}`);
}

function writeFolds(names: (leftOut: FoldSet) => NameTable): void {
  for (const fold of Array(FOLDS).keys()) writeFileSync(foldPath(fold), encoded(fold, names(foldSet(fold))));
}

function encoded(model: number | "full", names: NameTable): Uint8Array {
  const dump = (stage: string): string => readFileSync(join(work, `${stage}.${model}.json`), "utf8");
  return encodeModel(names, dump("alone"), dump("context"));
}

function log(line: string): void {
  process.stderr.write(`${line}\n`);
}
