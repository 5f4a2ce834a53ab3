import { expect, test } from "vitest";
import { measuredPage } from "../../test/measured-page.ts";
import { classifyLines } from "../classify/lines.ts";
import { readHeadlines } from "./headline.ts";

const STORY = [
  "The ferry to the outer islands ran again on Monday, nine months after its engine failed in a storm.",
  "The islands had been cut off from the ferry for most of the winter, and food came by helicopter.",
  "The ferry carries forty cars and will cross the bay sixteen times a day until the autumn.",
];

function headlineOf(head: readonly string[]): string | null {
  const text = [...head, ...STORY].join("\n");
  const { page, galley } = measuredPage(text, { contentType: "text/plain" });
  const { headline } = readHeadlines({ page, galley, labels: classifyLines(page, galley) });
  const [span] = headline.spans ?? [];
  if (span !== undefined) expect(galley.text.slice(...span)).toBe(headline.value);
  return headline.value;
}

test.each<[title: string, headline: string]>([
  ["Ferry runs again after nine months | Harbour Post", "Ferry runs again after nine months"],
  ["Ferry runs again after nine months - Harbour Post", "Ferry runs again after nine months"],
  ["Ferry runs again after nine months – Islands – Harbour Post", "Ferry runs again after nine months"],
  ["Ferry runs again after nine months | The news of all our harbours", "Ferry runs again after nine months"],
  ["Ferry runs again after nine months - post.example", "Ferry runs again after nine months"],
  ["Ferry runs again after nine months - and stops at once", "Ferry runs again after nine months - and stops at once"],
  ["Ferry runs again - Why it took nine months", "Ferry runs again - Why it took nine months"],
  ["Ferry runs again after nine months – finally!", "Ferry runs again after nine months – finally!"],
  ["Harbour inquiry: ferry runs again", "Harbour inquiry: ferry runs again"],
])("behind a header, of the title %s", (title, headline) => {
  expect(headlineOf([` date 2025-05-03 ${title}`])).toBe(headline);
  expect(headlineOf(["url: https://www.a.example/1", `title: ${title}`])).toBe(headline);
});

test("a name that the address spells goes, whatever parts it", () => {
  const title = "Harbour Post: Ferry runs again";
  expect(headlineOf(["url: https://harbourpost.example/1", `title: ${title}`])).toBe("Ferry runs again");
});

test("what the page prints again by itself is the headline whole", () => {
  const title = "Ferry runs again - Skerry rejoices";
  expect(headlineOf([`title: ${title}`, "date: 2025-05-03", title])).toBe(title);
});

test("a reader's header: title, address and time, each with a blank line", () => {
  const head = [
    "Title: Ferry runs again after nine months | Harbour Post",
    "",
    "URL Source: https://harbourpost.example/1",
    "",
    "Published Time: 2025-05-03T10:00:00Z",
    "",
    "Markdown Content:",
  ];
  expect(headlineOf(head)).toBe("Ferry runs again after nine months");
});
