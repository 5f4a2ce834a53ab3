import { expect, test } from "vitest";
import { paragraphCounts } from "./paragraphs.ts";
import { pageSnippetCounts, snippetCounts } from "./snippets.ts";
import { exactCounts, languageCounts, passageCounts, setCounts, startCounts, stringCounts } from "./strings.ts";

test("strings are a multiset, set items are not", () => {
  expect(stringCounts(["Why now", "Why now", "What next"], ["Why  now", "Who"])).toEqual([1, 1, 1, 2]);
  expect(setCounts(["Rail", "rail", "Ports"], ["RAIL", "Tax"])).toEqual([1, 1, 1, 1]);
});

test.each([
  ["Rain ends drought", "Rain  ends drought", [1, 1, 0]],
  ["Rain ends drought", "Rain Ends Drought", [1, 0, 0]],
  ["Rain ends drought", null, [1, 0, 1]],
])("title '%s' read as '%s'", (gold, read, counts) => {
  expect(exactCounts(gold, read)).toEqual(counts);
});

// Counts are [pages, P, P pages, R, R pages].
test.each([
  ["rain ends drought", "Rain ends", [1, 1, 1, 2 / 3, 1]],
  ["", "Rain ends", [1, 0, 1, 0, 0]],
  ["rain ends", null, [1, 0, 0, 0, 1]],
  ["", null, [1, 0, 0, 0, 0]],
])("standfirst '%s' read as '%s'", (gold, read, counts) => {
  expect(passageCounts(gold, read)).toEqual(counts);
});

test.each([
  ["de", "de-AT", 1],
  ["no", "nb-NO", 1],
  ["nl", "de", 0],
  ["nl", null, 0],
])("language %s read as %s", (gold, read, right) => {
  expect(languageCounts(gold, read)).toEqual([1, right]);
});

test("body start, by words", () => {
  expect(startCounts("It rained. All", "It rained; all day.")).toEqual([1, 1]);
  expect(startCounts("It rained", "Yesterday it rained")).toEqual([1, 0]);
});

test("snippets: found over all white space, case-sensitive; WCXB's without case and by page", () => {
  const gold = { with: ["it rained", "All day"], without: ["Subscribe", "Read more"] };
  const text = "Then it\n rained all day. Subscribe";
  expect(snippetCounts(gold, text)).toEqual([1, 1, 1, 1, 1]);
  expect(pageSnippetCounts(gold, text)).toEqual([1, 1, 1, 0.5, 1]);
});

test("paragraphs are equal or not", () => {
  expect(paragraphCounts(["One.", "Two."], ["One.", "Two", "Three."])).toEqual([1, 0.4, 1 / 3, 0.5, 1]);
  expect(paragraphCounts(["One."], [])).toEqual([1, 0, 0, 0, 0]);
});
