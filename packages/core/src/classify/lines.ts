import type { Galley } from "../measure/galley.ts";
import type { Page } from "../parse/page.ts";
import { decide } from "./draft.ts";
import type { Label } from "./label.ts";
import { findStory, isText, type Story } from "./lines-body.ts";
import { labelCaption, labelLinesHead } from "./lines-head.ts";
import { takeHeader } from "./lines-header.ts";
import { takeNamedRails, takeRails } from "./lines-rails.ts";
import { LINE_ROLES } from "./lines-roles.ts";
import { type Line, readSheet, type Sheet, take } from "./lines-sheet.ts";
import { labelLinesTail } from "./lines-tail.ts";
import { markCopies } from "./rail-copies.ts";

/** A role for every line of a plain-text capture, from what the lines say, how they repeat and where they stand. */
export function classifyLines(_page: Page, galley: Galley): Label[] {
  const sheet = readSheet(galley);
  const headline = takeHeader(sheet);
  takeNamedRails(sheet);
  const story = findStory(sheet);
  if (story === null) takeRails(sheet, 0, sheet.lines.length);
  else labelStory(sheet, story, headline);
  labelRest(sheet);
  markCopies(
    galley.blocks,
    sheet.lines.map((line) => line.own),
  );
  return sheet.lines.map(({ own: { certain: _, ...label } }) => label);
}

const BODY_PROBABILITY = 0.9;
const SHORT_BODY_PROBABILITY = 0.7;
const LEXICON_PROBABILITY = 0.85;

function labelStory(sheet: Sheet, story: Story, headline: number): void {
  const first = labelLinesHead(sheet, story, headline);
  labelLinesTail(sheet, first, story.last);
  labelBody(sheet, first, story.last);
  takeRails(sheet, story.last + 1, sheet.lines.length);
  takeRails(sheet, 0, first);
}

/** Subheadings have no more words. */
const MAX_SUBHEADING_WORDS = 14;

function labelBody(sheet: Sheet, first: number, last: number): void {
  for (const line of sheet.lines.slice(first, last + 1)) {
    if (line.taken || line.age !== null) continue;
    if (isText(line)) {
      if (!isCaption(line)) takeBody(line, BODY_PROBABILITY);
    } else if (line.reading === null && line.same === 1 && !labelCaption(line)) labelShort(sheet, line);
  }
}

/** Inside the story only a line that announces a picture is a caption. */
function isCaption(line: Line): boolean {
  return line.reading?.class === "caption-label" && labelCaption(line);
}

/** A short line among paragraphs: a subheading before text, else part of the text. */
function labelShort(sheet: Sheet, line: Line): void {
  const next = sheet.lines[line.index + 1];
  const heads =
    !line.shape.endsSentence &&
    !line.shape.endsColon &&
    line.words <= MAX_SUBHEADING_WORDS &&
    next !== undefined &&
    isText(next);
  if (heads) take(line, "subheading", SHORT_BODY_PROBABILITY, "place: before a paragraph");
  else takeBody(line, SHORT_BODY_PROBABILITY);
}

function takeBody(line: Line, probability: number): void {
  take(line, "body", probability, "density and cohesion");
  line.own.body = probability;
}

/** Menu entries are no longer. */
const MAX_MENU_WORDS = 3;
const MENU_PROBABILITY = 0.6;

/** What is left: furniture that the lexicon knows, and short lines between entries of a menu. */
function labelRest(sheet: Sheet): void {
  for (const line of sheet.lines) {
    if (line.taken || line.reading === null) continue;
    decide(line.own, LINE_ROLES[line.reading.class], LEXICON_PROBABILITY, `lexicon: ${line.reading.class}`);
  }
  for (const line of sheet.lines) {
    if (line.taken || line.own.role !== "other" || line.words > MAX_MENU_WORDS) continue;
    if (isMenu(sheet.lines[line.index - 1]) && isMenu(sheet.lines[line.index + 1])) {
      decide(line.own, "navigation", MENU_PROBABILITY, "place: in a menu");
    }
  }
}

function isMenu(line: Line | undefined): boolean {
  return line !== undefined && !line.taken && line.own.role === "navigation";
}
