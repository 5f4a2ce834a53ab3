import { expect, test } from "vitest";
import { labelledHtml } from "../../test/labelled-html.ts";
import { type Line, labelledPage, type PageParts } from "../../test/labelled-page.ts";
import { openCapture } from "../capture/open-capture.ts";
import type { Label, LabelledPage } from "../classify/label.ts";
import { measure } from "../measure/measure.ts";
import { parsePage } from "../parse/parse-page.ts";
import type { RegionRole } from "../record.ts";
import { dayFeatures } from "./time-ranking.ts";
import { RANKING_WEIGHTS } from "./time-ranking-weights.ts";
import { publicationDays, readTimes } from "./times.ts";

const URL = "https://www.harbour-post.example/city/new-ferry-line-opens-18";
const HEADLINE: Line = { role: "headline", text: "New ferry line opens and sells out", tag: "h1" };
const BODY: Line = {
  role: "body",
  text: "The first boat left the pier at noon, full to the last seat, and came back late.",
  tag: "p",
};
const TORONTO = { zone: "America/Toronto", confidence: 0.9, how: "inferred" } as const;
const BERLIN = { zone: "Europe/Berlin", confidence: 0.9, how: "inferred" } as const;

function story(dates: Record<string, string>): NonNullable<PageParts["jsonLd"]>[number] {
  return { "@type": "NewsArticle", headline: HEADLINE.text, url: URL, ...dates };
}

function page(...lines: Line[]): LabelledPage {
  return labelledPage({ lines: [HEADLINE, ...lines, BODY] });
}

function capturedAt(labelled: LabelledPage, moment: string): LabelledPage {
  const given = { text: moment, from: "option:capturedAt" };
  return { ...labelled, page: { ...labelled.page, capture: { ...labelled.page.capture, capturedAt: given } } };
}

test("posted and updated lines, in the publisher's zone", () => {
  const labelled = page(
    { role: "posted", text: "Posted March 12, 2025 6:48 am." },
    { role: "updated", text: "Last Updated March 12, 2025 7:19 am." },
  );
  const { published, updated } = readTimes(labelled, TORONTO, "en");
  expect(published).toMatchObject({
    value: {
      edtf: "2025-03-12T06:48-04:00",
      earliest: "2025-03-12T10:48:00Z",
      zone: "America/Toronto",
      zoneHow: "inferred",
    },
    raw: "Posted March 12, 2025 6:48 am.",
    how: "stated",
    from: "text",
    basis: ["zone from the publisher"],
  });
  expect(updated.value?.edtf).toBe("2025-03-12T07:19-04:00");
  expect(published.spans?.map(([start, end]) => labelled.galley.text.slice(start, end))).toEqual([
    "Posted March 12, 2025 6:48 am.",
  ]);
});

test("an update never stands in for a publication", () => {
  const { published, updated } = readTimes(page({ role: "updated", text: "Updated March 12, 2025" }), null, "en");
  expect(published.value).toBeNull();
  expect(updated.value?.edtf).toBe("2025-03-12");
});

test.each<[label: string, published: string | null, updated: string | null]>([
  ["Published:", "2025-03-12", null],
  ["Erschienen am", "2025-03-12", null],
  ["Last updated on:", null, "2025-03-12"],
  ["最終更新日", null, "2025-03-12"],
  ["Mitglied seit", null, null],
])("the date in the block below one that is %s alone", (label, published, updated) => {
  const times = readTimes(page({ role: "other", text: label }, { role: "posted", text: "2025-03-12" }), null, "en");
  expect([times.published.value?.edtf ?? null, times.updated.value?.edtf ?? null]).toEqual([published, updated]);
});

test("a headline found below the story does not say where its times are", () => {
  const lines: Line[] = [{ role: "other", text: "12.03.2025 - Press office" }, BODY, ...Array(9).fill(RAIL), HEADLINE];
  expect(readTimes(labelledPage({ lines }), null, "de").published.value?.edtf).toBe("2025-03-12");
});

const RAIL: Line = { role: "other", text: "Tides" };

