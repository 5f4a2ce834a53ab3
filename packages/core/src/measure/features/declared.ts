import type { Json } from "../../parse/page.ts";
import { shapeOf } from "../../text/shape.ts";
import type { Survey } from "../survey.ts";
import type { FeatureGroup } from "./group.ts";

/** A declared body shorter than this many words says nothing of the page. */
const MIN_BODY_WORDS = 40;
/** Metas whose content repeats the headline or the standfirst. */
const TITLE_METAS: ReadonlySet<string> = new Set(["og:title", "twitter:title", "headline", "dc.title", "title"]);
const SUMMARY_METAS: ReadonlySet<string> = new Set([
  "og:description",
  "twitter:description",
  "description",
  "dc.description",
]);

/** How the block agrees with what the page declares of itself: title, description, JSON-LD body. */
export const DECLARED: FeatureGroup = {
  names: ["bodyDeclared", "inDeclaredBody", "titleShare", "titleWords", "summaryShare", "ogArticle"],
  prepare: (page: Survey) => {
    const { declared } = page.page;
    const body = declaredBody(page);
    const titles = wordSet([declared.title ?? "", ...contents(page, TITLE_METAS)]);
    const summary = wordSet(contents(page, SUMMARY_METAS));
    const article = declared.metas.some((meta) => meta.name === "og:type" && meta.content === "article") ? 1 : 0;
    return (block, put) => {
      put(body === null ? 0 : 1);
      put(body === null ? -1 : coverage(page, block, body));
      const inTitle = shareIn(page, block, titles);
      put(inTitle);
      put(titles.size > 0 ? (inTitle * wordCount(page, block)) / titles.size : 0);
      put(shareIn(page, block, summary));
      put(article);
    };
  },
};

/** Column of `inDeclaredBody` and its witness: masked where training labels come from the same declaration. */
export const DECLARED_BODY_FEATURES: readonly string[] = ["bodyDeclared", "inDeclaredBody"];

function contents(page: Survey, names: ReadonlySet<string>): string[] {
  return page.page.declared.metas.filter((meta) => names.has(meta.name)).map((meta) => meta.content);
}

function wordSet(texts: readonly string[]): Set<number> {
  const hashes: number[] = [];
  for (const text of texts) shapeOf(text, hashes);
  return new Set(hashes);
}

/** Pairs of neighbouring words of the longest `articleBody` that the page declares. */
function declaredBody(page: Survey): Set<number> | null {
  let longest = "";
  for (const node of page.page.declared.jsonLd) {
    const body: Json | undefined = node.value["articleBody"];
    if (typeof body === "string" && body.length > longest.length) longest = body;
  }
  const hashes: number[] = [];
  shapeOf(longest, hashes);
  if (hashes.length < MIN_BODY_WORDS) return null;
  const pairs = new Set<number>();
  for (let i = 0; i + 1 < hashes.length; i++) pairs.add(pair(hashes[i] ?? 0, hashes[i + 1] ?? 0));
  return pairs;
}

function pair(first: number, second: number): number {
  return (Math.imul(first, 31) + second) | 0;
}

function coverage(page: Survey, block: number, body: Set<number>): number {
  const from = page.wordStart[block] ?? 0;
  const to = page.wordStart[block + 1] ?? 0;
  if (to - from < 2) return -1;
  let met = 0;
  for (let w = from; w + 1 < to; w++) if (body.has(pair(page.words[w] ?? 0, page.words[w + 1] ?? 0))) met++;
  return met / (to - from - 1);
}

function wordCount(page: Survey, block: number): number {
  return (page.wordStart[block + 1] ?? 0) - (page.wordStart[block] ?? 0);
}

function shareIn(page: Survey, block: number, set: Set<number>): number {
  const from = page.wordStart[block] ?? 0;
  const to = page.wordStart[block + 1] ?? 0;
  let met = 0;
  for (let w = from; w < to; w++) if (set.has(page.words[w] ?? 0)) met++;
  return to > from ? met / (to - from) : 0;
}
