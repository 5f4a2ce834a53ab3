import type { LabelledPage } from "../classify/label.ts";
import { isErrorTitle, isLoginLine } from "../grammar/lines/page-kind.ts";
import type { NotArticleReason } from "../outcome.ts";
import type { NewsRecord } from "../record.ts";

/** Fewer story words than this are a story only where the page declares itself one. */
const FEW_WORDS = 40;
/** With fewer than this there is nothing to read even then, unless it is a picture or a video story. */
const HARDLY_ANY_WORDS = 8;
/** An error page or a login wall may say this many words. */
const NOTICE_WORDS = 120;
/** A page that tells more than this is read as a story, whatever else stands on it. */
const MOST_LISTING_WORDS = 250;
/** A text more than so much of which is links is a list of links. */
const MOST_LINKED = 0.5;
/** A page of more blocks than this is more than a login wall, whatever one of its lines says. */
const MOST_WALL_BLOCKS = 40;
/** So many items for each paragraph of the story make a listing. */
const ITEMS_PER_PARAGRAPH = 4;

/** Why the page is no article; null for an article. In doubt a page is an article: its record says how little was found. */
export function notArticleReason(labelled: LabelledPage, record: NewsRecord): NotArticleReason | null {
  const { words } = record.body;
  const title = record.headline.value ?? labelled.page.declared.title ?? "";
  if (words < NOTICE_WORDS && isErrorTitle(title)) return "error-page";
  if (words < NOTICE_WORDS && asksForPassword(labelled) && !declaresArticle(labelled)) return "login-wall";
  if (declaresProduct(labelled) && !declaresArticle(labelled) && record.published.value === null) return "product";
  if (words >= FEW_WORDS) return listingReason(labelled, record);
  if (declaresArticle(labelled) && (words >= HARDLY_ANY_WORDS || record.media.length > 0)) return null;
  if (words >= HARDLY_ANY_WORDS && record.published.value !== null && record.bylines.length > 0) return null;
  return (
    addressReason(record.capture.url ?? record.capture.canonicalUrl) ??
    (record.related.length > 0 ? "listing" : "no-story")
  );
}

/** A page of many items, few paragraphs and little text that declares no article. */
function listingReason(labelled: LabelledPage, record: NewsRecord): NotArticleReason | null {
  if (linkedShare(labelled) > MOST_LINKED && !declaresArticle(labelled)) {
    return addressReason(record.capture.url ?? record.capture.canonicalUrl) ?? "listing";
  }
  if (record.body.words > MOST_LISTING_WORDS || declaresArticle(labelled) || record.published.value !== null)
    return null;
  const paragraphs = record.body.blocks.filter((block) => block.kind === "paragraph").length;
  const atRoot = addressReason(record.capture.url ?? record.capture.canonicalUrl);
  if (record.related.length >= ITEMS_PER_PARAGRAPH * Math.max(1, paragraphs)) return atRoot ?? "listing";
  return null;
}

/** Share of the story's characters that are links. */
function linkedShare(labelled: LabelledPage): number {
  let chars = 0;
  let linked = 0;
  for (const block of labelled.galley.blocks) {
    const role = labelled.labels[block.index]?.role;
    if (role !== "body" && role !== "subheading") continue;
    chars += block.text.length;
    for (const link of block.links) linked += link.span[1] - link.span[0];
  }
  return chars > 0 ? linked / chars : 0;
}

const ARTICLE_TYPES: ReadonlySet<string> = new Set([
  "Article",
  "NewsArticle",
  "ReportageNewsArticle",
  "AnalysisNewsArticle",
  "OpinionNewsArticle",
  "ReviewNewsArticle",
  "BackgroundNewsArticle",
  "BlogPosting",
  "LiveBlogPosting",
  "Report",
  "ScholarlyArticle",
  "TechArticle",
]);

function declaresArticle(labelled: LabelledPage): boolean {
  const { jsonLd, metas } = labelled.page.declared;
  return (
    jsonLd.some((node) => node.types.some((type) => ARTICLE_TYPES.has(type))) ||
    metas.some((meta) => meta.name === "og:type" && meta.content.toLowerCase() === "article") ||
    metas.some((meta) => meta.name === "article:published_time")
  );
}

function declaresProduct(labelled: LabelledPage): boolean {
  const { jsonLd, metas } = labelled.page.declared;
  return (
    jsonLd.some((node) => node.types.includes("Product")) ||
    metas.some((meta) => meta.name === "og:type" && meta.content.toLowerCase().includes("product"))
  );
}

function asksForPassword(labelled: LabelledPage): boolean {
  const { tree } = labelled.page;
  for (let node = 1; node < tree.length; node++) {
    if (tree.tagName(node) === "input" && tree.attribute(node, "type") === "password") return true;
  }
  return (
    labelled.galley.blocks.length < MOST_WALL_BLOCKS && labelled.galley.blocks.some((block) => isLoginLine(block.text))
  );
}

function addressReason(address: string | null): NotArticleReason | null {
  if (address === null) return null;
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  const query = url.search.toLowerCase();
  if (query.startsWith("?q=") || query.startsWith("?s=") || query.includes("&q=") || url.pathname.startsWith("/search"))
    return "search-results";
  return url.pathname === "/" || url.pathname.startsWith("/index.") ? "front-page" : null;
}
