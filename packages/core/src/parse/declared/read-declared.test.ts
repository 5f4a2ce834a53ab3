import { expect, test } from "vitest";
import { openCapture } from "../../capture/open-capture.ts";
import type { Declared, Page } from "../page.ts";
import { parsePage } from "../parse-page.ts";
import { resolveReference } from "./json-ld.ts";

function page(source: string): Page {
  const capture = openCapture(source, { contentType: "text/html" });
  if (capture.kind === "unreadable") throw new Error(capture.reason);
  return parsePage(capture, {});
}

function declared(source: string): Declared {
  return page(source).declared;
}

test("title, language and base of the head", () => {
  const found = declared(
    '<html lang="pt-BR"><head><title>\n A &amp;  B </title><title>C</title><base href="/x/"></head>',
  );
  expect([found.title, found.htmlLang, found.base]).toEqual(["A & B", "pt-BR", "/x/"]);
  const nothing = declared("<title> </title><p>x");
  expect([nothing.title, nothing.htmlLang, nothing.base]).toEqual([null, null, null]);
});

test("metas by any of their keys, in page order", () => {
  const { metas } = declared(
    '<meta charset=utf-8><meta property="OG:Title" content="A &quot;b&quot;"><meta name=author content=""><meta itemprop=datePublished content=2024-05-01><meta name=x><meta name="pub-date" value="3 May 2024">',
  );
  expect(metas.map(({ name, content }) => [name, content])).toEqual([
    ["og:title", 'A "b"'],
    ["author", ""],
    ["datepublished", "2024-05-01"],
    ["pub-date", "3 May 2024"],
  ]);
});

test("links with their rel tokens", () => {
  const { links } = declared('<link rel="Alternate  amphtml" href=" /amp " type="text/html"><link rel=icon>');
  expect(links).toEqual([{ rel: ["alternate", "amphtml"], href: "/amp", type: "text/html" }]);
});

test("JSON-LD: typed objects at every depth, with their pointers", () => {
  const { jsonLd } = declared(
    '<script type="application/ld+json; charset=utf-8">{"@graph": [{"@type": ["http://schema.org/NewsArticle"], "author": {"@type": "Person", "name": "Ida Voss"}}]}</script>' +
      '<body><script type="application/ld+json">[{"@type": "WebPage", "mainEntity": {"@type": "schema:Article", "a/b": [{"@type": "https://schema.org/ImageObject"}]}}]</script>',
  );
  expect(jsonLd.map(({ types, pointer }) => [types.join(), pointer])).toEqual([
    ["NewsArticle", "#/0/@graph/0"],
    ["Person", "#/0/@graph/0/author"],
    ["WebPage", "#/1/0"],
    ["Article", "#/1/0/mainEntity"],
    ["ImageObject", "#/1/0/mainEntity/a~1b/0"],
  ]);
});

test("JSON-LD: references, double encoding and undefined are mended in strings", () => {
  const { jsonLd } = declared(
    '<script type="application/ld+json">{"@type":"Article","headline":"Tom &amp; Ann in G\u00c3\u00a4rten \u00e2\u20ac\u201c \u00fcber","url":"/x?a=1&copy=2","author":"undefined"}</script>',
  );
  expect(jsonLd[0]?.value).toEqual({
    "@type": "Article",
    headline: "Tom & Ann in Gärten – über",
    url: "/x?a=1&copy=2",
    author: null,
  });
});

test("JSON-LD: a broken block is reported, the others are read", () => {
  const { declared: found, problems } = page(
    '<script type="application/ld+json">Error 500</script><script type="application/ld+json">{"@type":"Article",}</script>',
  );
  expect(found.jsonLd.map(({ pointer }) => pointer)).toEqual(["#/1"]);
  expect(problems).toEqual([{ code: "json-ld-broken", detail: "block 1 of 2" }]);
});

test("a reference resolves to the object of that @id", () => {
  const { jsonLd } = declared(
    '<script type="application/ld+json">{"@graph":[{"@type":"Article","author":{"@id":"#p"},"publisher":{"@id":"#none"}},{"@type":"Person","@id":"#p","name":"Ida Voss"}]}</script>',
  );
  const article = jsonLd[0]?.value;
  expect(resolveReference(article?.author, jsonLd)).toEqual({ "@type": "Person", "@id": "#p", name: "Ida Voss" });
  expect(resolveReference(article?.publisher, jsonLd)).toEqual({ "@id": "#none" });
  expect(resolveReference("x", jsonLd)).toBe("x");
});

test("microdata: values by element, with the type of the enclosing item", () => {
  const { properties } = declared(
    '<article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline name">A  b</h1>' +
      '<span itemprop=author itemscope itemtype="http://schema.org/Person"><a itemprop=url href=/ida><b itemprop=name>Ida Voss</b></a></span>' +
      "<time itemprop=datePublished datetime=2024-05-01>1 May</time><img itemprop=image src=/p.jpg><meta itemprop=wordCount content=12></article><i itemprop=after>x</i>",
  );
  expect(properties.map(({ itemType, name, value }) => `${itemType}.${name}=${value}`)).toEqual([
    "newsarticle.headline=A b",
    "newsarticle.name=A b",
    "newsarticle.author=Ida Voss",
    "person.url=/ida",
    "person.name=Ida Voss",
    "newsarticle.datepublished=2024-05-01",
    "newsarticle.image=/p.jpg",
    "newsarticle.wordcount=12",
    ".after=x",
  ]);
});

test("RDFa: properties inside a typed element", () => {
  const { properties } = declared(
    '<meta property="og:title" content="x"><div typeof="schema:Article"><span property="schema:headline">A</span><script>no</script></div>',
  );
  expect(properties.map(({ itemType, name, value }) => `${itemType}.${name}=${value}`)).toEqual(["article.headline=A"]);
});

test("`value` where a meta has no `content`", () => {
  const { metas } = declared('<meta value="A" name="og:title"><meta value="B" content="C" name="author">');
  expect(metas.map(({ content }) => content)).toEqual(["A", "C"]);
});

test.each([
  ["meta", '<meta name="author" content="A">'],
  ["link", '<link rel="alternate" href="/a">'],
  ["properties", "<p itemprop=name>A</p>"],
])("more than is read is told: %s", (what, element) => {
  expect(page(element.repeat(1999)).problems).toEqual([]);
  expect(page(element.repeat(2100)).problems).toEqual([{ code: "declared-limit", detail: `2000 of ${what}` }]);
});
