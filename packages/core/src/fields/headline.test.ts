import { expect, test } from "vitest";
import { labelledHtml } from "../../test/labelled-html.ts";
import { labelledPage } from "../../test/labelled-page.ts";
import { headlineWordings, readHeadlines } from "./headline.ts";
import { HEADLINE_FEATURES, headlineFeatures } from "./headline-features.ts";
import { HEADLINE_WEIGHTS } from "./headline-weights.ts";
import { readKicker } from "./kicker.ts";

const page = (head: string, body: string) =>
  labelledHtml(`<head>${head}</head><body>${body}</body>`, "https://www.harbour-post.example/city/ferry-18");
const story = `<p data-role="body">The first boat left on Monday.</p>`;

test.each<[string, string, string, string, string | null]>([
  [
    "the title without the site's name",
    `<title>Ferry line opens - Harbour Post</title><meta property="og:site_name" content="Harbour Post">`,
    story,
    "Ferry line opens",
    null,
  ],
  [
    "the site's name by its host alone",
    `<title>Ferry line opens | Harbour Post Online</title>`,
    story,
    "Ferry line opens",
    null,
  ],
  [
    "all parts behind the printed headline",
    `<title>Ferry line opens - Local - Region East</title>`,
    `<h1 data-role="headline">Ferry line opens</h1>${story}`,
    "Ferry line opens",
    null,
  ],
  [
    "a colon behind words of the site's name is the headline's own",
    `<title>Harbour Post Awards: The best boats | Harbour Post</title><meta property="og:site_name" content="Harbour Post">`,
    story,
    "Harbour Post Awards: The best boats",
    null,
  ],
  [
    "the part of the title that a lesser heading prints, where the h1 is the blog's name",
    `<title>Pier Notes » Blog Archive » Ferry line opens</title>`,
    `<h1 data-role="headline">Pier Notes</h1><h2>Ferry line opens</h2>${story}`,
    "Ferry line opens",
    null,
  ],
  [
    "the h1 beside the last step of a way through the site",
    `<title>Ferry prices | Harbour Post</title><meta property="og:title" content="Ferry prices">`,
    `<ul><li data-role="headline">Ferry prices</li></ul><h1>What the boat to the island costs you</h1>${story}`,
    "What the boat to the island costs you",
    null,
  ],
  [
    "not a heading that goes on with another",
    `<title>Ferry line opens - Harbour Post</title>`,
    `<h1>Ferry line opens</h1><h1 data-role="headline">… and the harbour asks who pays</h1>${story}`,
    "Ferry line opens",
    null,
  ],
  [
    "a time set behind the headline inside its heading",
    `<meta property="og:title" content="Ferry line opens">`,
    `<h1 data-role="headline">Ferry line opens <small>Updated 7 November 2012, 10:16</small></h1>${story}`,
    "Ferry line opens",
    null,
  ],
  [
    "marks of a meta before those of JSON-LD, where nothing prints it",
    `<meta property="og:title" content="Flood inquiry: Two resign"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Flood inquiry - Two resign"}</script>`,
    story,
    "Flood inquiry: Two resign",
    null,
  ],
  [
    "references and double encoding repaired",
    `<meta property="og:title" content="Caf&amp;eacute; am SeegÃ¤rtchen &amp;quot;neu&amp;quot;">`,
    story,
    'Café am Seegärtchen "neu"',
    null,
  ],
  [
    "a kicker in a span of its own",
    `<meta property="og:title" content="Ferry line opens">`,
    `<h1 data-role="headline"><span>Harbour</span> <span>Ferry line opens</span></h1>${story}`,
    "Ferry line opens",
    "Harbour",
  ],
  [
    "a kicker by its element's name alone",
    "",
    `<h1 data-role="headline"><span class="head__overline">Harbour - </span><span>Ferry line opens</span></h1>${story}`,
    "Ferry line opens",
    "Harbour",
  ],
  [
    "a kicker that the page declares as part of the headline",
    `<meta property="og:title" content="Flood inquiry: Two resign">`,
    `<h1 data-role="headline"><span class="kicker">Flood inquiry</span><span>: </span><span>Two resign</span></h1>${story}`,
    "Flood inquiry: Two resign",
    null,
  ],
  [
    "a colon that markup stands for",
    `<meta property="og:title" content="Flood inquiry: Two resign">`,
    `<h1 data-role="headline"><span>Flood inquiry</span> <span>Two resign</span></h1>${story}`,
    "Flood inquiry: Two resign",
    null,
  ],
  [
    "a heading beside an h1 for search engines",
    `<meta property="og:title" content="Boats are back">`,
    `<h1 data-role="headline">Ferry timetable 2025 prices and news</h1><h2>Boats are back</h2>${story}`,
    "Boats are back",
    null,
  ],
  [
    "a site's name in the h1 is no headline",
    `<title>Ferry line opens</title><meta property="og:site_name" content="Harbour Post">`,
    `<h1>Harbour Post</h1><h2 data-role="headline">Ferry line opens</h2>${story}`,
    "Ferry line opens",
    null,
  ],
  [
    "a line right over the headline",
    "",
    `<article><p>Transport</p><h1 data-role="headline">Ferry line opens</h1>${story}</article>`,
    "Ferry line opens",
    "Transport",
  ],
  [
    "the line over a heading beside an h1 for search engines, where the page declares news",
    `<meta property="og:title" content="Boats are back"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Boats are back"}</script>`,
    `<h1 data-role="headline">Ferry timetable 2025 prices and news</h1><article><p>North pier</p><h2>Boats are back</h2>${story}</article>`,
    "Boats are back",
    "North pier",
  ],
  [
    "a way through the site is no kicker",
    "",
    `<p>Home › City › Transport</p><h1 data-role="headline">Ferry line opens</h1>${story}`,
    "Ferry line opens",
    null,
  ],
  [
    "the site's name is no kicker",
    `<meta property="og:site_name" content="Harbour Post">`,
    `<p>Harbour Post</p><h1 data-role="headline">Ferry line opens</h1>${story}`,
    "Ferry line opens",
    null,
  ],
  [
    "what holds everything is no kicker",
    "",
    `<p>News</p><h1 data-role="headline">Ferry line opens</h1>${story}`,
    "Ferry line opens",
    null,
  ],
  [
    "a line of the site's header is no kicker",
    "",
    `<header><div>Select page</div></header><h1 data-role="headline">Ferry line opens</h1>${story}`,
    "Ferry line opens",
    null,
  ],
  [
    "a line of the story's header",
    "",
    `<header><p>Transport</p><h1 data-role="headline">Ferry line opens</h1></header>${story}`,
    "Ferry line opens",
    "Transport",
  ],
  [
    "a day in the headline's markup is no kicker",
    "",
    `<h1 data-role="headline"><span class="kicker">27.01.2022</span> Ferry line opens</h1>${story}`,
    "Ferry line opens",
    null,
  ],
])("%s", (_, head, body, headline, kicker) => {
  const labelled = page(head, body);
  const { headline: read, wording } = readHeadlines(labelled);
  expect({ headline: read.value, kicker: readKicker(labelled, wording, []).value }).toEqual({ headline, kicker });
});

