import { labelAlone } from "../grammar/names/byline-sections.ts";
import { STEP_MARK } from "../text/patterns.ts";
import { scoreOf } from "../text/score.ts";
import { rounded } from "./draft.ts";
import { isSpelled, shareInLine } from "./lines-address.ts";
import { cohesionWith, type Story } from "./lines-body.ts";
import { HEADLINE_LINE_WEIGHTS } from "./lines-headline-weights.ts";
import type { Line, OpenSheet, Sheet } from "./lines-sheet.ts";

/** A line that may be the headline of a plain text, and what is asked of it, in the order of the weights. */
export interface LineRival {
  readonly line: Line;
  readonly signs: readonly number[];
}

export const HEADLINE_LINE_WIDTH = 23;

/** The head of a story is within so many lines before its first paragraph, or behind the line that the address names. */
export const MOST_HEAD_LINES = 40;
const MAX_WORDS = 34;
const [GOOD_MIN_WORDS, GOOD_MAX_WORDS] = [5, 20];
/** All words of a shorter line are the story's by chance. */
const FEW_WORDS = 3.5;
/** A line with so many of the story's words has all that a headline can have. */
const MANY_WORDS_MET = 10;
/** A menu's entries are no longer; so many lines above are looked at. */
const MAX_MENU_WORDS = 3;
const MENU_LINES = 3;
/** Byline or time stand within so many lines behind the headline. */
export const BYLINE_WITHIN = 5;
/** Other pages of the site print this one's title in their rails too; but not, as a rule, with the same line beside it. */
const BOX_COST = 4;
/** "None of them" weighs 0; a doubtful headline is better than none down to here. */
const LEAST_SCORE = -1.3;

/** The likeliest headline of a story among the lines from `from` to its first paragraph, and its share; null where there is none. */
export function findLineHeadline(
  sheet: OpenSheet,
  story: Story,
  from: number,
  slug: ReadonlySet<string>,
): { readonly line: Line; readonly share: number } | null {
  const rivals = lineRivals(sheet, story, from, slug).map((rival) => ({
    ...rival,
    score: scoreOf(rival.signs, HEADLINE_LINE_WEIGHTS) - (rival.line.boxed ? BOX_COST : 0),
  }));
  const all = rivals.reduce((sum, { score }) => sum + Math.exp(score), 1);
  const [likeliest] = rivals.toSorted((a, b) => b.score - a.score);
  if (likeliest === undefined || likeliest.score <= LEAST_SCORE) return null;
  const above = rivals[rivals.indexOf(likeliest) - 1];
  const isDeck =
    above !== undefined &&
    above.line.index === likeliest.line.index - 1 &&
    isTitle(above.line) &&
    above.score > likeliest.score - SCORE_OF_DECK &&
    slug.size === 0;
  const { line, score } = isDeck ? above : likeliest;
  return { line, share: rounded(Math.exp(score) / all) };
}

/** Right below a title that is less likely by no more than this stands its deck, where no address says more. Figures are in docs/decisions/0084. */
const SCORE_OF_DECK = 1;

function isTitle({ words, prose, shape, reading }: Line): boolean {
  return words >= GOOD_MIN_WORDS && reading === null && !prose && !shape.endsSentence && !shape.endsColon;
}

