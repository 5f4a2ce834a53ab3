import type { Block } from "../measure/galley.ts";
import type { Survey } from "../measure/survey.ts";
import { type Draft, decide, isBody } from "./draft.ts";
import { isLinked } from "./linked-title.ts";

/** A sentence amid the story may look like one of the boxes around it; under this the model is sure that it is none of the story. */
const MIN_LIKELY = 0.3;
/** Sentences of so many words. */
const MIN_WORDS = 8;
/** Behind the story's end so many paragraphs of the story have the same tag, class and parent's class, */
const MIN_ALIKE = 2;
/** and the last one stands at most so many blocks before: boxes and a subheading may stand between. */
const MAX_BEHIND = 6;
const PROBABILITY = 0.6;
/** Code and verse read like no prose: with the story's text among so many blocks before them, and right behind them or one further on, they are the story's (25 of 25 on unseen sites). */
const LISTING = "pre";
const NEAR = 3;

/** Paragraphs that the model only doubts, and that stand where the story's do or are set as they are: they are the story's. */
export function labelLostParagraphs(page: Survey, drafts: readonly Draft[]): void {
  const { galley, groups } = page;
  const alike = new Uint32Array(groups.count);
  let last = drafts.findLastIndex(isBody);
  for (const { index, tag } of galley.blocks) {
    if (tag !== "p" || drafts[index]?.role !== "body") continue;
    const group = groups.of[index] ?? 0;
    alike[group] = (alike[group] ?? 0) + 1;
  }
  for (let index = drafts.findIndex(isBody) + 1; index <= last + MAX_BEHIND; index++) {
    const block = galley.blocks[index];
    const own = drafts[index];
    if (block === undefined || own?.role !== "other") continue;
    if (isListingAmid(page, drafts, block)) decide(own, "body", PROBABILITY, "lost listing");
    if (own.body < MIN_LIKELY || !isSentence(page, block)) continue;
    const group = groups.of[index] ?? 0;
    const kin = alike[group] ?? 0;
    const isNext = index <= last + 1 && (kin > 0 || drafts[index - 1]?.role === "body");
    if (!isNext && kin < MIN_ALIKE) continue;
    decide(own, "body", PROBABILITY, "lost paragraph");
    last = Math.max(last, index);
  }
}

/** Code set line by line is a widget of its own. */
function isListingAmid({ galley: { blocks } }: Survey, drafts: readonly Draft[], { index, tag }: Block): boolean {
  if (tag !== LISTING || blocks[index - 1]?.tag === LISTING || blocks[index + 1]?.tag === LISTING) return false;
  return drafts.slice(Math.max(0, index - NEAR), index).some(isBody) && drafts.slice(index, index + NEAR).some(isBody);
}

function isSentence(page: Survey, block: Block): boolean {
  const shape = page.shapes[block.index];
  if (block.tag !== "p" || block.hidden || isLinked(page, block) || shape === undefined) return false;
  return shape.endsSentence && shape.words >= MIN_WORDS;
}
