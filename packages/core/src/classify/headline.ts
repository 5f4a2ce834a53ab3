import type { Survey } from "../measure/survey.ts";
import { scoreOf } from "../text/score.ts";
import { type Draft, decide, rounded } from "./draft.ts";
import { headlineRivals } from "./headline-rivals.ts";
import { HEADLINE_BLOCK_WEIGHTS } from "./headline-weights.ts";

/** The block that prints the story's headline, by the titles that the page declares, by tag and by place; -1 where there is none. */
export function findHeadline(page: Survey, drafts: readonly Draft[]): number {
  let best = -1;
  let most = LEAST_SCORE;
  let all = 1;
  for (const { block, isWorded, signs } of headlineRivals(page, drafts)) {
    const score = scoreOf(signs, HEADLINE_BLOCK_WEIGHTS);
    all += Math.exp(score);
    if (score <= most || (!isWorded && score <= LEAST_UNWORDED)) continue;
    most = score;
    best = block;
  }
  const own = drafts[best];
  if (own !== undefined) decide(own, "headline", rounded(Math.exp(most) / all), "headline");
  return best;
}

/** "None of them" weighs 0; a doubtful headline is better than none where it words a title of the page. */
const LEAST_UNWORDED = 0;
const LEAST_SCORE = -1.3;