test("far from the story an update's label leaves a publication's alone", () => {
  const lines: Line[] = [HEADLINE, BODY, ...Array(9).fill(RAIL)];
  const times = readTimes(
    labelledPage({
      lines: [
        ...lines,
        { role: "other", text: "Updated: 14.03.2025" },
        { role: "other", text: "Published: 12.03.2025" },
      ],
    }),
    null,
    "de",
  );
  expect(times.published.value?.edtf).toBe("2025-03-12");
});

const FILED =
  "and is filed under Harbours, Ferries, Timetables and other things that leave at noon. You can follow any responses.";

test.each<[string, Line, string | null]>([
  [
    "with its label",
    { role: "other", text: `This entry was posted on Monday, May 12th, 2025 at 4:05 pm ${FILED}` },
    "2025-05-12T16:05",
  ],
  ["without one", { role: "other", text: `The harbour master on May 12th, 2025 at 4:05 pm ${FILED}` }, null],
  ["in the story", { role: "body", text: `A note that was posted on May 12th, 2025 on the pier ${FILED}` }, null],
])("a long line far from the headline: a date %s", (_, line, expected) => {
  const filler = Array.from({ length: 20 }, (): Line => BODY);
  const lines = [HEADLINE, ...filler, line, ...(line.role === "body" ? filler : []), ...Array(9).fill(RAIL)];
  const behind = line.role === "body" ? lines : [HEADLINE, ...filler, ...Array(9).fill(RAIL), line];
  expect(readTimes(labelledPage({ lines: behind }), null, "en").published.value?.edtf ?? null).toBe(expected);
});

test.each<[string, Line[], string | null]>([
  [
    "of comments",
    [1, 2, 3].map((hour): Line => ({ role: "other", text: `Ann Lee May 1${hour}, 2025 at ${hour}:04 pm` })),
    null,
  ],
  [
    "of stories",
    [1, 2, 3].map((day): Line => ({ role: "other", text: `Ferry ${day} sells out 2025-05-0${day}` })),
    null,
  ],
  ["of two", [1, 2].map((day): Line => ({ role: "other", text: `2025-05-0${day}` })), "2025-05-01"],
  [
    "below the story's own",
    [
      { role: "other", text: "Tide Post, 12 May 2025, 16:05" },
      ...[1, 2, 3].map((hour): Line => ({ role: "other", text: `Ann Lee May 12, 2025 at ${hour}:04 pm` })),
    ],
    "2025-05-12T16:05",
  ],
])("a list %s behind the story", (_, list, expected) => {
  expect(readTimes(labelledPage({ lines: [HEADLINE, BODY, ...list] }), null, "en").published.value?.edtf ?? null).toBe(
    expected,
  );
});

test("an update that repeats a publication without a zone, or one known by its day in print, says nothing", () => {
  const same = { datePublished: "2025-05-02T10:15:42", dateModified: "2025-05-02T10:15:42" };
  expect(
    readTimes(labelledPage({ url: URL, jsonLd: [story(same)], lines: [HEADLINE, BODY] }), null, "en").updated.value,
  ).toBeNull();
  const instant = { datePublished: "2025-05-03T00:47:28Z", dateModified: "2025-05-03T00:47:28Z" };
  const lines: Line[] = [HEADLINE, { role: "posted", text: "by Ann Lee, May 2, 2025" }, BODY];
  const times = readTimes(labelledPage({ url: URL, jsonLd: [story(instant)], lines }), null, "en");
  expect([times.published.value?.edtf, times.updated.value]).toEqual(["2025-05-02", null]);
});

test.each(["credit", "subheading"] as const)("a %s with a clock right below the headline tells when", (role) => {
  const labelled = page({ role, text: "Ann Lee / 12.05.2025 / 09:30 / Foto: Bob Ray / 23" });
  expect(readTimes(labelled, null, "de").published.value?.edtf).toBe("2025-05-12T09:30");
});

