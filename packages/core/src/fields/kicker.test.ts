import { expect, test } from "vitest";
import { labelledHtml } from "../../test/labelled-html.ts";
import { readHeadlines } from "./headline.ts";
import { readKicker } from "./kicker.ts";

const HEADLINE = `<h1 data-role="headline">Ferry line opens</h1>`;
const STORY = `<p data-role="body">The first boat left on Monday.</p>`;
/** Deep below what holds the line over it. */
const deep = `<div><div><div><div><div>${HEADLINE}</div></div></div></div></div>`;

const kickerOf = (head: string, filed: readonly string[] = []) => {
  const labelled = labelledHtml(
    `<body><article><div>${head}</div>${STORY}</article></body>`,
    "https://www.harbour-post.example/city/ferry-18",
  );
  return readKicker(labelled, readHeadlines(labelled).wording, filed);
};

test.each<[why: string, head: string, kicker: string | null]>([
  ["beside the headline", `<p>Public transport</p>${HEADLINE}`, "Public transport"],
  ["with a dash behind it", `<p>Public transport –</p>${HEADLINE}`, "Public transport"],
  ["a link into the site", `<a href="/city/">City</a><div>${HEADLINE}</div>`, "City"],
  ["a link to the front page", `<div><a href="/">Harbour life</a></div>${HEADLINE}`, null],
  ["a link to another site", `<div><a href="https://boats.example/x">Boats to rent</a></div>${HEADLINE}`, null],
  ["elsewhere on the page", `<p>Public transport</p>${deep}`, null],
  ["elsewhere, but named so", `<p class="article__kicker">Public transport</p>${deep}`, null],
  ["cut short, in lower case", `<p>next up: more boats…</p>${HEADLINE}`, null],
  ["a telephone number", `<p>Call us: 555 0134</p>${HEADLINE}`, null],
  ["a list of the site's parts", `<ul><li>City</li></ul>${HEADLINE}`, null],
  ["a dialog's button", `<button><span>Close window</span></button>${HEADLINE}`, null],
  ["above another line", `<p>Public transport</p><p>Ann Lee</p>${HEADLINE}`, "Ann Lee"],
  [
    "named so, above another line",
    `<p class="kicker">Public transport</p><p data-role="byline">By Ann Lee</p>${HEADLINE}`,
    "Public transport",
  ],
  ["named so, in a menu's role", `<p class="overline" data-role="navigation">Transport</p>${HEADLINE}`, "Transport"],
  ["a menu's entry", `<p data-role="navigation">Transport</p>${HEADLINE}`, null],
])("%s", (_, head, kicker) => {
  expect(kickerOf(head).value).toBe(kicker);
});

test("what the story is filed under is its kicker wherever it stands over the headline", () => {
  const far = `<p>Public transport</p>${deep}`;
  expect(kickerOf(far, ["public transport"]).value).toBe("Public transport");
});

test("a line that is beside the headline and filed is surer than one that is beside it", () => {
  const [beside, filed] = [[], ["City"]].map((names) => kickerOf(`<p>City</p>${HEADLINE}`, names).confidence);
  expect(filed).toBeGreaterThan(beside ?? 1);
});
