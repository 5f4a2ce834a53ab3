import { readByline } from "../grammar/names/byline.ts";
import { readCaptionOf } from "../grammar/names/credit.ts";
import type { CreditParts } from "../grammar/names/credit-chain.ts";
import type { Block } from "../measure/galley.ts";
import type { Survey } from "../measure/survey.ts";
import { HEADING_NAMES, TAG, tagSet } from "../parse/tags.ts";
import { foldSpace } from "../text/same-text.ts";
import { type Draft, decide, STORY_THRESHOLD } from "./draft.ts";

const PICTURE_TAGS: Uint8Array = tagSet(["img", "amp-img"]);
/** A caption, and a credit in a line of its own. */
const MOST_BLOCKS = 2;
/** Longer is a paragraph, and shorter a button. */
const MOST_CHARS = 400;
const LEAST_CHARS = 20;
/** The model is not overruled where it is surer that a block is story and no credit closes it, */
const SURE_STORY = 0.95;
/** that ends a sentence: recipes and tests set each step beside its picture, */
const SURE_SENTENCE = 0.85;
/** or where the block stands side by side with this share of the story's words: then it is a paragraph with a picture in it. */
const PARAGRAPH_SHARE = 0.25;
/** A picture's alternative text of so many characters is no name of a thing: printed beside it, it is its caption. */
const LEAST_TELLING_ALT = 30;
/** Fewer words without a credit name an author or a section where they stand before the story. */
const LEAST_WORDS = 5;
/** Without one of these a credit names somebody, and stands in the story: before it `Anadolu Ajansı` and `Article by Ann Lee` tell who wrote. */
const CREDIT_MARKS: readonly string[] = [":", "：", "©", "/"];
/** Blocks between a lead picture and the story's first paragraph. */
const MOST_BLOCKS_BEFORE_STORY = 6;
const PROBABILITY = 0.8;

/** Captions without a name: the few words that share a box of the page with a picture of the story, and with nothing else. */
export function labelPictureBoxes(page: Survey, drafts: readonly Draft[]): void {
  const { tree } = page.page;
  const first = drafts.findIndex(isStory);
  const last = drafts.findLastIndex(isStory);
  if (first < 0) return;
  const { blocks } = page.galley;
  const paragraphs = paragraphParents(page, drafts);
  const from = blocks[Math.max(0, first - MOST_BLOCKS_BEFORE_STORY)]?.firstText ?? 0;
  const to = blocks[last]?.lastText ?? 0;
  for (let node = from; node < to; node++) {
    if (PICTURE_TAGS[tree.tag[node] ?? 0] !== 1) continue;
    labelBox(page, drafts, paragraphs, node, first);
    labelBehind(page, drafts, node, first);
  }
}

function isStory(own: Draft): boolean {
  return own.body >= STORY_THRESHOLD;
}

/** The elements that hold a good part of the story's paragraphs. */
function paragraphParents(page: Survey, drafts: readonly Draft[]): Set<number> {
  const words = new Map<number, number>();
  let all = 0;
  for (const { index, node } of page.galley.blocks) {
    if ((drafts[index]?.body ?? 0) < STORY_THRESHOLD) continue;
    const parent = page.page.tree.parent[node] ?? 0;
    words.set(parent, (words.get(parent) ?? 0) + (page.size[index] ?? 0));
    all += page.size[index] ?? 0;
  }
  return new Set([...words].filter(([, own]) => own >= PARAGRAPH_SHARE * all).map(([parent]) => parent));
}

