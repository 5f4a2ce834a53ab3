import { expect, test } from "vitest";
import { readMarks } from "./markdown-marks.ts";

test.each([
  [
    "**MARL** — The *old* ferry, __she__ said, `runs` ~~never~~ again",
    "MARL — The old ferry, she said, runs never again",
  ],
  ["a snake_case_name, 5 * 3 * 2 and *one star", "a snake_case_name, 5 * 3 * 2 and *one star"],
  ["eleven of forty\\-eight \\*paddles\\*", "eleven of forty-eight *paddles*"],
  ["The ![ferry *at](a.jpg) quay ran* and [ ![x](b.jpg) ](/c) sailed", "The quay ran* and sailed"],
  ["It ran [sic], [she] said ](/lost) again", "It ran [sic], [she] said again"],
  ["**bold *and** on*", "bold and on"],
])("%s", (source, text) => {
  expect(readMarks(source, 0).text).toBe(text);
});

test.each<[string, readonly string[]]>([
  [
    "The [old **mill**](/mill) and the [ quay ](https://x.example/a_(b)) reopen",
    ["old mill -> /mill", "quay -> https://x.example/a_(b)"],
  ],
  ['[trees](https://x.example/storm\\_of- 2025 "A (big) storm") fell', ["trees -> https://x.example/storm_of-2025"]],
  ["![picture](/a.jpg) [](/empty) [1] ![the [mill](/mill) at dusk](/b.jpg) of Marl", []],
])("the links of %s", (source, expected) => {
  const offset = 7;
  const { text, links } = readMarks(source, offset);
  expect(links.map(({ span: [start, end], href }) => `${text.slice(start - offset, end - offset)} -> ${href}`)).toEqual(
    expected,
  );
});
