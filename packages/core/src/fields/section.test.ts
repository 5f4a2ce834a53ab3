import { expect, test } from "vitest";
import { labelledHtml } from "../../test/labelled-html.ts";
import { labelledPage, type PageParts } from "../../test/labelled-page.ts";
import { extract } from "../extract.ts";
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
  [{ jsonLd: [crumbs("Home", "Category: City", "Ferry line opens")] }, "City", "structured"],
  [{ jsonLd: [crumbs("Home", "Category: Uncategorized", "Ferry line opens")] }, null, "inferred"],
  [{ jsonLd: [crumbs("Home", "2012", "Ferry line opens")] }, null, "inferred"],
  [
    { jsonLd: [crumbs("Harbour Post", "City", "Ferry line opens")], metas: [["og:site_name", "Harbour Post"]] },
    "City",
    "structured",
  ],
  [{ url: "https://harbour-post.example/city-life/ferry-line-opens-18" }, "city life", "inferred"],
  [{ url: "https://harbour-post.example/2025/05/ferry-line-opens" }, null, "inferred"],
  [{ url: "https://harbour-post.example/news/north-pier/ferry-line-opens-18" }, "north pier", "inferred"],
  [{ url: "https://harbour-post.example/news/ferry-line-opens/18" }, null, "inferred"],
  [
    {
      jsonLd: [crumbs("harbour-post.example", "Nachrichten", "City", "Ferry")],
      url: "https://harbour-post.example/18",
    },
    "City",
    "structured",
  ],
  [{ metas: [["section", "Home"]] }, null, "inferred"],
  [{ metas: [["section", "Website"]] }, null, "inferred"],
  [{ metas: [["article:section", "Uncategorized"]] }, null, "inferred"],
  [{ metas: [["article:section", "Blog, Tips, City"]] }, "Tips", "structured"],
  [{ jsonLd: [crumbs("Home", "Aktuelles", "City", "Ferry")] }, "City", "structured"],
  [{ jsonLd: [crumbs("Home", "Alle Artikel", "City", "Ferry")] }, "City", "structured"],
  [{ url: "https://harbour-post.example/wiki/ferry-line-opens/18" }, null, "inferred"],
  [{ metas: [["section", "world-cup"]] }, "world-cup", "structured"],
  [{ jsonLd: [{ "@type": "NewsArticle", headline: "Ferry", articleSection: ["News", "City"] }] }, "City", "structured"],
  [{ metas: [["article:section", "Harbour,City"]] }, "Harbour", "structured"],
  [{ metas: [["article:section", "News, Harbour, City"]] }, "Harbour", "structured"],
  [{ metas: [["article:section", "Arts, Books"]] }, "Arts, Books", "structured"],
  [{ metas: [["section", "/harbour/"]] }, "harbour", "structured"],
  [{ metas: [["dc.subject", "harbour; ferries; tickets"]] }, null, "inferred"],
  [
    { jsonLd: [crumbs("Harbour Post – News of the pier", "City", "Ferry")], url: "https://harbour-post.example/18" },
    "City",
    "structured",
  ],
  [{ url: "https://harbour-post.example/de/hafen/ferry-line-opens-18" }, "hafen", "inferred"],
  [{ url: "https://harbour-post.example/Hafen/ferry-line-opens-18" }, "Hafen", "inferred"],
  [{ url: "https://harbour-post.example/category/harbour/ferry-line-opens-18" }, "harbour", "inferred"],
  [{ url: "https://harbour-post.example/autoren/ann-lee/ferry-line-opens-18" }, null, "inferred"],
])("%j", (parts, section, how) => {
  expect(readSection(labelledPage(parts))).toMatchObject({ value: section, how });
});

const H1 = `<h1 data-role="headline">Ferry line opens</h1><p data-role="body">The line had been planned for ten years.</p>`;

const RUBRICS = Array.from({ length: 13 }, (_, i) => `<a href="/rubrik/${i}">Rubrik ${i}</a>`).join(" ");

