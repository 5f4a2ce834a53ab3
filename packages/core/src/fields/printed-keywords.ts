import type { LabelledPage } from "../classify/label.ts";
import { lineClass } from "../grammar/lines/line-class.ts";
import type { Block } from "../measure/galley.ts";
import { ELEMENT, type Tree } from "../parse/page.ts";
import { TAG, tagSet } from "../parse/tags.ts";
import type { RegionRole } from "../record.ts";
import { CodeSet } from "../text/code-set.ts";
import { textKey } from "../text/same-text.ts";
import { declaresNews } from "./article-node.ts";
import { tellsTimeAlone } from "./caption-parts.ts";
import { NAMED } from "./element-kinds.ts";
import { isNamed } from "./element-names.ts";
import { blocksIn, wordsWithin } from "./element-text.ts";
import { storyExtent } from "./story-extent.ts";

/** A list of tags stands from so many blocks before the headline to so many behind the story. */
const BLOCKS_BEFORE_HEADLINE = 3;
const BLOCKS_BEHIND_STORY = 15;
/** The list is named on the link or this far above it. */
const MOST_LEVELS_UP = 4;
/** A longer link leads to a story. */
const MOST_CHARS = 40;
const LINKS: Uint8Array = tagSet(["a", "button"]);
const FOREIGN_ROLES: ReadonlySet<RegionRole> = new Set<RegionRole>([
  "teaser-title",
  "teaser-summary",
  "comments",
  "headline",
  "body",
  "caption",
  "credit",
]);

/** The words of links around the story that markup names its tags, `<ul class="tag-list">`, `<a rel="tag">`, else those whose address does, `/tag/ferry`. */
export function printedKeywords(labelled: LabelledPage): string[] {
  const { tree } = labelled.page;
  const { blocks } = labelled.galley;
  const { headline, firstBody, lastBody } = storyExtent(labelled);
  const start = blocks[Math.max(0, (headline < 0 ? firstBody : headline) - BLOCKS_BEFORE_HEADLINE)];
  const end = blocks[Math.min(blocks.length - 1, lastBody + BLOCKS_BEHIND_STORY)];
  const paragraph = blocks[firstBody]?.firstText ?? -1;
  if (start === undefined || end === undefined || paragraph < 0) return [];
  const found: string[] = [];
  const addressed: string[] = [];
  let above = 0;
  for (let node = start.firstText; node <= end.lastText; node++) {
    if (tree.kind[node] !== ELEMENT || LINKS[tree.tag[node] ?? 0] !== 1) continue;
    const named = tagSign(tree, node, paragraph);
    if (named === null) continue;
    const words = wordsOf(tree, node);
    const [block] = blocksIn(blocks, node, tree.subtreeEnd[node] ?? node);
    const role = block === undefined ? "body" : (labelled.labels[block.index]?.role ?? "other");
    if (words.length > MOST_CHARS || FOREIGN_ROLES.has(role) || isOther(words) || tellsTimeAlone(words)) continue;
    if (named === "address") {
      addressed.push(words);
      continue;
    }
    found.push(words);
    if (node < paragraph) above += 1;
  }
  if (found.length > 0) return above > MOST_ABOVE_STORY ? [] : found;
  if (addressed.length > 0 && addressed.length <= MOST_ABOVE_STORY) return addressed;
  return declaresNews(labelled) ? announced(tree, blocks.slice(firstBody, lastBody + 1 + BLOCKS_BEHIND_STORY)) : [];
}

/** Short links one behind the other, under a line that says what they are: `Read more about`, `Ferry`, `Harbour`. */
function announced(tree: Tree, blocks: readonly Block[]): string[] {
  const at = blocks.findIndex(({ text }) => text.length <= LONGEST_ANNOUNCEMENT && TOPICS.has(textKey(text)));
  const found: string[] = [];
  const list = tree.parent[blocks[at + 1]?.node ?? -1];
  for (const { text, links, node } of at < 0 ? [] : blocks.slice(at + 1)) {
    const [link] = links;
    const isTopic = links.length === 1 && link !== undefined && link.span[1] - link.span[0] === text.length;
    if (!isTopic || text.length > MOST_CHARS || tree.parent[node] !== list || lineClass(text) === "more-link") break;
    found.push(text);
  }
  return found;
}

const LONGEST_ANNOUNCEMENT = 40;
/** As {@link textKey} folds them. */
const TOPICS: ReadonlySet<string> = new Set(
  "tags|topics|themen|schlagworte|schlagwörter|mehr lesen über|mehr zum thema|read more about|related topics|mots clés|thèmes|temas|argomenti|onderwerpen|emner|ämnen|aiheet|témata|tematy|темы|теги|теми|etiketler|标签|キーワード|태그".split(
    "|",
  ),
);

/** More tags over the story are the menu of all that the site has. */
const MOST_ABOVE_STORY = 12;

/** `43 Responses`, `0`, `@annlee`, `Tags:`, `See all`. */
function isOther(words: string): boolean {
  if (words.startsWith("@") || words.endsWith(":") || lineClass(words) === "more-link") return true;
  const [number = ""] = words.split(" ", 1);
  if (!Number.isInteger(Number(number))) return false;
  return number.length < words.length ? lineClass(words) === "comments" : number.length <= MOST_COUNT_DIGITS;
}

/** A longer number is a year or the name of something. */
const MOST_COUNT_DIGITS = 2;

/** What says that a link is a tag: the names of it or of a list around it, one without the story's paragraphs, or its address. */
function tagSign(tree: Tree, link: number, paragraph: number): "name" | "address" | null {
  if (isCategory(tree, link)) return null;
  let node = link;
  for (let level = 0; level <= MOST_LEVELS_UP && node > 0; level++) {
    if (node <= paragraph && paragraph < (tree.subtreeEnd[node] ?? node)) break;
    if (tree.tag[node] === TAG.nav || tree.attribute(node, "class")?.includes("cloud") === true) return null;
    if (isNamed(tree, node, NAMED.tag)) return "name";
    node = tree.parent[node] ?? -1;
  }
  return TAG_PATH.test(tree.attribute(link, "href") ?? "") ? "address" : null;
}

const TAG_PATH = /\/tags?\/./;

/** `rel="category tag"` files the story under a section. */
function isCategory(tree: Tree, link: number): boolean {
  return tree.attribute(link, "rel")?.includes("category") === true;
}

function wordsOf(tree: Tree, node: number): string {
  const words = wordsWithin(tree, node);
  let end = words.length;
  while (SEPARATING.has(words.charCodeAt(end - 1))) end--;
  return words.slice(0, end);
}

/** `Ferry,` of a list. */
const SEPARATING = new CodeSet(" ,;");
