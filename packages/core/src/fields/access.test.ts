import { expect, test } from "vitest";
import { labelledPage, type PageParts } from "../../test/labelled-page.ts";
import type { JsonObject } from "../parse/page.ts";
import { readAccess } from "./access.ts";

const article = (more: JsonObject): PageParts => ({
  jsonLd: [{ "@type": "NewsArticle", headline: "Ferry", datePublished: "2025-05-02", ...more }],
});

test.each<[string, PageParts, string | null]>([
  ["a boolean", article({ isAccessibleForFree: true }), "free"],
  ["a word for a boolean", article({ isAccessibleForFree: "False" }), "subscription"],
  ["an address of a boolean", article({ isAccessibleForFree: "http://schema.org/True" }), "free"],
  [
    "a paid part of a whole that claims to be free",
    article({ isAccessibleForFree: true, hasPart: { "@type": "WebPageElement", isAccessibleForFree: "false" } }),
    "subscription",
  ],
  ["a tier", { metas: [["article:content_tier", "metered"]] }, "metered"],
  ["a paywall line", { lines: [{ role: "paywall", text: "Subscribe to read on" }] }, "subscription"],
  ["nothing", {}, null],
])("%s", (_, parts, access) => {
  expect(readAccess(labelledPage(parts)).value).toBe(access);
});

test("raw is what is declared", () => {
  expect(readAccess(labelledPage(article({ isAccessibleForFree: "False" }))).raw).toBe("False");
});
