import { expect, test } from "vitest";
import { NOTHING, type PeerLine } from "./peer.ts";
import { peerTime, readingOfPeer, variantName, variantsFor } from "./peer-reading.ts";

const line: PeerLine = {
  ...NOTHING,
  id: "p1",
  ms: 1,
  error: null,
  title: "Rain",
  author: "Ana Pires",
  excerpt: "It rained.",
  text: "First.\n\nA bridge.",
  withoutFigures: "First.",
};

test("each way of reading a peer's text", () => {
  const ways = variantsFor("daniel").map((variant) => [variantName(variant), readingOfPeer(line, variant).whole]);
  expect(Object.fromEntries(ways)).toMatchObject({
    text: "First.\n\nA bridge.",
    "text without figures": "First.",
    "title + text": "Rain\n\nFirst.\n\nA bridge.",
    "title + excerpt + text without figures": "Rain\n\nIt rained.\n\nFirst.",
  });
  expect(ways).toHaveLength(8);
});

test("no headline is added where the gold has none in its body", () => {
  expect(variantsFor("fundus").some((variant) => variant.headline)).toBe(false);
});

test("a failure is read as nothing, and named", () => {
  const reading = readingOfPeer(
    { ...line, error: "timeout" },
    { figures: true, excerpt: false, headline: false, byline: false },
  );
  expect(reading).toMatchObject({ body: "", headline: null, outcome: "error: timeout" });
});

test.each([
  ["2024-05-01T10:00:00+02:00", { day: "2024-05-01", ms: Date.UTC(2024, 4, 1, 8) }],
  ["2024-05-01T10:00:00Z", { day: "2024-05-01", ms: Date.UTC(2024, 4, 1, 10) }],
  ["2024-05-01 10:00", { day: "2024-05-01", ms: null }],
  ["2024-05-01", { day: "2024-05-01", ms: null }],
  ["Wed, 01 May 2024 23:00:00 GMT", { day: "2024-05-01", ms: Date.UTC(2024, 4, 1, 23) }],
  ["yesterday", null],
  [null, null],
])("a peer's date %s", (published, time) => {
  expect(peerTime(published)).toEqual(time);
});
