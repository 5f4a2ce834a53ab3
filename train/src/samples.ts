import { readFileSync } from "node:fs";
import { type BlockModel, classify, measure, openCapture, parsePage, type Survey, survey } from "tearsheet/stages";
import { fnv1a, foldOf } from "./folds.ts";
import type { GoldPage } from "./gold.ts";
import { type BlockLabels, labelBlocks } from "./labels.ts";
import { shorten } from "./shorten.ts";
import { taughtStory } from "./taught-story.ts";

/** A page to train on, as it is or with its story shortened. */
export interface Sample {
  readonly gold: GoldPage;
  readonly fold: number;
  /** Where the labels come from; "taught": a first round's model gives them, what snippets say aside. */
  readonly source: BlockLabels["source"] | "taught";
  /** 1 story, 0 not, -1 unknown; one value a block. */
  readonly story: Int8Array;
  readonly short: boolean;
  /** First row of the page's blocks. */
  readonly row: number;
}

/** Calls `each` with every sample and its page, in the gold's order. Without teachers, one a fold that never saw it, pages without gold are left out. */
export function readSamples(
  golds: readonly GoldPage[],
  teachers: readonly BlockModel[] | null,
  each: (sample: Sample, page: Survey) => void,
): Sample[] {
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
    const page = readPage(gold);
    if (page === null) continue;
    const fold = foldOf(gold.site);
    const labels = labelBlocks(gold, page.page, page);
    // Snippets label a few paragraphs and hardly any furniture: by themselves they taught to keep too much (docs/decisions/0004).
    if (labels !== null && labels.source !== "snippets") {
      urls.add(gold.url);
      add({ gold, fold, ...labels, short: false }, page);
      const brief = shorten(page.galley, labels.story, seedOf(gold));
      if (brief !== null)
        add({ gold, fold, source: labels.source, story: brief.story, short: true }, survey(page.page, brief.galley));
      continue;
    }
    const teacher = teachers?.[fold];
    if (teacher === undefined || !gold.story || urls.has(gold.url)) continue;
    urls.add(gold.url);
    const story = taughtStory(page, classify(page.page, page.galley, teacher), labels?.story);
    add({ gold, fold, source: "taught", story, short: false }, page);
  }
  return found;
}

/** The sample's page as it is trained on. */
export function readSample({ gold, short }: Sample): Survey {
  const page = readPage(gold);
  if (page === null) throw new Error(`${gold.file} changed while it was read`);
  const labels = short ? labelBlocks(gold, page.page, page) : null;
  const brief = labels === null ? null : shorten(page.galley, labels.story, seedOf(gold));
  return brief === null ? page : survey(page.page, brief.galley);
}

function readPage(gold: GoldPage): Survey | null {
  const capture = openCapture(readFileSync(gold.file), gold.url === "" ? {} : { url: gold.url });
  if (capture.kind !== "html") return null;
  const parsed = parsePage(capture, {});
  return survey(parsed, measure(parsed));
}

function seedOf(gold: GoldPage): number {
  return fnv1a(gold.id) >>> 8;
}
