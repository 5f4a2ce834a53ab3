import { tokenFeatures } from "../measure/features/tokens.ts";
import { MARKUP_GROUPS, tabulate } from "../measure/features.ts";
import type { Survey } from "../measure/survey.ts";
import type { SiteLines } from "../options.ts";
import { CONTEXT_WIDTH, fillContext } from "./context.ts";
import type { BlockModel } from "./model.ts";
import { blockEvidence } from "./site-blocks.ts";
import { margin, probability, quickMargin } from "./trees.ts";

/**
 * A block less likely than this by itself is never story in context: of 11,800 such blocks on pages of unseen sites none was.
 * Four blocks in five end here, and are not read a second time.
 */
const HOPELESS = 0.01;

/** Probability of each block to be part of the story's body, in two stages: by itself, then among its neighbours. What other pages of its site say counts in both. */
export function bodyProbabilities(page: Survey, model: BlockModel, site?: SiteLines): Float32Array {
  const count = page.galley.blocks.length;
  const { values, width } = tabulate(page, [...MARKUP_GROUPS, tokenFeatures(model.names)], CONTEXT_WIDTH);
  const margins = new Float32Array(count);
  for (let i = 0; i < count; i++) margins[i] = quickMargin(model.alone, values, i * width);
  const evidence = site === undefined ? null : blockEvidence(page, margins, site);
  const alone = margins.map((own, i) => probability(own + (evidence?.[i] ?? 0)));
  fillContext(page, alone, values, width - CONTEXT_WIDTH, width);
  const both = alone.slice();
  for (let i = 0; i < count; i++) {
    if ((alone[i] ?? 0) >= HOPELESS)
      both[i] = probability(margin(model.inContext, values, i * width) + (evidence?.[i] ?? 0));
  }
  return both;
}
