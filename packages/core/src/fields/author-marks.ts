import type { LabelledPage } from "../classify/label.ts";
import type { Span } from "../evidence.ts";
import { announcesNames } from "../grammar/names/byline.ts";
import type { Block } from "../measure/galley.ts";
import { ELEMENT, type Tree } from "../parse/page.ts";
import type { RegionRole } from "../record.ts";
import { wordsWithin } from "./element-text.ts";
import { readOnce } from "./read-once.ts";
import { storyExtent } from "./story-extent.ts";

/** The story's head: from so many blocks before its headline to so many behind it. */
const BLOCKS_BEFORE_HEADLINE = 4;
const BLOCKS_BEHIND_HEADLINE = 14;
/** An author's mark stands on the block's element or this far above it. */
const MOST_LEVELS_UP = 3;
/** Longest block looked at, in UTF-16 units. */
const LONGEST_BLOCK = 300;

/** A stretch that its markup marks as the author's: a block, or the link to the author inside one. */
export interface AuthorMark {
  readonly span: Span;
  readonly mark: "rel" | "class";
}

/** What the markup of the story's head, and the author links right behind the story, say is the author, whatever the labels. */
export function authorMarks(labelled: LabelledPage): readonly AuthorMark[] {
  const { galley, labels, page } = labelled;
  const { headline, bodyBehindHeadline: body, lastBody } = storyExtent(labelled);
  if (Math.max(body, headline) < 0) return [];
  const first = Math.max(0, (headline < 0 ? body : headline) - BLOCKS_BEFORE_HEADLINE);
  const end = lastBody + 1;
  const last = Math.max(headline, 0) + BLOCKS_BEHIND_HEADLINE + 1;
  const comments = labels.findIndex(({ role }, i) => role === "comments" && i > lastBody);
  const head = galley.blocks.slice(first, comments > headline ? Math.min(last, comments) : last);
  const behind = end === 0 ? [] : galley.blocks.slice(end, end + BLOCKS_BEHIND_STORY);
  const open = (block: Block): boolean =>
    block.node >= 0 &&
    block.text.length <= LONGEST_BLOCK &&
    !STORY_ROLES.has(labels[block.index]?.role ?? "other") &&
    // Who wrote what the story links to.
    labels[block.index - 1]?.role !== "in-body-link";
  const classed = readOnce(page.tree, "class", saysAuthor);
  return [
    ...head.filter(open).flatMap((block) => blockMark(page.tree, block, classed)),
    ...behind.filter(open).flatMap((block) => linksToAuthors(page.tree, block)),
  ];
}

/** Roles that hold no author beside other words. */
const STORY_ROLES: ReadonlySet<RegionRole> = new Set([
  "byline",
  "headline",
  "body",
  "standfirst",
  "comments",
  "navigation",
  "share",
  "more-link",
] as const);
/** Author links of a story's foot stand within so many blocks behind its last paragraph. */
const BLOCKS_BEHIND_STORY = 6;

function blockMark(tree: Tree, block: Block, classed: (node: number) => boolean): readonly AuthorMark[] {
  const inner = linksToAuthors(tree, block);
  if (inner.length > 0) return inner;
  const links = block.links.filter(
    ({ href, span }) => isAuthorPath(href) && !SAYS.test(block.text.slice(span[1] - block.span[0])),
  );
  if (links.length > 0)
    return announcesNames(block.text)
      ? [{ span: block.span, mark: "rel" }]
      : links.map(({ span }) => ({ span, mark: "rel" }));
  let node = tree.parent[block.firstText] ?? -1;
  for (let level = 0; level < MOST_LEVELS_UP && node > 0; level += 1) {
    if (classed(node)) return [{ span: block.span, mark: "class" }];
    node = tree.parent[node] ?? -1;
  }
  return innerMark(tree, block, classed);
}

/** Behind a comment's author. */
const SAYS = /^ (?:said|says|sagte?|wrote|commented)\b/;

/** The element inside a line of other things that is the author's: `<span class="author">Ann Lee</span>`. */
function innerMark(tree: Tree, block: Block, classed: (node: number) => boolean): readonly AuthorMark[] {
  for (let node = block.firstText + 1; node < block.lastText; node += 1)
    if (tree.kind[node] === ELEMENT && classed(node)) return [{ span: wordsIn(tree, node, block), mark: "class" }];
  return [];
}

/** `<a rel="author">Ann Lee</a>` in the block or right around it: the link's own words, however much else the block holds. */
export function linksToAuthors(tree: Tree, block: Block): readonly AuthorMark[] {
  const marks: AuthorMark[] = [];
  let node = tree.parent[block.firstText] ?? -1;
  for (let level = 0; level < MOST_LEVELS_UP && node > 0; level += 1) {
    if (isAuthorElement(tree, node)) {
      marks.push({ span: wordsIn(tree, node, block), mark: "rel" });
      break;
    }
    node = tree.parent[node] ?? -1;
  }
  for (let inner = block.firstText + 1; inner < block.lastText; inner += 1) {
    if (tree.kind[inner] === ELEMENT && isAuthorElement(tree, inner))
      marks.push({ span: wordsIn(tree, inner, block), mark: "rel" });
  }
  return marks;
}

/** Where the element's words stand in its block; the whole block where they go beyond it. */
function wordsIn(tree: Tree, node: number, { span, text }: Block): Span {
  const words = wordsWithin(tree, node);
  const at = words === "" ? -1 : text.indexOf(words);
  return at < 0 ? span : [span[0] + at, span[0] + at + words.length];
}

function isAuthorElement(tree: Tree, node: number): boolean {
  const rel = tree.attribute(node, "rel");
  return rel?.includes("uthor") === true && rel.toLowerCase().split(" ").includes("author");
}

/** Paths of author pages, as publishing systems write them in many languages. */
const AUTHOR_PATH =
  /(?<!\/licenses)\/(?:authors?|autor(?:en|es|i|e)?|auteurs?|skribent|forfatter|journaliste?|by|profile|yazar|penulis|kolumnist)\//i;

function isAuthorPath(href: string): boolean {
  return AUTHOR_PATH.test(href);
}

/** Words for authors between spaces, hyphens and underscores; templates glue two of them to others: `authorname`, `articleauthor`. */
const AUTHOR_CLASS =
  /(?:^|[\s_-])(?:autor(?:en|es|e)?|auteurs?|forfatter|skribent|writer|yazar|penulis|muhabir|reporter|signature|firma|(?:author|byline)[^\s_-]*|[^\s_-]*(?:author|byline))(?=[\s_-]|$)/i;

function saysAuthor(classes: string): boolean {
  return AUTHOR_CLASS.test(classes);
}
