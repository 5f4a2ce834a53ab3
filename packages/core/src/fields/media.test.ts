import { expect, test } from "vitest";
import { labelledHtml } from "../../test/labelled-html.ts";
import { labelledPage } from "../../test/labelled-page.ts";
import type { Media } from "../record.ts";
import { readMedia } from "./media.ts";

const url = "https://www.harbour-post.example/city/ferry-18";
const h1 = `<h1 data-role="headline">Ferry line opens</h1>`;
const p = `<p data-role="body">The first boat left the north pier on Monday with forty people on board.</p>`;
const read = (body: string, head = "") =>
  readMedia(labelledHtml(`<head>${head}</head><body><main><article>${body}</article></main></body>`, url)).media;
const brief = ({ caption, credit, url: address }: Media) => [
  address?.split("/").at(-1) ?? null,
  caption,
  credit?.raw ?? null,
];

test.each<[string, string, (string | null)[][]]>([
  [
    "a figure",
    `${h1}<figure><img src="/p/boat.jpg"><figcaption>A boat leaves the pier. Photo: Ana Pires</figcaption></figure>${p}`,
    [["boat.jpg", "A boat leaves the pier.", "Photo: Ana Pires"]],
  ],
  [
    "a credit in the words for those who do not see it",
    `${h1}<img src="/p/boat.jpg" alt="A boat leaves (Photo: Ana Pires)"><img src="/p/pier.jpg" alt="Screenshot: the pier" width="640">${p}`,
    [
      ["boat.jpg", null, "Photo: Ana Pires"],
      ["pier.jpg", null, null],
    ],
  ],
  [
    "what the picture opens is no caption of it",
    `${h1}<figure><img src="/p/boat.jpg" alt="A boat leaves © HBR Foto: Ana Pires"><figcaption>AUDIO: The last run (1 min)</figcaption></figure>${p}`,
    [["boat.jpg", null, "© HBR Foto: Ana Pires"]],
  ],
  [
    "a credit that is all of those words",
    `${h1}<img src="/p/boat.jpg" alt="Photo: ČTK/Ana Pires"><img src="/p/pier.jpg" alt="Symbolbild: Alte Schiffe" width="640">${p}`,
    [
      ["boat.jpg", null, "Photo: ČTK/Ana Pires"],
      ["pier.jpg", null, null],
    ],
  ],
  [
    "a comma, a label before a credit of its own",
    `${h1}<figure><img src="/p/boat.jpg"><figcaption>A boat leaves, <span class="credit">Photo: Ana Pires</span></figcaption></figure>${p}<figure><img src="/p/pier.jpg"><figcaption>The pier. Photo: <span class="credit">Ana Pires</span></figcaption></figure>${p}`,
    [
      ["boat.jpg", "A boat leaves", "Photo: Ana Pires"],
      ["pier.jpg", "The pier.", "Ana Pires"],
    ],
  ],
  [
    "a button's words before the alternative text",
    `${h1}<figure><img src="/p/boat.jpg" alt="A boat leaves the pier"><figcaption><a href="/p/boat.jpg">Vergrößern</a> A boat leaves the pier</figcaption></figure>${p}`,
    [["boat.jpg", "A boat leaves the pier", null]],
  ],
  [
    "the byline in the box of headline and picture",
    `${h1}<div><figure><img src="/p/boat.jpg"></figure><div class="caption">A boat leaves. Foto: Ana Pires/NTB</div><div class="bylines"><a rel="author" href="/ann"><span class="byline-name">Ann Lee</span></a></div></div>${p}`,
    [["boat.jpg", "A boat leaves.", "Foto: Ana Pires/NTB"]],
  ],
  [
    "a credit in an element of its own",
    `${h1}<figure><img src="/p/boat.jpg"><figcaption><span>A boat leaves</span> <span class="img-credit">Ana Pires</span></figcaption></figure>${p}`,
    [["boat.jpg", "A boat leaves", "Ana Pires"]],
  ],
  [
    "a credit in a last part without a name",
    `${h1}<figure><img src="/p/boat.jpg"><figcaption><span>A boat leaves the pier.</span><span>Ana Pires</span></figcaption></figure>${p}`,
    [["boat.jpg", "A boat leaves the pier.", "Ana Pires"]],
  ],
  [
    "a credit in a figure's footer",
    `${h1}<figure><img src="/p/boat.jpg"><figcaption>A boat leaves the pier.</figcaption><footer>Ana Pires</footer></figure>${p}`,
    [["boat.jpg", "A boat leaves the pier.", "Ana Pires"]],
  ],
  [
    "a credit that is a part of the caption's name",
    `${h1}<figure><img src="/p/boat.jpg"><figcaption class="figcaption"><span class="figcaption--text">A boat leaves</span> <span class="figcaption--author">Ana Pires</span></figcaption></figure>${p}`,
    [["boat.jpg", "A boat leaves", "Ana Pires"]],
  ],
  [
    "a credit in a figure's line of its own",
    `${h1}<figure><img src="/p/boat.jpg"><p>Photo: Ana Pires</p><figcaption>A boat leaves the pier.</figcaption></figure>${p}`,
    [["boat.jpg", "A boat leaves the pier.", "Photo: Ana Pires"]],
  ],
  [
    "a credit behind the alternative text in the title",
    `${h1}<img src="/p/boat.jpg" alt="A boat leaves" title="A boat leaves | Photo: Ana Pires">${p}`,
    [["boat.jpg", null, "Photo: Ana Pires"]],
  ],
  [
    "no byline and no rail's heading in the picture's box",
    `${h1}<div><img src="/p/boat.jpg"><p class="caption">A boat leaves the pier.</p><p class="byline" data-role="byline">Lea Moreau</p><h2 class="source" data-role="rail-heading">More videos</h2></div>${p}`,
    [["boat.jpg", "A boat leaves the pier.", null]],
  ],
  [
    "of a credit's lines the one that surely is a credit",
    `${h1}<figure><img src="/p/boat.jpg"><figcaption>A boat leaves the pier.</figcaption><div class="copyright"><p>How to row</p><p>Photo: Ana Pires</p></div></figure>${p}`,
    [["boat.jpg", "A boat leaves the pier.", "Photo: Ana Pires"]],
  ],
  [
    "a box without names",
    `${h1}${p}<div><div><img src="/p/boat.jpg"></div><p>A boat leaves the north pier.</p></div>${p}`,
    [["boat.jpg", "A boat leaves the north pier.", null]],
  ],
  [
    "a line behind it labelled caption",
    `${h1}${p}<p><img src="/p/boat.jpg"></p><p data-role="caption">A boat leaves.</p>${p}`,
    [["boat.jpg", "A boat leaves.", null]],
  ],
  ["no caption", `${h1}<img src="/p/boat.jpg" alt="Boat">${p}`, [["boat.jpg", null, null]]],
  [
    "the largest of a set",
    `${h1}<picture><source srcset="/p/boat-640.jpg 640w, /p/boat-1280.jpg 1280w"><img src="/p/boat-320.jpg"></picture>${p}`,
    [["boat-1280.jpg", null, null]],
  ],
  [
    "a lazy picture",
    `${h1}<img src="data:image/gif;base64,R0" data-src="/p/boat.jpg">${p}`,
    [["boat.jpg", null, null]],
  ],
  ...[
    `data-big="/p/boat.jpg"`,
    `rel='/p/boat.jpg'`,
    `data-set="/p/boat.jpg 300w, /p/boat-2.jpg 600w"`,
    `data-interchange="[/p/boat.jpg, (small)]"`,
  ].map((attribute): [string, string, (string | null)[][]] => [
    `a placeholder whose tag names the file: ${attribute}`,
    `${h1}<img class="lazy" src="/i/placeholder.gif" ${attribute}>${p}`,
    [["boat.jpg", null, null]],
  ]),
  [
    "a copy for browsers without scripts beside a placeholder",
    `${h1}<figure><img src="data:image/gif;base64,R0"><noscript><img src="/p/boat.jpg"></noscript><figcaption>A boat leaves.</figcaption></figure>${p}`,
    [["boat.jpg", "A boat leaves.", null]],
  ],
  [
    "such a copy beside the picture itself",
    `${h1}<figure><img src="/p/boat-640x360.jpg"><noscript><img src="/p/boat.jpg"></noscript></figure>${p}`,
    [["boat-640x360.jpg", null, null]],
  ],
  ["no counters there", `${h1}${p}<noscript><img src="https://count.example/hit?page=18"></noscript>${p}`, []],
  [
    "a picture for browsers without scripts",
    `${h1}<figure><noscript><img src="/p/boat.jpg"></noscript><figcaption>A boat leaves.</figcaption></figure>${p}`,
    [["boat.jpg", "A boat leaves.", null]],
  ],
  [
    "the same picture for two screens",
    `${h1}<figure><img src="/p/boat-640x360.jpg"><figcaption>A boat leaves.</figcaption></figure><img src="/p/boat-1280x720.jpg">${p}`,
    [["boat-640x360.jpg", "A boat leaves.", null]],
  ],
  [
    "no icons, avatars, logos",
    `${h1}<img src="/i/share.png" width="16"><div class="author-bio"><img src="/p/ana.jpg"></div><img class="site-logo" src="/i/post.png">${p}`,
    [],
  ],
  ["no teasers", `${h1}${p}<a href="/rain-3"><img src="/p/rain.jpg"><span>Rain expected tomorrow</span></a>${p}`, []],
  [
    "no buttons and advertisements above the paragraphs",
    `${h1}<img src="/i/p.gif"><a href="https://sails.example/buy"><img src="/p/sails.jpg"></a>${p}${p}`,
    [],
  ],
  [
    "GIFs that state a width, are numbered or stand amid paragraphs; links to the picture's own host",
    `${h1}<img src="/i/a.gif" width="300"><img src="/i/1437513.gif"><a href="https://www.photos.example/7"><img src="https://cdn.photos.example/b.jpg"></a>${p}<img src="/i/c.gif">${p}`,
    [
      ["a.gif", null, null],
      ["1437513.gif", null, null],
      ["b.jpg", null, null],
      ["c.gif", null, null],
    ],
  ],
  [
    "no words of a button without a caption's name",
    `${h1}${p}<div><img src="/p/boat.jpg"><button><span>Open this picture in a viewer</span></button></div>${p}`,
    [["boat.jpg", null, null]],
  ],
  [
    "no rail behind the story",
    `${h1}${p}${p}</article><div data-role="teaser-title"><img src="/p/rain.jpg"><p>Rain expected</p></div>`,
    [],
  ],
])("%s", (_, body, expected) => {
  expect(read(body).map(brief)).toEqual(expected);
});

