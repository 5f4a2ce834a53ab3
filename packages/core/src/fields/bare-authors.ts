import type { LabelledPage } from "../classify/label.ts";
import type { Span } from "../evidence.ts";
import { agencyByName } from "../grammar/names/agencies.ts";
import { labelAlone } from "../grammar/names/byline-sections.ts";
import { DESK, isKnown } from "../grammar/names/known-phrases.ts";
import type { BylineRole } from "../grammar/names/lexicon.ts";
import { isPersonName } from "../grammar/names/name.ts";
import { nameInPostLine } from "../grammar/names/post-line.ts";
import { foldName, hasCase, isWordUnit } from "../grammar/names/words.ts";
import { readTimeLine } from "../grammar/time/time-line.ts";
import type { Block } from "../measure/galley.ts";
import type { RegionRole } from "../record.ts";
import { storyExtent } from "./story-extent.ts";

/** Where a post tells of its author: from so many blocks before the headline to so many behind it, and behind its last paragraph. */
const BLOCKS_BEFORE_HEADLINE = 3;
export const BLOCKS_BELOW_HEADLINE = 8;
export const BLOCKS_BEFORE_STORY = 4;
const BLOCKS_BEHIND_STORY = 7;
/** A biography begins with its subject's name within so many blocks behind the story. */
export const BLOCKS_TO_BIOGRAPHY = 14;
const LEAST_BIOGRAPHY_CHARS = 30;
export const LONGEST_LINE = 160;
export const LONGEST_NAME = 60;

export const POST_ROLES: ReadonlySet<RegionRole> = new Set([
  "other",
  "author-bio",
  "posted",
  "updated",
  "byline",
  "kicker",
] as const);
/** What a short line with a time in it may have been taken for. */
const TIMED_ROLES: ReadonlySet<RegionRole> = new Set([
  ...POST_ROLES,
  "caption",
  "subheading",
  "navigation",
  "teaser-summary",
  "footer",
] as const);
export const LABEL_ROLES: ReadonlySet<RegionRole> = new Set([...POST_ROLES, "navigation"] as const);

/** Names announced inside lines of a post's time, in its head or right behind it: `Posted on 3 May 2019 by Ann Lee`. */
export function postedNames(labelled: LabelledPage): readonly Span[] {
  const { lastBody } = storyExtent(labelled);
  const body = storyStart(labelled);
  const edges = shownIn(labelled, BODY, [
    [body, body + 1],
    [lastBody, lastBody + 1],
  ]).filter(({ text }) => THIS_POST.test(text));
  return [...linesAround(labelled, TIMED_ROLES), ...edges].flatMap((block) => {
    const { text, span, links } = block;
    const name = text.length > LONGEST_LINE ? null : nameInPostLine(text);
    if (name === null) return [];
    const isPost = edges.includes(block) || POST_ROLES.has(labelled.labels[block.index]?.role ?? "embed");
    const times = readTimeLine(text)?.times ?? [];
    if (times.length === 0 && !(isPost && isAnnounced(text, name))) return [];
    const start = span[0] + name[0];
    // `Posted by Ann Lee May 3rd`
    const time =
      times.find(({ labelStart: at }) => at > name[0] && text.charAt(at - 1) === " ")?.labelStart ?? text.length;
    // Where the name is a link it ends with it, whatever a template glued to it.
    const end = span[0] + Math.min(name[1], text.slice(0, time).trimEnd().length);
    const link = links.find((one) => one.span[0] === start)?.span ?? [start, end];
    const goesOn = link[1] > end && isWordUnit(text.charCodeAt(name[1] + 1));
    return goesOn ? [] : [[start, Math.min(link[1], end)] as const];
  });
}

const BODY: ReadonlySet<RegionRole> = new Set(["body"] as const);
/** `This guest post was written by Ann Lee, nurse.` */
const THIS_POST = /^(?:This|Dieser) (?:guest |blog )?(?:post|article|story|column|piece|Artikel|Beitrag|Gastbeitrag)\b/;

/** `by rasos`, `This post was written by Ann Lee, nurse`, `All posts by Ann Lee`. */
function isAnnounced(text: string, [start, end]: Span): boolean {
  const before = text.slice(0, start);
  const isLabel = labelAlone(before.split(" ").slice(-3).join(" "))?.role === "author" || ALL_POSTS.test(before);
  const isLine = end === text.length && text.length <= LONGEST_NAME;
  return isLabel && (isLine || isPersonName(text.slice(start, end)));
}

const ALL_POSTS = /^(?:all|alle|alles|mehr|more|articles|posts|view)\b/i;

/** A name that a block beside it announces. */
export interface LabelledName {
  readonly role: BylineRole;
  readonly span: Span;
}

