import { expect, test } from "vitest";
import { measuredPage } from "../../test/measured-page.ts";
import { findStory, markStory } from "./lines-body.ts";
import { readSheet } from "./lines-sheet.ts";

const TEXTS: Readonly<Record<string, string>> = {
  p: "The ferry to the outer islands ran again on Monday, nine months after its engine failed in a storm.",
  h: "Food by helicopter",
  f: "Advertisement",
  r: "Read also",
  s: "Share",
  w: "Subscribe to read on",
  t: "Nobody else came near the boat that the baker had built from the old doors of his shop. Read more",
  c: "and the islanders were glad of it.",
  d: "Published: 3 May 2025",
  o: "The council will talk about the price of a crossing at its meeting on Friday evening.",
};

/** Lines by kind (paragraph, heading, furniture, one that goes on amid a sentence, paragraph outside the densest text), each with its probability in hundredths; those that are story come back. */
function story(page: string, andEnds = false): string {
  const told = page.split(" ");
  const text = told.map((line, i) => TEXTS[line.charAt(0)]?.replace("Monday", `Monday ${i}`)).join("\n");
  const sheet = readSheet(measuredPage(text, { contentType: "text/plain" }).galley, null);
  for (const line of sheet.lines) line.own.body = Number(told[line.index]?.slice(1)) / 100;
  const last = told.findLastIndex((line) => !line.startsWith("o"));
  markStory({ ...sheet, headline: -1, core: { first: 0, last, cohesion: new Float32Array(told.length) } });
  if (andEnds) findStory({ ...sheet, headline: -1, core: null });
  return told.map((line, i) => (sheet.lines[i]?.story === true ? line : "-")).join(" ");
}

test.each([
  ["p90 p90 p10 p10", "p90 p90 - -", "from half on"],
  ["p90 p40 p90", "p90 p40 p90", "amid the story a little sooner"],
  ["p90 p30 p90", "p90 - p90", "and no more than that"],
  ["p90 o10 o60 o10", "p90 - - -", "alone a little later"],
  ["p90 o10 o70 o10", "p90 - o70 -", "and no more than that"],
  ["p46 f10 p90 f10 p46 f10 p90", "- - p90 - p46 - p90", "between furniture amid the densest text sooner"],
  ["p90 p30 p10 p46 p10 p90", "p90 - - - - p90", "elsewhere there no sooner"],
  ["p90 f10 p60 f10 p10", "p90 - p60 - -", "alone among furniture sooner"],
  ["p90 s90 p90", "p90 s90 p90", "furniture later"],
  ["p90 f99 p90", "p90 - p90", "an advertisement never"],
  ["p90 h60 p90", "p90 h60 p90", "a heading before text"],
  ["p90 h60 p10", "p90 - -", "a heading that nothing follows"],
  ["p90 h60", "p90 -", "a heading at the page's end"],
  ["p0 p100 p0", "- p100 -", "rounded to certainty"],
  ["p90 p30 p44", "p90 - -", "not worth going on for"],
  ["p90 f10 f10 p46", "p90 - - p46", "the densest text's own end"],
  ["p90 c10 h46 p44", "p90 - h46 -", "among pieces of sentences turns are free, and the densest text is story sooner"],
  ["p90 p90 o60", "p90 p90 o60", "outside the densest text no later"],
  ["p90 c90 o60", "p90 c90 -", "among pieces of sentences later"],
  ["p90 s70 p90", "p90 - p90", "and no sooner"],
  ["p90 t70 p90", "p90 - p90", "a teaser later"],
  ["p90 f10 p25", "p90 - p25", "a sentence behind an advertisement alone sooner"],
  ["p90 p10 f10 p25", "p90 - - -", "where the story goes on behind it"],
  [
    "p90 r10 h10 h10 p35 p35 h35",
    "p90 - - - p35 p35 -",
    "a sentence behind links to other stories sooner, and the next one",
  ],
  ["p90 r10 h10 h10 p25", "p90 - - - -", "and no more than that"],
])("%s: %s (%s)", (page, expected) => {
  expect(story(page)).toBe(expected);
});

test.each([
  ["p90 p90 s10 p79 p79", "p90 p90 - - -", "a box that closes stories"],
  ["p90 p90 w10 p79", "p90 p90 - -", "what is kept for subscribers"],
  ["p90 p90 s10 p80", "p90 p90 - p80", "none that a likely line stands behind"],
  ["p90 p90 s10 p60 p90", "p90 p90 - p60 p90", "none that one stands behind further down"],
  ["p90 s10 p79 p79", "p90 - p79 p79", "none that half of the story stands behind"],
  ["p90 p90 f10 p70", "p90 p90 - p70", "no advertisement"],
  ["p90 p90 r10 p70", "p90 p90 - p70", "no links that a short story's last sentence stands right behind"],
  ["h90 h70 d10 p90 p90", "- - - p90 p90", "no title above its time"],
  ["h90 h70 p90 d10 p90", "h90 h70 p90 - p90", "no paragraph, whatever time stands below"],
  ["p90 p90 p90 s10 p70 s10 p70", "p90 p90 p90 - - - -", "the first of them"],
  [
    `${"p90 ".repeat(16)}r10 h10 p69`,
    `${"p90 ".repeat(16)}- - -`,
    "links that a long story's last sentence stands behind",
  ],
])("%s: %s (a story ends at %s)", (page, expected) => {
  expect(story(page, true)).toBe(expected);
});
