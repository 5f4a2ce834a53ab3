import { expect, test } from "vitest";
import { labelledHtml } from "../../test/labelled-html.ts";
import { labelledPage, type PageParts } from "../../test/labelled-page.ts";
import { readKeywords, unlessTitle } from "./keywords.ts";

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
  [
    {
      metas: [
        ["og:site_name", "Harbour Post"],
        ["keywords", "Harbour Post"],
      ],
    },
    [],
  ],
  [{ jsonLd: [article("Ferry,Harbour")] }, ["Ferry", "Harbour"]],
  [{ jsonLd: [article(["Ferry,Harbour"])] }, ["Ferry", "Harbour"]],
  [{ metas: [["keywords", "2025, 100312362, 26157981-b4f7-4929-adc1-e860c6f03636, Ferry"]] }, ["2025", "Ferry"]],
  [{ metas: [["keywords", "渡し船、港"]] }, ["渡し船", "港"]],
  [{ metas: [["keywords", "topic/ferry, place/north pier"]] }, ["ferry", "north pier"]],
  [{ metas: [["keywords", "Category: Travel, NLP Category: General, Wine Guy"]] }, ["Travel", "General", "Wine Guy"]],
  [
    { metas: [["keywords", "Ferry, Alien: Romulus, AC/DC, Harbour, Council"]] },
    ["Ferry", "Alien: Romulus", "AC/DC", "Harbour", "Council"],
  ],
  [
    { url: "https://www.post.example/a", metas: [["keywords", "Ferry, post.example, shop.example"]] },
    ["Ferry", "shop.example"],
  ],
  [
    { jsonLd: [article("North Pier Ferry Council")], metas: [["keywords", "Council,Ferry,North Pier"]] },
    ["Council", "Ferry", "North Pier"],
  ],
  [
    { jsonLd: [article("Ferry lines of the north")], metas: [["keywords", "Council,Ferry"]] },
    ["Ferry lines of the north"],
  ],
  [{}, []],
])("%j", (parts, keywords) => {
  expect(readKeywords(labelledPage(parts))).toEqual(keywords);
});

const paragraph = `<p data-role="body">The first boat left the north pier on Monday with forty people on board.</p>`;

test.each<[string, string[]]>([
  [
    `<ul class="article__tag-list"><li><a href="/t/1">Ferry</a></li><li><a href="/t/2">North Pier</a></li></ul>`,
    ["Ferry", "North Pier"],
  ],
  [`<p><a rel="tag" href="/t/1">Ferry</a> <a rel="tag" href="/t/2">ferry</a></p>`, ["Ferry"]],
  [`<div class="tags"><button>Ferry</button></div>`, ["Ferry"]],
  [`<p><a rel="category tag" href="/c">City</a></p>`, []],
  [`<p><a href="/t/1">Ferry</a></p>`, []],
  [`<p class="tags"><a href="/t/1">#Ferry</a> <a href="/t">Schlagwörter</a></p>`, ["#Ferry"]],
  [`<p class="tags"><a href="/t">Tags:</a> <a href="/t/1">Ferry ,</a> <a href="/t/2">Pier</a></p>`, ["Ferry", "Pier"]],
  [`<p><a href="/tag/ferry">Ferry</a> <a href="/news/tags/pier">Pier</a></p>`, ["Ferry", "Pier"]],
  [`<p class="tags"><a href="/t/1">Ferry</a></p><p><a href="/tag/cranes">Cranes</a></p>`, ["Ferry"]],
  [`<div class="tag-cloud"><a href="/tag/cranes">Cranes</a></div>`, []],
  [
    `<p class="tags"><a href="/a">43 comments</a> <a href="/b">0</a> <a href="/c">3 May 2019</a> <a href="/d">2019</a></p>`,
    ["2019"],
  ],
  [`<nav class="tags"><a href="/t/1">Ferry</a></nav>`, []],
  [`<div class="tags" data-role="teaser-title"><a href="/a">Harbour closes</a></div>`, []],
])("printed: %s", (list, keywords) => {
  const page = labelledHtml(
    `<body><main class="post tag-news"><h1 data-role="headline">Ferry opens</h1>${paragraph}${list}</main></body>`,
  );
  expect(readKeywords(page)).toEqual(keywords);
});

