import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type BlockModel,
  classify,
  decodeModel,
  measure,
  openCapture,
  parsePage,
  shippedModel,
} from "tearsheet/stages";
import { pagePath, ROOT, readGold } from "./corpus.ts";
import { FOLDS, foldOf, siteOf } from "./fold.ts";
import type { Gold, SetName } from "./gold.ts";
import { multiset, words } from "./metrics/words.ts";
import { alignedTable, number } from "./table.ts";

/** Sets whose golds hold whole bodies. */
const SETS: readonly SetName[] = ["fundus", "wcxb-dev", "daniel", "dragnet", "chaos"];
const EVERY_NTH = 5;
const BINS = 10;
const RUN_WORDS = 3;
/** A block is story where at least this share of its words stands in runs of the gold. */
const STORY_SHARE = 0.6;
/** Golds that begin with these hold them apart from the body's probability. */
const HEAD_ROLES: ReadonlySet<string> = new Set(["headline", "standfirst", "byline", "posted", "updated"]);

/** Blocks by their probability to be story: how many, what was said of them, what is. */
interface Bin {
  blocks: number;
  said: number;
  story: number;
}

/** Whether the body probabilities of blocks mean what they say, on sites never trained on: reliability and expected calibration error. */
export function calibrationText(corpus: string, shipped: boolean): string {
  const models = foldModels(shipped);
  const all = emptyBins();
  const rows = SETS.flatMap((set) => {
    const bins = emptyBins();
    for (const gold of readGold(corpus, set, EVERY_NTH)) {
      if (gold.body === null || gold.body === "" || (set === "wcxb-dev" && gold.pageType !== "article")) continue;
      countPage(corpus, gold, models[foldOf(siteOf(gold))] ?? shippedModel(), [bins, all]);
    }
    return blocksOf(bins) === 0 ? [] : [[set, number(calibrationError(bins)), String(blocksOf(bins))]];
  });
  const curve = all.map((bin, i) => [
    `${number(i / BINS)}-${number((i + 1) / BINS)}`,
    number(bin.said / bin.blocks),
    number(bin.story / bin.blocks),
    String(bin.blocks),
  ]);
  return [
    `calibration of blocks' probability to be story, every ${EVERY_NTH}th page`,
    alignedTable(
      ["set", "expected error", "blocks"],
      [...rows, ["all", number(calibrationError(all)), String(blocksOf(all))]],
      1,
    ),
    alignedTable(["probability", "said", "is story", "blocks"], curve, 1),
  ].join("\n\n");
}

function foldModels(shipped: boolean): readonly BlockModel[] {
  const files = Array.from({ length: FOLDS }, (_, fold) => join(ROOT, "eval/folds", `${fold}.bin`));
  if (shipped || !files.every((file) => existsSync(file))) return [];
  return files.map((file) => decodeModel(readFileSync(file)));
}

function countPage(corpus: string, gold: Gold, model: BlockModel, into: readonly Bin[][]): void {
  const options = URL.canParse(gold.url) ? { url: gold.url } : {};
  const capture = openCapture(readFileSync(pagePath(corpus, gold)), options);
  if (capture.kind !== "html") return;
  const page = parsePage(capture, options);
  const galley = measure(page);
  const labels = classify(page, galley, model);
  const left = multiset(runs(words(gold.body ?? "")));
  for (const [i, label] of labels.entries()) {
    const own = words(galley.blocks[i]?.text ?? "");
    if (own.length < RUN_WORDS) continue;
    const found = takeRuns(own, left);
    if (HEAD_ROLES.has(label.role)) continue;
    const story = found >= STORY_SHARE * (own.length - RUN_WORDS + 1) ? 1 : 0;
    for (const bins of into) {
      const bin = bins[Math.min(BINS - 1, Math.floor(label.body * BINS))];
      if (bin === undefined) continue;
      bin.blocks++;
      bin.said += label.body;
      bin.story += story;
    }
  }
}

/** Runs of the block that the gold still holds; they are used up, so that a second copy does not count again. */
function takeRuns(own: readonly string[], left: Map<string, number>): number {
  let found = 0;
  for (const run of runs(own)) {
    const count = left.get(run) ?? 0;
    if (count === 0) continue;
    left.set(run, count - 1);
    found++;
  }
  return found;
}

function runs(tokens: readonly string[]): string[] {
  return tokens.slice(RUN_WORDS - 1).map((_, i) => tokens.slice(i, i + RUN_WORDS).join(" "));
}

function emptyBins(): Bin[] {
  return Array.from({ length: BINS }, () => ({ blocks: 0, said: 0, story: 0 }));
}

function blocksOf(bins: readonly Bin[]): number {
  return bins.reduce((sum, bin) => sum + bin.blocks, 0);
}

/** Mean distance between said and is, over blocks. */
function calibrationError(bins: readonly Bin[]): number {
  return bins.reduce((sum, bin) => sum + Math.abs(bin.said - bin.story), 0) / blocksOf(bins);
}
