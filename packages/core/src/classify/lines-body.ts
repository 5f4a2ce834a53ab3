import { countWords, mostUses, shareOfRare } from "./line-model/word-uses.ts";
import type { Line, OpenSheet } from "./lines-sheet.ts";

/** A line is story from this probability on, sooner amid the page's densest text: figures of the choice are in docs/decisions/0013 and 0032. */
const STORY_THRESHOLD = 0.62;
const CORE_THRESHOLD = 0.45;

/** Where the story's text is: first and last line, and the words that make it up. */
export interface Story {
  readonly first: number;
  readonly last: number;
  /** In how many lines of the story each word stands. */
  readonly words: ReadonlyMap<number, number>;
  readonly lines: number;
}

/** From the first line that the model takes for story to the last. */
export function findStory(sheet: OpenSheet): Story | null {
  const lines = sheet.lines.filter((line) => !line.taken && isStoryLine(sheet, line));
  while (isLooseHeading(lines.at(-1))) lines.pop();
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return null;
  return { first: first.index, last: last.index, words: countWords(lines), lines: lines.length };
}

/** A heading has text behind it: at the end of the story it belongs to what follows, unless the model is as sure as this. */
const LAST_HEADING_THRESHOLD = 0.8;

function isLooseHeading(line: Line | undefined): boolean {
  if (line === undefined || line.prose || line.shape.endsSentence) return false;
  return line.own.body < LAST_HEADING_THRESHOLD;
}

/** What the lexicon knows as furniture is story only where the model is as sure as this. */
const FURNITURE_THRESHOLD = 0.8;

export function isStoryLine({ core }: OpenSheet, line: Line): boolean {
  const known = line.reading !== null && line.reading.class !== "caption-label";
  if (known) return line.own.body >= FURNITURE_THRESHOLD;
  const inCore = core !== null && line.index >= core.first && line.index <= core.last;
  return line.own.body >= (inCore ? CORE_THRESHOLD : STORY_THRESHOLD);
}

/** Share of a line's less frequent words that the story has, 0 to 1. */
export function cohesionWith(story: Story, line: Line): number {
  return shareOfRare(line.hashes, story.words, mostUses(story.lines), 0);
}
