import { expect, test } from "vitest";
import { labelledHtml } from "../../test/labelled-html.ts";
import { embedOf } from "./embed-hosts.ts";
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
  [
    "a frame that waits for consent",
    `<iframe data-consent-src='https://player.vimeo.com/video/12345678?dnt=1'></iframe><iframe src="about:blank" data-litespeed-src="https://clips.twitch.tv/embed?clip=a"></iframe>`,
    [
      ["video", "https://player.vimeo.com/video/12345678?dnt=1"],
      ["video", "https://clips.twitch.tv/embed?clip=a"],
    ],
  ],
  [
    "elements that scripts turn into players",
    `<lite-youtube videoid="aB3dE6gH9j0" title="Ferry"></lite-youtube><amp-instagram data-shortcode="CYokA48MWDA"></amp-instagram><blockquote data-tweetid="636842709739659264">Ferry</blockquote><div class="js-dailymotion" data-film-id="x8lk0me"></div><div class="flourish-embed" data-src="visualisation/25577265"></div>`,
    [
      ["video", "https://www.youtube.com/embed/aB3dE6gH9j0"],
      ["post", "https://www.instagram.com/p/CYokA48MWDA"],
      ["post", "https://twitter.com/i/status/636842709739659264"],
      ["video", "https://www.dailymotion.com/embed/video/x8lk0me"],
      ["chart", "https://flo.uri.sh/visualisation/25577265/embed"],
    ],
  ],
  [
    "a post's address beside it, no page's",
    `<div class="social-embed" data-href=" https://x.com/a/status/18757"></div><div class="fb-page" data-href="https://www.facebook.com/43ferries"></div><div class="share-embed" data-url="https://twitter.com/intent/tweet?id=1"></div>`,
    [["post", "https://x.com/a/status/18757"]],
  ],
  [
    "a film by its still, a chart by its script",
    `<img src="https://i.ytimg.com/vi/aB3dE6gH9j0/hqdefault.jpg"><script defer src="https://datawrapper.dwcdn.net/Ex5ls/embed.js?v=14"></script><script async src="https://platform.twitter.com/widgets.js"></script>`,
    [
      ["video", "https://www.youtube.com/embed/aB3dE6gH9j0"],
      ["chart", "https://datawrapper.dwcdn.net/Ex5ls/"],
    ],
  ],
  [
    "Brightcove's player",
    `<video class="video-js" data-account="4368278029001" data-player="HyZhq" data-video-id="6340776376112"></video>`,
    [["video", "https://players.brightcove.net/4368278029001/HyZhq_default/index.html?videoId=6340776376112"]],
  ],
  ["a sound without an address", `<figure><audio></audio><figcaption>Listen to this story.</figcaption></figure>`, []],
  ["files inside", `<audio controls><source src="/ferry.mp3"></audio>`, [["audio", "https://post.example/ferry.mp3"]]],
])("%s", (_, body, media) => {
  expect(read(body).map(([kind, url]) => [kind, url])).toEqual(media);
});

test("the caption of a frame's figure is the frame's", () => {
  const { media } = readMedia(
    labelledHtml(
      `<body><main><h1 data-role="headline">Ferry opens</h1>${p}<figure><iframe src="https://youtu.be/abc"></iframe><figcaption data-role="caption">The ferry leaves the north pier. Video: Ana Pires</figcaption></figure>${p}</main></body>`,
      "https://post.example/a",
    ),
  );
  expect(media.map(({ kind, caption, credit }) => [kind, caption, credit?.creators])).toEqual([
    ["embed", "The ferry leaves the north pier.", ["Ana Pires"]],
  ]);
});
