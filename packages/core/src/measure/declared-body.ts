import type { Page } from "../parse/page.ts";
import { foldSpace } from "../text/same-text.ts";
import type { Block } from "./galley.ts";
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
  const body = articleBody.length < MIN_CHARS && chars + hidden < THIN_CHARS ? scriptStory(page) : articleBody;
  if (body.length < MIN_CHARS || chars >= MAX_OWN_SHARE * body.length) return [];
  const blocks: Block[] = [];
  let at = (own.at(-1)?.span[1] ?? -1) + 1;
  for (const text of paragraphsOf(body)) {
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

const BREAKING = ["</p", "<br", "</h", "</li", "</div", "<p"] as const;

/** Lines of the text, tags dropped; block tags break lines. */
function paragraphsOf(body: string): string[] {
  let text = "";
  let at = 0;
  while (at < body.length) {
    const open = body.indexOf("<", at);
    const close = open < 0 ? -1 : body.indexOf(">", open);
    if (close < 0) break;
    const tag = body.slice(open, open + "</div".length).toLowerCase();
    text += body.slice(at, open) + (BREAKING.some((name) => tag.startsWith(name)) ? "\n" : "");
    at = close + 1;
  }
  text += body.slice(at);
  return text
    .split("\n")
    .map(foldSpace)
    .filter((line) => line !== "");
}
