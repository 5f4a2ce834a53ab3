import { expect, test } from "vitest";
import { labelledHtml } from "../../test/labelled-html.ts";
import { otherStories, readRelated } from "./related.ts";

const body = (text: string): string => `<p data-role="body">${text}</p>`;
const link = (html: string): string => `<p data-role="in-body-link">${html}</p>`;
const bridge = `<a href="/bridge">Bridge opens after six years</a>`;
const told: readonly [string, string] = ["Bridge opens after six years", "https://paper.example/bridge"];

test.each<[string, string, readonly (readonly [string, string])[]]>([
  ["behind a mark", link(`Read also: ${bridge}`), [told]],
  ["behind a mark and an arrow, with an arrow", link(`Read also: → ${bridge} →`), [told]],
  ["behind arrows and a mark", link(`&gt;&gt; Related: ${bridge} &lt;&lt;`), [told]],
  ["a title by itself", link(bridge), [told]],
  ["behind a call without a mark: the link says the title", link(`Read more ${bridge}`), [told]],
  ["a call that is all link", link(`<a href="/all">Read all about bridges</a>`), []],
  ["from within a word", link(`Read also: B<a href="/bridge">ridge opens after six years</a>`), [told]],
  ["in brackets", link(`[ ${bridge} ]`), [told]],
  ["behind a kicker", link(`Harbour: ${bridge}`), [told]],
  [
    "in a sentence",
    link(`The bridge, <a href="/bridge">as was told</a>, is open again`),
    [["The bridge, as was told, is open again", "https://paper.example/bridge"]],
  ],
  ["a comment", link(`<a href="/bridge#comment-12">Ann on the bridge</a>`), []],
  ["no link", link("Read also: Bridge opens after six years"), []],
  ["a word alone", link(`<a href="/planet">PlanetExample</a>`), []],
  ["a place in the page itself", link(`<a href="/ferry#answers">What the answers say of it</a>`), []],
])("links inside the story: %s", (_, html, expected) => {
  const page = labelledHtml(
    `<h1 data-role="headline">Ferry ends</h1>${body("It ran once.")}${html}${body("Then not.")}`,
    "https://paper.example/ferry",
  );
  const others = otherStories(page, readRelated(page, { zone: null, language: null }), "Ferry ends");
  expect(others.map(({ title, url }) => [title, url])).toEqual(expected);
});

test("places in the page where its address has a query", () => {
  const page = labelledHtml(
    `<h1 data-role="headline">Ferry ends</h1>${body("It ran once.")}${link(`<a href="/ferry?s=1#answers">What the answers say of it</a>`)}${link(`<a href="/ferry?s=2">What the others say of it</a>`)}`,
    "https://paper.example/ferry?s=1",
  );
  const others = otherStories(page, readRelated(page, { zone: null, language: null }), "Ferry ends");
  expect(others.map(({ title }) => title)).toEqual(["What the others say of it"]);
});

test("a link above the story or far behind it is none of the story's", () => {
  const far = "<p>Weather</p><p>Jobs</p><p>Cars</p><p>Homes</p>";
  const page = labelledHtml(
    `${link(bridge)}<h1 data-role="headline">Ferry ends</h1>${body("It ran once.")}${far}${link(bridge)}`,
    "https://paper.example/ferry",
  );
  expect(readRelated(page, { zone: null, language: null })).toEqual([]);
});

test("a kicker, a button that elements alone set apart are none of the title", () => {
  const page = labelledHtml(
    `<h1 data-role="headline">Ferry ends</h1>${body("It ran once.")}${link(`<a href="/2024/05/pier"><span>Traffic</span><b>Pier stays closed this winter</b> | <i>mehr</i></a>`)}${body("Then not.")}`,
    "https://paper.example/ferry",
  );
  expect(readRelated(page, { zone: null, language: null }).map(({ title }) => title)).toEqual([
    "Pier stays closed this winter",
  ]);
});
