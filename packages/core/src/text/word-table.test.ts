import { expect, test } from "vitest";
import { WordBits, WordTable } from "./word-table.ts";

const LEXICON = new WordBits([
  ["von", "by", "por", "Автор", "作"],
  ["photo", "foto", "by"],
  ["last updated", "aktualisiert"],
]);

test("a line's bits are those of its words, in any case and script", () => {
  const table = tableOf(["Von Anna Kern", "nothing here", "PHOTO BY anyone", "автор: Ира", "Last week", "作者", ""]);
  expect(table.shapes.map((shape) => shape.words)).toEqual([3, 2, 3, 2, 2, 2, 0]);
  expect([0, 1, 2, 3, 4, 5, 6].map((line) => table.bits(line, LEXICON))).toEqual([1, 0, 3, 1, 4, 1, 0]);
});

test("bits of many words are told apart", () => {
  const words = Array.from({ length: 3000 }, (_, i) => `w${i}`);
  const lexicon = new WordBits([words.slice(0, 1500), words.slice(1000)]);
  const table = tableOf([...words, "other"]);
  const bits = words.map((_, i) => table.bits(i, lexicon));
  expect(bits.every((found, i) => found === ((i < 1500 ? 1 : 0) | (i >= 1000 ? 2 : 0)))).toBe(true);
  expect(table.bits(3000, lexicon)).toBe(0);
});

function tableOf(lines: readonly string[]): WordTable {
  let at = 0;
  const spans = lines.map((line) => {
    const span = [at, at + line.length] as const;
    at += line.length + 1;
    return { span };
  });
  return new WordTable(lines.join("\n"), spans);
}
