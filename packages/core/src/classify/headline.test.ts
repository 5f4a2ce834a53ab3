import { expect, test } from "vitest";
import { extract } from "../extract.ts";

const STORY =
  "<p>The council voted on Monday to open the ferry line across the harbour, its chairman said after a meeting of three hours.</p>".repeat(
    5,
  );
const MENU = '<ul><li><a href="/about">About</a></li><li><a href="/archive">Archive</a></li></ul>';

test.each<[shape: string, title: string, body: string, headline: string]>([
  [
    "the site's name as a linked h1, before the story in the title",
    "Harbour Notes: The ferry opens in May",
    `<h1><a href="http://notes.example/harbour_notes/">Harbour Notes</a></h1><h2>Seen from the pier</h2>${MENU}<h2>May 4, 2012</h2><h3>The ferry opens in May</h3>${STORY}`,
    "The ferry opens in May",
  ],
  [
    "the site's name as an h1 without a link, words of the system between",
    "Pier and Quay » Blog Archive » Ferry to the islands",
    `<h1>Pier and Quay</h1>${MENU}<h2><a href="/2012/05/ferry-to-the-islands/">Ferry to the islands</a></h2>${STORY}`,
    "Ferry to the islands",
  ],
  [
    "the story before the site in the title, both printed",
    "Ferry to the islands – Pier and Quay",
    `<h1><a href="/">Pier and Quay</a></h1>${MENU}<h2>Ferry to the islands</h2>${STORY}`,
    "Ferry to the islands",
  ],
  [
    "an h1 of two words that no title has, a question of the story that one has",
    "Harbour ferries: what a ticket costs | Pier and Quay",
    `<h1>Ticket prices</h1>${STORY}<h2>What a ticket costs</h2>${STORY}`,
    "Ticket prices",
  ],
  [
    "a count of comments in the heading, the same heading over a comment",
    "Ferry line opens across the harbour - Pier and Quay",
    `<div><a href="/">Pier and Quay</a></div><header><h2><a href="/1">Ferry line opens across the harbour</a> 124</h2></header>${STORY}<h2>Ferry line opens across the harbour</h2><p>I doubt it.</p>`,
    "Ferry line opens across the harbour 124",
  ],
  [
    "a headline and a subtitle that are the two parts of the title",
    "Ferry line opens in spring: Two boats for the islands",
    `<h1>Ferry line opens in spring</h1><h2>Two boats for the islands</h2>${STORY}`,
    "Ferry line opens in spring",
  ],
])("%s", (_, title, body, headline) => {
  const outcome = extract(`<html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`, {
    contentType: "text/html",
  });
  expect(outcome.kind === "article" ? outcome.record.headline.value : outcome).toBe(headline);
});
