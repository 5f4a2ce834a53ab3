import { expect, test } from "vitest";
import type { Candidate } from "./candidate.ts";
import { choose, mergeSpans } from "./choose.ts";

const say = (
  value: string,
  weight: number,
  from: string,
  spans: Candidate<string>["spans"] = [],
): Candidate<string> => ({
  value,
  raw: value,
  spans,
  how: spans.length > 0 ? "stated" : "structured",
  from,
  weight,
});
const lower = (value: string) => value.toLowerCase();

test("no witness is UNKNOWN", () => {
  expect(choose([], lower)).toEqual({ value: null, how: "inferred", confidence: 0 });
  expect(choose([say("", 1, "h1")], lower).value).toBeNull();
});

test("two that agree beat one that is stronger alone; the stronger of the two words the value", () => {
  const fact = choose(
    [
      say("Harbour opens", 0.7, "h1", [[0, 13]]),
      say("Port reopens", 0.75, "meta:og:title"),
      say("HARBOUR OPENS", 0.6, "title"),
    ],
    lower,
  );
  expect(fact).toEqual({
    value: "Harbour opens",
    raw: "Harbour opens",
    spans: [[0, 13]],
    how: "stated",
    from: "h1",
    confidence: 0.61,
    basis: ["title"],
    alternatives: [{ value: "Port reopens", confidence: 0.52, from: "meta:og:title" }],
  });
});

test("a declared winner stays structured though the page prints the same", () => {
  expect(choose([say("Sport", 0.9, "meta:article:section"), say("sport", 0.5, "text", [[3, 8]])], lower)).toMatchObject(
    {
      how: "structured",
      spans: [[3, 8]],
    },
  );
});

test("spans are ascending and unique", () => {
  expect(
    mergeSpans([
      [9, 12],
      [1, 4],
      [9, 12],
      [1, 3],
    ]),
  ).toEqual([
    [1, 3],
    [1, 4],
    [9, 12],
  ]);
});
