import type { Block } from "../measure/galley.ts";
import type { Survey } from "../measure/survey.ts";
import { type Draft, decide, isBody } from "./draft.ts";
import { isLinked } from "./linked-title.ts";

/** A sentence amid the story may look like one of the boxes around it; under this the model is sure that it is none of the story, */
const MIN_LIKELY = 0.3;
/** and under this where the story goes on behind it and one of its paragraphs stands in the same element: of 23 such blocks 22 are story. */
const MIN_AMID = 0.05;
/** Sentences of so many words. */
const MIN_WORDS = 8;
/** Behind the story's end so many paragraphs of the story have the same tag, class and parent's class, */
const MIN_ALIKE = 2;
/** and the last one stands at most so many blocks before: boxes and a subheading may stand between. */
const MAX_BEHIND = 6;
const PROBABILITY = 0.6;

/** Paragraphs that the model only doubts, and that stand where the story's do or are set as they are: they are the story's. */
export function labelLostParagraphs(page: Survey, drafts: readonly Draft[]): void {
  const { galley, groups } = page;
  const { tree } = page.page;
  const alike = new Uint32Array(groups.count);
  const beside = new Set<string>();
  let last = drafts.findLastIndex(isBody);
  for (const { index, tag, node } of galley.blocks) {
    if (tag !== "p" || drafts[index]?.role !== "body") continue;
    const group = groups.of[index] ?? 0;
    alike[group] = (alike[group] ?? 0) + 1;
    beside.add(`${tree.parent[node]} ${group}`);
  }
  for (let index = drafts.findIndex(isBody) + 1; index <= last + MAX_BEHIND; index++) {
    const block = galley.blocks[index];
    const own = drafts[index];
    if (block === undefined || own?.role !== "other" || own.body < MIN_AMID || !isSentence(page, block)) continue;
    const group = groups.of[index] ?? 0;
    const kin = alike[group] ?? 0;
    const isAmid = block.links.length === 0 && index < last && beside.has(`${tree.parent[block.node]} ${group}`);
    const isNext = index <= last + 1 && (kin > 0 || drafts[index - 1]?.role === "body");
    if (!isAmid && (own.body < MIN_LIKELY || !(isNext || kin >= MIN_ALIKE))) continue;
    decide(own, "body", PROBABILITY, "lost paragraph");
    last = Math.max(last, index);
  }
}

function isSentence(page: Survey, block: Block): boolean {
  const shape = page.shapes[block.index];
  if (block.tag !== "p" || block.hidden || isLinked(page, block) || shape === undefined) return false;
  return shape.endsSentence && shape.words >= MIN_WORDS;
}
