import type { LabelledPage } from "../classify/label.ts";
import type { Json, JsonLdNode, Page, Property } from "../parse/page.ts";
import { isTable } from "../schema/table.ts";
import { oncePerPage } from "../text/once-per-page.ts";
import { metaContents } from "./declared-meta.ts";
import { stringsOf } from "./json-ld.ts";
import { comparableUrl } from "./page-url.ts";
import { keysOf } from "./text-keys.ts";

/** schema.org types of a story that a newsroom publishes, beside all kinds of `Article`. Lower case. */
const OTHER_STORIES: ReadonlySet<string> = new Set(["liveblogposting", "blogposting", "report", "socialmediaposting"]);
/** Types that describe the page of a story, or a story told by other means. */
const PAGE_TYPES = new Set([
  "WebPage",
  "ItemPage",
  "VideoObject",
  "AudioObject",
  "ImageGallery",
  "MediaGallery",
  "PodcastEpisode",
  "Recipe",
  "Review",
  "ClaimReview",
  "CreativeWork",
]);

/** Points of evidence that a node tells of this page's story. */
const POINTS_SAME_HEADLINE = 4;
const POINTS_SAME_URL = 4;
const POINTS_ARTICLE_TYPE = 3;
const POINTS_ARTICLE_BODY = 2;
const POINTS_DATE = 1;
const POINTS_AUTHOR = 1;
/** It names another address or another headline than the page does. */
const POINTS_OTHER_URL = -4;
const POINTS_OTHER_HEADLINE = -2;
/** It stands inside a list, or hangs from a property that names other stories. */
const POINTS_LISTED = -6;
const LISTING_PROPERTIES = new Set([
  "itemListElement",
  "hasPart",
  "relatedLink",
  "isRelatedTo",
  "mentions",
  "citation",
  "isBasedOn",
  "liveBlogUpdate",
  "comment",
  "review",
]);
/** A node with fewer points tells of another story, or of none. */
const LEAST_POINTS = 2;

/** The JSON-LD node that tells of this page's story: the one whose headline or address is the page's, not the first. Null where there is none. */
export function articleNode(labelled: LabelledPage): JsonLdNode | null {
  return storyNodes(labelled).find(isArticle) ?? null;
}

/**
 * Every JSON-LD node that tells of this page's story, the best first: the article, a second article node, the WebPage that
 * describes it, a VideoObject with its headline. Teasers of other stories are not among them.
 */
export const storyNodes: (labelled: LabelledPage) => readonly JsonLdNode[] = oncePerPage(findStoryNodes);

function findStoryNodes(labelled: LabelledPage): readonly JsonLdNode[] {
  const nodes = labelled.page.declared.jsonLd.filter(
    (node) => isArticle(node) || node.types.some((type) => PAGE_TYPES.has(type)),
  );
  if (nodes.length === 0) return nodes;
  const known = knownOf(labelled);
  return nodes
    .map((node) => ({ node, points: pointsOf(node, known) }))
    .filter(({ points }) => points >= LEAST_POINTS)
    .sort((a, b) => b.points - a.points)
    .map(({ node }) => node);
}

/** True for nodes of an article type, as against the page that holds it. */
export function isArticle(node: JsonLdNode): boolean {
  return node.types.some(isStoryType);
}

function isStoryType(type: string): boolean {
  const name = type.toLowerCase();
  return name.endsWith("article") || OTHER_STORIES.has(name);
}

/** What the markup of the text marks as this property (lower case) of a story, in page order. */
export function markedAs({ declared }: Page, name: string): readonly Property[] {
  return declared.properties.filter((property) => property.name === name && isStoryType(property.itemType));
}

/** What the page itself says of its story, in comparable form. */
interface Known {
  readonly headlines: readonly string[];
  readonly urls: readonly string[];
  readonly keyOf: (text: string) => string;
}

function knownOf({ page, galley, labels }: LabelledPage): Known {
  const keyOf = keysOf(page);
  const printed = galley.blocks
    .filter((block, i) => labels[i]?.role === "headline" || block.tag === "h1")
    .map((block) => block.text);
  const declared = metaContents(page.declared, "og:title", "twitter:title").map((meta) => meta.content);
  const headlines = [...printed, ...declared, page.declared.title ?? ""].map(keyOf).filter((key) => key !== "");
  return { headlines: [...new Set(headlines)], urls: [...new Set(urlsOf(page))], keyOf };
}

function urlsOf({ capture, declared }: Page): string[] {
  const canonical = declared.links.filter((link) => link.rel.includes("canonical")).map((link) => link.href);
  const open = metaContents(declared, "og:url").map((meta) => meta.content);
  return [...canonical, ...open, capture.url ?? ""].map(comparableUrl).filter((url) => url !== "");
}

function pointsOf(node: JsonLdNode, known: Known): number {
  const { value } = node;
  let points = isArticle(node) ? POINTS_ARTICLE_TYPE : 0;
  if (typeof value["articleBody"] === "string" && value["articleBody"] !== "") points += POINTS_ARTICLE_BODY;
  if (stringsOf(value["datePublished"]).length > 0) points += POINTS_DATE;
  if (value["author"] !== undefined || value["creator"] !== undefined) points += POINTS_AUTHOR;
  if (node.pointer.split("/").some((step) => LISTING_PROPERTIES.has(step))) points += POINTS_LISTED;
  return points + headlinePoints(node, known) + urlPoints(node, known.urls);
}

function headlinePoints({ value }: JsonLdNode, { headlines, keyOf }: Known): number {
  const keys = [
    ...stringsOf(value["headline"]),
    ...stringsOf(value["name"]),
    ...stringsOf(value["alternativeHeadline"]),
  ]
    .map(keyOf)
    .filter((key) => key !== "");
  const same = (key: string, headline: string) =>
    key === headline || contains(headline, key) || contains(key, headline);
  if (keys.length === 0 || headlines.length === 0) return 0;
  return keys.some((key) => headlines.some((headline) => same(key, headline)))
    ? POINTS_SAME_HEADLINE
    : POINTS_OTHER_HEADLINE;
}

/** A site's name inside a title is no headline: the part must be long enough to be one. */
const LEAST_CONTAINED_CHARS = 12;

function contains(whole: string, part: string): boolean {
  return part.length >= LEAST_CONTAINED_CHARS && whole.includes(part);
}

function urlPoints({ value }: JsonLdNode, urls: readonly string[]): number {
  const own = [value["url"], value["@id"], value["mainEntityOfPage"]]
    .flatMap(addressesOf)
    .map(comparableUrl)
    .filter((url) => url !== "");
  if (own.length === 0 || urls.length === 0) return 0;
  return own.some((url) => urls.includes(url)) ? POINTS_SAME_URL : POINTS_OTHER_URL;
}

function addressesOf(value: Json | undefined): string[] {
  if (typeof value === "string") return [value];
  if (!isTable(value)) return [];
  return [value["@id"], value["url"]].filter((part) => typeof part === "string");
}

/** The page declares that its story is news, as newsrooms' systems do: their heads and feet are built alike. */
export function declaresNews(labelled: LabelledPage): boolean {
  return articleNode(labelled)?.types.some((type) => type.endsWith("NewsArticle")) === true;
}
