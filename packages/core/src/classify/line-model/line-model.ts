import type { OpenSheet } from "../lines-sheet.ts";
import type { BlockModel } from "../model.ts";
import { margin, probability } from "../trees.ts";
import { lineContext } from "./context.ts";
import { lineFeatures } from "./features.ts";

/** Two stages of trees over lines: a line by itself, then with what its neighbours are. Its bytes are a block model's without name scores. */
export type LineModel = Pick<BlockModel, "alone" | "inContext">;

/** Probability of each line to be part of the story's body. */
export function storyProbabilities(sheet: OpenSheet, model: LineModel): Float32Array {
  const plain = lineFeatures(sheet);
  const count = sheet.lines.length;
  const alone = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    alone[i] = probability(margin(model.alone, plain.values, i * plain.width) + siteEvidence(sheet, i));
  }
  const context = lineContext(sheet, alone);
  const row = new Float32Array(plain.width + context.width);
  const both = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    row.set(plain.values.subarray(i * plain.width, (i + 1) * plain.width));
    row.set(context.values.subarray(i * context.width, (i + 1) * context.width), plain.width);
    both[i] = probability(margin(model.inContext, row, 0) + siteEvidence(sheet, i));
  }
  return both;
}

/** In log-odds of being story, of what the site's pages share, and of running text where they tell their stories: figures of the choices are in docs/decisions/0013 and 0023. */
const IN_FRAME = -2.5;
const IN_STORY_PLACE = 1;

function siteEvidence({ lines }: OpenSheet, index: number): number {
  const line = lines[index];
  if (line?.frame === true) return IN_FRAME;
  return line?.placed === true && line.prose ? IN_STORY_PLACE : 0;
}