test.each([
  ["a way", `<div><a href="/">Home</a> &gt; <a href="/city">City</a> &gt; Story</div>${H1}`, "City"],
  [
    "a way that stands alone",
    `<ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/city">City</a></li></ol>${H1}`,
    "City",
  ],
  ["a category beside the headline", `<a class="post-category" href="/city">City</a>${H1}`, "City"],
  ["its time in the same line", `<div><a class="cat" href="/city">City</a><time>3 May</time></div>${H1}`, "City"],
  [
    "a category of the menu",
    `<ul><li><a href="/a">A</a></li><li class="category"><a href="/city">City</a></li></ul>${H1}`,
    null,
  ],
  [
    "steps behind one that says nothing",
    `<p><a href="/">Home</a> › <a href="/news">News</a> › <a href="/city">City</a></p>${H1}`,
    "City",
  ],
  [
    "one of those that are declared",
    `<meta name="article:section" content="Harbour,News,City"><div><a href="/">Home</a> &gt; <a href="/city">City</a></div>${H1}`,
    "City",
  ],
  ["the story itself, cut short", `<div><a href="/">Home</a> &gt; <a href="/7">Ferry line…</a></div>${H1}`, null],
  ["any other link", `<p><a href="/city">City</a></p>${H1}`, null],
  [
    "what the way is",
    `<div>You are here: <a href="/">Post</a> &gt; <a href="/city">City</a> &gt; Story</div>${H1}`,
    "City",
  ],
  [
    "a category behind the post's time",
    `${H1}<ul><li data-role="posted">3 May</li><li><a href="/category/city">City</a></li></ul>`,
    "City",
  ],
  ["a featured story", `<p class="category"><a href="/2019/05/03/ferry">Ferry line</a></p>${H1}`, null],
  ["the blog's name", `<div><a href="/">Home</a> &gt; <a href="/blog">Harbour Blog</a> &gt; Story</div>${H1}`, null],
  [
    "a menu in pieces",
    `${["A", "B", "C", "D", "E"].map((name) => `<p class="breadcrumb"><a href="/${name}">${name}</a></p>`).join("")}${H1}`,
    null,
  ],
  ["a link that leads on", `<p><a href="/city">City</a> »</p>${H1}`, null],
  ["a number of comments", `<p class="category"><a href="/18#comments">45 Antworten</a></p>${H1}`, null],
  ["a category by its address", `<p><a href="/category/city">City</a></p>${H1}`, "City"],
  [
    "what the post is filed under",
    `${H1}<p>Posted on 3 May in <a href="/category/news">News</a>, <a href="/category/city">City</a></p>`,
    "City",
  ],
  ["what the post is filed under, as one of many", `${H1}<p>Rubriken: ${RUBRICS}</p>`, null],
  ["a story that the text links to", `${H1}<p data-role="body">It is in <a href="/category/city">City</a>.</p>`, null],
  [
    "a menu",
    `<div><a href="/a">A</a> / <a href="/b">B</a> / <a href="/c">C</a> / <a href="/d">D</a> / <a href="/e">E</a></div>${H1}`,
    null,
  ],
  [
    "the front page alone",
    `<div class="breadcrumb"><a href="https://harbour-post.example/">Start</a></div>${H1}`,
    null,
  ],
])("the head prints %s", (_, html, section) => {
  expect(readSection(labelledHtml(`<body>${html}</body>`, "https://harbour-post.example/18")).value).toBe(section);
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

test("of sections that microdata joins the first that says something", () => {
  const story = `<article itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="articleSection" content="news,harbour,pier"></article>`;
  expect(readSection(labelledHtml(`<body>${story}</body>`, "https://harbour-post.example/18")).value).toBe("harbour");
});

test.each([
  [`<a href="/politica/">Política</a>`, "Política"],
  [`<a href="https://harbour-post.example/politica">Política</a>`, "Política"],
  [`<a href="/geopolitica/">Geopolítica</a>`, "politica"],
  [`<a href="/politica/"> </a>`, "politica"],
  [`<a href="/politica">Ann Lee</a>`, "politica"],
  [`<a href="/politica">Политика</a>`, "Политика"],
])("the address's section in the words of %s: %s", (link, section) => {
  const page = labelledHtml(`<p>${link}</p><h1>Ferry</h1>`, "https://harbour-post.example/politica/ferry-line-opens");
  expect(readSection(page).value).toBe(section);
});

test.each([
  ["/news/americas/", "Americas", "Americas"],
  ["/americas", "Americas", "Americas"],
  ["/news/americas/", "AMERICAS", "americas"],
  ["/news/americas-cup/", "Americas", "americas"],
])("a section declared as news/americas where a link to %s says %s: %s", (href, words, section) => {
  const head = `<head><meta property="article:section" content="news/americas"></head>`;
  const page = labelledHtml(
    `${head}<p><a href="${href}">${words}</a></p><h1>Ferry</h1>`,
    "https://harbour-post.example/1",
  );
  expect(readSection(page).value).toBe(section);
});

test("a section that is the author's page in the address is none", () => {
  const section = (author: string) => {
    const html = `<title>Ferry opens</title><meta name="author" content="${author}"><article><h1>Ferry opens</h1>${"<p>The council voted on Monday to open the ferry line across the harbour, its chairman said.</p>".repeat(4)}</article>`;
    const outcome = extract(html, {
      contentType: "text/html",
      url: "https://harbour-post.example/ann-lee/ferry-opens-in-spring",
    });
    return outcome.kind === "article" ? outcome.record.section.value : outcome.kind;
  };
  expect(section("Bo Berg")).toBe("ann lee");
  expect(section("Ann Lee")).toBe(null);
});