test("every span slices to a printed headline, twice printed twice kept", () => {
  const labelled = page(
    "",
    `<h1 data-role="headline">Ferry line opens</h1><h2 data-role="headline">Ferry line opens</h2>${story}`,
  );
  const { spans = [] } = readHeadlines(labelled).headline;
  expect(spans.map(([start, end]) => labelled.galley.text.slice(start, end))).toEqual([
    "Ferry line opens",
    "Ferry line opens",
  ]);
});

test("a title of a kicker and a headline that are both printed stays whole", () => {
  const labelled = page(
    `<meta property="og:title" content="Flood inquiry - Two resign">`,
    `<h4 data-role="headline">Flood inquiry</h4><h1>Two resign</h1>${story}`,
  );
  expect(headlineWordings(labelled).wordings.map(({ key }) => key)).toContain("flood inquiry two resign");
});

test("another wording is an other headline", () => {
  const labelled = page(
    `<meta property="og:title" content="You will love this ferry">`,
    `<h1 data-role="headline">Ferry line opens</h1>${story}`,
  );
  expect(readHeadlines(labelled)).toMatchObject({
    headline: { value: "Ferry line opens", how: "stated", from: "h1" },
    otherHeadlines: [{ value: "You will love this ferry", from: "meta:og:title" }],
  });
});

test("the heading of a rail is no other headline, though it is an h1", () => {
  const labelled = page("", `<h1 data-role="headline">Ferry line opens</h1>${story}<h1>More from the harbour</h1>`);
  expect(readHeadlines(labelled).otherHeadlines).toEqual([]);
});

test("features stand in the order of the weights", () => {
  const labelled = page("", `<h1 data-role="headline">Ferry line opens</h1>${story}`);
  const { wordings, mayBeName } = headlineWordings(labelled);
  const [features = {}] = headlineFeatures(labelled, wordings, mayBeName);
  expect(Object.keys(features)).toEqual(HEADLINE_FEATURES);
  expect(HEADLINE_WEIGHTS.length).toBe(HEADLINE_FEATURES.length);
});

test("nothing printed, nothing declared", () => {
  expect(readHeadlines(labelledPage({})).headline).toEqual({ value: null, how: "inferred", confidence: 0 });
});

test("wordings beyond those that are compared are told", () => {
  const metas = Array.from({ length: 70 }, (_, n) => `<meta property="og:title" content="Ferry line ${n} opens">`);
  const { headline } = readHeadlines(page(metas.join(""), story));
  expect(headline.basis).toContain("10 more wordings not looked at");
});
