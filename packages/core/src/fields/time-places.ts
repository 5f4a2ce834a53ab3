import type { LabelledPage } from "../classify/label.ts";
import type { Span } from "../evidence.ts";
import type { LineTime, TimeLine } from "../grammar/time/time-line.ts";
import type { Block } from "../measure/galley.ts";
import { ELEMENT, type Tree } from "../parse/page.ts";
import { TAG } from "../parse/tags.ts";
import type { RegionRole } from "../record.ts";
import { storyExtent } from "./story-extent.ts";
import { type ClassSense, type DateName, senseAt } from "./time-names.ts";
import type { TimeWitness } from "./time-stamp.ts";

/** Behind the body, and elsewhere on the page. */
const SHARE_BEHIND_BODY = 0.7;
const SHARE_ELSEWHERE = 0.25;
/** The same for a time that says what it is. */
export const SHARE_ELSEWHERE_LABELLED = 0.5;
/** Blocks around the headline in which a page says when: kicker lines before, byline lines after. */
const BLOCKS_BEFORE = 8;
const BLOCKS_AFTER = 16;
const BLOCKS_BEHIND_BODY = 6;
/** Each block further from the headline. */
const LOSS_PER_BLOCK = 0.02;
/** In another `article` than the headline: a teaser. */
const SHARE_OTHER_ARTICLE = 0.3;

/** Blocks of these roles never say when the story was published. */
export const OTHER_ROLES: ReadonlySet<RegionRole> = new Set<RegionRole>([
  "caption",
  "credit",
  "rail-heading",
  "teaser-title",
  "teaser-summary",
  "teaser-age",
  "video-duration",
  "video-title",
  "video-summary",
  "video-age",
  "note",
  "more-link",
  "in-body-link",
  "comments",
  "cookie",
  "advertisement",
  "newsletter",
  "embed",
  "header",
]);
/** Blocks of these roles say it. */
export const TIME_ROLES: ReadonlySet<RegionRole> = new Set<RegionRole>(["posted", "updated"]);
/** The classifier is believed from here on. */
const SURE_ROLE = 0.5;

/** Where the story's headline and body stand among the blocks. */
export interface Places {
  /** -1 for none. */
  readonly headline: number;
  readonly firstBody: number;
  readonly lastBody: number;
  /** Innermost `article` around the headline; -1 for none. */
  readonly article: number;
}

/** A witness with what is known of its place. */
export interface PrintedTime extends TimeWitness {
  readonly near: boolean;
}

/** The witness that a time of a block's line is, from its label on or without it. */
export function statedTime(
  { text, span: [start] }: Block,
  { expression, kind, end }: LineTime,
  from: number,
  worth: Pick<PrintedTime, "kind" | "near" | "weight" | "source" | "share" | "foreign">,
): PrintedTime {
  const spans: Span[] = [[start + from, start + end]];
  const labelled = kind !== "unlabelled";
  return {
    ...worth,
    expression,
    raw: text.slice(from, end),
    spans,
    how: "stated",
    from: "text",
    family: "text",
    labelled,
  };
}

/** A printed time, not yet a witness: what is known of its place. */
export interface Setting {
  readonly block: Block;
  readonly role: RegionRole | null;
  /** Whose the line is: the story's own line about itself, a part of the story's text, or something else on the page. */
  readonly of: "own" | "story" | "other";
  /** What the place is worth, 0 to 1. */
  readonly share: number;
  readonly near: boolean;
  /** What the classes around it say. */
  readonly classed: DateName | null;
  /** The classes around it are those of a rail, of comments or of the page's foot. */
  readonly foreign: boolean;
}

/** Finds the headline (the labels', else the first h1; none of them where it stands below the story) and the body among the blocks. */
export function findPlaces(labelled: LabelledPage): Places {
  const { page, galley, labels } = labelled;
  const { headline: labelledHeadline, lastBody } = storyExtent(labelled);
  const isAbove = (index: number): boolean => index >= 0 && (lastBody < 0 || index <= lastBody);
  const headline = [labelledHeadline, galley.blocks.findIndex((block) => block.tag === "h1")].find(isAbove) ?? -1;
  const firstBody = labels.findIndex((label, index) => index > headline && label.role === "body");
  const node = galley.blocks[headline]?.node ?? -1;
  return { headline, firstBody, lastBody, article: articleAround(page.tree, node) };
}

/** What a block's place is worth for a time that it prints. */
export function settingOf(labelled: LabelledPage, block: Block, places: Places, line: TimeLine | null): Setting {
  const label = labelled.labels[block.index];
  const role = label !== undefined && label.probability >= SURE_ROLE ? label.role : null;
  const { tree } = labelled.page;
  const outside = inOtherArticle(tree, block.node, places) ? SHARE_OTHER_ARTICLE : 1;
  const others =
    label?.entry !== undefined ||
    (role !== null && OTHER_ROLES.has(role) && !isTimeBesideHeadline(block, places, line, role));
  const place = others ? { share: SHARE_ELSEWHERE, near: false } : placeShare(block, places, role);
  const story =
    role !== null &&
    STORY_ROLES.has(role) &&
    !isTimeLine(line) &&
    !(role === "subheading" && isTimeBesideHeadline(block, places, line, role));
  return {
    block,
    role,
    of: others ? "other" : story ? "story" : "own",
    foreign: isForeign(tree, block.node),
    share: place.share * outside,
    near: place.near,
    classed: dateClassOf(tree, block.node),
  };
}

