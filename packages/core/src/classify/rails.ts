import { readLine } from "../grammar/lines/line-class.ts";
import { readAge } from "../grammar/time/age.ts";
import { areClocks, readDuration } from "../grammar/time/duration.ts";
import { readTimeLine } from "../grammar/time/time-line.ts";
import type { Block } from "../measure/galley.ts";
import type { Survey } from "../measure/survey.ts";
import { HEADING_LEVELS } from "../measure/tag-sets.ts";
import type { RegionRole } from "../record.ts";
import { proseWords } from "../text/running-text.ts";
import { type Draft, decide } from "./draft.ts";
import { markCopies } from "./rail-copies.ts";
import { slugOf } from "./rail-name.ts";

/** A rail has at least so many items built alike. */
const MIN_ITEMS = 3;
/** A title is linked over this share of its characters and has so many words. */
const MIN_LINKED = 0.8;
const [MIN_TITLE_WORDS, MAX_TITLE_WORDS] = [4, 35];
/** Blocks between two titles of one rail: summary, age, section, author, a second link. */
const MAX_BETWEEN = 6;
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
  const page = { survey, blocks, drafts, signatures: new Map<number, string>() };
  let at = 0;
  while (at < blocks.length) {
    const titles = titlesFrom(page, at);
    if (titles.length >= MIN_ITEMS) setRail(page, titles);
    at = Math.max(at, titles.at(-1) ?? at) + 1;
  }
  markCopies(blocks, drafts);
}

interface RailPage {
  readonly survey: Survey;
  readonly blocks: readonly Block[];
  readonly drafts: readonly Draft[];
  /** How each title met so far is built; see titleSignature. */
  readonly signatures: Map<number, string>;
}

const FREE_ROLES: ReadonlySet<RegionRole> = new Set([
  "other",
  "navigation",
  "rail-heading",
  "more-link",
  "in-body-link",
  "subheading",
]);

function isFree({ drafts }: RailPage, index: number): boolean {
  const own = drafts[index];
  return own !== undefined && own.group === undefined && FREE_ROLES.has(own.role) && !own.reason.startsWith("element");
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

/** Text of the story and headings between titles part two rails. */
function endsRail(page: RailPage, index: number): boolean {
  const role = page.drafts[index]?.role;
  if (role === "body" || role === "headline" || role === "byline" || role === "footer") return true;
  return role === "rail-heading" || isHeading(page, index);
}

/** How a linked title is built: the tags and class above it. Null for a block that is no linked title. */
function titleSignature(page: RailPage, index: number): string | null {
  if (!isLinkedTitle(page, index) || !isFree(page, index)) return null;
  const known = page.signatures.get(index);
  if (known !== undefined) return known;
  const signature = signatureOf(page.survey, page.blocks[index]?.node ?? 0);
  page.signatures.set(index, signature);
  return signature;
}

function isLinkedTitle(page: RailPage, index: number): boolean {
  const words = wordsOf(page, index);
  return words >= MIN_TITLE_WORDS && words <= MAX_TITLE_WORDS && linkedShare(page, index) >= MIN_LINKED;
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

function wordsOf({ survey }: RailPage, index: number): number {
  const shape = survey.shapes[index];
  return shape === undefined ? 0 : proseWords(shape);
}

function linkedShare({ survey, blocks }: RailPage, index: number): number {
  return (survey.linkChars[index] ?? 0) / Math.max(1, blocks[index]?.text.length ?? 0);
}

function isHeading(page: RailPage, index: number): boolean {
  return HEADING_LEVELS.has(page.blocks[index]?.tag ?? "") && linkedShare(page, index) < MIN_LINKED;
}

function setRail(page: RailPage, titles: readonly number[]): void {
  const first = titles[0] ?? 0;
  const heading = headingBefore(page, first);
  const name = page.blocks[heading]?.text;
  const group = `rail:${name === undefined ? "unnamed" : slugOf(name)}`;
  const end = itemEnd(page, titles.at(-1) ?? first, page.blocks.length);
  const known = name === undefined ? null : readLine(name);
  const durations = durationsIn(page, first, end);
  const isTicker = known?.class !== "video-heading" && areClocks(durations);
  const videos = known?.class === "video-heading" || (durations.length > 0 && !isTicker);
  const title = videos ? "video-title" : "teaser-title";
  const set = (index: number, role: RegionRole): void => {
    const own = page.drafts[index];
    if (own === undefined) return;
    decide(own, role, PROBABILITY, "rail: linked titles built alike");
    own.group = group;
  };
  if (name !== undefined) set(heading, "rail-heading");
  const isTitle = new Set(titles);
  for (let index = Math.max(heading + 1, first - 1); index < end; index++) {
    if (isTitle.has(index)) set(index, title);
    else if (isFree(page, index)) {
      const role = partRole(page, index, { videos, isTicker });
      if (role !== null) set(index, role);
    }
  }
}

function headingBefore(page: RailPage, first: number): number {
  for (let index = first - 1; index >= Math.max(0, first - MAX_BEFORE); index--) {
    const block = page.blocks[index];
    if (block === undefined || !isFree(page, index)) return -1;
    const known = page.drafts[index]?.role === "rail-heading";
    if (known || (HEADING_LEVELS.has(block.tag) && wordsOf(page, index) <= MAX_HEADING_WORDS)) return index;
  }
  return -1;
}

/** One past the blocks that belong to the last title. */
function itemEnd(page: RailPage, title: number, limit: number): number {
  let end = title + 1;
  for (let index = title + 1; index < Math.min(limit, title + 1 + MAX_BETWEEN); index++) {
    if (!isFree(page, index) || endsRail(page, index) || titleSignature(page, index) !== null) break;
    if (partRole(page, index, TEASERS) !== null) end = index + 1;
  }
  return end;
}

function durationsIn(page: RailPage, from: number, to: number): readonly string[] {
  const found: string[] = [];
  for (let index = Math.max(0, from - 1); index < to; index++) {
    const text = page.blocks[index]?.text ?? "";
    if (readDuration(text) !== null) found.push(text);
  }
  return found;
}

interface RailKind {
  readonly videos: boolean;
  /** Its items have the clock times at which they came in. */
  readonly isTicker: boolean;
}

const TEASERS: RailKind = { videos: false, isTicker: false };

/** What a block beside a title is to it; null for what says nothing of the item. */
function partRole(page: RailPage, index: number, { videos, isTicker }: RailKind): RegionRole | null {
  const text = page.blocks[index]?.text ?? "";
  const kind = videos ? "video" : "teaser";
  if (readDuration(text) !== null) return isTicker ? "teaser-age" : "video-duration";
  if (text.length <= MAX_DATE_CHARS && (readAge(text) !== null || isDate(text))) return `${kind}-age`;
  return wordsOf(page, index) >= MIN_SUMMARY_WORDS && readLine(text) === null ? `${kind}-summary` : null;
}

function isDate(text: string): boolean {
  const time = readTimeLine(text);
  return time !== null && time.share >= MIN_DATE_SHARE;
}
