import { expect, test } from "vitest";
import type { GoldPicture } from "../gold.ts";
import type { ReadPicture } from "../reading.ts";
import { captionCounts, creditCounts, isSamePicture, leadImageCounts } from "./pictures.ts";

const gold = (caption: string | null, ...credits: string[]): GoldPicture => ({ caption, credits });
const read = (caption: string | null, credit: string | null = null): ReadPicture => ({ caption, credit });
const HARBOUR = "Fishing boats wait in the harbour of Lower Quay on Monday morning, before the storm.";

// Counts are [pages, tp, fp, fn].
test.each<[string, readonly GoldPicture[], readonly ReadPicture[], readonly number[]]>([
  ["equal but for white space", [gold("A  bridge.")], [read("A bridge.")], [1, 1, 0, 0]],
  ["nearly all words", [gold(HARBOUR)], [read(`${HARBOUR} Archive`)], [1, 1, 0, 0]],
  ["half of the words", [gold("A bridge in the rain")], [read("A bridge at night")], [1, 0, 1, 1]],
  ["a copy counts once", [gold("A bridge.")], [read("A bridge."), read("A bridge.")], [1, 1, 1, 0]],
  ["pictures without caption do not count", [gold(null, "Ana Pires")], [read(null)], [1, 0, 0, 0]],
])("captions: %s", (_, wanted, given, counts) => {
  expect(captionCounts(wanted, given)).toEqual(counts);
});

test.each<[string, readonly string[], string | null, readonly number[] | null]>([
  ["cut at the slash", ["Ana Pires/NPX"], "NPX / Ana Pires", [1, 2, 0, 0]],
  ["the mark is no name", ["Ana Pires"], "Foto: Ana Pires", [1, 1, 0, 0]],
  ["agency in brackets", ["Ana Pires (NPX)"], "Ana Pires", [1, 1, 0, 1]],
  ["none read", ["Ana Pires"], null, [1, 0, 0, 1]],
  ["none in gold", [], "Ana Pires", [1, 0, 1, 0]],
])("credits: %s", (_, wanted, given, counts) => {
  expect(creditCounts([gold("A bridge.", ...wanted)], [read("A bridge.", given)])).toEqual(counts);
});

test("credits of captions that do not match say nothing", () => {
  expect(creditCounts([gold("A bridge.", "Ana Pires")], [read("A river.", "Tom Vale")])).toBeNull();
});

test.each([
  ["https://img.example/a/bridge-at-dawn.jpg?w=300", "http://img.example/a/bridge-at-dawn.jpg", true],
  ["https://img.example/320/bridge-at-dawn.jpg", "https://img.example/1280/bridge-at-dawn.jpg", true],
  ["https://img.example/a/1.jpg", "https://img.example/b/1.jpg", false],
  ["https://img.example/a/bridge-at-dawn.jpg", "https://img.example/a/bridge-at-night.jpg", false],
])("%s and %s: %s", (a, b, same) => {
  expect(isSamePicture(a, b)).toBe(same);
  expect(leadImageCounts([a], b)).toEqual(same ? [1, 1, 0, 0] : [1, 0, 1, 0]);
});
