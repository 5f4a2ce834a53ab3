import { expect, test } from "vitest";
import { decodeGold } from "./decode-gold.ts";
import type { SetName } from "./gold.ts";

const decode = (set: SetName, fields: object) =>
  decodeGold(set, JSON.stringify({ id: "p1", url: "", site: "s", lang: "nl", ...fields }));

test("fundus: summary, section headings and paragraphs are the body, each also by itself", () => {
  const gold = decode("fundus", {
    title: "Rain",
    authors: null,
    date: "2024-05-01 10:00:00+02:00",
    summary: ["It rained."],
    sections: [
      { headline: [], paragraphs: ["First."] },
      { headline: ["Why now"], paragraphs: ["Second."] },
    ],
    images: [{ caption: null, authors: ["Ana Pires"], is_cover: true, urls: ["https://img.example/a.jpg"] }],
    topics: ["weather"],
  });
  expect(gold).toMatchObject({
    body: "It rained.\n\nFirst.\n\nWhy now\n\nSecond.",
    standfirst: "It rained.",
    subheadings: ["Why now"],
    authors: null,
    pictures: [{ caption: null, credits: ["Ana Pires"] }],
    leadImages: ["https://img.example/a.jpg"],
    keywords: ["weather"],
    language: "nl",
  });
});

test("fundus without an images attribute says nothing of pictures", () => {
  const gold = decode("fundus", { summary: [], sections: [], images: [], no_images_attr: true });
  expect(gold).toMatchObject({ pictures: null, leadImages: null, standfirst: "" });
});

test.each<[SetName, object, object]>([
  ["daniel", { paragraphs: ["Headline", "First."] }, { body: "Headline\n\nFirst.", language: "nl" }],
  ["dragnet", { body: "Headline\n\nFirst.", comments: "Great" }, { body: "Headline\n\nFirst." }],
  ["wcxb-dev", { body: "", page_type: "forum", author: null }, { body: "", pageType: "forum", authors: null }],
  [
    "trafilatura",
    { with: ["a"], without: ["b"], author: "Ana" },
    { authors: ["Ana"], snippets: { with: ["a"], without: ["b"] } },
  ],
  ["metascraper", { date: "2016-05-04T12:00:00.000Z" }, { time: { day: "2016-05-04", instant: null } }],
  ["postlight", { dek: "", lead_image_url: null }, { standfirst: null, leadImages: null }],
  ["readability", { body_html: "<p>One.</p><p>Two.</p>" }, { body: "One.\n\nTwo." }],
])("%s", (set, fields, expected) => {
  expect(decode(set, fields)).toMatchObject(expected);
});

test("a line without id is a broken corpus", () => {
  expect(() => decodeGold("daniel", "[]")).toThrow("daniel: a gold line has no id");
});
