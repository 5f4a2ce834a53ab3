import type { LabelledPage } from "../classify/label.ts";
import { isErrorTitle, isLoginLine } from "../grammar/lines/page-kind.ts";
import type { NotArticleReason } from "../outcome.ts";
import type { Tree } from "../parse/page.ts";
import { TAG } from "../parse/tags.ts";
import type { NewsRecord, RegionRole } from "../record.ts";
import { parseAddress } from "./address-signs.ts";
import { type PageWeights, pageKind } from "./page-kind.ts";
import { isStoryType, pageSigns } from "./page-signs.ts";
import { isTeasersAlone } from "./teaser-cards.ts";

/** Fewer story words than this are a story only where the page declares itself one. */
const FEW_WORDS = 40;
/** With fewer than this there is nothing to read even then, unless it is a picture or a video story. */
const HARDLY_ANY_WORDS = 8;
/** An error page or a login wall may say this many words. */
const NOTICE_WORDS = 120;
/** A page of more blocks than this is more than a login wall: old portals ask for a password above every story. */
const MOST_WALL_BLOCKS = 40;

/** Why the page is no article; null for an article. In doubt a page is an article: its record says how little was found. */
export function notArticleReason(
  labelled: LabelledPage,
  record: NewsRecord,
  weights?: PageWeights,
): NotArticleReason | null {
  return plainReason(labelled, record) ?? learnedReason(labelled, record, weights);
}

/** By-site cross-validated figures of the choice are in docs/decisions/0008. */
const MIN_NOT_ARTICLE = 0.4;
/** JSON-LD types that no shop, forum or list has for the page itself. */
const NEWS_TYPE = "NewsArticle";

/** What the page's signs together say. A page that declares a news article of itself, with its time, is not asked. */
function learnedReason(labelled: LabelledPage, record: NewsRecord, weights?: PageWeights): NotArticleReason | null {
  if (labelled.page.capture.kind !== "html") return null;
  if (declaresType(labelled, (type) => type.endsWith(NEWS_TYPE)) && record.published.value !== null) return null;
  const { kind, notArticle } = pageKind(pageSigns(labelled, record), weights);
  if (notArticle < MIN_NOT_ARTICLE || (kind === "listing" && opensWithTime(record))) return null;
  return (kind === "listing" ? addressReason(record.capture.url ?? record.capture.canonicalUrl) : null) ?? kind;
}

/** What one sure sign says. */
function plainReason(labelled: LabelledPage, record: NewsRecord): NotArticleReason | null {
  const { words } = record.body;
  const isDated = record.published.value !== null;
  const isDeclared = declaresArticle(labelled, record);
  const titles = [record.headline.value, labelled.page.declared.title];
  if (words < NOTICE_WORDS && titles.some((title) => isErrorTitle(title ?? "")) && !(isDeclared && isDated))
    return "error-page";
  if (words < NOTICE_WORDS && !isDated && !isDeclared && asksForPassword(labelled)) return "login-wall";
  if (declaresProduct(labelled) && !isDeclared && !isDated) return "product";
  const address = record.capture.url ?? record.capture.canonicalUrl;
  if (!declaresStory(labelled)) {
    if (isSearchAddress(address)) return "search-results";
    if (isTeasersAlone(labelled, address)) return addressReason(address) ?? "listing";
  }
  if (words >= FEW_WORDS) return null;
  if (isDeclared && (words >= HARDLY_ANY_WORDS || record.media.length > 0)) return null;
  if (words >= HARDLY_ANY_WORDS && isDated && (record.bylines.length > 0 || opensWithTime(record))) return null;
  return addressReason(address) ?? (record.related.length > 0 ? "listing" : "no-story");
}

/** How far the story's first words can stand from its headline, in regions. */
const MOST_HEAD_REGIONS = 6;

/** A headline, its time or byline beside it, and the story right behind: no list begins like that, however many titles the page has. */
function opensWithTime({ regions }: NewsRecord): boolean {
  const headline = regions.findIndex(({ role }) => role === "headline");
  const body = regions.findIndex(({ role }) => role === "body");
  return (
    headline >= 0 &&
    body > headline &&
    body - headline <= MOST_HEAD_REGIONS &&
    regions.slice(Math.max(0, headline - MOST_HEAD_REGIONS / 2), body).some(({ role }) => HEAD_ROLES.has(role))
  );
}

const HEAD_ROLES: ReadonlySet<RegionRole> = new Set(["posted", "updated", "byline"]);

/** Kinds of story told with few words or none. */
const WORDLESS_TYPES: ReadonlySet<string> = new Set(["video", "audio", "gallery"]);

/** Declares a story, be it in general terms that templates give to lists too. */
function declaresArticle(labelled: LabelledPage, { type }: NewsRecord): boolean {
  return (
    declaresStory(labelled) ||
    labelled.page.declared.metas.some((meta) => meta.name === "og:type" && meta.content.toLowerCase() === "article") ||
    (WORDLESS_TYPES.has(type.value ?? "") && type.how === "structured")
  );
}

/** Declares that the page itself is a story. */
function declaresStory(labelled: LabelledPage): boolean {
  return (
    declaresType(labelled, isStoryType) ||
    labelled.page.declared.metas.some((meta) => meta.name === "article:published_time")
  );
}

/** In JSON-LD of the page, and not of an item in its list. */
function declaresType({ page }: LabelledPage, holds: (type: string) => boolean): boolean {
  return page.declared.jsonLd.some(({ types, pointer }) => types.some(holds) && !pointer.includes("/itemListElement"));
}

function declaresProduct(labelled: LabelledPage): boolean {
  const { jsonLd, metas } = labelled.page.declared;
  return (
    jsonLd.some((node) => node.types.includes("Product")) ||
    metas.some((meta) => meta.name === "og:type" && meta.content.toLowerCase().includes("product"))
  );
}

function asksForPassword({ page, galley }: LabelledPage): boolean {
  if (galley.blocks.length >= MOST_WALL_BLOCKS) return false;
  return hasPasswordField(page.tree) || galley.blocks.some((block) => isLoginLine(block.text));
}

function hasPasswordField(tree: Tree): boolean {
  for (let node = 1; node < tree.length; node++) {
    if (tree.tag[node] === TAG.input && tree.attribute(node, "type") === "password") return true;
  }
  return false;
}

function addressReason(address: string | null): NotArticleReason | null {
  const url = parseAddress(address);
  if (url === null) return null;
  const query = url.search.toLowerCase();
  if (isSearchAddress(address) || query.startsWith("?q=") || query.startsWith("?s=") || query.includes("&q="))
    return "search-results";
  return url.pathname === "/" || url.pathname.startsWith("/index.") ? "front-page" : null;
}

/** What a site's search is called in its address. */
const SEARCH_STEPS: ReadonlySet<string> = new Set(
  "search suche recherche buscar busca busqueda ricerca zoeken szukaj arama".split(" "),
);

function isSearchAddress(address: string | null): boolean {
  const url = parseAddress(address);
  if (url === null) return false;
  return url.pathname === "/"
    ? url.search.startsWith("?s=") || url.search.startsWith("?q=")
    : SEARCH_STEPS.has(url.pathname.split("/")[1] ?? "");
}
