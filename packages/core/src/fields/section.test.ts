import { expect, test } from "vitest";
import { labelledHtml } from "../../test/labelled-html.ts";
import { labelledPage, type PageParts } from "../../test/labelled-page.ts";
import { readSection } from "./section.ts";

const crumbs = (...names: readonly string[]) => ({
  "@type": "BreadcrumbList",
  itemListElement: names.map((name, i) => ({ "@type": "ListItem", position: i + 1, name })),
});

test.each<[PageParts, string | null, string]>([
  [{ metas: [["article:section", "City"]] }, "City", "structured"],
  [
    {
      jsonLd: [
        {
          "@type": "NewsArticle",
          headline: "Ferry",
          datePublished: "2025-05-02",
          articleSection: ["Transport", "City"],
        },
      ],
    },
    "Transport",
    "structured",
  ],
  [{ jsonLd: [crumbs("Home", "City", "Ferry line opens")] }, "City", "structured"],
  [
    { jsonLd: [crumbs("Harbour Post", "City", "Ferry line opens")], metas: [["og:site_name", "Harbour Post"]] },
    "City",
    "structured",
  ],
  [{ url: "https://harbour-post.example/city-life/ferry-line-opens-18" }, "city life", "inferred"],
  [{ url: "https://harbour-post.example/2025/05/ferry-line-opens" }, null, "inferred"],
  [{ metas: [["section", "Home"]] }, null, "inferred"],
])("%j", (parts, section, how) => {
  expect(readSection(labelledPage(parts))).toMatchObject({ value: section, how });
});

test("microdata that the page prints is stated", () => {
  const story = `<article itemscope itemtype="https://schema.org/NewsArticle"><b itemprop="articleSection">Harbour</b></article>`;
  const labelled = labelledHtml(`<body>${story}</body>`, "https://harbour-post.example/18");
  expect(readSection(labelled)).toMatchObject({
    value: "Harbour",
    how: "stated",
    from: "microdata:articlesection",
    spans: [[0, 7]],
  });
});