test.each<[name: string, instant: string, expected: string]>([
  ["the update's", "2025-05-02T15:26:09+02:00", "2025-05-02T12:10:35+02:00"],
  ["of its own", "2025-05-02T12:10:35+02:00", "2025-05-02T12:10:35+02:00"],
])("metas and print with an instant that is %s, which JSON-LD tells apart", (_, instant, expected) => {
  const dates = { datePublished: "2025-05-02T12:10:35+02:00", dateModified: "2025-05-02T15:26:09+02:00" };
  const metas: [string, string][] = [
    ["article:published_time", instant],
    ["pubdate", instant],
    ["article:modified_time", "2025-05-02T15:26:09+02:00"],
  ];
  const labelled = labelledPage({ url: URL, jsonLd: [story(dates)], metas, lines: [HEADLINE, BODY] });
  expect(readTimes(labelled, BERLIN, "de").published.value?.edtf).toBe(expected);
});

test.each<[script: string, expected: string | null]>([
  ['window.page = { publishDate: "2025-03-12" }', "2025-03-12"],
  ['var s = "{\\"first_published_at\\":\\"2025-03-12T09:30:00Z\\"}"', "2025-03-12T09:30:00Z"],
  ['[{ "datePublished": "2025-03-12" }, { "datePublished": "2025-03-14" }]', null],
  ['{ "createdAt": "2025-03-12" }', null],
])("where nothing else tells the day, the script %s", (script, expected) => {
  const html = `<script>${script}</script><h1 data-role="headline">New ferry line opens</h1><p data-role="body">The boat left.`;
  expect(readTimes(labelledHtml(html), null, "en").published.value?.edtf ?? null).toBe(expected);
});

test("an exact instant is kept where the printed minute agrees, and the print is its basis and place", () => {
  const labelled = labelledPage({
    url: URL,
    jsonLd: [story({ datePublished: "2025-05-02T10:15:42+02:00" })],
    metas: [["article:published_time", "2025-05-02T08:15:42Z"]],
    lines: [HEADLINE, { role: "posted", text: "Veröffentlicht am 2. Mai 2025 um 10.15 Uhr" }, BODY],
  });
  const { published } = readTimes(labelled, BERLIN, "de");
  expect(published.value?.edtf).toBe("2025-05-02T10:15:42+02:00");
  expect(published.from).toBe("jsonld#/0/datePublished");
  expect(published.how).toBe("stated");
  expect(published.basis).toEqual(["meta:article:published_time", "text"]);
  expect(published.confidence).toBeGreaterThan(0.95);
});

test("disagreement stays as an alternative and costs confidence", () => {
  const jsonLd = [story({ datePublished: "2025-05-02T10:15:42+02:00" })];
  const alone = readTimes(labelledPage({ url: URL, jsonLd, lines: [HEADLINE, BODY] }), null, "en").published;
  const lines: Line[] = [HEADLINE, { role: "posted", text: "Published 4 May 2025" }, BODY];
  const { published } = readTimes(labelledPage({ url: URL, jsonLd, lines }), null, "en");
  // What the story prints of itself says more than a lone declaration: templates keep the date of a first draft.
  expect(published.value?.edtf).toBe("2025-05-04");
  expect(published.alternatives?.map((other) => other.value.edtf)).toEqual(["2025-05-02T10:15:42+02:00"]);
  expect(published.confidence).toBeLessThan(alone.confidence);
});

test("a clock without a zone takes the publisher's, and says that it is inferred", () => {
  const labelled = labelledPage({
    url: URL,
    jsonLd: [story({ datePublished: "2025-05-02 10:15:42" })],
    lines: [HEADLINE, BODY],
  });
  expect(readTimes(labelled, BERLIN, "de").published.value).toMatchObject({
    edtf: "2025-05-02T10:15:42+02:00",
    zone: "Europe/Berlin",
    zoneHow: "inferred",
  });
  expect(readTimes(labelled, null, "de").published.value).toMatchObject({
    edtf: "2025-05-02T10:15:42",
    approximate: true,
  });
});

