import { expect, test } from "vitest";
import { labelledHtml } from "../../test/labelled-html.ts";
import { readLive } from "./live.ts";

const DAY = {
  edtf: "2025-02-11",
  earliest: "2025-02-11T00:00:00Z",
  latest: "2025-02-11T23:59:59Z",
  precision: "day",
} as const;
const TIMES = {
  published: DAY,
  updated: null,
  zone: { zone: "Europe/London", how: "inferred" },
  language: "en",
  base: null,
} as const;
const h1 = `<h1 data-role="headline">Floods live</h1>`;
const river = "The river has reached the arches of the bridge, police said.";
const school = "The school on Bridge Street will stay shut until Thursday.";
const entries = (...heads: readonly string[]) =>
  heads
    .map((head, n) => `<div data-entry="${n}">${head}<p data-role="body">${n === 0 ? river : school}</p></div>`)
    .join("");
const updates = (...list: readonly (readonly [string, string, string])[]) =>
  `<script type="application/ld+json">${JSON.stringify({
    "@type": "LiveBlogPosting",
    headline: "Floods live",
    datePublished: "2025-02-11",
    liveBlogUpdate: list.map(([datePublished, headline, articleBody]) => ({
      "@type": "BlogPosting",
      headline,
      datePublished,
      articleBody,
    })),
  })}</script>`;

function read(body: string, head = ""): (string | null)[][] {
  const page = labelledHtml(
    `<head>${head}</head><body><main>${h1}${body}</main></body>`,
    "https://post.example/floods",
  );
  const found = readLive(page, TIMES);
  for (const { entry: one, meta } of found)
    for (const [from, to] of meta) expect(from >= one.span[0] && to <= one.span[1]).toBe(true);
  return found.map(({ entry: one }) => [one.at?.edtf ?? null, one.title, one.author]);
}

const timed = (time: string) => `<p><time datetime="2025-02-11T${time}:00Z">${time}</time></p>`;

test.each([
  [
    "a time element, a heading, an author's element",
    [
      `${timed("09:42")}<h3>River peaks</h3><p class="author">Ann Lee</p>`,
      `${timed("08:15")}<h3>School shut</h3><p class="author">By Bob Ray</p>`,
    ],
    [
      ["2025-02-11T09:42:00Z", "River peaks", "Ann Lee"],
      ["2025-02-11T08:15:00Z", "School shut", "Bob Ray"],
    ],
  ],
  [
    "an author in an element that nothing names",
    [`<p>9.42am</p><p>Ann Lee</p>`, `<p>8.15am</p><p>Bob Ray</p>`],
    [
      ["2025-02-11T09:42Z", null, "Ann Lee"],
      ["2025-02-11T08:15Z", null, "Bob Ray"],
    ],
  ],
  [
    "a clock before the title",
    [`<p>09:42 | River peaks</p>`, `<p>08:15 | School shut</p>`],
    [
      ["2025-02-11T09:42Z", "River peaks", null],
      ["2025-02-11T08:15Z", "School shut", null],
    ],
  ],
  [
    "parts of a day that only markup parts",
    [`<p><i>February</i><i>11</i><i>2025</i><i>09:42</i></p>`, `<p><b>08:15</b><i>Key event</i></p>`],
    [
      ["2025-02-11T09:42Z", null, null],
      ["2025-02-11T08:15Z", null, null],
    ],
  ],
  [
    "a clock beside an age",
    [`<p>8m ago</p><p>09:42</p>`, `<p>2h ago</p><p>08:15</p>`],
    [
      ["2025-02-11T09:42Z", null, null],
      ["2025-02-11T08:15Z", null, null],
    ],
  ],
  ["one entry alone", [`${timed("09:42")}<h3>River peaks</h3>`], []],
])("%s", (_, heads, found) => {
  expect(read(entries(...heads))).toEqual(found);
});

test("a time is no author, whatever its element is called", () => {
  const post = (time: string) => `<div class="byline-sub">Published ${time}, Feb. 11, 2025</div>`;
  expect(read(entries(post("9:42 AM"), post("8:15 AM"))).map(([, , author]) => author)).toEqual([null, null]);
});

test("entries that JSON-LD lists", () => {
  const head = updates(["2025-02-11T09:42:00Z", "", river], ["2025-02-11T08:15:00Z", "School shut", school]);
  const body = `<p data-role="body">${river}</p><h3 data-role="subheading">School shut</h3><p data-role="body">${school}</p>`;
  expect(read(body, head)).toEqual([
    ["2025-02-11T09:42:00Z", null, null],
    ["2025-02-11T08:15:00Z", "School shut", null],
  ]);
});
