import { expect, test } from "vitest";
import { labelledPage, type PageParts } from "../../test/labelled-page.ts";
import { readKeywords } from "./keywords.ts";

const article = (keywords: string | readonly string[]) => ({
  "@type": "NewsArticle",
  headline: "Ferry line opens",
  datePublished: "2025-05-02",
  keywords,
});

test.each<[PageParts, string[]]>([
  [{ metas: [["keywords", "Ferry, Harbour,  Council , ferry"]] }, ["Ferry", "Harbour", "Council"]],
  [{ metas: [["news_keywords", "a; b, c; d"]] }, ["a", "b, c", "d"]],
  [
    {
      metas: [
        ["article:tag", "Ferry"],
        ["article:tag", "North Pier"],
        ["keywords", "news, paper"],
      ],
    },
    ["Ferry", "North Pier"],
  ],
  [{ jsonLd: [article(["Ferry", "R&amp;D"])], metas: [["keywords", "x"]] }, ["Ferry", "R&D"]],
  [{ jsonLd: [article("Ferry,Harbour")] }, ["Ferry", "Harbour"]],
  [{ jsonLd: [article(["Ferry,Harbour"])] }, ["Ferry", "Harbour"]],
  [{ metas: [["keywords", "2025, 100312362, 26157981-b4f7-4929-adc1-e860c6f03636, Ferry"]] }, ["2025", "Ferry"]],
  [{ metas: [["keywords", "渡し船、港"]] }, ["渡し船", "港"]],
  [{}, []],
])("%j", (parts, keywords) => {
  expect(readKeywords(labelledPage(parts))).toEqual(keywords);
});
