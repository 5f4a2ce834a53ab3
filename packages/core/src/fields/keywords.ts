import type { LabelledPage } from "../classify/label.ts";
import { readLine } from "../grammar/lines/line-class.ts";
import type { Json } from "../parse/page.ts";
import { isTable } from "../schema/table.ts";
import { repairText } from "../text/repair-text.ts";
import { foldSpace, textKey } from "../text/same-text.ts";
import { articleNode } from "./article-node.ts";
import { metaContents } from "./declared-meta.ts";
import { stringsOf } from "./json-ld.ts";
import { pageUrl } from "./page-url.ts";
import { printedKeywords } from "./printed-keywords.ts";
import { isSiteName, siteNames } from "./site-name.ts";
import { storyExtent } from "./story-extent.ts";

/** The best source first; the first that has any gives all: others repeat it, or add what search engines should find. */
const SOURCES: readonly (readonly string[])[] = [
  ["article:tag", "og:article:tag", "article:tags"],
  ["news_keywords"],
  ["parsely-tags", "sailthru.tags", "cxenseparse:keywords", "cxenseparse:tag"],
  ["keywords"],
];
/** A keyword of more characters is a sentence. */
const MOST_CHARS = 100;
const MOST_KEYWORDS = 100;

/** The story's keywords as its publisher declares them, else as the page prints them, in their order, each once. */
export function readKeywords(labelled: LabelledPage): readonly string[] {
  const node = articleNode(labelled);
  const { page } = labelled;
  const host = pageUrl(page)?.hostname ?? "";
  const isName = isSiteName(page, siteNames(page));
  const linked = keywordsOf(node?.value["keywords"]);
  const declared = SOURCES.map((names) =>
    metaContents(labelled.page.declared, ...names).flatMap(({ content }) => splitKeywords(content)),
  );
  const [best, ...others] = [linked, ...declared]
    .map((list) => unique(list.filter((keyword) => !isSite(keyword, host))))
    .filter(
      (list, at) =>
        list.some((keyword) => list.length > 1 || !isName(keyword)) &&
        !(SOURCES[at - 1]?.[0]?.endsWith("keywords") === true && isForEngines(list, labelled)),
    );
  if (best?.length === 1 && best[0] !== undefined) return others.find((list) => isJoined(best[0] ?? "", list)) ?? best;
  return best ?? unique(printedKeywords(labelled).filter((keyword) => readLine(keyword)?.class !== "tags"));
}

/** One keyword that says the headline again says nothing. */
export function unlessTitle(keywords: readonly string[], headline: string | null): readonly string[] {
  return keywords.length === 1 && textKey(keywords[0] ?? "") === textKey(headline ?? "") ? [] : keywords;
}

/**
 * A list for search engines: the headline's words one by one, or words that all of a site's pages share, of which the story has hardly any.
 * Of 819 lists of sites with several pages 253 stood on another story too; of those taken for such some 95 in 100 are.
 */
function isForEngines(list: readonly string[], labelled: LabelledPage): boolean {
  if (list.length < FEWEST_FOR_ENGINES) return false;
  const { blocks, text } = labelled.galley;
  const { headline, lastBody } = storyExtent(labelled);
  if (textKey(blocks[headline]?.text ?? "").startsWith(textKey(list.join(" ")))) return true;
  const from = blocks[Math.max(0, headline)]?.span[0];
  const story = ` ${textKey(text.slice(from, blocks[lastBody]?.span[1]).slice(0, MOST_STORY_CHARS))}`;
  const has = (word: string): boolean => story.includes((word < FIRST_UNSPACED ? " " : "") + word.slice(0, STEM_CHARS));
  const told = list.filter((keyword) => textKey(keyword).split(" ").every(has));
  return story.length > FEWEST_STORY_CHARS && told.length * LEAST_TOLD < list.length;
}

const FEWEST_FOR_ENGINES = 5;
const FEWEST_STORY_CHARS = 400;
const MOST_STORY_CHARS = 10_000;
/** Endings change. */
const STEM_CHARS = 5;
/** One in so many is told. */
const LEAST_TOLD = 7;
/** Where Chinese and Japanese begin. */
const FIRST_UNSPACED = "\u2e80";

/** The one keyword has all words of the list, without its commas: `Harbour Ferry line Tickets`. */
function isJoined(keyword: string, list: readonly string[]): boolean {
  return list.length > 1 && list.every((other) => keyword.includes(other));
}

/** `example.com` on www.example.com. */
function isSite(keyword: string, host: string): boolean {
  return host !== "" && keyword.includes(".") && `.${host}`.endsWith(`.${keyword.toLowerCase()}`);
}

function keywordsOf(value: Json | undefined): string[] {
  if (typeof value === "string") return splitKeywords(foldSpace(repairText(value)));
  if (Array.isArray(value))
    return value.length === 1
      ? keywordsOf(value[0])
      : value.flatMap((item: Json) => (typeof item === "string" ? stringsOf(item) : keywordsOf(item)));
  return isTable(value) ? stringsOf(value) : [];
}

/** Split at the first of these that the text has; one without any is one keyword. */
const SEPARATORS = [";", "|", ",", "、", "，", "،"];

function splitKeywords(text: string): string[] {
  const separator = SEPARATORS.find((mark) => text.includes(mark));
  return (separator === undefined ? [text] : text.split(separator)).map(foldSpace);
}

/** Machine marks and empty parts are left out. */
function unique(keywords: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const keyword of withoutKinds(keywords.filter((keyword) => !MACHINE_MARK.test(keyword)))) {
    const key = textKey(keyword);
    if (key === "" || keyword.length > MOST_CHARS || byKey.has(key)) continue;
    byKey.set(key, keyword);
  }
  return [...byKey.values()].slice(0, MOST_KEYWORDS);
}

/** `topic/ferry`, `Category: Travel`: where a system writes a kind before most keywords, the keyword is what stands behind it. */
function withoutKinds(keywords: readonly string[]): readonly string[] {
  for (const mark of [": ", "/"]) {
    const ends = keywords.map((keyword) => keyword.indexOf(mark)).map((end) => (end > MOST_KIND_CHARS ? -1 : end));
    const count = ends.filter((end) => end > 0).length;
    if (count >= LEAST_WITH_KINDS && count * 2 >= keywords.length)
      return keywords.map((keyword, i) => ((ends[i] ?? 0) > 0 ? keyword.slice((ends[i] ?? 0) + mark.length) : keyword));
  }
  return keywords;
}

const MOST_KIND_CHARS = 20;
const LEAST_WITH_KINDS = 2;

/** Numbers and identifiers that systems file stories under; a year is a keyword. */
const MACHINE_MARK = /^(?:\d{5,}|(?=\D*\d)[\da-f-]{16,})$/i;
