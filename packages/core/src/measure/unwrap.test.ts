import { expect, test } from "vitest";
import { undoSetting, unquote, unwrap } from "./unwrap.ts";

const BEFORE = [
  "The ferry to the outer islands ran again on",
  "Monday, nine months after its engine failed",
  "in a storm. The islands had been cut off for",
  "most of the winter, and food came by air; it",
  "was dear. The ferry carries forty cars to the",
  "northern island.",
];
const JOINED = BEFORE.join(" ");

test.each<[string, readonly string[], readonly string[]]>([
  ["a paragraph", ["", "Ferry runs again", ""], ["", "Ferry runs again", ""]],
  ["a paragraph right behind, with a blank line before it or not", ["Nobody knew why."], ["Nobody knew why."]],
  [
    "an entry of a list",
    ["* The harbour of the northern island is too", "  small for it.", "* Forty cars."],
    ["* The harbour of the northern island is too small for it.", "* Forty cars."],
  ],
  [
    "a paragraph with its first line set in",
    ["   It will cross the bay sixteen times a day", "until the autumn."],
    ["   It will cross the bay sixteen times a day until the autumn."],
  ],
  [
    "a line set in below one that is full",
    ["The harbour of the northern island is small.", "   Two."],
    ["The harbour of the northern island is small.", "   Two."],
  ],
  [
    "a word with a hyphen",
    ["The harbour of the northern island is long-", "lived."],
    ["The harbour of the northern island is long-lived."],
  ],
])("lines broken at a width are joined: %s", (_, behind, joined) => {
  expect(unwrap([...BEFORE, ...behind].join("\n")).split("\n")).toEqual([JOINED, ...joined]);
});

test("words that a column broke lose their hyphens, and lines that had room go on", () => {
  const column = [
    "The ferry to the outer is-",
    "lands ran again on Monday, nine",
    "months after its engine failed in",
    "a storm. The well-built islands",
    "had been cut off from it for most",
    "of the winter, and food came by heli-",
    "copter, from an airfield on the main-",
    "land.",
    "The ferry carries cars.",
  ];
  expect(unwrap(column.join("\n")).split("\n")).toEqual([
    "The ferry to the outer islands ran again on Monday, nine months after its engine failed in a storm. The well-built islands had been cut off from it for most of the winter, and food came by helicopter, from an airfield on the mainland.",
    "The ferry carries cars.",
  ]);
});

test.each([
  [
    "titles one below the other",
    [
      "Ferry runs again",
      "Baker wins the harbour race",
      "Storm takes two metres of dune",
      "Church finds its second bell, long lost",
    ],
  ],
  [
    "sentences as long as each other",
    Array.from({ length: 9 }, () => "The ferry to the outer islands ran again on Monday."),
  ],
  ["paragraphs of a line", [JOINED, JOINED, JOINED, JOINED, JOINED, JOINED, JOINED]],
  [
    "a script without spaces",
    Array.from({ length: 9 }, () => "鐘楼は毎月十四日の正午に鳴らされる、島の人は そう 言う。"),
  ],
])("%s stay as they are", (_, lines) => {
  const text = lines.join("\r\n");
  expect(unwrap(text)).toBe(text);
});

test.each([
  [
    "where one stands alone below another",
    "Look:\n> The ferry runs.\r\n>\r\n> > Again?\n>> Yes.",
    "Look:\nThe ferry runs.\r\n\r\nAgain?\nYes.",
  ],
  ["not before links alone", "> Ferry\n> Baker", "> Ferry\n> Baker"],
  ["not between the steps of a way", "Home\n>\nNews\n> All", "Home\n>\nNews\n> All"],
])("the marks of quoting go, %s", (_, text, expected) => {
  expect(unquote(text)).toBe(expected);
});

test("a text browser's numbers and bullets go, where it lists the addresses; its list parts no paragraphs", () => {
  const addresses = Array.from({ length: 9 }, (_, i) => `   ${i + 1}. https://ferry.example/a-rather-long-step-${i}`);
  const text = ["   * [1]Home", "   + [2]Sport", ...BEFORE, "By [3]Ada Whitcombe [sic]", "References", ...addresses];
  expect(undoSetting(text.join("\n")).split("\n").slice(0, 4)).toEqual([
    "Home",
    "Sport",
    JOINED,
    "By Ada Whitcombe [sic]",
  ]);
  expect(undoSetting(text.join("\n")).trimEnd()).toMatch(/References$/);
  expect(undoSetting("* [1]Home\nNote [2]that")).toBe("* [1]Home\nNote [2]that");
  const few = ["Note [2]that", ...addresses.slice(0, 4), ""].join("\n");
  expect(undoSetting(few)).toBe(few);
  const standins = ["[4]", "(BUTTON) More (BUTTON) Share", "IFRAME: https://ferry.example/map?a b", "____________"];
  const pictures = ["[ferry-1.jpg?w=50] The ferry [sic]", "[The ferry in May]", "[INS]", "in [2024]"];
  const spaced = addresses.map((line) => line.replace("rather", "rather & long"));
  expect(
    undoSetting([...standins, ...pictures, ...spaced].join("\n"))
      .split("\n")
      .slice(0, 8),
  ).toEqual(["", " More  Share", "", "", " The ferry [sic]", "[The ferry in May]", "[INS]", "in [2024]"]);
  // Of known tools many rows may have had room.
  const titles = Array.from({ length: 20 }, (_, i) => `[${i}]Storm warning for the coast of ${i}`);
  expect(undoSetting([...titles, ...BEFORE, "", ...addresses].join("\n"))).toContain(JOINED);
});