/** Names in the block behind one that only announces them: `By`, `Author:`, `Thread starter`. Or before it: `Ann Lee`, `Writer`. */
export function namesUnderLabels(labelled: LabelledPage): readonly LabelledName[] {
  const { blocks } = labelled.galley;
  const body = storyStart(labelled);
  return linesAround(labelled, LABEL_ROLES).flatMap(({ text, index }) => {
    const label = labelAlone(text);
    // In the head a function may stand behind its name.
    const isBefore = label?.colon && index < body && !text.endsWith(":") && isAlone(blocks[index - 1]?.text ?? "");
    const next = blocks[index + (isBefore ? -1 : 1)];
    if (label === null || next === undefined || next.hidden) return [];
    const end = next.text.search(BEHIND_NAME);
    const name = end < 0 ? next.text : next.text.slice(0, end);
    // Everyday words before a colon are labels only of whole names; words in small letters are a rail's.
    const isWords = name.includes(" ") ? name === name.toLowerCase() && hasCase(name) : label.colon;
    if (name.length > LONGEST_NAME || isWords) return [];
    return [{ role: label.role, span: [next.span[0], next.span[0] + name.length] as const }];
  });
}

/** What the person does, or where: `Eliz - Product marketer`. */
export const BEHIND_NAME: RegExp = / [-–—|] /;

/**
 * Names that stand alone in the story's head, where a time beside them or a biography behind the story vouches for them, and names
 * over a biography behind the story. A name in capitals or title case may as well be a topic.
 */
export function bareNames(labelled: LabelledPage): readonly Span[] {
  const { galley } = labelled;
  const { headline } = storyExtent(labelled);
  const told = biographies(labelled);
  // A plain text's names alone are weighed where its lines are labelled.
  const isWeighed = labelled.page.capture.kind === "text";
  const found: Span[] = [];
  for (const block of headBlocks(labelled)) {
    const name = nameAtHead(block);
    if (name === null || block.links.some(({ href }) => TOPIC_PATH.test(href))) continue;
    const text = galley.text.slice(...name);
    // Before the headline a section may stand before the time, never behind it.
    const first = headline - (name[0] > block.span[0] ? 1 : 0);
    if (block.index < first && !tellsOf(told, text)) continue;
    const beside = !isWeighed && [-1, 1].some((step) => isTimeLine(galley.blocks[block.index + step]?.text ?? ""));
    if (name[1] - name[0] < block.text.length || beside || agencyByName(text) !== null || tellsOf(told, text))
      found.push(name);
  }
  for (const block of shownIn(labelled, POST_ROLES, [behind(labelled)])) {
    const next = galley.blocks[block.index + 1];
    if (isAlone(block.text) && next !== undefined && tellsOf([next], block.text)) found.push(block.span);
  }
  return found.filter((name) => !isTopic(labelled, galley.text.slice(...name)));
}

/** Paths of what stories are sorted under. */
const TOPIC_PATH = /\/(?:categor[^/]*|kategorie[^/]*|tags?|topics?|thema|themen)\//;

/** Less beside the times is a label or how long the story is to read. */
const MOST_BESIDE_TIMES = 20;

function isTimeLine(text: string): boolean {
  const times = text.length > LONGEST_LINE ? [] : (readTimeLine(text)?.times ?? []);
  const timed = times.reduce((sum, { labelStart, end }) => sum + end - labelStart, 0);
  return timed > 0 && text.length - timed <= MOST_BESIDE_TIMES;
}

/** `Von Redaktion`, `Redaktion - 31. Januar 2022`, `Newsdesk` beside a day: who wrote where nobody is named. */
export function deskNames(labelled: LabelledPage): readonly Span[] {
  const { text, blocks } = labelled.galley;
  const { headline, lastBody } = storyExtent(labelled);
  // A last line may stand below the desk's.
  const fromEnd = lastBody - 1;
  const alone = [
    ...headBlocks(labelled, LABEL_ROLES),
    ...shownIn(labelled, POST_ROLES, [[fromEnd, lastBody + 2]]),
  ].flatMap(({ text: line, span, index }) => {
    const end = line.search(/ [-–—|] |$/);
    const timed = end < line.length ? [line] : [-1, 1].map((step) => blocks[index + step]?.text ?? "");
    const isBeside = end === line.length && (index === headline + 1 || index >= fromEnd);
    return isDesk(line.slice(0, end)) && (isBeside || timed.some(isTimeLine))
      ? [[span[0], span[0] + end] as const]
      : [];
  });
  const announced = [...postedNames(labelled), ...namesUnderLabels(labelled).map(({ span }) => span)];
  return [...announced.filter((span) => isDesk(text.slice(...span))), ...alone];
}

/** `Redaktion`, `Podium Staff`, `Emotion Redaktion`. */
function isDesk(name: string): boolean {
  return isKnown(DESK, foldName(name)) || (name.length <= LONGEST_NAME && TEAM.test(name));
}

