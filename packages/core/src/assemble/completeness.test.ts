import { expect, test } from "vitest";
import { labelledPage } from "../../test/labelled-page.ts";
import { readFields } from "../fields/read-fields.ts";
import { bodyOf } from "./body.ts";

/** Of 24 words. */
const SENTENCE =
  "The council of Upper Marl met on Tuesday, heard the engineer, and voted to mend the old weir by the mill before the winter.";

/** A report of so many words, with what it declares and the wall's line behind it. */
const report = (sentences: number, declared: object, wall?: string) =>
  labelledPage({
    jsonLd: [{ "@type": "NewsArticle", headline: "The weir", datePublished: "2025-05-02", ...declared }],
    lines: [
      { role: "headline", text: "The weir" },
      ...Array.from({ length: sentences }, () => ({ role: "body" as const, text: SENTENCE })),
      ...(wall === undefined ? [] : [{ role: "paywall" as const, text: wall }]),
    ],
  });

const OFFER = "Subscribe to read on";

test.each([
  ["nothing is said", report(8, {}), null, undefined, undefined],
  ["an offer behind a text that is whole", report(8, {}, OFFER), null, undefined, undefined],
  ["a wall behind a teaser", report(2, {}, OFFER), false, "paywall", undefined],
  [
    "a wall behind a longer text that is declared not free",
    report(6, { isAccessibleForFree: false }, OFFER),
    false,
    "paywall",
    undefined,
  ],
  [
    "a wall on a page that is declared free",
    report(2, { isAccessibleForFree: true }, OFFER),
    null,
    undefined,
    undefined,
  ],
  ["a wall that says what it holds back", report(10, {}, "60% of this article is left to read"), false, "paywall", 360],
  ["a wall that counts its words", report(10, {}, "510 words left in this story"), false, "paywall", 510],
  [
    "shorter than declared, and not free",
    report(10, { isAccessibleForFree: false, wordCount: 500 }),
    false,
    "paywall",
    260,
  ],
  ["shorter than declared, and not said to be paid for", report(10, { wordCount: 500 }), null, undefined, undefined],
  ["as long as declared", report(10, { wordCount: 250 }), true, undefined, undefined],
  [
    "as long as a text that may be as cut as the page",
    report(10, { isAccessibleForFree: false, articleBody: SENTENCE.repeat(10) }),
    null,
    undefined,
    undefined,
  ],
] as const)("whether the story is all there: %s", (_, labelled, complete, cutAt, missing) => {
  const body = bodyOf(labelled, readFields(labelled));
  expect([body.complete.value, body.cutAt, body.missingWords]).toEqual([complete, cutAt, missing]);
});
