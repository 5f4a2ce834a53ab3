import type { Page } from "../parse/page.ts";
import type { Block } from "./galley.ts";
import { markupLines } from "./markup-lines.ts";
import { scriptStory } from "./script-story.ts";
import { DECLARED_TAG } from "./tag-sets.ts";

/** A declared body is read where it is at least this long, in UTF-16 units, */
const MIN_CHARS = 400;
/** and the page's own paragraphs hold less than this share of its length. */
const MAX_OWN_SHARE = 0.35;
/** Scripts are looked into where the own paragraphs hold less than this, those for readers without scripts counted in. */
const THIN_CHARS = 1000;
/** Own blocks from this length on count as paragraphs. */
const PARAGRAPH_CHARS = 100;

/**
 * The story of a page that only scripts would show: the paragraphs of its JSON-LD `articleBody`, else of a script's state, set behind the
 * page's own blocks. Empty where the page's own text holds a story of about that length.
 */
export function declaredBodyBlocks(page: Page, own: readonly Block[]): Block[] {
  let [chars, hidden] = [0, 0];
  for (const block of own) {
    if (block.text.length < PARAGRAPH_CHARS) continue;
    if (block.hidden) hidden += block.text.length;
    else chars += block.text.length;
  }
  const articleBody = longestBody(page);
  const lines =
    articleBody.length < MIN_CHARS && chars + hidden < THIN_CHARS ? scriptStory(page) : markupLines(articleBody);
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  if (length < MIN_CHARS || chars >= MAX_OWN_SHARE * length) return [];
  const blocks: Block[] = [];
  let at = (own.at(-1)?.span[1] ?? -1) + 1;
  for (const text of lines) {
    blocks.push({
      index: own.length + blocks.length,
      span: [at, at + text.length],
      text,
      node: 0,
      // Behind every node of the tree, so that no element counts them as its own.
      firstText: page.tree.length,
      lastText: page.tree.length,
      tag: DECLARED_TAG,
      links: [],
      hidden: false,
    });
    at += text.length + 1;
  }
  return blocks;
}

function longestBody(page: Page): string {
  let longest = "";
  for (const { value } of page.declared.jsonLd) {
    const body = value["articleBody"];
    if (typeof body === "string" && body.length > longest.length) longest = body;
  }
  return longest;
}