test("the printed edition's date, a bare day behind the story's instant, is not its publication", () => {
  const labelled = labelledPage({
    url: URL,
    jsonLd: [story({ datePublished: "2025-05-02T19:30:02+02:00" })],
    metas: [["article:published_time", "2025-05-02T19:30:02+02:00"]],
    lines: [HEADLINE, { role: "other", text: "03.05.2025" }, BODY],
  });
  expect(readTimes(labelled, BERLIN, "de").published.value?.edtf).toBe("2025-05-02T19:30:02+02:00");
});

test.each<[string, string, string | null]>([
  [
    "opens",
    "27.1.2025 – The first boat left the pier at noon, full to the last seat, and came back late.",
    "2025-01-27",
  ],
  [
    "stands in the dateline of",
    "Port Elling (27 Jan. 2025) - The first boat left the pier at noon, full to the last seat, and came back late.",
    "2025-01-27",
  ],
  ["is told in", "The boat that left the pier on 27 January 2025 was full to the last seat and came back late.", null],
])("a date that %s a paragraph", (_, text, expected) => {
  const labelled = labelledPage({ lines: [HEADLINE, { role: "body", text, tag: "p" }, BODY] });
  expect(readTimes(labelled, null, "en").published.value?.edtf ?? null).toBe(expected);
});

test("universal time is dated on the clock that the page prints", () => {
  const labelled = labelledPage({
    url: URL,
    jsonLd: [story({ datePublished: "2025-05-03T01:49:09Z" })],
    lines: [HEADLINE, { role: "posted", text: "Published: May 2, 2025 at 6:49 p.m." }, BODY],
  });
  expect(readTimes(labelled, null, "en").published.value).toMatchObject({
    edtf: "2025-05-02T18:49:09-07:00",
    earliest: "2025-05-03T01:49:09Z",
  });
});

test("a midnight in markup is a day", () => {
  const labelled = labelledPage({
    url: URL,
    jsonLd: [story({ datePublished: "2025-05-02T00:00:00+02:00" })],
    lines: [HEADLINE, BODY],
  });
  expect(readTimes(labelled, BERLIN, "de").published.value).toMatchObject({ edtf: "2025-05-02", precision: "day" });
});

test("an update that repeats the publication says nothing, unless the page prints it", () => {
  const same = "2025-05-02T10:15:42+02:00";
  const declared = { url: URL, jsonLd: [story({ datePublished: same, dateModified: same })] };
  expect(readTimes(labelledPage({ ...declared, lines: [HEADLINE, BODY] }), null, "en").updated.value).toBeNull();
  const printed: Line = { role: "updated", text: "Updated May 2, 2025, 10:15 am" };
  expect(
    readTimes(labelledPage({ ...declared, lines: [HEADLINE, printed, BODY] }), BERLIN, "en").updated.value,
  ).not.toBeNull();
  const later = labelledPage({
    url: URL,
    jsonLd: [story({ datePublished: same, dateModified: "2025-05-02T12:00:00+02:00" })],
    lines: [HEADLINE, BODY],
  });
  expect(readTimes(later, null, "en").updated.value?.edtf).toBe("2025-05-02T12:00:00+02:00");
});

test.each<[string, Line]>([
  ["a caption's date", { role: "caption", text: "A ferry at the pier, seen from the hill, on June 26, 2024." }],
  ["a copyright year", { role: "footer", text: "© 2025 The Harbour Post. All rights reserved." }],
  ["a teaser's age", { role: "teaser-age", text: "3 hours ago" }],
  [
    "a comment's date",
    { role: "comments", text: "Ann on March 12, 2025 at 4:15 pm said that the boat was late again" },
  ],
])("%s is no publication", (_, line) => {
  expect(readTimes(capturedAt(page(line), "2025-06-01T12:00:00Z"), null, "en").published.value).toBeNull();
});

test("dates of several other stories, far from the headline, are none of this one", () => {
  const filler = Array.from({ length: 20 }, (): Line => BODY);
  const rail = (text: string): Line => ({ role: "other", text });
  const labelled = labelledPage({
    lines: [HEADLINE, ...filler, ...filler.map(() => rail("Read on")), rail("March 2, 2025"), rail("March 3, 2025")],
  });
  expect(readTimes(labelled, null, "en").published.value).toBeNull();
});