test("the declared picture leads, wherever it stands", () => {
  const og = `<meta property="og:image" content="https://cdn.harbour-post.example/1200x630/north-boat_1200x630.jpg">`;
  const media = read(`${h1}<img src="/p/pier.jpg">${p}<img src="/p/north-boat_640x360.jpg">${p}`, og);
  expect(media.map((item) => [item.url?.split("/").at(-1), item.lead ?? false])).toEqual([
    ["pier.jpg", false],
    ["north-boat_640x360.jpg", true],
  ]);
});

test.each([
  ["/i/post-logo.png", "pier.jpg"],
  ["/p/north-boat.jpg", "north-boat.jpg"],
])("of a declared %s and a picture above the story %s leads", (declared, file) => {
  const media = read(`${h1}<img src="/p/pier.jpg">${p}`, `<meta property="og:image" content="${declared}">`);
  expect(
    media
      .find((item) => item.lead)
      ?.url?.split("/")
      .at(-1),
  ).toBe(file);
});

test.each([
  ["a byline between them makes the first paragraph a standfirst", `<p data-role="byline">By Ana Pires</p>`, true],
  ["without one the first paragraph is the story's", "", undefined],
])("a picture behind the first paragraph leads: %s", (_, between, expected) => {
  const [picture] = read(`${h1}${p}${between}<img src="/p/boat.jpg">${p}`);
  expect(picture?.lead).toBe(expected);
});

