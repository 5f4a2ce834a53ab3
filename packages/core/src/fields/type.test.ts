import { expect, test } from "vitest";
import { labelledPage, type PageParts } from "../../test/labelled-page.ts";
import { readType } from "./type.ts";

const typed = (type: string): PageParts => ({
  jsonLd: [{ "@type": type, headline: "Ferry", datePublished: "2025-05-02" }],
});
const body = { role: "body", text: "The first boat left." } as const;

test.each<[PageParts, string | null]>([
  [typed("NewsArticle"), "report"],
  [typed("OpinionNewsArticle"), "opinion"],
  [typed("LiveBlogPosting"), "live"],
  [{ metas: [["og:type", "video.other"]] }, "video"],
  [{ url: "https://harbour-post.example/opinion/why-ferries" }, "opinion"],
  [{ url: "https://harbour-post.example/city/opinion" }, null],
  [{ url: "https://harbour.example/pressemitteilungen/new-ferry" }, "press-release"],
  [{ ...typed("NewsArticle"), url: "https://harbour-post.example/kommentar/boote-5" }, "opinion"],
  [
    { ...typed("NewsArticle"), url: "https://harbour-post.example/obituaries/ann-lee", lines: [body, body, body] },
    "obituary",
  ],
  [{ ...typed("PodcastEpisode"), metas: [["og:title", "Ferry"]] }, "audio"],
  [{ lines: [body, body, body] }, null],
  [
    {
      jsonLd: [{ "@type": "VideoObject", name: "Ferry line opens", url: "https://harbour.example/f" }],
      url: "https://harbour.example/f",
    },
    "video",
  ],
  [
    {
      jsonLd: [
        { "@type": "NewsArticle", headline: "Ferry line opens", url: "https://harbour.example/f" },
        { "@type": "VideoObject", name: "Ferry line opens", url: "https://harbour.example/f" },
      ],
      url: "https://harbour.example/f",
    },
    "report",
  ],
  [{}, null],
])("%j", (parts, type) => {
  expect(readType(labelledPage(parts)).value).toBe(type);
});

const label = (value: string, from: string) => ({ value, how: "stated", from, confidence: 0.9 }) as const;

test.each([
  ["Interview", "text", "interview"],
  ["Press release", "text", "press-release"],
  ["Paid Content", "text", "advertising"],
  ["Review: The ferry by night", "text", "review"],
  ["Video: The ferry by night", "text", "report"],
  ["Harbour", "text", "report"],
  ["interview", "url", "report"],
])("%s over the headline of a NewsArticle, from %s: %s", (value, from, type) => {
  expect(
    readType(labelledPage({ ...typed("NewsArticle"), lines: [body, body, body] }), [label(value, from)]).value,
  ).toBe(type);
});

test.each([
  ["Kommentar von Ann Lee", "opinion"],
  ["Ein Kommentar von Ann Lee", "opinion"],
  ["Analysis by Ann Lee", "analysis"],
  ["Video von Ann Lee", "report"],
  ["Bericht von Ann Lee", "report"],
])("%s below the headline: %s", (text, type) => {
  const lines = [{ role: "headline", text: "Ferry line opens" }, { role: "byline", text }, body] as const;
  expect(readType(labelledPage({ ...typed("NewsArticle"), lines })).value).toBe(type);
});

test("a dateline or an agency makes news of a text that declares nothing", () => {
  expect(readType(labelledPage({ lines: [body] }), [], true)).toMatchObject({ value: "report", how: "inferred" });
});
