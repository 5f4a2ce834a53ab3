import { readByline } from "../grammar/names/byline.ts";
import { readCaptionOf } from "../grammar/names/credit.ts";
import { isCapitals } from "../grammar/names/credit-chain.ts";
import { CAPTION_DATE } from "../text/patterns.ts";
import { isMostlyNames, timeRole } from "./head.ts";
import { cohesionWith, isHeading, type Story } from "./lines-body.ts";
import { labelBylines } from "./lines-byline.ts";
import { takeSubject } from "./lines-header.ts";
import { BYLINE_WITHIN, findLineHeadline, MOST_HEAD_LINES } from "./lines-headline.ts";
import { type Line, type OpenSheet, type Sheet, take } from "./lines-sheet.ts";
import { labelStandfirst } from "./lines-standfirst.ts";

/** Times, alone in their lines, stand also so many lines behind that. */
const LINES_OF_TIMES = 4;
const MAX_TIME_WORDS = 12;
const MAX_KICKER_WORDS = 6;
const MAX_GRAMMAR_CHARS = 300;
const GRAMMAR_PROBABILITY = 0.93;
const KICKER_PROBABILITY = 0.6;

/** Roles before the story's first paragraph. Returns the first line of the body, moved behind a standfirst that the text began with. */
export function labelLinesHead(sheet: OpenSheet, story: Story, slug: ReadonlySet<string>, named: number): number {
  const { headline, body } = findHead(sheet, story, slug, named);
  if (headline < 0) return story.first;
  labelBylines(sheet, { headline, first: body, last: story.last });
  labelStandfirst(sheet, story, headline, body);
  if (sheet.headline < 0) labelKicker(sheet, story, headline);
  return body;
}

/** Finds the headline and where the body begins behind it; -1 where no line is the headline. */
export function findHead(
  sheet: OpenSheet,
  story: Story,
  slug: ReadonlySet<string>,
  named: number,
): { readonly headline: number; readonly body: number } {
  const from = openHead(sheet, story, named);
  const found = sheet.headline >= 0 ? null : findLineHeadline(sheet, story, from, slug);
  const subject = sheet.headline < 0 ? sheet.lines[sheet.subject] : undefined;
  const opening = sheet.lines[story.first];
  // What opens a mail's text as a title is a better one than its subject.
  const titled = subject !== undefined && opening !== undefined && isHeading(opening) ? opening : undefined;
  const headline = (found?.line ?? titled ?? subject)?.index ?? sheet.headline;
  if (found !== null) take(found.line, "headline", found.share, "words of the story");
  else if (titled !== undefined) take(titled, "headline", titled.own.body, "opens a mail");
  else if (subject !== undefined) takeSubject(subject);
  return { headline, body: headline < 0 ? story.first : bodyStart(sheet, story, headline) };
}

/** Marks what the head's lines say of themselves. Returns the line that it begins with. */
export function openHead(sheet: OpenSheet, story: Story, named: number): number {
  const above = Math.max(0, sheet.headline, story.first - MOST_HEAD_LINES);
  const from = named < 0 ? above : Math.min(named, above);
  markTimesAndNames(sheet, from, story);
  return from;
}

/** Bylines, times, captions and credits before the story and among its first lines. */
function markTimesAndNames(sheet: Sheet, from: number, story: Story): void {
  const to = Math.max(story.first, from) + BYLINE_WITHIN;
  for (const line of sheet.lines.slice(from, to + 1 + LINES_OF_TIMES)) {
    if (
      line.taken ||
      line.text.length > MAX_GRAMMAR_CHARS ||
      (line.index > to && (line.words > MAX_TIME_WORDS || line.index > story.last))
    )
      continue;
    const inside = line.index > to || (line.index > story.first && line.prose);
    const role = timeRole(line.text);
    if (role !== null) take(line, role, GRAMMAR_PROBABILITY, `grammar: ${role}`);
    else if (!inside && (isByline(line, true) || isSignature(line)))
      take(line, "byline", GRAMMAR_PROBABILITY, "grammar: byline");
    else if (line.index <= to) {
      // Behind a short story a line of rights is the page's and no picture's.
      const isLast = line.index === story.last && line.index > story.first && isSigned(sheet, line);
      const isCaption = line.index <= story.last && !isLast && labelCaption(sheet, line);
      if (!isCaption && !inside && isByline(line, false)) take(line, "byline", GRAMMAR_PROBABILITY, "grammar: name");
    }
  }
}

