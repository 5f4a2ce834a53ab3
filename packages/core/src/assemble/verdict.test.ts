import { describe, expect, test } from "vitest";
import { extract } from "../extract.ts";

const SITE = "https://www.uppermarl.example";
const PARAGRAPHS = [
  "The old weir at Upper Marl gave way on Tuesday night, and by the morning the mill pond was a field of mud with a swan in it.",
  "Nobody was hurt. The council had been warned of cracks twice, in March and again in August, its engineer said on Wednesday.",
  "Masons from three towns are to mend it by hand before the winter, because no machine fits under the bridge.",
];
const story = PARAGRAPHS.map((text) => `<p>${text}</p>`).join("");
const cards = (count: number, text: string) =>
  Array.from(
    { length: count },
    (_, i) =>
      `<article><h3><a href="/2025/05/story-${i}">Ferry number ${i} stays in port again</a></h3><p>${text}</p></article>`,
  ).join("");
const TEASER =
  "The company says that the boat will sail on Monday, and the islanders say that they have heard this before.";
const NAVIGATION = "<nav><ul><li><a href='/'>Home</a></li><li><a href='/sport'>Sport</a></li></ul></nav>";

const page = (head: string, body: string) =>
  `<html lang="en"><head>${head}</head><body>${NAVIGATION}<main>${body}</main><footer>© Upper Marl Post</footer></body></html>`;
const jsonLd = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const outcomeOf = (path: string, html: string) => {
  const outcome = extract(html, { url: `${SITE}${path}` });
  return outcome.kind === "not-article" ? outcome.reason : outcome.kind;
};

describe("what a page is", () => {
  const listed = jsonLd({
    "@type": "ItemList",
    itemListElement: [
      { "@type": "NewsArticle", headline: "Ferry number 1 stays in port again", datePublished: "2025-05-02" },
    ],
  });
  test.each([
    ["teasers alone, at the site's root", "/", page("<title>Upper Marl Post</title>", cards(6, TEASER)), "front-page"],
    [
      "teasers alone, in a section",
      "/sport/",
      page("<title>Sport</title>", `<h1>Sport</h1>${cards(6, TEASER)}`),
      "listing",
    ],
    ["a list that declares its items", "/sport/", page(`<title>Sport</title>${listed}`, cards(6, TEASER)), "listing"],
    [
      "what a search found",
      "/?s=ferry",
      page("<title>ferry</title>", `<h1>Results</h1>${cards(4, TEASER)}`),
      "search-results",
    ],
    ["a search's path", "/suche?wort=x", page("<title>x</title>", `<h1>x</h1>${story}`), "search-results"],
    [
      "an error told by the title alone",
      "/gone",
      page(
        "<title>Page not found - Upper Marl Post</title>",
        "<h1>Oh dear</h1><p>The swan has eaten this page, it seems.</p>",
      ),
      "error-page",
    ],
    [
      "the law's number",
      "/a",
      page(
        "<title>uppermarl.example</title>",
        "<h1>451: Unavailable due to legal reasons</h1><p>We cannot grant access at this time.</p>",
      ),
      "error-page",
    ],
    [
      "a story about an error",
      "/archive-lost",
      page(
        `<title>Page not found: how a town lost its archive</title>${jsonLd({ "@type": "NewsArticle", headline: "Page not found: how a town lost its archive", datePublished: "2025-05-02T08:00:00Z" })}`,
        `<h1>Page not found: how a town lost its archive</h1><p>${PARAGRAPHS[0]}</p>`,
      ),
      "article",
    ],
    [
      "a login box beside a dated brief",
      "/index.php?id=3",
      page(
        "<title>Weir gives way</title>",
        `<form><input name="user"><input type="password"></form><p>12.09.2009 09:30</p><h1>Weir gives way</h1><p>${PARAGRAPHS[0]}</p>`,
      ),
      "article",
    ],
    [
      "a login box and no story",
      "/login",
      page(
        "<title>Account</title>",
        '<h1>Account</h1><form><input name="user"><input type="password"></form><p>Enter your name and your password.</p>',
      ),
      "login-wall",
    ],
    [
      "a dated brief before many titles",
      "/briefs/weir",
      page(
        "<title>Weir gives way</title>",
        `<h1>Weir gives way</h1><p>May 2, 2025</p><p>${PARAGRAPHS[0]}</p><section>${cards(6, "")}</section>`,
      ),
      "article",
    ],
    [
      "a video and its description",
      "/video/weir/1",
      page(
        `<title>Weir gives way</title><meta property="og:type" content="video.other"><meta property="og:description" content="${PARAGRAPHS[1]}">${jsonLd({ "@type": "VideoObject", name: "Weir gives way", uploadDate: "2025-05-02T08:00:00Z", duration: "PT1M" })}`,
        `<h1>Weir gives way</h1><video src="/weir.mp4"></video><p>${PARAGRAPHS[1]}</p>`,
      ),
      "article",
    ],
    [
      "chapters under titles that lead to other sites",
      "/best-weirs",
      page(
        "<title>Five weirs to see</title>",
        `<h1>Five weirs to see</h1><p>By Ann Lee, May 2, 2025</p>${Array.from({ length: 5 }, (_, i) => `<section><h2><a href="https://weir${i}.example/">The weir at Marl ${i}</a></h2><p>${PARAGRAPHS[i % 3]}</p></section>`).join("")}`,
      ),
      "article",
    ],
  ])("%s", (_, path, html, expected) => expect(outcomeOf(path, html)).toBe(expected));
});
