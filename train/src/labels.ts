import { type Galley, type Page, type Survey, shapeOf } from "tearsheet/stages";
import type { GoldPage } from "./gold.ts";

/** 1 story, 0 not, -1 unknown; one value a block. */
export interface BlockLabels {
  readonly story: Int8Array;
  /** Where the labels come from; silver ones are the page's own declaration, which features may then not read. */
  readonly source: "gold" | "silver" | "snippets";
}

/** Share of a block's word triples that must be in the gold. */
const MIN_COVERED = 0.6;
/** Shorter blocks must be a whole gold line, near other story blocks. */
const MIN_WORDS = 5;
const NEAR_BLOCKS = 4;
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
  const words: number[] = [];
  const wholeLines = new Set<string>();
  for (const line of lines) {
    const own: number[] = [];
    shapeOf(line, own);
    wholeLines.add(own.join());
    words.push(...own);
  }
  const triples = new Map<number, number>();
  for (let i = 0; i + 2 < words.length; i++) count(triples, triple(words, i), 1);
  const story = new Int8Array(survey.galley.blocks.length);
  let found = 0;
  for (const block of survey.galley.blocks) {
    const own = survey.words.subarray(survey.wordStart[block.index], survey.wordStart[block.index + 1]);
    if (own.length < MIN_WORDS) continue;
    let covered = 0;
    for (let i = 0; i + 2 < own.length; i++) if ((triples.get(triple(own, i)) ?? 0) > 0) covered++;
    if (covered < MIN_COVERED * (own.length - 2)) continue;
    // Used up, so that a second copy of the text does not count again.
    for (let i = 0; i + 2 < own.length; i++) count(triples, triple(own, i), -1);
    story[block.index] = 1;
    found += own.length;
  }
  if (found < minFound * words.length) return null;
  addShortLines(story, survey, wholeLines);
  return story;
}

function addShortLines(story: Int8Array, survey: Survey, wholeLines: ReadonlySet<string>): void {
  const sure = story.slice();
  for (const block of survey.galley.blocks) {
    const own = survey.words.subarray(survey.wordStart[block.index], survey.wordStart[block.index + 1]);
    if (own.length === 0 || own.length >= MIN_WORDS || !wholeLines.has(own.join())) continue;
    const near = sure.subarray(Math.max(0, block.index - NEAR_BLOCKS), block.index + NEAR_BLOCKS + 1);
    if (near.includes(1)) story[block.index] = 1;
  }
}

function count(counts: Map<number, number>, key: number, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function triple(words: ArrayLike<number>, i: number): number {
  return (Math.imul(Math.imul(words[i] ?? 0, 31) + (words[i + 1] ?? 0), 31) + (words[i + 2] ?? 0)) | 0;
}

function declaredBody(page: Page): string[] | null {
  let longest = "";
  for (const node of page.declared.jsonLd) {
    const body = node.value["articleBody"];
    if (typeof body === "string" && body.length > longest.length) longest = body;
  }
  const hashes: number[] = [];
  shapeOf(longest, hashes);
  return hashes.length < MIN_SILVER_WORDS ? null : [longest];
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