/** Roles that a line which is nothing but a time was given by mistake. */
const STORY_ROLES: ReadonlySet<RegionRole> = new Set<RegionRole>(["body", "standfirst", "subheading"]);
/** Share of a line that is time, from which the line is nothing else. */
const TIME_LINE_SHARE = 0.8;
const LABELLED_LINE_SHARE = 0.5;

function isTimeLine(line: TimeLine | null): boolean {
  return isLabelledLine(line) || (line !== null && line.share >= TIME_LINE_SHARE);
}

/** "Published 3 May 2024": a line that says itself what it is, wherever it stands. */
export function isLabelledLine(line: TimeLine | null): boolean {
  return line !== null && line.share >= LABELLED_LINE_SHARE && line.times.some((time) => time.kind !== "unlabelled");
}

/** A date set in a `figcaption` or the like right at the headline, or between it and the body, is the story's. */
const BESIDE_BLOCKS = 3;

function isTimeBesideHeadline(
  { index }: Block,
  { headline, firstBody }: Places,
  line: TimeLine | null,
  role: RegionRole,
): boolean {
  if (headline < 0 || line === null) return false;
  const [first] = line.times.filter((time) => time.expression.date?.year !== undefined);
  if (first?.start === 0 && index === headline + 1) return true;
  const isBeside = Math.abs(index - headline) <= BESIDE_BLOCKS || (index > headline && index < firstBody);
  // `Ann Lee / 03.05.2024 / 09:30 / Photo: Bob Ray`: neither a picture nor a part of the story has a minute.
  const isTimed =
    (role === "credit" || role === "caption" || role === "subheading") && first?.expression.clock !== undefined;
  return first !== undefined && isBeside && (line.share >= LABELLED_LINE_SHARE || isTimed);
}

function placeShare(block: Block, places: Places, role: RegionRole | null): { share: number; near: boolean } {
  if (role !== null && TIME_ROLES.has(role)) return { share: 1, near: true };
  const distance = headDistance(block.index, places);
  if (distance !== null) return { share: 1 - LOSS_PER_BLOCK * distance, near: true };
  if (isBehindBody(block.index, places)) return { share: SHARE_BEHIND_BODY, near: true };
  return { share: SHARE_ELSEWHERE, near: false };
}

/** Indexes of the blocks that may tell the story's time: around its headline, before and behind its body, and those labelled a time; in page order. */
export function nearBlocks({ labels }: LabelledPage, places: Places): readonly number[] {
  const isNear = (role: RegionRole, index: number): boolean =>
    TIME_ROLES.has(role) || isBehindBody(index, places) || headDistance(index, places) !== null;
  return labels.flatMap(({ role }, index) => (isNear(role, index) ? [index] : []));
}

/** Whether a block is one of the few behind the body's last. */
function isBehindBody(index: number, { lastBody }: Places): boolean {
  return lastBody >= 0 && index > lastBody && index <= lastBody + BLOCKS_BEHIND_BODY;
}

/** Blocks between a block and the headline, or the body where no headline is near it; null outside the story's head. */
function headDistance(index: number, { headline, firstBody }: Places): number | null {
  const fromHeadline = index - headline;
  if (headline >= 0 && fromHeadline >= -BLOCKS_BEFORE && fromHeadline <= BLOCKS_AFTER) return Math.abs(fromHeadline);
  const beforeBody = firstBody - index;
  return firstBody >= 0 && beforeBody >= 0 && beforeBody <= BLOCKS_BEFORE ? beforeBody + BLOCKS_BEFORE : null;
}

function inOtherArticle(tree: Tree, node: number, places: Places): boolean {
  if (node < 0) return false;
  const article = articleAround(tree, node);
  if (article < 0 || article === places.article) return false;
  // An article inside the story's own article, or around it, is told apart from a neighbour by containing the headline's.
  const holdsOwn = places.article >= article && places.article < (tree.subtreeEnd[article] ?? 0);
  return !holdsOwn && places.headline >= 0 && places.article >= 0;
}

function articleAround(tree: Tree, node: number): number {
  for (let at = node; at > 0; at = tree.parent[at] ?? 0) {
    if (tree.tag[at] === TAG.article && tree.kind[at] === ELEMENT) return at;
  }
  return -1;
}

/** How far up an element's class may stand: `div.date > span > time`. */
const DATE_LEVELS = 3;
const FOREIGN_LEVELS = 6;
const CLASS_ATTRIBUTES = ["class", "id"];

/** What the class or id of an element, or of those around it, says that it is the date of. */
export function dateClassOf(tree: Tree, node: number): DateName | null {
  return sensesAround(tree, node, DATE_LEVELS).find(({ date }) => date !== null)?.date ?? null;
}

/** Whether the class or id of an element, or of those around it, is that of a rail, of comments or of the page's foot. */
function isForeign(tree: Tree, node: number): boolean {
  return sensesAround(tree, node, FOREIGN_LEVELS).some(({ foreign }) => foreign);
}

function sensesAround(tree: Tree, node: number, levels: number): ClassSense[] {
  const senses: ClassSense[] = [];
  let at = node;
  for (let level = 0; level < levels && at > 0; level++, at = tree.parent[at] ?? 0)
    for (const name of CLASS_ATTRIBUTES) senses.push(senseAt(tree, at, name));
  return senses;
}
