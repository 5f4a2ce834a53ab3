import { type LineClass, lineClass } from "../grammar/lines/line-class.ts";
import { readByline } from "../grammar/names/byline.ts";
import type { Block } from "../measure/galley.ts";
import type { Survey } from "../measure/survey.ts";
import { type Page, TEXT } from "../parse/page.ts";
import { type Draft, decide, isStory } from "./draft.ts";
import { LINE_ROLES } from "./lines-roles.ts";

/** A story ends with at most so many lines that are not its own, */
const MOST_LINES = 4;
/** and has so many paragraphs before them. */
const LEAST_PARAGRAPHS = 3;
/** What a notice says of itself it says at once. */
const OPENING_CHARS = 120;
const PROBABILITY = 0.8;
/** Calls to the reader and notices of rights. */
const CLOSING_LINES: ReadonlySet<LineClass> = new Set(["copyright", "follow", "newsletter", "comments", "share"]);
/** Of these any sentence may be one, in a paragraph of which the model is less sure than this. */
const CALLS: ReadonlySet<LineClass> = new Set(["follow", "newsletter"]);
const SURE = 0.95;
const SENTENCE_END = /(?<=[.!?…])\s/;
const LINE_TAGS: ReadonlySet<string> = new Set(["p", "div", "span"]);
const EMPHASIS_TAGS: ReadonlySet<string> = new Set(["em", "i", "small"]);
const NEWS_TYPE = "newsarticle";

/**
 * Paragraphs at the story's end that are about its author, its rights or its readers: the last ones, as long as each is one of these; a
 * short line with a link may stand between two.
 */
export function labelClosingLines(page: Survey, drafts: readonly Draft[]): void {
  const { blocks } = page.galley;
  // A call in bold type passes for a heading.
  const story = blocks.filter(
    ({ index, tag }) => drafts[index]?.role === "body" || (isStory(drafts[index]) && LINE_TAGS.has(tag)),
  );
  const isNews = declaresNews(page.page);
  const isSigned = isNews || drafts.some(({ role }) => role === "byline");
  const names = isNews ? authorNames(blocks, drafts) : [];
  let linked: Draft | undefined;
  for (let left = story.length; left > LEAST_PARAGRAPHS && left > story.length - MOST_LINES; left--) {
    const block = story[left - 1];
    const own = block === undefined ? undefined : drafts[block.index];
    if (block === undefined || own === undefined || own.certain || !LINE_TAGS.has(block.tag)) return;
    const said = closingClass(block.text, own);
    if (names.some((name) => block.text.startsWith(`${name} `)))
      decide(own, "author-bio", PROBABILITY, "behind the story");
    else if (said !== null) decide(own, LINE_ROLES[said], PROBABILITY, `lexicon: ${said}`);
    else if ((isNews && isEmphasised(page.page, block)) || (isSigned && isContact(block)))
      decide(own, "other", PROBABILITY, "behind the story");
    else if (linked === undefined && block.links.length > 0 && block.text.length <= OPENING_CHARS) {
      linked = own;
      continue;
    } else return;
    if (linked !== undefined) decide(linked, "more-link", PROBABILITY, "behind the story");
    linked = undefined;
  }
}

/** What the paragraph opens with, or what any of its sentences calls for, unless the model is sure of it. */
function closingClass(text: string, { body }: Draft): LineClass | null {
  const opening = lineClass(text.slice(0, OPENING_CHARS));
  if (opening !== null && CLOSING_LINES.has(opening)) return opening;
  if (body >= SURE) return null;
  for (const sentence of text.split(SENTENCE_END)) {
    const said = lineClass(sentence);
    if (said !== null && CALLS.has(said)) return said;
  }
  return null;
}

/** Where to write to; companies, whose texts nobody signs, end with that. */
function isContact({ text }: Block): boolean {
  return text.length <= LONGEST_CONTACT && EMAIL.test(text);
}

const LONGEST_CONTACT = 200;
const EMAIL = /[\w.-]@[\w-]+\.\w/;

/** Companies close their own texts in italics; newsrooms set there what is not the story. */
function declaresNews({ declared: { jsonLd, properties } }: Page): boolean {
  return (
    jsonLd.some(({ types }) => types.some((type) => type.toLowerCase().endsWith(NEWS_TYPE))) ||
    properties.some(({ itemType }) => itemType.endsWith(NEWS_TYPE))
  );
}

function authorNames(blocks: readonly Block[], drafts: readonly Draft[]): readonly string[] {
  return blocks
    .filter(({ index }) => drafts[index]?.role === "byline")
    .flatMap(({ text }) => readByline(text)?.parties ?? [])
    .filter(({ kind }) => kind === "person")
    .map(({ name }) => name);
}

/** Whether all text of the block stands in emphasis. */
function isEmphasised({ tree }: Page, { node, firstText, lastText }: Block): boolean {
  for (let text = firstText; text <= lastText; text++) {
    if (tree.kind[text] !== TEXT || tree.text(text).trim() === "") continue;
    let above = tree.parent[text] ?? 0;
    while (above > node && !EMPHASIS_TAGS.has(tree.tagName(above))) above = tree.parent[above] ?? 0;
    if (above <= node) return false;
  }
  return true;
}
