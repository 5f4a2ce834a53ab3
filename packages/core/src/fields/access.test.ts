import { expect, test } from "vitest";
import { labelledPage, type PageParts } from "../../test/labelled-page.ts";
import type { JsonObject } from "../parse/page.ts";
import { declaredAccess, readAccess } from "./access.ts";
import { readWall } from "./wall.ts";

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
  [
    "a wall that says what remains",
    {
      lines: [
        { role: "body", text: "The ferry left on Monday." },
        { role: "paywall", text: "40% of this article is left to read" },
      ],
    },
    "subscription",
  ],
  [
    "an offer behind a text that is whole",
    {
      lines: [
        { role: "body", text: "The ferry left on Monday, and many came to see it off. ".repeat(9).trim() },
        { role: "paywall", text: "Subscribe to our paper" },
      ],
    },
    null,
  ],
  [
    "a line that asks to subscribe behind a teaser",
    {
      lines: [
        { role: "body", text: "The ferry left on Monday." },
        { role: "paywall", text: "Subscribe to read the whole story" },
      ],
    },
    "subscription",
  ],
  [
    "a line that asks to register behind a teaser",
    {
      lines: [
        { role: "body", text: "The ferry left on Monday." },
        { role: "paywall", text: "Register to read the whole story" },
      ],
    },
    "registration",
  ],
  [
    "a line that asks for an account behind a teaser",
    {
      lines: [
        { role: "body", text: "The ferry left on Monday." },
        { role: "paywall", text: "Create a free account to keep reading" },
      ],
    },
    "registration",
  ],
  [
    "a button behind a teaser",
    {
      lines: [
        { role: "body", text: "The ferry left on Monday." },
        { role: "paywall", text: "Support us" },
      ],
    },
    null,
  ],
  ["nothing", {}, null],
])("%s", (_, parts, access) => {
  const labelled = labelledPage(parts);
  expect(readAccess(declaredAccess(labelled), readWall(labelled, false)).value).toBe(access);
});

test("raw is what is declared", () => {
  expect(readAccess(declaredAccess(labelledPage(article({ isAccessibleForFree: "False" }))), null).raw).toBe("False");
});