test.each([
  ["with a caption", "<figcaption>A boat leaves the pier.</figcaption>", "pier.jpg"],
  ["without one", "", "north-boat.jpg"],
])("behind a standfirst over the byline a picture %s", (_, caption, file) => {
  const og = `<meta property="og:image" content="/p/north-boat.jpg">`;
  const byline = `<p data-role="byline">By Ana Pires</p>`;
  const media = read(`${h1}${p}${byline}<figure><img src="/p/pier.jpg">${caption}</figure>${p}`, og);
  expect(
    media
      .find((item) => item.lead)
      ?.url?.split("/")
      .at(-1),
  ).toBe(file);
});

test("the lead that is printed cut to a size has the declared address without one", () => {
  const og = `<meta property="og:image" content="/p/north-boat.jpg">`;
  const [lead] = read(`${h1}<img src="/p/north-boat-845x321.jpg">${p}`, og);
  expect(lead).toMatchObject({ lead: true, url: "https://www.harbour-post.example/p/north-boat.jpg" });
});

test.each([
  [
    "above the headline's column",
    `<div class="hero"><figure><img src="/p/north-boat_640x360.jpg"><figcaption>A boat leaves the pier.</figcaption></figure></div><article>${h1}${p}</article>`,
  ],
  [
    "in a box with a teaser's name",
    `<article>${h1}<div class="teaser-image"><figure><img src="/p/north-boat_640x360.jpg"><figcaption>A boat leaves the pier.</figcaption></figure></div>${p}</article>`,
  ],
])("the declared picture %s", (_, body) => {
  const head = `<meta property="og:image" content="/p/north-boat_1200x630.jpg">`;
  const { media } = readMedia(labelledHtml(`<head>${head}</head><body>${body}</body>`, url));
  expect(media.map(brief)).toEqual([["north-boat_640x360.jpg", "A boat leaves the pier.", null]]);
});