function labelBox(
  page: Survey,
  drafts: readonly Draft[],
  paragraphs: ReadonlySet<number>,
  picture: number,
  first: number,
): void {
  const { tree } = page.page;
  let box = tree.parent[picture] ?? 0;
  while (box > 0 && countIn(page, box) === 0) box = tree.parent[box] ?? 0;
  const count = countIn(page, box);
  if (box <= 0 || count > MOST_BLOCKS || count === page.galley.blocks.length || tree.tag[box] === TAG.a) return;
  const start = page.blockAt[box] ?? 0;
  const own = page.galley.blocks.slice(start, start + count);
  if (start < first && (own.every((block) => isName(page, block)) || own.some(({ text }) => announcesAuthor(text))))
    return;
  const chars = own.reduce((sum, block) => sum + block.text.length, 0);
  if (chars < LEAST_CHARS || chars > MOST_CHARS) return;
  const alt = foldSpace(tree.attribute(picture, "alt") ?? "");
  const end = tree.subtreeEnd[box] ?? box;
  if (!own.every((block) => block.lastText < end && mayBeCaption(page, drafts, paragraphs, block, alt))) return;
  for (const block of own) {
    const draft = drafts[block.index];
    if (draft === undefined) continue;
    decide(draft, "caption", PROBABILITY, "beside a picture");
    draft.certain = true;
  }
}

/** Too few words to tell of a picture, and no credit among them. */
function isName(page: Survey, { index, text }: Block): boolean {
  return (page.shapes[index]?.words ?? 0) < LEAST_WORDS && readCaptionOf(page.page, text).credit === null;
}

/** `By Ann Lee, 3 May 2024` beside a lead picture or a portrait is the byline. */
function announcesAuthor(text: string): boolean {
  const line = readByline(text);
  return line?.labelled === true && line.parties.some(({ role }) => role === "author");
}

/** The line right behind a picture that has no text beside it: a credit alone, its alternative text, from the archive, or closed by a credit that names who took it. */
function labelBehind(page: Survey, drafts: readonly Draft[], picture: number, first: number): void {
  const at = page.blockAt[picture] ?? 0;
  const block = page.galley.blocks[at];
  const draft = drafts[at];
  const before = page.galley.blocks[at - 1];
  if (block === undefined || draft === undefined || draft.certain || block.hidden || HEADING_NAMES.has(block.tag))
    return;
  if (block.text.length > MOST_CHARS || (before !== undefined && before.lastText > picture)) return;
  if (at < first && announcesAuthor(block.text)) return;
  const { caption, credit, archive } = readCaptionOf(page.page, block.text);
  const isClosed = caption !== null && (archive || (credit?.certain === true && credit.creators.length > 0));
  if (!isClosed) {
    if (isStory(draft)) return;
    if (credit?.certain === true ? !isCredit(credit, block, at >= first) : !isAlternative(page, picture, block)) return;
  }
  decide(draft, caption === null ? "credit" : "caption", PROBABILITY, "beside a picture");
  draft.certain = true;
}

/** It has a credit's mark, or stands in the story and names somebody. */
function isCredit({ creators, agency }: CreditParts, { text }: Block, isInStory: boolean): boolean {
  return CREDIT_MARKS.some((mark) => text.includes(mark)) || (isInStory && (creators.length > 0 || agency !== null));
}

/** Linked it is the title of another page. */
function isAlternative({ page: { tree } }: Survey, picture: number, { text, links }: Block): boolean {
  if (links.length > 0) return false;
  const alt = foldSpace(tree.attribute(picture, "alt") ?? "");
  return alt.length >= LEAST_TELLING_ALT && text.startsWith(alt);
}

function countIn({ page: { tree }, blockAt }: Survey, element: number): number {
  return (blockAt[tree.subtreeEnd[element] ?? element] ?? 0) - (blockAt[element] ?? 0);
}

function mayBeCaption(
  page: Survey,
  drafts: readonly Draft[],
  paragraphs: ReadonlySet<number>,
  block: Block,
  alt: string,
): boolean {
  const own = drafts[block.index];
  if (own === undefined || own.certain || block.hidden || HEADING_NAMES.has(block.tag)) return false;
  if ((page.linkChars[block.index] ?? 0) * 2 > block.text.length) return false;
  const isAmongParagraphs = paragraphs.has(page.page.tree.parent[block.node] ?? 0);
  const sure = page.shapes[block.index]?.endsSentence ? SURE_SENTENCE : SURE_STORY;
  if (own.body < (isAmongParagraphs ? STORY_THRESHOLD : sure)) return true;
  if (alt.length >= LEAST_TELLING_ALT && block.text.startsWith(alt)) return true;
  return !isAmongParagraphs && readCaptionOf(page.page, block.text).credit?.certain === true;
}
