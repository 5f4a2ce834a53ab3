import { type LineClass, readLine } from "../grammar/lines/line-class.ts";
import { readAge } from "../grammar/time/age.ts";
import { readDuration } from "../grammar/time/duration.ts";
import { readTimeLine } from "../grammar/time/time-line.ts";
import type { Block } from "../measure/galley.ts";
import type { Survey } from "../measure/survey.ts";
import { HEADING_LEVELS } from "../measure/tag-sets.ts";
import type { RegionRole } from "../record.ts";
import { leadsWithinSite } from "../text/site-address.ts";
import { type Draft, decide, isBody } from "./draft.ts";
import { titlesUnder } from "./headed-rails.ts";
import { HEADINGS } from "./lines-roles.ts";
import { isLinkedTitle, isStoryAddress, wordsOf } from "./linked-title.ts";
import { markCopies } from "./rail-copies.ts";
import { type RailKind, railKind, slugOf } from "./rail-name.ts";
import { endsRail, isFree, LETTERS, MAX_BETWEEN, type RailPage } from "./rail-page.ts";

/** A rail has at least so many items built alike. */
const MIN_ITEMS = 3;
/** The heading stands within so many blocks before the first title. */
const MAX_BEFORE = 3;
const MAX_HEADING_WORDS = 8;
const MIN_SUMMARY_WORDS = 8;
const MIN_DATE_SHARE = 0.8;
const MAX_DATE_CHARS = 48;
const PROBABILITY = 0.8;
/** Levels of the tree that make up how a title is built. */
const SIGNATURE_LEVELS = 3;

/** Turns runs of linked titles built alike, outside the story, into rails: heading, titles, summaries, ages and playing times in one group. */
export function labelRails(survey: Survey, drafts: readonly Draft[]): void {
  const { blocks } = survey.galley;
  const page = { survey, blocks, drafts };
  let at = 0;
  while (at < blocks.length) {
    const titles = titlesFrom(page, at);
    const isRail = titles.length >= MIN_ITEMS;
    if (isRail) setRail(page, titles);
    // Two links built alike may stand around a rail.
    at = (isRail ? (titles.at(-1) ?? at) : at) + 1;
  }
  setHeadedRails(page);
  markCopies(blocks, drafts);
}

/** Behind the story's first paragraph: before it stand menus. Behind its last an element alone makes a heading. */
function setHeadedRails(page: RailPage): void {
  const story = page.drafts.findIndex(isBody);
  const last = page.drafts.findLastIndex(isBody);
  if (story < 0) return;
  for (let heading = story; heading < page.blocks.length; heading++) {
    const isSaid = isAnnounced(page, heading);
    if (!isSaid && !(heading > last && isHeadingElement(page, heading))) continue;
    const titles = titlesUnder(page, heading);
    if (titles.length > 0 && (isSaid || titles.every((at) => isPlainStory(page, at)))) setRail(page, titles, heading);
  }
}

/** Topics, goods and months stand under headings of their own. */
const WORDS_UNANNOUNCED = 5;

/** What its words make a heading of other stories, or an announcement that links to none. */
function isAnnounced({ blocks, drafts }: RailPage, index: number): boolean {
  const own = drafts[index];
  if (own === undefined || own.group !== undefined) return false;
  return own.role === "rail-heading" || (own.role === "in-body-link" && blocks[index]?.links.length === 0);
}

/** A long title of the same site. */
function isPlainStory({ survey, blocks }: RailPage, index: number): boolean {
  const { declared, capture } = survey.page;
  const href = blocks[index]?.links[0]?.href ?? "";
  return wordsOf(survey, blocks[index]) >= WORDS_UNANNOUNCED && leadsWithinSite(href, declared.base ?? capture.url);
}

function isHeadingElement(page: RailPage, index: number): boolean {
  const block = page.blocks[index];
  return (
    block?.links.length === 0 &&
    HEADING_LEVELS.has(block.tag) &&
    isFree(page, index) &&
    isShort(page, block) &&
    readLine(block.text) === null
  );
}

/** In words of a title, by a logistic regression on the rails without a known heading of 260 sites, read one by one: addresses that number or spell a story, or a day below the title, say as much, */
const STORY_ADDRESS = 11;
/** and a place before the story, where menus are, takes as much away. */
const BEFORE_STORY = 5.5;
const FEWEST_TELLING_WORDS = 13;
const MOST_TELLING_WORDS = 12;
/** Menus, lists of sites, sources and goods are built alike too. */
function areStories(page: RailPage, titles: readonly number[], known: LineClass | undefined): boolean {
  const { survey, blocks, drafts } = page;
  if (HEADINGS.has(known)) return true;
  let words = drafts.findIndex(isBody) > (titles[0] ?? 0) ? -BEFORE_STORY * titles.length : 0;
  for (const index of titles) {
    words += Math.min(MOST_TELLING_WORDS, survey.shapes[index]?.words ?? 0);
    const isDated = partRole(page, index + 1, TEASERS) === "teaser-age";
    if (isDated || isStoryAddress(blocks[index]?.links[0]?.href ?? "")) words += STORY_ADDRESS;
  }
  return words >= FEWEST_TELLING_WORDS * titles.length;
}

