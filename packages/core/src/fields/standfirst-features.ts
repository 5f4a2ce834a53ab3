import type { LabelledPage } from "../classify/label.ts";
import { isEastAsian } from "../grammar/names/words.ts";
import { isAllBold } from "../measure/all-bold.ts";
import type { Block } from "../measure/galley.ts";
import type { Tree } from "../parse/page.ts";
import { NAMED } from "./element-kinds.ts";
import { isNamed } from "./element-names.ts";
import { type Description, isSame } from "./standfirst-declared.ts";
import { storyExtent } from "./story-extent.ts";
import { keysOf } from "./text-keys.ts";
import { flag, shareAmong } from "./weigh.ts";

/** What is asked of a block that may be the standfirst, in the order of the weights. */
export const STANDFIRST_FEATURES = [
  "any",
  "named",
  "declared",
  "strong",
  "plain",
  "unlike",
  "short",
  "long",
  "headlineWords",
  "inHeader",
] as const;

export type StandfirstFeature = (typeof STANDFIRST_FEATURES)[number];

/** A text of fewer characters is rather another headline, one of more rather a paragraph. An ideograph counts for three. */
const SHORT_CHARS = 60;
const LONG_CHARS = 250;
const CHARS_OF_IDEOGRAPH = 3;
/** So many paragraphs of the story are compared with a block. */
const PARAGRAPHS_COMPARED = 4;
/** Reads the features of blocks behind the headline that may be the standfirst. */
export function standfirstFeatures(
  labelled: LabelledPage,
  candidates: readonly Block[],
  headline: string,
  declared: readonly Description[],
): readonly Readonly<Record<StandfirstFeature, number>>[] {
  const keyOf = keysOf(labelled.page);
  const headlineWords = new Set(keyOf(headline).split(" "));
  return candidates.map((block) => {
    const key = keyOf(block.text);
    const length = lengthOf(block);
    const { like, beside } = storyAround(labelled, block);
    const isSentence = labelled.galley.words.shapes[block.index]?.endsSentence === true;
    return {
      any: 1,
      named: flag(isNamedStandfirst(labelled, block)),
      declared: flag(declared.some((one) => isSame(one, key))),
      strong: flag(isAllBold(labelled.page.tree, block)),
      plain: like * beside,
      unlike: flag(like === 0 && isSentence),
      short: flag(length < SHORT_CHARS && !isSentence),
      long: flag(length > LONG_CHARS),
      headlineWords: shareAmong(key.split(" "), headlineWords),
      inHeader: flag(isInHeader(labelled, block)),
    };
  });
}

/** In characters, as Latin letters tell as much. */
export function lengthOf({ text }: Block): number {
  return text.length * (isEastAsian(text) ? CHARS_OF_IDEOGRAPH : 1);
}

/** Which share of the story's next paragraphs is built as the block is, and which stands in the same element. */
function storyAround({ page: { tree }, galley, labels }: LabelledPage, block: Block): { like: number; beside: number } {
  const story = galley.blocks
    .filter(({ index }) => index > block.index && labels[index]?.role === "body")
    .slice(0, PARAGRAPHS_COMPARED);
  const shareOf = (holds: (other: Block) => boolean): number => story.filter(holds).length / (story.length || 1);
  return {
    like: shareOf(
      ({ tag, node }) => tag === block.tag && tree.spelling(node, "class") === tree.spelling(block.node, "class"),
    ),
    beside: shareOf(({ node }) => tree.parent[node] === tree.parent[block.node]),
  };
}

/** Elements looked at above a block for names. */
const MOST_LEVELS_UP = 3;

export function isNamedStandfirst({ page }: LabelledPage, block: Block): boolean {
  const { tree } = page;
  let node = block.node;
  for (let level = 0; level < MOST_LEVELS_UP && node > 0; level++) {
    if (isNamed(tree, node, NAMED.besideStandfirst)) return false;
    if (isNamed(tree, node, NAMED.standfirst)) return !holdsTheStory(tree, node, block);
    node = tree.parent[node] ?? 0;
  }
  return false;
}

/** An element named `lead` that holds far more than the block is the story's head or the whole page. */
function holdsTheStory(tree: Tree, node: number, block: Block): boolean {
  const inside = (tree.subtreeEnd[node] ?? node) - node;
  return inside > MOST_NODES_IN_STANDFIRST + (block.lastText - block.firstText);
}

const MOST_NODES_IN_STANDFIRST = 16;

/** Inside a `header` that also has the headline. */
function isInHeader(labelled: LabelledPage, block: Block): boolean {
  const { page, galley } = labelled;
  const { tree } = page;
  const headline = galley.blocks[storyExtent(labelled).headline];
  if (headline === undefined) return false;
  for (let node = tree.parent[block.node] ?? 0; node > 0; node = tree.parent[node] ?? 0) {
    if (tree.tagName(node) === "header") return headline.node > node && headline.node < (tree.subtreeEnd[node] ?? node);
  }
  return false;
}