test("an age is resolved against the capture time alone", () => {
  const labelled = page({ role: "posted", text: "Published 3 hours ago" });
  expect(readTimes(labelled, null, "en").published.value).toBeNull();
  expect(readTimes(capturedAt(labelled, "2025-06-01T12:00:00Z"), null, "en").published).toMatchObject({
    value: { edtf: "2025-06-01T08:00:00Z/2025-06-01T09:30:00Z", precision: "interval" },
    how: "derived",
    raw: "Published 3 hours ago",
  });
});

test.each([
  ["Today 5:00 am", "2025-06-01T05:00-04:00"],
  ["8 January, 17:46", "2025-01-08T17:46-05:00"],
  ["8 December, 17:46", "2024-12-08T17:46-05:00"],
])("%s, completed from the capture", (text, edtf) => {
  const labelled = page({ role: "posted", text });
  expect(readTimes(labelled, TORONTO, "en").published.value).toBeNull();
  expect(readTimes(capturedAt(labelled, "2025-06-01T12:00:00Z"), TORONTO, "en").published.value?.edtf).toBe(edtf);
});

test("a clock alone is that of the day of publication", () => {
  const labelled = page(
    { role: "posted", text: "Erstellt: 2. Mai 2025, 18:16 Uhr" },
    { role: "updated", text: "Stand: 20:03 Uhr" },
  );
  expect(readTimes(labelled, BERLIN, "de").updated.value?.edtf).toBe("2025-05-02T20:03+02:00");
});

test("a day in the address speaks where nothing else does, and a month in it is a month", () => {
  const at = (url: string): string | undefined =>
    readTimes(labelledPage({ url, lines: [HEADLINE, BODY] }), null, "en").published.value?.edtf;
  expect(at("https://harbour-post.example/2025/05/02/ferry")).toBe("2025-05-02");
  expect(at("https://harbour-post.example/news/ferry-20250502.html")).toBe("2025-05-02");
  expect(at("https://harbour-post.example/2025/may/02/ferry")).toBe("2025-05-02");
  expect(at("https://harbour-post.example/2025/5/2/ferry")).toBe("2025-05-02");
  expect(at("https://harbour-post.example/2025/05/3-questions-to-the-ferry")).toBe("2025-05");
  expect(at("https://harbour-post.example/2025/05/ferry")).toBe("2025-05");
  expect(at("https://harbour-post.example/2025/ferry-99-13")).toBeUndefined();
});

test("a numeric date whose order is open follows the witness that leaves no doubt", () => {
  const labelled = labelledPage({
    url: "https://harbour-post.example/2025/02/03/ferry",
    lines: [HEADLINE, { role: "posted", text: "Published 03/02/2025 10:15" }, BODY],
  });
  expect(readTimes(labelled, TORONTO, "en").published.value?.edtf).toBe("2025-02-03T10:15-05:00");
});

test("a date after the capture is doubted", () => {
  const labelled = labelledPage({
    url: "https://harbour-post.example/2025/05/02/ferry",
    lines: [HEADLINE, { role: "other", text: "June 30, 2031" }, BODY],
  });
  expect(readTimes(capturedAt(labelled, "2025-05-04"), null, "en").published.value?.edtf).toBe("2025-05-02");
});

test("the header of a plain-text capture says when it was fetched, not before its last update", () => {
  const made = labelledPage({
    lines: [
      { role: "header", text: " date 2025-03-12 " },
      HEADLINE,
      { role: "updated", text: "Last Updated March 12, 2025 7:19 am." },
      BODY,
    ],
  });
  const labelled: LabelledPage = { ...made, page: { ...made.page, capture: { ...made.page.capture, kind: "text" } } };
  expect(readTimes(labelled, TORONTO, "en").fetchedAt).toMatchObject({
    value: { edtf: "2025-03-12", earliest: "2025-03-12T11:19:00Z", latest: null, precision: "day" },
    how: "inferred",
  });
  expect(readTimes(capturedAt(made, "2025-03-12T12:00:00Z"), TORONTO, "en").fetchedAt).toMatchObject({
    value: { edtf: "2025-03-12T12:00:00Z" },
    how: "external",
    confidence: 1,
  });
});

