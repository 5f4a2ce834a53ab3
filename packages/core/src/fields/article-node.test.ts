import { expect, test } from "vitest";
import { labelledPage } from "../../test/labelled-page.ts";
import { articleNode, storyNodes } from "./article-node.ts";

const url = "https://www.harbour-post.example/city/new-ferry-line-opens-18";
const story = {
  "@type": "NewsArticle",
  headline: "New ferry line opens &amp; sells out",
  url: `${url}/`,
  datePublished: "2025-05-02",
};
const teaser = {
  "@type": "NewsArticle",
  headline: "Rain expected",
  url: "https://www.harbour-post.example/rain-3",
  datePublished: "2025-05-01",
};
const lines = [{ role: "headline", text: "New ferry line opens & sells out", tag: "h1" }] as const;

test("the story's node is found behind a teaser's", () => {
  const page = labelledPage({ url, lines, jsonLd: [teaser, story] });
  expect(articleNode(page)?.pointer).toBe("#/1");
});

test("the address alone tells, on a mobile host too", () => {
  const page = labelledPage({
    url: "https://m.harbour-post.example/city/new-ferry-line-opens-18?x=1",
    jsonLd: [teaser, { ...story, headline: "Ferry" }],
  });
  expect(articleNode(page)?.pointer).toBe("#/1");
});

test("teasers alone are no story", () => {
  expect(articleNode(labelledPage({ url, lines, jsonLd: [teaser] }))).toBeNull();
});

test("a lone article node on a page that says nothing else is taken", () => {
  expect(articleNode(labelledPage({ jsonLd: [story] }))?.pointer).toBe("#/0");
});

test("the page's own node follows the article's; the site's is left out", () => {
  const webPage = { "@type": "WebPage", "@id": url, name: "New ferry line opens & sells out - Harbour Post" };
  const page = labelledPage({ url, lines, jsonLd: [{ "@type": "WebSite", name: "Harbour Post" }, webPage, story] });
  expect(storyNodes(page).map((node) => node.pointer)).toEqual(["#/2", "#/1"]);
});
