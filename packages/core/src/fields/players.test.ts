import { expect, test } from "vitest";
import { labelledHtml } from "../../test/labelled-html.ts";
import { readMedia } from "./media.ts";

const p = `<p data-role="body">The first boat left the north pier on Monday with forty people on board.</p>`;
const read = (body: string, declared: unknown) =>
  readMedia(
    labelledHtml(
      `<head><script type="application/ld+json">${JSON.stringify(declared)}</script></head><body><main><h1 data-role="headline">Ferry opens</h1>${p}${body}${p}</main></body>`,
      "https://post.example/a",
    ),
  ).media.map(({ kind, url, still, durationSeconds, from }) => [kind, url, still, durationSeconds, from]);

const FILM = {
  "@type": "VideoObject",
  name: "Harbours of the north",
  contentURL: "https://v.post.example/0_ykba6y7d/index.m3u8",
  thumbnailURL: ["https://v.post.example/0_ykba6y7d/poster.jpg"],
  duration: "PT1M42S",
};
const STORY = { "@type": "NewsArticle", headline: "Ferry opens", video: FILM };

test("a declared film stands where the page names its number", () => {
  expect(read(`<div class="stage" data-config='{"film":"0_ykba6y7d"}'></div>`, FILM)).toEqual([
    [
      "video",
      "https://v.post.example/0_ykba6y7d/index.m3u8",
      "https://v.post.example/0_ykba6y7d/poster.jpg",
      102,
      undefined,
    ],
  ]);
});

test("the picture in its place is its still", () => {
  expect(read(`<div data-film="0_ykba6y7d"><img src="/ferry-at-the-pier.jpg"></div>`, FILM)).toEqual([
    [
      "video",
      "https://v.post.example/0_ykba6y7d/index.m3u8",
      "https://post.example/ferry-at-the-pier.jpg",
      102,
      undefined,
    ],
  ]);
});

test("a film of another story is none of this page's", () => {
  expect(read(`<p data-role="other"><a href="/film/0_ykba6y7d">Harbours of the north</a></p>`, FILM)).toEqual([]);
});

test("the story's own film needs no place", () => {
  expect(read("", STORY)).toEqual([
    [
      "video",
      "https://v.post.example/0_ykba6y7d/index.m3u8",
      "https://v.post.example/0_ykba6y7d/poster.jpg",
      102,
      "jsonld#/0/video",
    ],
  ]);
});

test("a film's poster is no address of it", () => {
  expect(
    read(`<video poster="/still.jpg"><source src="/ferry.mp4"></video><video poster="/other.jpg"></video>`, {}),
  ).toEqual([
    ["video", "https://post.example/ferry.mp4", "https://post.example/still.jpg", undefined, undefined],
    ["video", null, "https://post.example/other.jpg", undefined, undefined],
  ]);
});
