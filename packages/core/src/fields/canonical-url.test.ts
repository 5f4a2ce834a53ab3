import { expect, test } from "vitest";
import { labelledPage, type PageParts } from "../../test/labelled-page.ts";
import { readCanonicalUrl } from "./canonical-url.ts";
import { comparableUrl } from "./page-url.ts";

const url = "https://m.harbour-post.example/city/ferry-18?ref=rss";

test.each<[PageParts, string | null]>([
  [{ url, canonical: "https://harbour-post.example/city/ferry-18" }, "https://harbour-post.example/city/ferry-18"],
  [{ url, canonical: "/city/ferry-18" }, "https://m.harbour-post.example/city/ferry-18"],
  [{ url, canonical: "https://harbour-post.example/" }, null],
  [
    {
      url,
      canonical: "https://harbour-post.example",
      metas: [["og:url", "https://harbour-post.example/city/ferry-18"]],
    },
    "https://harbour-post.example/city/ferry-18",
  ],
  [{ canonical: "javascript:void(0)" }, null],
  [{ canonical: "city/ferry-18" }, null],
  [{}, null],
])("%j", (parts, canonical) => {
  expect(readCanonicalUrl(labelledPage(parts).page)).toBe(canonical);
});

test.each([
  ["https://www.Harbour-Post.example/City/Ferry/?x=1#top", "harbour-post.example/city/ferry"],
  ["http://amp.harbour-post.example/city/ferry", "harbour-post.example/city/ferry"],
  ["mailto:a@b.example", ""],
  ["/city", ""],
])("%s compares as %s", (address, key) => {
  expect(comparableUrl(address)).toBe(key);
});
