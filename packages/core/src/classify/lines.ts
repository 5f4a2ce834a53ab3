import type { Galley } from "../measure/galley.ts";
import { HEADING_LEVELS } from "../measure/tag-sets.ts";
import type { SiteLines } from "../options.ts";
import type { Page } from "../parse/page.ts";
import { decide, rounded } from "./draft.ts";
import type { Label } from "./label.ts";
import { findCore } from "./line-model/core.ts";
import { type LineModel, storyProbabilities } from "./line-model/line-model.ts";
import { shippedLineModel } from "./line-model/shipped-line-model.ts";
import { siteLines } from "./line-model/site-lines.ts";
import { slugOfAddress, startBelowNamed } from "./lines-address.ts";
import { findStory, isLink, markStory, type Story } from "./lines-body.ts";
import { labelBylines, type NameRival, nameRivals } from "./lines-byline.ts";
import { takeComments } from "./lines-comments.ts";
import { findHead, isSigned, labelCaption, labelLinesHead, openHead } from "./lines-head.ts";
import { takeHeader, takeMail } from "./lines-header.ts";
import { type LineRival, lineRivals } from "./lines-headline.ts";
import { takePictureMarks } from "./lines-marks.ts";
import { takePosts } from "./lines-posts.ts";
import { takeNamedRails, takeRails } from "./lines-rails.ts";
import { LINE_ROLES } from "./lines-roles.ts";
import { type Line, type OpenSheet, readSheet, type Sheet, take } from "./lines-sheet.ts";
import { type StandfirstRival, standfirstRivals } from "./lines-standfirst.ts";
import { labelLinesTail } from "./lines-tail.ts";
import { markCopies } from "./rail-copies.ts";

/** How plain text is read. */
export interface LineOptions {
  /** Else the one that ships. */
  readonly model?: LineModel;
  readonly site?: SiteLines;
}

/** A role for every line of a plain-text capture: the story by the line model, all else by what the lines say, how they repeat and where they stand. */
export function classifyLines(page: Page, galley: Galley, options: LineOptions = {}): Label[] {
  const { sheet, story, slug, named } = openStory(page, galley, options);
  if (story === null) takeRails(sheet, 0, sheet.lines.length);
  else labelStory(sheet, story, slug, named);
  labelRest(sheet);
  markCopies(
    galley.blocks,
    sheet.lines.map((line) => line.own),
  );
  return sheet.lines.map(({ own: { certain: _, ...label } }) => label);
}

/** The lines that may be the headline, for those who weigh them; none where the capture's header names it. */
export function rivalLinesOf(page: Page, galley: Galley, options: LineOptions = {}): readonly LineRival[] {
  const { sheet, story, slug, named } = openStory(page, galley, options);
  if (story === null || sheet.headline >= 0) return [];
  return lineRivals(sheet, story, openHead(sheet, story, named), slug);
}

/** The lines that may name who wrote, for those who weigh them. */
export function rivalNamesOf(page: Page, galley: Galley, options: LineOptions = {}): readonly NameRival[] {
  const { sheet, story, slug, named } = openStory(page, galley, options);
  if (story === null) return [];
  const { headline, body } = findHead(sheet, story, slug, named);
  return nameRivals(sheet, { headline, first: body, last: story.last });
}

/** The lines that may be the standfirst, for those who weigh them. */
export function rivalStandfirstsOf(page: Page, galley: Galley, options: LineOptions = {}): readonly StandfirstRival[] {
  const { sheet, story, slug, named } = openStory(page, galley, options);
  if (story === null) return [];
  const { headline, body } = findHead(sheet, story, slug, named);
  if (headline < 0) return [];
  labelBylines(sheet, { headline, first: body, last: story.last });
  return standfirstRivals(sheet, story, headline, body);
}

/** A sheet whose story is found, and what the address says of it. */
interface StorySheet {
  readonly sheet: OpenSheet;
  readonly story: Story | null;
  readonly slug: ReadonlySet<string>;
  /** The line that the address names; -1 where it names none. */
  readonly named: number;
}

