import type { LabelledPage } from "../classify/label.ts";
import { ELEMENT, type Page } from "../parse/page.ts";
import { TAG, tagSet } from "../parse/tags.ts";
import { facadeAddresses, standInAddresses } from "./embed-facades.ts";
import { type Embed, embedOf, playerOf } from "./embed-hosts.ts";
import { isInStory, type StoryScope } from "./media-scope.ts";
import { resolveUrl } from "./page-url.ts";
import { isPictureFile } from "./picture-furniture.ts";
import { readOnce } from "./read-once.ts";
import { startTagValues } from "./start-tag-values.ts";

/** Blocks of text that scripts turn into a post, by a word of their class. */
const POST_CLASS =
  /twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-(?:post|video)|bluesky-embed|reddit-embed|imgur-embed|text-post-media/;
/** Whatever else scripts turn into something of another site, by a word of its class or tag. */
const FACADE =
  /embed|video|player|tweet|twitter|instagram|fb-|text-post|tiktok|you-?tube|lyte|vimeo|dailymotion|infogram/i;
const ADDRESS = /^\s*(?:https?:)?\//;

/** A thing of another site that the story shows: a post, a map, a chart, a player. */
export interface FoundEmbed {
  readonly node: number;
  readonly embed: Embed;
  readonly url: string;
}

/** The story's embeds in page order; frames of advertisers and trackers, whose hosts are not known here, are none. */
export function findEmbeds(labelled: LabelledPage, scope: StoryScope): FoundEmbed[] {
  const { page } = labelled;
  const { tree } = page;
  const found: FoundEmbed[] = [];
  const { container } = scope;
  const from = container > 0 ? Math.min(container, scope.start) : scope.start;
  const to = Math.max(scope.end + 1, container > 0 ? (tree.subtreeEnd[container] ?? 0) : 0);
  const isFacade = readOnce(tree, "class", isFacadeName);
  for (let node = Math.max(1, from); node < to; node++) {
    const tag = tree.tag[node] ?? 0;
    if (tree.kind[node] !== ELEMENT || NEVER[tag] === 1) continue;
    if (
      SOURCED[tag] !== 1 &&
      !isFacade(node) &&
      tag !== TAG.blockquote &&
      (tag !== 0 || !isFacadeName(tree.tagName(node)))
    )
      continue;
    const one = embedAt(page, node);
    if (
      one === null ||
      found.slice(-MOST_COMPARED).some(({ url }) => url.startsWith(one.url) || one.url.startsWith(url)) ||
      !isInStory(labelled, scope, node)
    )
      continue;
    found.push(one);
    node = (tree.subtreeEnd[node] ?? node + 1) - 1;
  }
  return found;
}

/** An address given twice is given again soon. */
const MOST_COMPARED = 64;

/** The last two showed films before browsers did. */
const FRAMES: Uint8Array = tagSet(["iframe", "embed", "object"]);
/** What `src` says may be an embed. */
const SOURCED: Uint8Array = tagSet(["iframe", "embed", "object", "script", "img"]);
/** Links and buttons lead there, and show nothing. */
const NEVER: Uint8Array = tagSet(["a", "button", "li", "link", "meta"]);

function isFacadeName(name: string): boolean {
  return FACADE.test(name);
}

function embedAt(page: Page, node: number): FoundEmbed | null {
  const isFrame = page.tree.tag[node] === TAG.iframe;
  for (const address of addressesAt(page, node)) {
    const url = resolveUrl(page, address);
    const embed = url === null || isPictureFile(url) ? null : (embedOf(url) ?? (isFrame ? playerOf(url) : null));
    if (url !== null && embed !== null) return { node, embed, url };
  }
  return null;
}

/** What the start tag names; of a post, else where its last link leads, its own address, of an `object` the film that a `param` names. */
function addressesAt(page: Page, node: number): string[] {
  const { capture, tree } = page;
  if (capture.kind === "text") return [];
  const tag = capture.markup.raw.slice(tree.from[node], tree.to[node]);
  const isFrame = FRAMES[tree.tag[node] ?? 0] === 1;
  if (!isFrame && SOURCED[tree.tag[node] ?? 0] === 1) return standInAddresses(tag);
  const values = startTagValues(page, node);
  const addresses = values.filter((value) => ADDRESS.test(value));
  const facades = facadeAddresses(tag, values);
  if (!isFrame && !POST_CLASS.test(tree.attribute(node, "class") ?? ""))
    return [...addresses.filter((address) => ONE_THING.test(address)), ...facades];
  const inside: string[] = [];
  for (let inner = node + 1; inner < (tree.subtreeEnd[node] ?? 0); inner++)
    if (tree.tag[inner] === TAG.a) inside.push(tree.attribute(inner, "href") ?? "");
    else if (tree.tag[inner] === TAG.param) inside.push(tree.attribute(inner, "value") ?? "");
  return [tree.attribute(node, "src") ?? "", ...addresses, ...facades, ...inside.reverse()];
}

/** A page of a network has a name; what it shows has a number. */
const ONE_THING = /^\s*(?:https?:)?\/\/[^/]+\/(?:\d+(?![\w.-])|[^?#/]*\/[^?#\d]*\d)|\/embed|youtu\.be|[?&]v=/;
