import type { Gold, SetName } from "../gold.ts";
import type { Reading } from "../reading.ts";
import type { Counts, Measure } from "./measure.ts";
import { microFigures, share } from "./measure.ts";

/**
 * wcxb's page types that are no article: what issue 3 names (listings, product pages), and threads of forums, which are posts of many.
 * A service's page and a page of documentation are prose of one hand that the issue does not name: either verdict is defensible.
 * They are left out of the figure, counted apart by type, and services once more together with the others.
 */
const NO_ARTICLE: ReadonlySet<string> = new Set(["forum", "listing", "collection", "product"]);
const IN_DOUBT = ["service", "documentation"] as const;
/** The set whose gold says what kind of page it is. */
const TYPED_SET: SetName = "wcxb-dev";
/** Sets whose every page tells a story. */
const ARTICLE_SETS: ReadonlySet<SetName> = new Set([
  "fundus",
  "trafilatura",
  "daniel",
  "dragnet",
  "chaos",
  "newspaper4k",
]);

export const PAGE_KIND_MEASURES: readonly Measure[] = [
  {
    name: "not-article",
    count: (gold, reading) =>
      gold.set === TYPED_SET && (gold.pageType === "article" || NO_ARTICLE.has(gold.pageType))
        ? verdictCounts(NO_ARTICLE.has(gold.pageType), saysNoArticle(reading))
        : null,
    figures: microFigures("not-article"),
  },
  {
    name: "not-article-with-services",
    count: (gold, reading) =>
      gold.set === TYPED_SET && gold.pageType !== "documentation"
        ? verdictCounts(gold.pageType !== "article", saysNoArticle(reading))
        : null,
    figures: microFigures("not-article with services"),
  },
  ...[...NO_ARTICLE, ...IN_DOUBT].map(
    (type): Measure => ({
      name: `not-article-${type}`,
      count: (gold, reading) => (gold.pageType === type ? [1, saysNoArticle(reading) ? 1 : 0] : null),
      figures: [share(`not-article: ${type}`, 1, !IN_DOUBT.some((doubtful) => doubtful === type))],
    }),
  ),
  {
    name: "article-lost",
    count: (gold, reading) => (isArticle(gold) ? [1, saysNoArticle(reading) ? 1 : 0] : null),
    figures: [share("article called none", 1, false)],
  },
];

function isArticle(gold: Gold): boolean {
  return gold.set === TYPED_SET ? gold.pageType === "article" : ARTICLE_SETS.has(gold.set);
}

function saysNoArticle(reading: Reading): boolean {
  return reading.outcome.startsWith("not-article");
}

/** [pages, rightly called no article, wrongly so, missed] */
function verdictCounts(isNone: boolean, called: boolean): Counts {
  return [1, isNone && called ? 1 : 0, !isNone && called ? 1 : 0, isNone && !called ? 1 : 0];
}