/** A caption proves itself by its credit, or by an archive's mark. A story's only text is what a picture's page tells. */
export function labelCaption({ galley, lines }: Sheet, line: Line): boolean {
  if (line.story && lines.every((other) => other === line || !other.story)) return false;
  const parts = readCaptionOf(galley, line.text);
  const { credit, creditSpan } = parts;
  const proven = parts.archive || CAPTION_DATE.test(line.text);
  const announced = line.reading?.class === "caption-label" || proven;
  // `... on Tuesday. (Gus Marlow/CBX)`
  const shared = parts.caption?.endsWith(".") === true && credit?.raw.includes("/") && credit.creators.length > 0;
  const doubted = credit !== null && (shared === true || isCapitals(credit.raw)) && line.own.body < LEAST_STORY;
  if (credit === null || creditSpan === null ? !proven : !(credit.certain || announced || doubted)) return false;
  if (!announced && line.words > MAX_CAPTION_WORDS) return false;
  const start = line.block.span[0];
  take(line, parts.caption === null ? "credit" : "caption", GRAMMAR_PROBABILITY, "grammar: credit");
  if (parts.caption !== null && creditSpan !== null)
    line.own.parts = [{ span: withBrackets(line.text, creditSpan, start), role: "credit" }];
  return true;
}

/** What ends in nothing but an agency's name, or that and who edited it (`(dpa/gem)`), may be the last paragraph of its report, and no caption. */
export function isSigned({ galley }: Sheet, line: Line): boolean {
  const { credit } = readCaptionOf(galley, line.text);
  if (credit?.agencySpan == null || credit.agencySpan[0] !== credit.span[0]) return false;
  const editor = line.text.slice(credit.agencySpan[1], credit.span[1]);
  return editor.length <= MOST_EDITOR_CHARS && editor === editor.toLowerCase();
}

const MOST_EDITOR_CHARS = 5;
const MAX_CAPTION_WORDS = 90;
/** A name in capitals behind the last sentence, or beside a paper's, is no more than a sign: where the line is likelier story than this, it stays so. */
const LEAST_STORY = 0.45;
const OPENING = "([（［【";
const CLOSING = ")]）］】";

function withBrackets(text: string, [from, to]: readonly [number, number], offset: number): [number, number] {
  const open = from > 0 && OPENING.includes(text.charAt(from - 1));
  const close = to < text.length && CLOSING.includes(text.charAt(to));
  return [offset + from - (open ? 1 : 0), offset + to + (close ? 1 : 0)];
}

/** A name that the page prints again: below the story, as the agency's or the author's signature. */
function isSignature(line: Line): boolean {
  return line.same > 1 && line.firstSame < 0 && line.words <= MAX_SIGNATURE_WORDS && isByline(line, false);
}

const MAX_SIGNATURE_WORDS = 8;

/** With `announced`, only a line that says so of itself ("By ..."), and not one that names a photographer. */
function isByline(line: Line, announced: boolean): boolean {
  if (line.reading?.whole === true) return false;
  const parts = readByline(line.text);
  if (parts === null || parts.parties.length === 0) return false;
  if (line.prose && !isMostlyNames(line.text, parts)) return false;
  if (!announced) return true;
  return (
    parts.labelled && parts.parties.every((party) => party.role !== "photographer" && party.role !== "illustrator")
  );
}

/** Text between the headline and a byline is the standfirst, and the body begins behind. */
function bodyStart(sheet: Sheet, story: Story, headline: number): number {
  let start = Math.max(story.first, headline + 1);
  // A name behind the last paragraph signs a short story and ends it.
  const limit = Math.min(Math.max(story.last, start), start + BYLINE_WITHIN);
  for (let at = start; at < limit; at++) {
    const role = sheet.lines[at]?.own.role;
    if (role === "byline" || role === "posted" || role === "updated") start = at + 1;
  }
  while (start < story.last && sheet.lines[start]?.taken === true) start++;
  return start;
}

/** Most lines above a headline are the last entry of a menu: the story's own words vouch for a kicker. */
function labelKicker(sheet: Sheet, story: Story, headline: number): void {
  const line = sheet.lines[headline - 1];
  if (line === undefined || line.taken || line.words > MAX_KICKER_WORDS || line.same > 1 || line.reading !== null)
    return;
  if (cohesionWith(story, line) >= MIN_KICKER_COHESION) take(line, "kicker", KICKER_PROBABILITY, "words of the story");
}

const MIN_KICKER_COHESION = 0.5;
