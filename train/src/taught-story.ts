import type { Label, Survey } from "tearsheet/stages";

/** What the pipeline is this sure of teaches the next model. A rule that takes a block for story is sure enough. */
const SURELY_STORY = 0.75;
const SURELY_NOT = 0.15;
/** A block of another role than "other" is no story up to this probability. */
const NAMED_NOT = 0.5;
/** A page where fewer words are surely story teaches nothing. */
const MIN_WORDS = 100;

/** Labels of a page without gold by the pipeline's own; what snippets say (`told`) goes first. */
export function taughtStory(page: Survey, labels: readonly Label[], told: Int8Array | undefined): Int8Array {
  const story = Int8Array.from(labels, (label, i) => {
    const known = told?.[i] ?? -1;
    return known >= 0 ? known : taughtOf(label);
  });
  let words = 0;
  for (const [i, value] of story.entries()) if (value === 1) words += page.shapes[i]?.words ?? 0;
  return words < MIN_WORDS ? story.fill(-1) : story;
}

function taughtOf({ role, reason, body }: Label): -1 | 0 | 1 {
  if (role === "headline" || role === "standfirst") return -1;
  if (role === "body" || role === "subheading") return reason !== "model" || body >= SURELY_STORY ? 1 : -1;
  return body < SURELY_NOT || (role !== "other" && body < NAMED_NOT) ? 0 : -1;
}
