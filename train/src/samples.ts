import { readFileSync } from "node:fs";
import { measure, openCapture, parsePage, type Survey, survey } from "tearsheet/stages";
import { fnv1a, foldOf } from "./folds.ts";
import type { GoldPage } from "./gold.ts";
import { type BlockLabels, labelBlocks } from "./labels.ts";
import { shorten } from "./shorten.ts";

/** A page to train on, as it is or with its story shortened. */
export interface Sample {
  readonly gold: GoldPage;
  readonly fold: number;
  /** Where the labels come from; "taught": a first model gives them, what snippets say aside. */
  readonly source: BlockLabels["source"] | "taught";
  /** 1 story, 0 not, -1 unknown; one value a block. */
  readonly story: Int8Array;
  readonly short: boolean;
  /** First row of the page's blocks. */
  readonly row: number;
}

/** Calls `each` with every sample and its page, in the gold's order. */
export function readSamples(golds: readonly GoldPage[], each: (sample: Sample, page: Survey) => void): Sample[] {
  const found: Sample[] = [];
  const urls = new Set<string>();
  let row = 0;
  const add = (sample: Omit<Sample, "row">, page: Survey): void => {
    const placed = { ...sample, row };
    found.push(placed);
    row += sample.story.length;
    each(placed, page);
  };
  for (const gold of golds) {
    const labels = readLabels(gold);
    if (labels === null) continue;
    const { page, story, source } = labels;
    const fold = foldOf(gold.site);
    if (source === "taught" && (!gold.story || urls.has(gold.url))) continue;
    urls.add(gold.url);
    add({ gold, fold, source, story, short: false }, page);
    const brief = source === "taught" ? null : shorten(page.galley, story, seedOf(gold));
    if (brief !== null) add({ gold, fold, source, story: brief.story, short: true }, survey(page.page, brief.galley));
  }
  return found;
}

/** The sample's page as it is trained on. */
export function readSample(sample: Sample): Survey {
  const labels = readLabels(sample.gold);
  if (labels === null) throw new Error(`${sample.gold.file} changed while it was read`);
  const { page, story } = labels;
  const brief = sample.short ? shorten(page.galley, story, seedOf(sample.gold)) : null;
  return brief === null ? page : survey(page.page, brief.galley);
}

interface Labelled {
  readonly page: Survey;
  readonly story: Int8Array;
  readonly source: Sample["source"];
}

function readLabels(gold: GoldPage): Labelled | null {
  const capture = openCapture(readFileSync(gold.file), gold.url === "" ? {} : { url: gold.url });
  if (capture.kind !== "html") return null;
  const parsed = parsePage(capture, {});
  const page = survey(parsed, measure(parsed));
  const labels = labelBlocks(gold, page.page, page);
  // Snippets label a few paragraphs and hardly any furniture: by themselves they taught to keep too much (docs/decisions/0004).
  if (labels !== null && labels.source !== "snippets") return { page, ...labels };
  const story = labels?.story ?? new Int8Array(page.galley.blocks.length).fill(-1);
  return { page, story, source: "taught" };
}

function seedOf(gold: GoldPage): number {
  return fnv1a(gold.id) >>> 8;
}
