import { expect, test } from "vitest";
import { labelledHtml } from "../../test/labelled-html.ts";
import type { ArticleType } from "../record.ts";
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
} as const;
const h1 = `<h1 data-role="headline">Floods live</h1>`;
const entry = (time: string, title: string, text: string, name = "live-entry") =>
  `<div class="${name}"><p><time datetime="2025-02-11T${time}:00Z">${time}</time></p><h3 data-role="subheading">${title}</h3><p class="author">Ann Lee</p><p data-role="body">${text}</p></div>`;
const beat = (time: string, text: string) => `<p>${time}</p><p data-role="body">${text}</p>`;
const river = "The river has reached the arches of the bridge, police said.";
const school = "The school on Bridge Street will stay shut until Thursday.";
const hall = "Sixty people spent the night in the town hall, on camp beds.";
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

function read(body: string, type: ArticleType | null = "live", head = ""): (string | null)[][] {
  const page = labelledHtml(
    `<head>${head}</head><body><main>${h1}${body}</main></body>`,
    "https://post.example/floods",
  );
  const found = readLive(page, { value: type, how: "structured", confidence: 0.9 }, TIMES);
  for (const { entry: one, meta } of found)
    for (const [from, to] of meta) expect(from >= one.span[0] && to <= one.span[1]).toBe(true);
  return found.map(({ entry: one }) => [one.at?.edtf ?? null, one.title, one.author]);
}

test("entries that the markup sets apart", () => {
  expect(read(entry("09:42", "River peaks", river) + entry("08:15", "School shut", school))).toEqual([
    ["2025-02-11T09:42:00Z", "River peaks", "Ann Lee"],
    ["2025-02-11T08:15:00Z", "School shut", "Ann Lee"],
  ]);
});

test.each(["liveblog-entry", "live-story-post", "lx-stream-post"])("entries named %s", (name) => {
  expect(read(entry("09:42", "River peaks", river, name) + entry("08:15", "School shut", school, name)).length).toBe(2);
});

test("a time is no author, whatever its element is called", () => {
  const post = (time: string, text: string) =>
    `<div class="live-entry"><div class="live-entry__byline-sub">Published ${time}, Feb. 11, 2025</div><p data-role="body">${text}</p></div>`;
  expect(read(post("9:42 AM", river) + post("8:15 AM", school)).map(([, , author]) => author)).toEqual([null, null]);
});

test("entries that JSON-LD lists", () => {
  const head = updates(["2025-02-11T09:42:00Z", "", river], ["2025-02-11T08:15:00Z", "School shut", school]);
  const body = `<p data-role="body">${river}</p><h3 data-role="subheading">School shut</h3><p data-role="body">${school}</p>`;
  expect(read(body, null, head)).toEqual([
    ["2025-02-11T09:42:00Z", null, null],
    ["2025-02-11T08:15:00Z", "School shut", null],
  ]);
});

test("entries by the rhythm of times between paragraphs; a clock is of the blog's day", () => {
  expect(read(beat("9.42am", river) + beat("8.15am", school) + beat("6.30am", hall)).map(([at]) => at)).toEqual([
    "2025-02-11T09:42Z",
    "2025-02-11T08:15Z",
    "2025-02-11T06:30Z",
  ]);
});

test("a clock that passes midnight", () => {
  const clocks = beat("0.20am", river) + beat("11.42pm", school) + beat("10.15pm", hall) + beat("9.30pm", river);
  expect(read(clocks, "report").length).toBe(4);
});

test.each([
  ["a report", `<p data-role="body">${river}</p><p data-role="body">${school}</p>`, "report"],
  [
    "one box of an update inside a report",
    `<p data-role="body">${river}</p>${entry("09:42", "Update", hall)}<p data-role="body">${school}</p>`,
    "report",
  ],
  [
    "times of any years",
    beat("9.42am 11 Feb 2025", river) +
      beat("8.15am 3 May 2021", school) +
      beat("6.30am 4 Feb 2025", hall) +
      beat("5.20am 1 Feb 2019", river),
    "report",
  ],
  [
    "comments with their authors",
    ["9.42am", "10.15am", "11.30am", "11.50am"].map((time) => beat(`Posted by Ann Lee at ${time}`, river)).join(""),
    "report",
  ],
  [
    "comments behind a story",
    `<p data-role="body">${river}</p><p data-role="body">${school}</p>`.repeat(2) +
      ["8.15am", "9.42am", "10.15am", "11.30am"].map((time) => beat(time, hall)).join(""),
    "report",
  ],
  ["three times in a report", beat("9.42am", river) + beat("8.15am", school) + beat("6.30am", hall), "report"],
] as const)("none: %s", (_, body, type) => {
  expect(read(body, type)).toEqual([]);
});