/** The lines that may be the headline. */
export function lineRivals(
  sheet: OpenSheet,
  story: Story,
  from: number,
  slug: ReadonlySet<string>,
): readonly LineRival[] {
  const { lines } = sheet;
  const texts = lines.flatMap(({ story, text }) => (story ? [] : text)).join("\n");
  const all = lines
    .slice(from, story.first + 1)
    .filter((line) => mayBeHeadline(line, story, from) && !isAnnounced(line, lines[line.index - 1]));
  const titles = all.filter(({ block }) => block.tag === "h1");
  // What stands below an age, twice and more, heads an entry of a feed: `52m ago`, `Harbour wall breached`.
  const entries = all.flatMap(({ index, text }) => (lines[index - 1]?.age == null ? [] : text));
  const others = entries.length > 1 ? all.filter(({ text }) => !entries.includes(text)) : all;
  const rivals = titles.length > 0 ? titles : others;
  const cohesions = rivals.map((line) => cohesionWith(story, line) * Math.min(1, line.words / FEW_WORDS));
  const most = cohesions.reduce((a, b) => Math.max(a, b), 0) || 1;
  return rivals.map((line, i) => {
    const { index: at, words, shape, text } = line;
    const cohesion = cohesions[i] ?? 0;
    const below = lines.slice(at + 1, Math.min(at + MOST_HEAD_LINES, story.first) + 1);
    const [next] = below;
    const inSlug = shareInLine(slug, line);
    const signs = [
      1,
      cohesion,
      cohesion / most,
      Math.min(1, (cohesion * words) / MANY_WORDS_MET),
      Number(words >= GOOD_MIN_WORDS && words <= GOOD_MAX_WORDS),
      Number(words <= 1),
      Number(words > 1 && words < MAX_MENU_WORDS),
      Number(words > GOOD_MAX_WORDS),
      Number(line.prose),
      Number(shape.sentenceEnds > 1),
      Number(nameOrTimeFollows(sheet, at)),
      Number(isNameOrTime(lines[at - 1])),
      Math.log2(1 + story.first - at) / Math.log2(MOST_HEAD_LINES),
      inSlug,
      Number(isSpelled(slug, inSlug)),
      Number(texts.indexOf(text) < texts.lastIndexOf(text)),
      Number(line.firstSame >= 0),
      line.own.body,
      Number(shape.endsColon),
      Number(endsIn(line, below)),
      Number(next?.prose === true && !next.taken),
      menuAbove(sheet, at),
      Number(line.reading !== null),
    ];
    return { line, signs };
  });
}

/** What is taken, an age, a playing time, known furniture or a paragraph is none. */
function mayBeHeadline(line: Line, story: Story, from: number): boolean {
  const { index, taken, age, duration, reading, words } = line;
  if (index > from + MOST_HEAD_LINES && index < story.first - MOST_HEAD_LINES) return false;
  if (taken || line.story || age !== null || duration !== null || words > MAX_WORDS) return false;
  return reading?.whole !== true && reading?.class !== "read-more";
}

/** A name behind a label that stands alone: `By`. */
function isAnnounced({ words }: Line, above: Line | undefined): boolean {
  return words <= MOST_NAME_WORDS && labelAlone(above?.text ?? "") !== null;
}

const MOST_NAME_WORDS = 4;

/** A path through the site that ends in one of these lines, or where one of them begins, cut short. */
function endsIn(path: Line, lines: readonly Line[]): boolean {
  const cut = path.shape.endsEllipsis ? lastStep(path.text) : "";
  return lines.some(
    ({ text, words }) =>
      words > 1 &&
      ((path.text.length > text.length && path.text.endsWith(text)) || (cut !== "" && text.startsWith(cut))),
  );
}

/** `A barn burnt` of `News » A barn burnt…`; "" where the line has no steps. */
function lastStep(text: string): string {
  const [, ...steps] = text.split(STEP_MARK);
  const step = steps.at(-1)?.trim() ?? "";
  return step.slice(0, step.endsWith(DOTS) ? -DOTS.length : -1).trim();
}

const DOTS = "...";

/** Which share of the lines right above are entries of a menu. */
export function menuAbove({ lines }: Sheet, index: number): number {
  return lines.slice(Math.max(0, index - MENU_LINES), index).filter(isMenuEntry).length / MENU_LINES;
}

function isMenuEntry(line: Line): boolean {
  return line.words <= MAX_MENU_WORDS && !line.prose && !isNameOrTime(line);
}

function isNameOrTime(line: Line | undefined): boolean {
  const role = line?.own.role;
  return role === "byline" || role === "posted" || role === "updated";
}

function nameOrTimeFollows(sheet: Sheet, index: number): boolean {
  return sheet.lines.slice(index + 1, index + 1 + BYLINE_WITHIN).some(isNameOrTime);
}
