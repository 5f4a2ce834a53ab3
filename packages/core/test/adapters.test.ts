import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import DefaultDefuddle, { Defuddle } from "../src/adapters/defuddle.ts";
import { DefuddleClass, Defuddle as defuddleNode } from "../src/adapters/defuddle-node.ts";
import { isProbablyReaderable, Readability } from "../src/adapters/readability.ts";

function page(name: string): string {
  return readFileSync(new URL(`./pages/${name}/page.html`, import.meta.url), "utf8");
}

const STORY = page("harbour-courier-2025-03-14-corrected-report");
const NO_STORY = page("upland-voice-2024-10-02-not-found");
const URL_OF_STORY = "https://www.harbourcourier.example/news/2025/03/14/seawall-repairs-vote";

function documentOf(html: string): { documentElement: { outerHTML: string }; URL: string } {
  return { documentElement: { outerHTML: html }, URL: URL_OF_STORY };
}

test.each([undefined, null, 7, {}, { window: { document: documentOf("") } }])(
  "what is no document is the caller's mistake: %j",
  async (input) => {
    const Untyped: new (input: unknown) => { parse: () => unknown } = Reflect.get({ Readability }, "Readability");
    expect(() => new Untyped(input).parse()).toThrow(/a document or a string of HTML/);
    const untyped: (input: unknown) => Promise<unknown> = Reflect.get({ defuddleNode }, "defuddleNode");
    if (!Object(input).window) await expect(untyped(input)).rejects.toThrow(/a document or a string of HTML/);
  },
);

test("Defuddle is there under each name that its own packages give it", () => {
  expect(DefaultDefuddle).toBe(Defuddle);
  expect(DefuddleClass).toBe(Defuddle);
});

test("Readability: the same call and the same keys", () => {
  const article = new Readability(documentOf(STORY), { charThreshold: 100 }).parse();
  expect(Object.keys(article ?? {})).toEqual([
    "title",
    "content",
    "textContent",
    "length",
    "excerpt",
    "byline",
    "dir",
    "siteName",
    "lang",
    "publishedTime",
  ]);
  expect(article).toMatchObject({
    title: "Council backs £4.2m seawall repairs after winter breach",
    excerpt: "Work on the eastern wall could begin in June, but two streets will stay closed until then.",
    byline: "Imogen Tarrant, Callum Okafor",
    dir: null,
    siteName: "Harbour Courier",
    lang: "en-GB",
  });
  expect(article?.length).toBe(article?.textContent.length);
  expect(article?.content.startsWith('<div id="readability-page-1" class="page">')).toBe(true);
  expect(article?.content).not.toContain("Advertisement");
});

test("Readability: a string is as good as a document, a page without a story is null", () => {
  expect(new Readability(STORY, { url: URL_OF_STORY }).parse()).toEqual(new Readability(documentOf(STORY)).parse());
  expect(new Readability(NO_STORY).parse()).toBe(null);
  expect(new Readability({ documentElement: null }).parse()).toBe(null);
});

test("Readability: isProbablyReaderable", () => {
  expect(isProbablyReaderable(documentOf(STORY), { minScore: 10 })).toBe(true);
  expect(isProbablyReaderable(documentOf(STORY), { minContentLength: 5000 })).toBe(false);
  expect(isProbablyReaderable(NO_STORY)).toBe(false);
});

test("options that would change the result are refused", () => {
  const serializer = { serializer: (node: unknown) => node };
  expect(() => new Readability(STORY, serializer)).toThrow(TypeError);
  const selector = { contentSelector: "main" };
  expect(() => new Defuddle(STORY, selector)).toThrow(TypeError);
});

test("Defuddle: the same call and the same keys", () => {
  const result = new Defuddle(documentOf(STORY), { separateMarkdown: true }).parse();
  expect(result).toMatchObject({
    title: "Council backs £4.2m seawall repairs after winter breach",
    domain: "harbourcourier.example",
    author: "Imogen Tarrant, Callum Okafor",
    site: "Harbour Courier",
    language: "en-GB",
    image: "https://media.harbourcourier.example/2025/03/seawall-1200.jpg",
  });
  expect(result.published.startsWith("2025-03-14T17:42")).toBe(true);
  expect(result.content).toContain("<h2>Who pays</h2>");
  expect(result.contentMarkdown).toContain("## Who pays");
  expect(new Defuddle(STORY, { markdown: true, removeImages: true }).parse().content).not.toContain("![");
});

test("Defuddle: texts are empty where nothing was read", () => {
  const result = new Defuddle("").parse();
  expect(result.content).toBe("");
  expect(result.title).toBe("");
});

test("Defuddle for Node takes a string, a document or a window, and an address", async () => {
  const ours = new Defuddle(documentOf(STORY)).parse();
  expect(await defuddleNode(STORY, URL_OF_STORY)).toEqual(ours);
  expect(await defuddleNode(documentOf(STORY))).toEqual(ours);
  expect(await defuddleNode({ window: { document: documentOf(STORY) } })).toEqual(ours);
});
