import { expect, test } from "vitest";
import { authorCounts, namesOf } from "./authors.ts";

test.each([
  ["By Ana Pires and Tom Vale", ["ana pires", "tom vale"]],
  ["Ida Holm und Jan Bach", ["ida holm", "jan bach"]],
  ["Mara Quill, MD, RD", ["mara quill"]],
  ["Mara Quill, Ph.D.", ["mara quill"]],
  ["Ana Pires, Tom Vale, and Li Wei", ["ana pires", "tom vale", "li wei"]],
  ["Sandy Anderson", ["sandy anderson"]],
  ["JÖRG  LINDE", ["jörg linde"]],
  ["NPX", ["npx"]],
  ["", []],
])("names of '%s'", (text, names) => {
  expect(namesOf(text)).toEqual(names);
});

// Counts are [pages, exact, tp, fp, fn].
test.each<[readonly string[], readonly (readonly string[])[], readonly number[]]>([
  [
    ["Ana Pires", "Tom Vale"],
    [["Tom Vale"], ["ANA PIRES"]],
    [1, 1, 2, 0, 0],
  ],
  [["Ana Pires and Tom Vale"], [["Ana Pires"], ["Tom Vale"]], [1, 1, 2, 0, 0]],
  [["Ana Pires"], [["Ana Pires"], ["Tom Vale"]], [1, 0, 1, 1, 0]],
  [["Ana Pires"], [], [1, 0, 0, 0, 1]],
  [["NPX"], [["Northern Press Exchange", "NPX"]], [1, 1, 1, 0, 0]],
  [["Northern Press Exchange"], [["Northern Press Exchange", "NPX"]], [1, 1, 1, 0, 0]],
  [["Ana Pires"], [["Northern Press Exchange", "NPX"]], [1, 0, 0, 1, 1]],
])("gold %j, read %j", (gold, read, counts) => {
  expect(authorCounts(gold, read)).toEqual(counts);
});
