import type { Block } from "../measure/galley.ts";
import type { Survey } from "../measure/survey.ts";
import { type Draft, decide, isBody } from "./draft.ts";

/** A paragraph that stands between boxes may look like one of theirs; under this the model is sure that it is none of the story, */
const MIN_LIKELY = 0.3;
/** and under this where the story goes on behind it and one of its paragraphs stands in the same element: of 23 such blocks 22 are story. */
const MIN_AMID = 0.05;
/** Sentences of so many words; */
const MIN_WORDS = 8;
/** beside so many paragraphs of the story of the same tag, class and parent; */
const MIN_ALIKE = 2;
/** and at most so many blocks behind the last of them: boxes and a subheading may stand between. */
const MAX_BEHIND = 6;
const PROBABILITY = 0.6;

/** Paragraphs that the model only doubts, and that the page sets exactly as it sets the story's: they are the story's. */
export function labelLostParagraphs(page: Survey, drafts: readonly Draft[]): void {
  const { blocks } = page.galley;
  const first = drafts.findIndex(isBody);
  let last = drafts.findLastIndex(isBody);
  const isDoubted = (index: number): boolean => {
    const own = drafts[index];
    const block = blocks[index];
    return own?.role === "other" && own.body >= MIN_AMID && block !== undefined && isSentence(page, block);
  };
  let index = Math.max(0, first);
  while (index <= last + MAX_BEHIND && !isDoubted(index)) index++;
  if (index > last + MAX_BEHIND) return;
  const alike = new Map<string, number>();
  const beside = new Set<string>();
  for (const block of blocks) {
    if (drafts[block.index]?.role !== "body" || block.tag !== "p") continue;
    const key = settingOf(page, block);
    alike.set(key, (alike.get(key) ?? 0) + 1);
    beside.add(sideOf(page, block));
  }
  for (; index <= last + MAX_BEHIND; index++) {
    const block = blocks[index];
    const own = drafts[index];
    if (block === undefined || own === undefined || !isDoubted(index)) continue;
    const isAmid = index < last && beside.has(sideOf(page, block));
    if (!isAmid && (own.body < MIN_LIKELY || (alike.get(settingOf(page, block)) ?? 0) < MIN_ALIKE)) continue;
    decide(own, "body", PROBABILITY, "lost paragraph");
    last = Math.max(last, index);
  }
}

function isSentence(page: Survey, { index, tag, hidden, links }: Block): boolean {
  const shape = page.shapes[index];
  if (tag !== "p" || hidden || links.length > 0 || shape === undefined) return false;
  return shape.endsSentence && shape.words >= MIN_WORDS;
}

/** Class of the paragraph, and the element that holds it. */
function sideOf({ page: { tree } }: Survey, { node }: Block): string {
  return `${tree.parent[node]} ${tree.spelling(node, "class")}`;
}

/** Class of the paragraph and of its parent, and the element that holds both. */
function settingOf({ page: { tree }, groups }: Survey, { node }: Block): string {
  const parent = tree.parent[node] ?? 0;
  return `${tree.parent[parent]} ${groups.signatures.of(parent)} ${tree.spelling(node, "class")}`;
}