const TEAM = /^(?!The |Our |Your |Meet |Join )[^.,:]*\b(?:Staff|Team|[Nn]ewsdesk|Desk|Redaktion|Editors)$/;

/** The block's name: all of its text, or what stands first before or behind its time. */
function nameAtHead({ text, span }: Block): Span | null {
  // `— Ann Lee (@annlee) 3 May 2019` signs a post that the story shows.
  if (text.length > LONGEST_LINE || text.length < 3 || text.includes("(@")) return null;
  if (isAlone(text) || agencyByName(text) !== null) return span;
  const times = readTimeLine(text)?.times ?? [];
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined) return null;
  const name =
    handleBefore(text, first.labelStart) ??
    nameWithin(text, 0, first.labelStart) ??
    nameWithin(text, last.end, text.length);
  return name === null ? null : [span[0] + name[0], span[0] + name[1]];
}

/** An account's name before its time, glued to it or not: `BobRay 3 May 2019, 13:56`. No section is written so. */
function handleBefore(text: string, end: number): Span | null {
  const name = text.slice(0, end).trimEnd();
  return HANDLE.test(name) ? [0, name.length] : null;
}

const HANDLE = /^\p{Lu}?\p{Ll}{2,20}\p{Lu}\p{Ll}{2,20}$/u;

/** A name from `from`, ended by a mark or by a number (of comments, of readers). */
function nameWithin(text: string, from: number, to: number): Span | null {
  const [, before = "", rest = ""] = BESIDE_TIME.exec(text.slice(from, to)) ?? [];
  const name = rest.trimEnd();
  const start = from + before.length;
  return isAlone(name) ? [start, start + name.length] : null;
}

const BESIDE_TIME = /^([|·•,;:–—/(\d\s-]*)([^|·•,;:–—/(\d]*)/;

export function isAlone(text: string): boolean {
  return text.length <= LONGEST_NAME && text.includes(" ") && isPersonName(text);
}

/** A text that a menu has too, in one entry or word by word, is a topic; so is one of words, most of which the page prints in small letters. */
export function isTopic({ galley, labels }: LabelledPage, text: string): boolean {
  const isEntry = (entry: string): boolean =>
    galley.blocks.some((block, i) => labels[i]?.role === "navigation" && block.text === entry);
  const words = text.split(" ");
  const isCommon = (word: string): boolean => [" ", ",", "."].some((end) => galley.text.includes(` ${word}${end}`));
  const common = words.filter((word) => isCommon(word.toLowerCase()));
  return isEntry(text) || words.every(isEntry) || common.length > words.length / 2;
}

function biographies(labelled: LabelledPage): readonly Block[] {
  const { lastBody } = storyExtent(labelled);
  return lastBody < 0 ? [] : labelled.galley.blocks.slice(lastBody, lastBody + BLOCKS_TO_BIOGRAPHY);
}

function tellsOf(blocks: readonly Block[], name: string): boolean {
  return blocks.some(({ text }) => text.length > name.length + LEAST_BIOGRAPHY_CHARS && text.startsWith(`${name} `));
}

function headBlocks(labelled: LabelledPage, roles = POST_ROLES): readonly Block[] {
  return shownIn(labelled, roles, [headOf(labelled)]);
}

export function headOf(labelled: LabelledPage): Span {
  const { headline } = storyExtent(labelled);
  return headline < 0 ? [0, 0] : [headline - BLOCKS_BEFORE_HEADLINE, headline + 1 + BLOCKS_BELOW_HEADLINE];
}

export function behind(labelled: LabelledPage): Span {
  const { lastBody } = storyExtent(labelled);
  return lastBody < 0 ? [0, 0] : [lastBody + 1, lastBody + 1 + BLOCKS_BEHIND_STORY];
}

/** Where a line that announces its author may stand: in the head, right before the first paragraph, behind the last one. */
export function linesAround(labelled: LabelledPage, roles: ReadonlySet<RegionRole>): readonly Block[] {
  const body = storyStart(labelled);
  return shownIn(labelled, roles, [headOf(labelled), [body - BLOCKS_BEFORE_STORY, body], behind(labelled)]);
}

/** Index of the first paragraph, behind the headline where one is. */
export function storyStart(labelled: LabelledPage): number {
  const { firstBody, bodyBehindHeadline } = storyExtent(labelled);
  return bodyBehindHeadline < 0 ? firstBody : bodyBehindHeadline;
}

/** The blocks of these ranges that a reader sees and that have one of these roles, each once. */
export function shownIn(
  { galley, labels }: LabelledPage,
  roles: ReadonlySet<RegionRole>,
  ranges: readonly Span[],
): readonly Block[] {
  const found = ranges.flatMap(([from, to]) => galley.blocks.slice(Math.max(0, from), Math.max(0, to)));
  return [...new Set(found)].filter((block) => !block.hidden && roles.has(labels[block.index]?.role ?? "embed"));
}