test("of several time elements, those of the headline's article count", () => {
  const labelled =
    parsed(`<main><aside><article><h3>Rain</h3><time datetime="2025-05-05T08:00:00Z">5 May</time></article></aside>
    <article><h1>New ferry line opens</h1><div class="entry-meta">Published <time datetime="2025-05-02T08:15:42Z">2 May 2025</time>,
    updated <time class="updated" datetime="2025-05-03T09:00:00Z">3 May 2025</time></div><p>${BODY.text}</p></article></main>`);
  const { published, updated } = readTimes(labelled, null, "en");
  expect(published.value?.edtf).toBe("2025-05-02T08:15:42Z");
  expect(updated.value?.edtf).toBe("2025-05-03T09:00:00Z");
});

function parsed(html: string): LabelledPage {
  const capture = openCapture(`<!doctype html><html><body>${html}</body></html>`, { contentType: "text/html" });
  if (capture.kind === "unreadable") throw new Error("readable by construction");
  const read = parsePage(capture, {});
  const galley = measure(read);
  const roles: Readonly<Record<string, RegionRole>> = { h1: "headline", p: "body" };
  const labels = galley.blocks.map(
    (block): Label => ({
      role: roles[block.tag] ?? "other",
      probability: 1,
      body: block.tag === "p" ? 1 : 0,
      reason: "test",
    }),
  );
  return { page: read, galley, labels };
}

test("the day on which a post's author joined is not the post's", () => {
  const head = "<h1>Ferry</h1><div>Registered: 18 Sep 2008</div><div>21 Jan 2009, 05:42</div>";
  const { published } = readTimes(parsed(`${head}<p>${BODY.text}</p>`), null, "en");
  expect(published.value?.edtf).toMatch(/^2009-01-21/u);
});

test("the time of a post that the story quotes is not the story's", () => {
  const quote = '<blockquote><a href="#">A post</a> <time datetime="2018-03-27T07:08:52Z">27 March</time></blockquote>';
  const { published } = readTimes(parsed(`<h1>Ferry</h1><p>${BODY.text}</p>${quote}<p>${BODY.text}</p>`), null, "en");
  expect(published.value).toBeNull();
});

test("an age below the headline says more than the date of a caption", () => {
  const labelled = page(
    { role: "byline", text: "By Ann Lee Posted 3 hours ago" },
    {
      role: "caption",
      text: "Passengers wait for the second boat at the eastern pier in Port Elling on Wednesday, March 12, 2025.",
    },
  );
  expect(readTimes(capturedAt(labelled, "2025-03-12T12:00:00Z"), null, "en").published).toMatchObject({
    raw: "Posted 3 hours ago",
    how: "derived",
  });
});

test("a date in a note is no witness of the publication", () => {
  const labelled = page({
    role: "note",
    text: "Correction: This article was amended on 14 March 2025. The name was misspelt.",
  });
  expect(readTimes(labelled, null, "en").published.value).toBeNull();
});

test("days have as many features as there are names of them, and no day at all has one more weight", () => {
  const labelled = labelledHtml(`<h1 data-role="headline">Ferry opens</h1><p data-role="posted">May 3, 2025</p>`);
  const [day] = publicationDays(labelled, null, "en").days;
  const names = dayFeatures();
  expect([day?.features.length, RANKING_WEIGHTS.length - 1]).toEqual([names.length, names.length]);
  expect(day?.features[names.indexOf("first-printed")]).toBe(1);
  expect(day?.features[names.indexOf("unlikely")]).toBe(0);
});

