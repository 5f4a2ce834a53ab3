import { DECLARED_TAG, type Galley, type Page, type Survey, shapeOf } from "tearsheet/stages";
import type { GoldPage } from "./gold.ts";
import { GoldWords } from "./gold-words.ts";
import { type Claim, storyOf } from "./story-claims.ts";

/** 1 story, 0 not, -1 unknown; one value a block. */
export interface BlockLabels {
  readonly story: Int8Array;
  /** Where the labels come from; silver ones are the page's own declaration, which features may then not read. */
  readonly source: "gold" | "silver" | "snippets";
}

/** A page is used where its labelled blocks give back this share of the gold's words. */
const MIN_FOUND = 0.8;
/** A declared body counts as silver from this many words on. */
const MIN_SILVER_WORDS = 150;
const MIN_SILVER_FOUND = 0.92;
/** Shorter pieces of a snippet may stand anywhere. */
const MIN_SNIPPET_CHARS = 20;

/** Labels of a page's blocks by its gold, or null where they can't be had. */
export function labelBlocks(gold: GoldPage, page: Page, survey: Survey): BlockLabels | null {
  if (gold.lines !== null) {
    const story = align(gold.lines, survey, MIN_FOUND);
    return story === null ? null : { story, source: "gold" };
  }
  const silver = declaredBody(page);
  if (silver !== null) {
    const story = align(silver, survey, MIN_SILVER_FOUND);
    if (story !== null) return { story: addSnippets(gold, survey.galley, story), source: "silver" };
  }
  if (gold.within.length === 0) return null;
  const unknown = new Int8Array(survey.galley.blocks.length).fill(-1);
  return { story: addSnippets(gold, survey.galley, unknown), source: "snippets" };
}

function align(lines: readonly string[], survey: Survey, minFound: number): Int8Array | null {
  const gold = new GoldWords(lines.map(wordsOf));
  const story = new Int8Array(survey.galley.blocks.length);
  let found = 0;
  for (const { block, words } of storyOf(gold, claimsOf(survey))) {
    story[block] = 1;
    found += words.length;
  }
  return found < minFound * gold.length ? null : story;
}

function wordsOf(text: string): number[] {
  const words: number[] = [];
  shapeOf(text, words);
  return words;
}

function claimsOf(survey: Survey): Claim[] {
  return survey.galley.blocks.flatMap(({ index, tag, hidden }) => {
    const words = survey.words.subarray(survey.wordStart[index], survey.wordStart[index + 1]);
    return words.length === 0 ? [] : [{ block: index, words, hidden: hidden || tag === DECLARED_TAG }];
  });
}

function declaredBody(page: Page): string[] | null {
  let longest = "";
  for (const node of page.declared.jsonLd) {
    const body = node.value["articleBody"];
    if (typeof body === "string" && body.length > longest.length) longest = body;
  }
  return wordsOf(longest).length < MIN_SILVER_WORDS ? null : [longest];
}

function addSnippets(gold: GoldPage, galley: Galley, story: Int8Array): Int8Array {
  mark(gold.without, galley, story, 0);
  mark(gold.within, galley, story, 1);
  return story;
}

function mark(snippets: readonly string[], galley: Galley, story: Int8Array, value: 0 | 1): void {
  for (const raw of snippets) {
    const snippet = raw.replaceAll(/\s+/g, " ").trim();
    for (const block of galley.blocks) {
      const whole = block.text.includes(snippet);
      const part = block.text.length >= MIN_SNIPPET_CHARS && snippet.includes(block.text);
      if (whole || part) story[block.index] = value;
    }
  }
}