test("a byline under a portrait, a caption in attributes, a button in a caption", () => {
  const portrait = `<figure><img src="/p/ana.jpg"><figcaption>By Ana Pires</figcaption></figure>`;
  const carried = `<img src="/p/a.jpg" data-caption="A boat leaves." data-credit="Rui Melo">`;
  const button = `<figure><img src="/p/b.jpg"><figcaption><button>Enlarge</button><p>The pier at dawn.</p></figcaption></figure>`;
  expect(read(`${h1}${portrait}${p}${carried}${p}${button}${p}`).map(brief)).toEqual([
    ["a.jpg", "A boat leaves.", "Rui Melo"],
    ["b.jpg", "The pier at dawn.", null],
  ]);
});

test("a figure whose picture scripts load", () => {
  const [picture] = read(
    `${h1}<figure><figcaption data-role="caption">A boat leaves the north pier.</figcaption></figure>${p}`,
  );
  expect(picture).toMatchObject({ present: false, lead: true, caption: "A boat leaves the north pier.", url: null });
});

test("a declared picture that the page does not place is put first", () => {
  const og = `<meta property="og:image" content="/p/boat.jpg">`;
  expect(read(`${h1}${p}`, og)).toEqual([
    {
      kind: "photo",
      present: true,
      lead: true,
      caption: null,
      url: "https://www.harbour-post.example/p/boat.jpg",
      span: null,
      credit: null,
    },
  ]);
});

