import type { Survey } from "../measure/survey.ts";
import { type Draft, decide, isStory } from "./draft.ts";

/** The headline found is the story's where so many words of story stand behind it; */
const MIN_BEHIND = 60;
/** a story all the same begins before it where the model is this sure: of what it is less sure of, 470 words of golds are story and 8,900 are none. */
const SURE = 0.9;
const PROBABILITY = 0.8;

/** A page's story stands behind its headline: before it are teasers of others, a slogan, a notice. */
export function labelBeforeHeadline(page: Survey, drafts: readonly Draft[], headline: number): void {
  let behind = 0;
  for (let i = headline + 1; i < drafts.length; i++) if (isStory(drafts[i])) behind += page.size[i] ?? 0;
  if (behind < MIN_BEHIND) return;
  for (const own of drafts.slice(0, Math.max(0, headline)))
    if (isStory(own) && own.body < SURE) decide(own, "other", PROBABILITY, "before the headline");
}