test("of two times in one line the one that its class calls updated is the update", () => {
  const times = (first: string, second: string): string =>
    `<h1 data-role="headline">Ferry opens</h1><p data-role="posted">${first}${second}</p><p data-role="body">Seven boats.</p>`;
  const updated = `<time class="updated" datetime="2025-05-21T08:00:00+00:00">May 21, 2025</time>`;
  const published = `<time class="entry-date published" datetime="2025-04-24T08:00:00+00:00">April 24, 2025</time>`;
  for (const html of [times(updated, published), times(published, updated)]) {
    const read = readTimes(labelledHtml(html), null, "en");
    expect([read.published.value?.edtf, read.updated.value?.edtf]).toEqual([
      "2025-04-24T08:00:00Z",
      "2025-05-21T08:00:00Z",
    ]);
  }
});

const CHOIR = "The choir of the pier sings again";
const choirPage = (body: string): LabelledPage =>
  labelledHtml(
    `<h1 data-role="headline">${CHOIR}</h1><p data-role="body">${BODY.text}</p>${"<p>Read on</p>".repeat(20)}${body}`,
  );

test.each([
  [
    "behind it",
    `<ul><li><h4>Rain</h4><i>2 May 2025</i></li><li><h4>${CHOIR}</h4><i>3 May 2025</i></li></ul>`,
    "2025-05-03",
  ],
  [
    "before it",
    `<ul><li><i>2 May 2025</i><h4>Rain</h4></li><li><i>3 May 2025</i><h4>${CHOIR}</h4></li></ul>`,
    "2025-05-03",
  ],
  ["in one line with it", `<ul><li>Rain 2 May 2025</li><li>${CHOIR} 3 May 2025</li></ul>`, "2025-05-03"],
  ["of another title", `<div><p>2 May 2025</p><p>${CHOIR}</p><p>3 May 2025</p><p>Rain</p></div>`, undefined],
])("beside the story's own title in a list, a day %s", (_, list, edtf) => {
  expect(readTimes(choirPage(list), null, "en").published.value?.edtf).toBe(edtf);
});

test.each<[role: string, text: string, edtf: string | undefined]>([
  ["body", "(3 May 2025) The choir of the pier sings again, and all of the town came to hear it.", "2025-05-03"],
  [
    "body",
    "PORT ELLING, May 3, 2025 /Harbourwire/ -- The choir of the pier sings again, on every evening.",
    "2025-05-03",
  ],
  [
    "body",
    "Port Elling, 3 May 2025 – The choir of the pier sings again, and all of the town came to hear it.",
    "2025-05-03",
  ],
  ["body", "Since May 3, 2025 – the first day of the season – the choir of the pier sings again here.", undefined],
  ["caption", "3 May 2025 • Ann Lee in The Choirs of the Harbour", "2025-05-03"],
  ["caption", "The choir on the pier, seen from the eastern side, 3 May 2025", undefined],
  ["other", "Version 8.4.13 of the timetable is the one that the choir of the pier goes by", undefined],
])("below the headline, as %s: %s", (role, text, edtf) => {
  const html = `<h1 data-role="headline">${CHOIR}</h1><p data-role="${role}">${text}</p><p data-role="body">${BODY.text}</p>`;
  expect(readTimes(labelledHtml(html), null, "en").published.value?.edtf).toBe(edtf);
});

test("universal time on a page that prints the day before is that day, at that instant", () => {
  const html = `<h1 data-role="headline">${CHOIR}</h1><p data-role="posted"><time datetime="2025-05-04T02:13:00Z">May 3, 2025</time></p>`;
  const labelled = labelledHtml(html, "https://harbour-post.example/2025/05/03/choir");
  expect(readTimes(labelled, null, "en").published.value).toEqual({
    edtf: "2025-05-03",
    earliest: "2025-05-04T02:13:00Z",
    latest: "2025-05-04T02:13:00Z",
    precision: "day",
  });
});

test("the day of a comment is not the story's", () => {
  const comment = (day: string): string =>
    `<div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><meta itemprop="datePublished" content="${day}">Well sung.</div>`;
  const html = `<h1 data-role="headline">${CHOIR}</h1><p data-role="body">${BODY.text}</p>${comment("2025-05-05")}`;
  expect(readTimes(labelledHtml(html), null, "en").published.value).toBeNull();
});
