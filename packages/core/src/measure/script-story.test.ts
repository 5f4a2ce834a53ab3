import { expect, test } from "vitest";
import { extract } from "../extract.ts";

const HEADLINE = "Three boats lost in Port Amber harbour";
const STORY = [
  "Three boats were lost in the harbour of Port Amber on Wednesday night when storm Odile tore them from their moorings.",
  "The harbour master said that nobody had been on board. “We counted heads twice,” she told reporters on the mole.",
  "The boats, two trawlers and a pilot cutter, sank within twenty minutes of each other near the eastern mole.",
  "It is the worst loss in the harbour since 1987, when a gale sank five boats and a floating crane in one night.",
];
const TEASER =
  "Another day, another story from the coast, told in brief for the front page of the paper, and never read.";
const html = STORY.map((text) => `<p>${text}</p>`).join("");
const others = Array.from({ length: 9 }, (_, i) => ({ title: `Ferry number ${i} stays in port`, excerpt: TEASER }));
/** A link amid the text. */
const pieces = (text: string) => {
  const start = text.indexOf(" ", 12) + 1;
  const end = text.indexOf(" ", start);
  const link = { node: "link", content: [{ text: text.slice(start, end) }] };
  return [{ text: text.slice(0, start) }, link, { text: text.slice(end) }];
};
const json = (value: unknown) => JSON.stringify(value);

const read = (scripts: string, title = `${HEADLINE} | Amber Post`, type = "article") =>
  extract(
    `<html lang="en"><head><title>${title}</title><meta property="og:type" content="${type}"></head><body><noscript>You need to enable JavaScript.</noscript><div id="app"></div>${scripts}</body></html>`,
    { url: "https://www.amberpost.example/news/three-boats" },
  );

test.each([
  [
    "__NEXT_DATA__ with its text as HTML",
    `<script id="__NEXT_DATA__" type="application/json">${json({ props: { article: { title: HEADLINE, body: html }, others } })}</script>`,
  ],
  [
    "__NEXT_DATA__ with its text in blocks",
    `<script id="__NEXT_DATA__" type="application/json">${json({ others, story: { title: { text: HEADLINE }, parts: STORY.map((content) => ({ type: "text", content })) } })}</script>`,
  ],
  [
    "several assignments",
    `<script>window.Fusion=window.Fusion||{};Fusion.globalContent=${json({ headlines: { basic: HEADLINE }, content_elements: STORY.map((content) => ({ content })) })};Fusion.contentCache={};</script>`,
  ],
  [
    "keys without quotes, escaped tags",
    `<script>window.__NUXT__={data:[{post:{title:"${HEADLINE}",content:"${html.replaceAll("<", "\\u003C")}",date:"2025"}}],error:null}</script>`,
  ],
  [
    "a function's value",
    `<script>window.__NUXT__=(function(a,b){return {data:[{title:"${HEADLINE}",content:"${html}"}],x:a}}(null,true));</script>`,
  ],
  [
    "values that point to each other",
    `<script>window.__APOLLO_STATE__=${json({ "Article:1": { title: HEADLINE, blocks: [{ ref: "Block:0" }] }, ...Object.fromEntries(STORY.map((text, i) => [`Block:${i}`, { html: `<p>${text}</p>` }])) })};</script>`,
  ],
  [
    "paragraphs that repeat what they hold",
    `<script type="application/json">${json({ headline: HEADLINE, blocks: STORY.map((text) => ({ text, blocks: [{ text }] })) })}</script>`,
  ],
  [
    "paragraphs in pieces around links",
    `<script type="application/json">${json({ title: HEADLINE, teaser: TEASER.repeat(9), document: STORY.map((text) => ({ node: "p", content: pieces(text) })) })}</script>`,
  ],
  [
    "the steps of a how-to",
    `<script type="application/ld+json">${json({ "@type": "HowTo", name: HEADLINE, step: STORY.map((text) => ({ "@type": "HowToStep", text })) })}</script>`,
  ],
  [
    "a string that holds the state",
    `<script>window._preloads = JSON.parse(${json(json({ post: { title: HEADLINE, body_html: html } }))})</script>`,
  ],
  [
    "a server's answer inside the state",
    `<script type="application/json">${json({ status: 200, body: json({ title: HEADLINE, body: html }) })}</script>`,
  ],
])("the story of %s", (_, scripts) => {
  const outcome = read(scripts);
  if (outcome.kind !== "article") throw new Error(outcome.kind);
  expect(outcome.record.body.text).toBe(STORY.join("\n\n"));
  expect(outcome.problems).toContainEqual({ code: "body-from-json-ld" });
});

test.each([
  [
    "a list of other stories",
    `<script type="application/json">${json({ site: "Amber Post", others })}</script>`,
    "Amber Post",
  ],
  [
    "a text without the page's headline",
    `<script type="application/json">${json({ title: "Another story altogether", body: html })}</script>`,
    undefined,
  ],
  [
    "a page that is no story",
    `<script type="application/json">${json({ title: HEADLINE, body: html })}</script>`,
    undefined,
    "website",
  ],
  [
    "JSON-LD about the author and the paper",
    `<script type="application/ld+json">${json({ "@type": "NewsArticle", headline: HEADLINE, author: { "@type": "Person", description: STORY.join(" ") }, publisher: { slogan: STORY.join(" ") } })}</script>`,
  ],
  [
    "captions beside the headline",
    `<script type="application/json">${json({ title: HEADLINE, pictures: STORY.map((caption) => ({ caption })) })}</script>`,
  ],
  [
    "lists of words",
    `<script type="application/json">${json({ title: HEADLINE, tags: STORY.map((text) => text.replaceAll(/[.“”]/g, "")) })}</script>`,
  ],
  ["code", `<script>var a={"b":function(){return {c:1}}};${"x();".repeat(200)}</script>`, undefined],
])("none in %s", (_, scripts, title, type) => {
  const outcome = read(scripts, title, type);
  expect(outcome.kind === "unreadable" ? "" : outcome.record.body.text).not.toContain("on the");
});

test("hostile states end at once", () => {
  for (const unit of ["={", "return {", '={"a":[', "[[{"]) read(`<script>${unit.repeat(100_000)}</script>`);
});
