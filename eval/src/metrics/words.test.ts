import { expect, test } from "vitest";
import { wordOverlapCounts } from "./word-overlap.ts";
import { plain, spaceCharacters, wordF1, words } from "./words.ts";

test.each([
  ["Don't stop, user_1!", ["Don", "t", "stop", "user_1"]],
  ["Straße — Überfall", ["Straße", "Überfall"]],
  ["Вода 24°", ["Вода", "24"]],
  // A combining mark breaks a word, as in Python's \w.
  ["e\u0301te", ["e", "te"]],
])("words of %s", (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test("every Han, Kana and Thai character becomes a word", () => {
  expect(words(spaceCharacters("東京でABC社"))).toEqual(["東", "京", "で", "ABC", "社"]);
});

test("NFKC and white space", () => {
  expect(plain(" ﬁne\u00a0\n print ")).toBe("fine print");
  expect(plain("heli\u00adcopter \u200bpad")).toBe("helicopter pad");
});

test.each([
  ["The cat", "the CAT", 1],
  ["a b c", "a b d", 2 / 3],
  ["", "", 1],
  ["a", "", 0],
])("words of '%s' and '%s' share F1 %f", (a, b, f1) => {
  expect(wordF1(a, b)).toBeCloseTo(f1, 12);
});

// Counts are [pages, F1, P, R].
test.each([
  ["a a b", "A b b", [1, 2 / 3, 2 / 3, 2 / 3]],
  ["a b c d", "a", [1, 0.4, 1, 0.25]],
  ["", "", [1, 1, 1, 1]],
  ["", "a", [1, 0, 0, 0]],
  ["a", "", [1, 0, 0, 0]],
])("word overlap of gold '%s' with '%s'", (gold, read, counts) => {
  expect(wordOverlapCounts(gold, read)).toEqual(counts);
});