/** Indexes of the titles that begin at `at` and are built like it. */
function titlesFrom(page: RailPage, at: number): readonly number[] {
  const signature = titleSignature(page, at);
  if (signature === null) return NONE;
  const titles = [at];
  for (let next = at + 1, between = 0; next < page.blocks.length && between <= MAX_BETWEEN; next++) {
    if (titleSignature(page, next) === signature) {
      titles.push(next);
      between = 0;
    } else if (endsRail(page, next)) break;
    else between++;
  }
  return titles;
}

const NONE: readonly number[] = [];

/** How a linked title is built: the tags and class above it. Null for a block that is no linked title. */
function titleSignature(page: RailPage, index: number): string | null {
  if (!isLinkedTitle(page.survey, page.blocks[index]) || !isFree(page, index)) return null;
  return signatureOf(page.survey, page.blocks[index]?.node ?? 0);
}

function signatureOf({ page: { tree }, groups: { signatures } }: Survey, element: number): string {
  let signature = "";
  let node = element;
  for (let level = 0; level < SIGNATURE_LEVELS && node > 0; level++) {
    signature += `${signatures.of(node)}/`;
    node = tree.parent[node] ?? 0;
  }
  return signature;
}

function setRail(page: RailPage, titles: readonly number[], heading = headingBefore(page, titles)): void {
  const [first = 0] = titles;
  const last = titles.at(-1) ?? first;
  const name = page.blocks[heading]?.text;
  const known = name === undefined ? undefined : readLine(name)?.class;
  const isRail = areStories(page, titles, known);
  const group = isRail ? `rail:${name === undefined ? "unnamed" : slugOf(name)}` : "links";
  const set = (index: number, role: RegionRole): void => {
    const own = page.drafts[index];
    if (own === undefined) return;
    decide(own, role, PROBABILITY, "linked title");
    own.group = group;
  };
  if (!isRail) {
    for (const index of titles) set(index, "navigation");
    return;
  }
  const end = itemEnd(page, last);
  const durations = page.blocks.slice(Math.max(0, first - 1), end).map(({ text }) => text);
  const kind = railKind(known, durations.filter(isDuration), titles.length);
  const [title, summary] = [`${kind.kind}-title`, `${kind.kind}-summary`] as const;
  if (name !== undefined) set(heading, "rail-heading");
  const isTitle = new Set(titles);
  let href: string | undefined;
  let hasSummaries = false;
  for (let index = Math.max(heading + 1, first - 1); index < end; index++) {
    if (!isFree(page, index)) continue;
    const block = page.blocks[index];
    const link = block?.links[0]?.href;
    const isInside = index > first && index < last;
    // Every other row of a list has a class of its own.
    if (isTitle.has(index) || (isInside && link !== href && isLinkedTitle(page.survey, block))) {
      set(index, title);
      href = link;
      continue;
    }
    const role = partRole(page, index, kind);
    hasSummaries ||= role === summary && isInside;
    // Text behind the last title is its summary where others have theirs.
    if (role !== null && (role !== summary || hasSummaries)) set(index, role);
  }
}

/** The heading that stands above the titles: by its words or its element, else the line right above the first where none stands above the second. */
function headingBefore(page: RailPage, [first = 0, second = 0]: readonly number[]): number {
  const { blocks, drafts } = page;
  for (let index = first - 1; index >= Math.max(0, first - MAX_BEFORE); index--) {
    const block = blocks[index];
    if (block === undefined || !isFree(page, index)) break;
    if (drafts[index]?.role === "rail-heading") return index;
    if (HEADING_LEVELS.has(block.tag) && isShort(page, block) && !isLinkedTitle(page.survey, block)) return index;
  }
  const above = first - 1;
  const isAlone = second - 1 === first || partRole(page, second - 1, TEASERS) !== null;
  return isAlone && isFree(page, above) && isLine(page, above) ? above : -1;
}

/** Words without a link that are no time, no number and no sentence. */
function isLine(page: RailPage, index: number): boolean {
  const block = page.blocks[index];
  return (
    block?.links.length === 0 &&
    isShort(page, block) &&
    LETTERS.test(block.text) &&
    page.survey.shapes[index]?.endsSentence !== true &&
    partRole(page, index, TEASERS) === null
  );
}

function isShort({ survey }: RailPage, block: Block): boolean {
  return wordsOf(survey, block) <= MAX_HEADING_WORDS;
}

/** One past the blocks that belong to the last title. */
function itemEnd(page: RailPage, title: number): number {
  let end = title + 1;
  for (let index = title + 1; index < title + 1 + MAX_BETWEEN; index++) {
    if (!isFree(page, index) || endsRail(page, index) || titleSignature(page, index) !== null) break;
    if (partRole(page, index, TEASERS) !== null) end = index + 1;
  }
  return end;
}

function isDuration(text: string): boolean {
  return readDuration(text) !== null;
}

const TEASERS: RailKind = { kind: "teaser", isTicker: false };

/** What a block beside a title is to it; null for what says nothing of the item. */
function partRole(page: RailPage, index: number, { kind, isTicker }: RailKind): RegionRole | null {
  const text = page.blocks[index]?.text ?? "";
  if (isDuration(text)) return isTicker ? "teaser-age" : "video-duration";
  if (text.length <= MAX_DATE_CHARS && (readAge(text) !== null || isDate(text))) return `${kind}-age`;
  return wordsOf(page.survey, page.blocks[index]) >= MIN_SUMMARY_WORDS && readLine(text) === null
    ? `${kind}-summary`
    : null;
}

function isDate(text: string): boolean {
  const time = readTimeLine(text);
  return time !== null && time.share >= MIN_DATE_SHARE;
}
