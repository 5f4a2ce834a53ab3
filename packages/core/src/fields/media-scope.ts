import type { LabelledPage } from "../classify/label.ts";
import type { Block } from "../measure/galley.ts";
import type { Tree } from "../parse/page.ts";
import { TAG, tagSet } from "../parse/tags.ts";
import type { RegionRole } from "../record.ts";
import { NAMED } from "./element-kinds.ts";
import { isNamed } from "./element-names.ts";
import { blocksIn, firstBlockBehind } from "./element-text.ts";
import { isPictureFile } from "./picture-furniture.ts";
import { storyExtent } from "./story-extent.ts";

/** Where on the page a story's pictures can stand, in nodes of the tree. */
export interface StoryScope {
  /** Smallest element around all of the story's paragraphs; -1 where there are none. */
  readonly container: number;
  /** First node of headline or story; pictures before it belong where they stand in the headline's own container. */
  readonly start: number;
  readonly firstBody: number;
  readonly end: number;
  /** Smallest element around headline and story. */
  readonly whole: number;
}

/** The elements that hold the story. Null on a page without story and headline. */
export function storyScope(labelled: LabelledPage): StoryScope | null {
  const { tree } = labelled.page;
  const { blocks } = labelled.galley;
  const extent = storyExtent(labelled);
  const first = blocks[extent.firstText];
  const last = blocks[extent.lastText];
  const headline = blocks[extent.headline];
  if (first === undefined || last === undefined)
    return headline === undefined
      ? null
      : { container: -1, start: headline.node, firstBody: tree.length, end: tree.length, whole: 0 };
  const container = commonAncestor(tree, first.node, last.node);
  const isBefore = headline !== undefined && headline.node < first.node;
  const whole = isBefore ? commonAncestor(tree, headline.node, container) : container;
  return {
    container,
    start: isBefore ? headline.node : first.node,
    firstBody: first.firstText,
    end: last.lastText,
    whole,
  };
}

function commonAncestor(tree: Tree, one: number, other: number): number {
  let node = one;
  while (node > 0 && !(node <= other && other < (tree.subtreeEnd[node] ?? 0))) node = tree.parent[node] ?? 0;
  return node;
}

/** Elements that never hold a story's picture. */
const OUTSIDE_TAGS: Uint8Array = tagSet(["nav", "footer", "template", "button", "form", "label", "svg"]);
const MOST_LEVELS_UP = 12;

/** Whether a node stands where the story or its head does: a first, cheap question. */
function isAtStory(tree: Tree, scope: StoryScope, node: number): boolean {
  if (node >= scope.start && node <= scope.end) return true;
  if (scope.container > 0 && isWithin(tree, node, scope.container)) return true;
  return node < scope.firstBody && isWithin(tree, node, scope.whole);
}

/** Whether a picture can be the story's: inside its elements, in no element that is or is named something else, not amid other stories' teasers. */
export function isInStory(labelled: LabelledPage, scope: StoryScope, image: number): boolean {
  const { tree } = labelled.page;
  if (!isAtStory(tree, scope, image)) return false;
  let node = tree.parent[image] ?? 0;
  for (let level = 0; level < MOST_LEVELS_UP && node > scope.whole; level++) {
    if (OUTSIDE_TAGS[tree.tag[node] ?? 0] === 1) return false;
    if (isNamed(tree, node, NAMED.outside) && !isWithin(tree, scope.end, node)) return false;
    node = tree.parent[node] ?? 0;
  }
  return !isAmidTeasers(labelled, scope, image) && !isTeaserLink(labelled, image);
}

export const TEASER_ROLES: ReadonlySet<RegionRole> = new Set([
  "teaser-title",
  "teaser-summary",
  "teaser-age",
  "video-title",
  "video-summary",
  "video-duration",
  "video-age",
  "rail-heading",
  "navigation",
  "in-body-link",
  "more-link",
  "author-bio",
  "newsletter",
  "byline",
  "footer",
  "comments",
]);

/** The smallest element around the picture that prints anything prints teasers. */
function isAmidTeasers({ page, galley, labels }: LabelledPage, scope: StoryScope, image: number): boolean {
  const { tree } = page;
  for (let node = tree.parent[image] ?? 0; node > scope.whole; node = tree.parent[node] ?? 0) {
    const end = tree.subtreeEnd[node] ?? node;
    const first = firstBlockBehind(galley.blocks, node);
    if ((galley.blocks[first]?.firstText ?? end) >= end) continue;
    let isAmid = false;
    for (let i = first; (galley.blocks[i]?.firstText ?? end) < end; i++) {
      const role = labels[i]?.role ?? "other";
      if (!TEASER_ROLES.has(role)) return false;
      // Players print "Up next" over a list that scripts bring.
      isAmid ||= role !== "rail-heading" || tree.tag[image] === TAG.img;
    }
    if (isAmid) return true;
  }
  return false;
}

/** Whether a node is an element or lies inside it. */
export function isWithin(tree: Tree, node: number, element: number): boolean {
  return node >= element && node < (tree.subtreeEnd[element] ?? element);
}

/** Whether the picture and words beside it, in no `figcaption`, lie in one link to another page: a teaser. */
function isTeaserLink({ page, galley }: LabelledPage, image: number): boolean {
  const { tree } = page;
  const node = linkAround(tree, image);
  if (node === 0) return false;
  const words = blocksIn(galley.blocks, node, tree.subtreeEnd[node] ?? node).reduce(
    (sum, block) => sum + block.text.length,
    0,
  );
  return words >= LEAST_TEASER_CHARS || isAloneInLinkedBox(tree, galley.blocks, node);
}

/** The link to another page that a picture lies in; 0 where it lies in none. */
export function linkAround(tree: Tree, image: number): number {
  let node = tree.parent[image] ?? 0;
  for (let level = 0; level < MOST_LEVELS_TO_LINK && tree.tag[node] !== TAG.a; level++) node = tree.parent[node] ?? 0;
  return tree.tag[node] === TAG.a && leadsElsewhere(tree.attribute(node, "href") ?? "") ? node : 0;
}

const MOST_LEVELS_TO_LINK = 6;
const LEAST_TEASER_CHARS = 10;
const MOST_LEVELS_TO_CARD = 3;

/** The nearest words around the link are links to elsewhere too: picture and title of one card. */
function isAloneInLinkedBox(tree: Tree, blocks: readonly Block[], link: number): boolean {
  let node = tree.parent[link] ?? 0;
  for (let level = 0; level < MOST_LEVELS_TO_CARD && node > 0; level++) {
    const near = blocksIn(blocks, node, tree.subtreeEnd[node] ?? node);
    if (near.length > 0)
      return (
        near.length <= MOST_BLOCKS_IN_CARD &&
        near.some((block) => block.links.some((one) => one.href === tree.attribute(link, "href")))
      );
    node = tree.parent[node] ?? 0;
  }
  return false;
}

const MOST_BLOCKS_IN_CARD = 5;
/** Links to a larger picture, to a place of this page, or to a script stay with the story. */
function leadsElsewhere(href: string): boolean {
  const path = href.toLowerCase().split("?")[0] ?? "";
  return path !== "" && !path.startsWith("#") && !path.startsWith("javascript:") && !isPictureFile(path);
}