test("plain text: a caption whose picture is not in the capture", () => {
  const caption = "FILE - A boat leaves the pier, June 26, 2024. (AP Photo/Ana Pires, File)";
  const labelled = labelledPage({
    lines: [
      { role: "headline", text: "Ferry line opens" },
      { role: "caption", text: caption },
      { role: "body", text: "It left." },
    ],
  });
  const text = {
    ...labelled,
    page: { ...labelled.page, capture: { ...labelled.page.capture, kind: "text" as const } },
  };
  const [picture] = readMedia(text).media;
  expect(picture).toMatchObject({
    present: false,
    lead: true,
    archive: true,
    caption: "A boat leaves the pier, June 26, 2024.",
    url: null,
    credit: { creators: ["Ana Pires"] },
  });
  const [start, end] = picture?.credit?.span ?? [0, 0];
  expect(labelled.galley.text.slice(start, end)).toBe(picture?.credit?.raw);
});

test.each([
  ["Photograph: Ana Pires/Harbour Post", { creators: ["Ana Pires"], holder: "Harbour Post" }],
  ["Photograph: Ana Pires/Lea Moreau", { creators: ["Ana Pires", "Lea Moreau"] }],
])("the publisher's own name is a holder: %s", (line, credit) => {
  const figure = `<figure><img src="/p/boat.jpg"><figcaption>A boat leaves. ${line}</figcaption></figure>`;
  const [picture] = read(`${h1}${figure}${p}`, `<meta property="og:site_name" content="Harbour Post">`);
  expect(picture?.credit).toEqual({ raw: line, span: expect.any(Array), ...credit });
});

test("a caption that is the publisher's name is the credit", () => {
  const figure = `<figure><img src="/p/boat.jpg"><figcaption>Harbour Post</figcaption></figure>`;
  const [picture] = read(`${h1}${figure}${p}`, `<meta property="og:site_name" content="Harbour Post">`);
  expect(picture).toMatchObject({
    caption: null,
    credit: { raw: "Harbour Post", creators: [], holder: "Harbour Post" },
  });
});

test.each([
  ["before the story", `${h1}<img src="/p/boat.jpg">${p}`, "boat.jpg"],
  ["behind the standfirst", `${h1}<p data-role="body">A boat.</p><img src="/p/boat.jpg">${p}`, "boat.jpg"],
  ["behind the first paragraph", `${h1}${p}<img src="/p/boat.jpg">${p}`, undefined],
  [
    "right above the headline",
    `<div><p>Harbour Post</p><img src="/p/boat.jpg"></div><main>${h1}${p}</main>`,
    "boat.jpg",
  ],
  ["with a line between", `<div><img src="/p/boat.jpg"><p>Harbour Post</p></div><main>${h1}${p}</main>`, undefined],
  ["that is no picture file", `<div><p>Harbour Post</p><img src="/count?boat"></div><main>${h1}${p}</main>`, undefined],
])("of a page that declares no picture, one %s leads: %s", (_, body, file) => {
  const page = labelledHtml(`<body>${body}</body>`, url);
  const standfirst = page.galley.blocks.find(({ text }) => text === "A boat.");
  const lead = readMedia(page, standfirst?.span[1]).media.find((item) => item.lead);
  expect(lead?.url?.split("/").at(-1)).toBe(file);
});

test.each([
  ["who wrote the story", `<img src="/p/quill.jpg" alt="Ada Quill">`, "", []],
  [
    "with a caption",
    `<figure><img src="/p/quill.jpg" alt="Ada Quill"><figcaption>Ada Quill on the boat.</figcaption></figure>`,
    "",
    ["quill.jpg"],
  ],
  [
    "declared as the story's",
    `<img src="/p/quill.jpg" alt="Ada Quill">`,
    `<meta property="og:image" content="/p/quill.jpg">`,
    ["quill.jpg"],
  ],
  ["of somebody else", `<img src="/p/pires.jpg" alt="Ana Pires">`, "", ["pires.jpg"]],
])("a portrait: %s", (_, picture, head, expected) => {
  const page = labelledHtml(`<head>${head}</head><body><main>${h1}${p}${picture}${p}</main></body>`, url);
  const { media } = readMedia(page, 0, [{ person: "Ada Quill" }]);
  expect(media.map((item) => item.url?.split("/").at(-1))).toEqual(expected);
});