test("what is printed is not asked where the page declares keywords", () => {
  const page = labelledHtml(
    `<head><meta name="keywords" content="Boats"></head><body><main><h1 data-role="headline">Ferry opens</h1>${paragraph}<p><a rel="tag" href="/t">Ferry</a></p></main></body>`,
  );
  expect(readKeywords(page)).toEqual(["Boats"]);
});

test("a long list over the story is the site's menu", () => {
  const links = Array.from({ length: 20 }, (_, n) => `<a href="/t/${n}">Harbour ${n}</a>`).join(" ");
  const page = labelledHtml(
    `<body><main><p class="tags">${links}</p><h1 data-role="headline">Ferry opens</h1>${paragraph}</main></body>`,
  );
  expect(readKeywords(page)).toEqual([]);
});

const news = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry opens"}</script>`;
const topics = `<ul><li><a href="/1">Ferry</a></li><li><a href="/2">North Pier</a></li></ul><p><a href="/">To the front page</a></p>`;

test.each<[string, string, string, string[]]>([
  ["under a line that says so", news, `<h3>Mehr lesen über</h3>${topics}`, ["Ferry", "North Pier"]],
  ["in another language", news, `<h3>Argomenti:</h3>${topics}`, ["Ferry", "North Pier"]],
  ["under another line", news, `<h3>Services</h3>${topics}`, []],
  ["where the page declares no news", "", `<h3>Topics</h3>${topics}`, []],
  ["text that is no link", news, "<h3>Topics</h3><p>Ferry</p>", []],
])("short links %s", (_, head, list, keywords) => {
  const page = labelledHtml(
    `<head>${head}</head><body><main><h1 data-role="headline">Ferry opens</h1>${paragraph}${list}</main></body>`,
  );
  expect(readKeywords(page)).toEqual(keywords);
});

const told = Array.from(
  { length: 12 },
  (_, n) => `<p data-role="body">The ferry left pier ${n} with forty people, and the council counted boats.</p>`,
).join("");
const SITE_WORDS = "news, sports, weather, local, video, traffic, obituaries";

test.each<[what: string, content: string, list: string, keywords: string[]]>([
  ["words of the whole site", SITE_WORDS, "", []],
  ["the printed ones instead", SITE_WORDS, `<p><a rel="tag" href="/t">Ferry</a></p>`, ["Ferry"]],
  [
    "words of the story",
    "Ferry, councils, Pier, tickets, tides, boats, fares",
    "",
    ["Ferry", "councils", "Pier", "tickets", "tides", "boats", "fares"],
  ],
  ["a few", "news, sports, weather", "", ["news", "sports", "weather"]],
  ["the headline's", "Ferry, opens, on, the, north, pier", "", []],
])("declared for search engines: %s", (_, content, list, keywords) => {
  const page = labelledHtml(
    `<head><meta name="keywords" content="${content}"></head><body><main><h1 data-role="headline">Ferry opens on the north pier</h1>${told}${list}</main></body>`,
  );
  expect(readKeywords(page)).toEqual(keywords);
});

test.each([
  `<div class="tagcloud"><a class="tag-cloud-link" href="/t">Cranes</a></div>`,
  `<p class="tags"><a href="/t">See all</a> <a href="/u">@annlee</a></p>`,
])("no keywords: %s", (list) => {
  const page = labelledHtml(`<body><main><h1 data-role="headline">Ferry opens</h1>${paragraph}${list}</main></body>`);
  expect(readKeywords(page)).toEqual([]);
});

test.each([
  [["Ferry line opens"], []],
  [["Ferry"], ["Ferry"]],
  [
    ["Ferry line opens", "Harbour"],
    ["Ferry line opens", "Harbour"],
  ],
])("keywords %j of the story »Ferry line opens!«", (keywords, told) => {
  expect(unlessTitle(keywords, "Ferry line opens!")).toEqual(told);
});
