import type { LabelledPage } from "../classify/label.ts";
import { isErrorTitle, isLoginLine } from "../grammar/lines/page-kind.ts";
import type { NotArticleReason } from "../outcome.ts";
import type { Tree } from "../parse/page.ts";
import { TAG } from "../parse/tags.ts";
import type { NewsRecord } from "../record.ts";
import { type PageWeights, pageKind } from "./page-kind.ts";
import { pageSigns } from "./page-signs.ts";

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
  const { jsonLd } = labelled.page.declared;
  const isNews = jsonLd.some((node) => node.types.some((type) => type.endsWith(NEWS_TYPE)));
  if (isNews && record.published.value !== null) return null;
  const { kind, notArticle } = pageKind(pageSigns(labelled, record), weights);
  if (notArticle < MIN_NOT_ARTICLE) return null;
  return (kind === "listing" ? addressReason(record.capture.url ?? record.capture.canonicalUrl) : null) ?? kind;
}

/** What one sure sign says. */
function plainReason(labelled: LabelledPage, record: NewsRecord): NotArticleReason | null {
  const { words } = record.body;
  const title = record.headline.value ?? labelled.page.declared.title ?? "";
  if (words < NOTICE_WORDS && isErrorTitle(title)) return "error-page";
  if (words < NOTICE_WORDS && asksForPassword(labelled) && !declaresArticle(labelled)) return "login-wall";
  if (declaresProduct(labelled) && !declaresArticle(labelled) && record.published.value === null) return "product";
  if (words >= FEW_WORDS) return null;
  if (declaresArticle(labelled) && (words >= HARDLY_ANY_WORDS || record.media.length > 0)) return null;
  if (words >= HARDLY_ANY_WORDS && record.published.value !== null && record.bylines.length > 0) return null;
  return (
    addressReason(record.capture.url ?? record.capture.canonicalUrl) ??
    (record.related.length > 0 ? "listing" : "no-story")
  );
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