function openStory(page: Page, galley: Galley, options: LineOptions): StorySheet {
  const { model = shippedLineModel(), site } = options;
  const texts = galley.blocks.map(({ text }) => text);
  const sheet = openSheet(galley, site === undefined ? null : siteLines(texts, page.capture.sha256, site));
  const probabilities = storyProbabilities(sheet, model);
  for (const line of sheet.lines) line.own.body = rounded(probabilities[line.index] ?? 0);
  takePosts(sheet);
  markStory(sheet);
  takeComments(sheet);
  const slug = slugOfAddress(addressOf(page));
  const named = startBelowNamed(sheet, slug);
  return { sheet, story: findStory(sheet), slug, named };
}

/** The page's lines, marked with what other pages of the site say of them, what its capturing tool wrote and the rails under known headings taken: all that the line model starts from. */
export function openSheet(galley: Galley, site: Uint8Array | null = null): OpenSheet {
  const sheet = readSheet(galley, site);
  const subject = takeMail(sheet);
  const headline = takeHeader(sheet);
  takePictureMarks(sheet);
  takeNamedRails(sheet);
  return { ...sheet, headline, subject, core: findCore(sheet) };
}

function addressOf({ capture: { url } }: Page): URL | null {
  return url !== null && URL.canParse?.(url) === true ? new URL(url) : null;
}

const LEXICON_PROBABILITY = 0.85;

function labelStory(sheet: OpenSheet, story: Story, slug: ReadonlySet<string>, named: number): void {
  const first = labelLinesHead(sheet, story, slug, named);
  labelLinesTail(sheet, first, story.last);
  labelBody(sheet, first, story.last);
  takeRails(sheet, story.last + 1, sheet.lines.length);
  takeRails(sheet, 0, first);
}

/** Subheadings have no more words. */
const MAX_SUBHEADING_WORDS = 14;

function labelBody(sheet: OpenSheet, first: number, last: number): void {
  for (const line of sheet.lines.slice(first, last + 1)) {
    if (line.taken) continue;
    const mayBeCaption = line.reading === null || line.reading.class === "caption-label";
    if (mayBeCaption && !(line.story && isSigned(sheet, line)) && labelCaption(sheet, line)) continue;
    if (line.story && !isLinkAmid(sheet, line))
      take(line, isSubheading(sheet, line) ? "subheading" : "body", line.own.body, "line model");
    else if (isLink(line) || isAnnounced(sheet, line))
      take(line, "in-body-link", LEXICON_PROBABILITY, "place: announced");
  }
  const headline = sheet.lines.findLastIndex(({ index, own }) => index < first && own.role === "headline");
  for (const line of sheet.lines.slice(headline < 0 ? first : headline + 1, last)) {
    if (!line.taken && standsByCredit(sheet, line)) take(line, "caption", LEXICON_PROBABILITY, "beside a picture");
  }
}

/** A title below a line that announces other stories, or below another such title. */
function isAnnounced({ lines }: Sheet, { index, reading, words, shape }: Line): boolean {
  const above = lines[index - 1];
  if (reading !== null || words < MIN_TITLE_WORDS || shape.endsSentence || above === undefined) return false;
  const name = above.reading?.class;
  if (name === undefined) return above.own.role === "in-body-link";
  return (name === "read-more" || name === "rail-heading") && above.words < MAX_SUBHEADING_WORDS / 2;
}

const MIN_TITLE_WORDS = 4;

/** The title right below a heading of other stories is one of them, also where the model takes it for a subheading. */
function isLinkAmid(sheet: Sheet, line: Line): boolean {
  const above = sheet.lines[line.index - 1]?.reading;
  return above?.class === "rail-heading" && above.whole && !line.prose && isAnnounced(sheet, line);
}

/** A credit alone in its line has its caption above it; where the story stands above, below. */
function standsByCredit({ lines }: Sheet, { index, reading, words }: Line): boolean {
  if (reading !== null || words < MIN_TITLE_WORDS) return false;
  const above = lines[index - 1];
  return (
    lines[index + 1]?.own.role === "credit" ||
    (above?.own.role === "credit" && lines[index - 2]?.own.role !== "caption")
  );
}

/** What Markdown calls a heading; elsewhere a short line without an end, and a paragraph behind it. */
function isSubheading(sheet: OpenSheet, line: Line): boolean {
  const { tag } = line.block;
  if (tag !== "line") return HEADING_LEVELS.has(tag);
  const next = sheet.lines[line.index + 1];
  if (next === undefined || next.taken || !next.story || !next.prose) return false;
  return !line.prose && !line.shape.endsSentence && !line.shape.endsColon && line.words <= MAX_SUBHEADING_WORDS;
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
