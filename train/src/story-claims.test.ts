import { shapeOf } from "tearsheet/stages";
import { expect, test } from "vitest";
import { GoldWords } from "./gold-words.ts";
import { storyOf } from "./story-claims.ts";

const FIRST = "The ferry across the sound will run every hour from Monday on, the harbour office said.";
const SECOND = "Until now boats left when they were full, and islanders waited for most of a morning.";
const CHAPTER = "What changes for the islanders";
const THIRD = "Tickets bought at the old quay stay good until the end of the summer season.";

// "+" is story, "-" is none, "." is hidden and none.
test.each([
  ["a list of chapters", [FIRST, CHAPTER, SECOND], `- ${CHAPTER}\n+ ${FIRST}\n+ ${CHAPTER}\n+ ${SECOND}`],
  ["a pull quote", [FIRST, SECOND], `+ ${FIRST}\n- islanders waited for most of a morning\n+ ${SECOND}`],
  ["a teaser of the story", [FIRST, SECOND], `- ${FIRST}\n- Read more\n+ ${FIRST}\n+ ${SECOND}`],
  ["a copy of the whole", [FIRST, SECOND], `+ ${FIRST}\n+ ${SECOND}\n- ${FIRST}\n- ${SECOND}`],
  [
    "a hidden copy in one block",
    [FIRST, SECOND, THIRD],
    `. ${FIRST} ${SECOND} ${THIRD}\n+ ${FIRST}\n+ ${SECOND}\n+ ${THIRD}`,
  ],
  [
    "what the gold says twice",
    [FIRST, CHAPTER, SECOND, CHAPTER, THIRD],
    `+ ${FIRST}\n+ ${CHAPTER}\n+ ${SECOND}\n+ ${CHAPTER}\n+ ${THIRD}`,
  ],
  ["a standfirst that the gold has elsewhere", [SECOND, FIRST, THIRD], `+ ${FIRST}\n+ ${SECOND}\n+ ${THIRD}`],
  [
    "cells of a row",
    [FIRST, "Adults 4 pounds", "Children 2 pounds", SECOND],
    `+ ${FIRST}\n+ Adults\n+ 4 pounds\n+ Children\n+ 2 pounds\n+ ${SECOND}`,
  ],
  [
    "short lines between the same paragraphs",
    [FIRST, "Fares", SECOND],
    `- Fares\n+ ${FIRST}\n- Share\n+ Fares\n+ ${SECOND}\n- Fares`,
  ],
])("%s", (_, gold, page) => {
  const marked = page.split("\n").map((line) => ({ mark: line.slice(0, 1), text: line.slice(2) }));
  const claims = marked.map(({ mark, text }, block) => ({ block, words: wordsOf(text), hidden: mark === "." }));
  const story = new Set(storyOf(new GoldWords(gold.map(wordsOf)), claims).map(({ block }) => block));
  const read = marked.map(({ mark, text }, i) => `${story.has(i) ? "+" : mark === "." ? "." : "-"} ${text}`);
  expect(read.join("\n")).toBe(page);
});

function wordsOf(text: string): number[] {
  const words: number[] = [];
  shapeOf(text, words);
  return words;
}
