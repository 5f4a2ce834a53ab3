import { expect, test } from "vitest";
import { labelledHtml } from "../../test/labelled-html.ts";
import { embedOf } from "./embeds.ts";
import { readMedia } from "./media.ts";

test.each([
  ["https://twitter.com/a/status/1", "post"],
  ["https://www.instagram.com/p/abc/embed", "post"],
  ["https://www.youtube-nocookie.com/embed/abc", "video"],
  ["https://open.spotify.com/embed/episode/1", "audio"],
  ["https://www.google.com/maps/embed?pb=1", "map"],
  ["https://www.google.de/maps/d/embed?mid=1", "map"],
  ["https://datawrapper.dwcdn.net/abc/1/", "chart"],
  ["https://www.documentcloud.org/documents/1", "document"],
  ["https://www.google.com/recaptcha/api2", null],
  ["https://ads.example/frame", null],
  ["https://nottwitter.com/a", null],
  ["javascript:void(0)", null],
  ["https://www.facebook.com/plugins/post.php?href=a", "post"],
  ["https://www.facebook.com/plugins/like.php?href=a", null],
  ["https://platform.twitter.com/widgets/follow_button.html", null],
  ["https://platform.twitter.com/embed/Tweet.html?id=1", "post"],
  ["https://vk.com/widget_post.php?id=1", "post"],
  ["https://vk.com/widget_like.php?id=1", null],
  ["https://www.reddit.com/static/button/button1.html", null],
  ["https://www.youtube.com/subscribe_embed?channel=a", null],
])("%s: %s", (address, kind) => {
  expect(embedOf(address)).toBe(kind);
});

const p = `<p data-role="body">The first boat left the north pier on Monday with forty people on board.</p>`;
const read = (body: string, head = "") =>
  readMedia(
    labelledHtml(
      `<head>${head}</head><body><main><h1 data-role="headline">Ferry opens</h1>${p}${body}${p}</main></body>`,
      "https://post.example/a",
    ),
  ).media.map(({ kind, embed, url, durationSeconds }) => [embed ?? kind, url, durationSeconds ?? null]);

test("a frame, and a post before scripts ran", () => {
  expect(
    read(
      `<iframe data-src="//www.youtube.com/embed/abc"></iframe><blockquote class="twitter-tweet"><p>Ferry is back <a href="https://t.co/x">t.co/x</a></p><a href="https://twitter.com/a/status/1">May 4</a></blockquote><iframe src="https://ads.example/f"></iframe>`,
    ),
  ).toEqual([
    ["video", "https://www.youtube.com/embed/abc", null],
    ["post", "https://twitter.com/a/status/1", null],
  ]);
});

test("playing times come from JSON-LD", () => {
  const head = `<script type="application/ld+json">{"@type":"VideoObject","name":"Ferry","contentUrl":"https://v.post.example/ferry.mp4","duration":"PT1M42S"}</script>`;
  expect(read(`<video src="https://v.post.example/ferry.mp4"></video>`, head)).toEqual([
    ["video", "https://v.post.example/ferry.mp4", 102],
  ]);
});

test.each([
  [
    "a site's own player",
    `<iframe src="/videos/embed/7"></iframe>`,
    [["video", "https://post.example/videos/embed/7"]],
  ],
  [
    "its sounds",
    `<iframe src="//audio.post.example/player/7"></iframe>`,
    [["audio", "https://audio.post.example/player/7"]],
  ],
  ["an advertiser's", `<iframe src="https://x.example/ads/video"></iframe>`, []],
  ["a form", `<iframe src="https://x.example/poll/7"></iframe>`, []],
  [
    "a film of the years before",
    `<object><embed src="http://www.youtube.com/v/abc"></object>`,
    [["video", "http://www.youtube.com/v/abc"]],
  ],
  [
    "the same twice",
    `<iframe src="https://youtu.be/abc?a=1"></iframe><iframe src="https://youtu.be/abc"></iframe>`,
    [["video", "https://youtu.be/abc?a=1"]],
  ],
  ["files inside", `<audio controls><source src="/ferry.mp3"></audio>`, [["audio", "https://post.example/ferry.mp3"]]],
])("%s", (_, body, media) => {
  expect(read(body).map(([kind, url]) => [kind, url])).toEqual(media);
});
