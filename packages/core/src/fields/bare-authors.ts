import type { LabelledPage } from "../classify/label.ts";
import type { Span } from "../evidence.ts";
import { agencyByName } from "../grammar/names/agencies.ts";
import { labelAlone } from "../grammar/names/byline.ts";
import type { BylineRole } from "../grammar/names/lexicon.ts";
import { isPersonName } from "../grammar/names/name.ts";
import { nameInPostLine, saysWritten } from "../grammar/names/post-line.ts";
import { readTimeLine } from "../grammar/time/time-line.ts";
import type { Block } from "../measure/galley.ts";
import type { RegionRole } from "../record.ts";
import { storyExtent } from "./story-extent.ts";

/** Where a post tells of its author: from so many blocks before the headline to so many behind it, and behind its last paragraph. */
const BLOCKS_BEFORE_HEADLINE = 3;
const BLOCKS_BELOW_HEADLINE = 8;
const BLOCKS_BEHIND_STORY = 6;
/** A biography begins with its subject's name within so many blocks behind the story. */
const BLOCKS_TO_BIOGRAPHY = 14;
const LEAST_BIOGRAPHY_CHARS = 30;
const LONGEST_LINE = 160;
const LONGEST_NAME = 60;

const POST_ROLES: ReadonlySet<RegionRole> = new Set(["other", "posted", "updated", "byline", "kicker"] as const);
const TIME_ROLES: ReadonlySet<RegionRole> = new Set(["posted", "updated"] as const);

/** Names announced inside lines of a post's time, in its head or right behind it: `Posted on 3 May 2019 by Ann Lee`. */
export function postedNames(labelled: LabelledPage): readonly Span[] {
  return [...headBlocks(labelled), ...blocksBehind(labelled)].flatMap(({ text, span }) => {
    if (text.length > LONGEST_LINE) return [];
    const name = nameInPostLine(text);
    if (name === null || !(isBare(text, name) || isWritten(text, name) || holdsTime(text))) return [];
    return [[span[0] + name[0], span[0] + name[1]] as const];
  });
}

/** `Writer`, `Penulis`: a word for authors that is no preposition. */
function isFunction(label: ReturnType<typeof labelAlone>): boolean {
  return label?.role === "author" && label.colon;
}

/** `by rasos`: the line is the label and the name. */
function isBare(text: string, [start, end]: Span): boolean {
  return end === text.length && start <= LONGEST_LABEL && text.length <= LONGEST_NAME;
}

/** `This post was written by Ann Lee, nurse`. */
function isWritten(text: string, name: Span): boolean {
  return saysWritten(text, name) && isPersonName(text.slice(...name));
}

const LONGEST_LABEL = 12;

function holdsTime(text: string): boolean {
  return (readTimeLine(text)?.times.length ?? 0) > 0;
}

/** Names in the block behind one that only announces them: `By`, `Author:`, `Thread starter`. Or before it: `Ann Lee`, `Writer`. */
export function namesUnderLabels(labelled: LabelledPage): readonly { role: BylineRole; span: Span }[] {
  const { blocks } = labelled.galley;
  const found = [...headBlocks(labelled), ...blocksBehind(labelled)].filter(({ text }) => labelAlone(text) !== null);
  const [first] = found;
  // No name stands before `By`; before a function, and then before all of them, it may.
  const isBefore =
    first !== undefined &&
    found.length > 1 &&
    isFunction(labelAlone(first.text)) &&
    !first.text.trimEnd().endsWith(":") &&
    isAlone(blocks[first.index - 1]?.text ?? "");
  return found.flatMap((block) => {
    const label = labelAlone(block.text);
    const next = blocks[block.index + (isBefore ? -1 : 1)];
    if (label === null || next === undefined || next.hidden || next.text.length > LONGEST_NAME) return [];
    // Everyday words before a colon are labels only of whole names.
    return (label.colon || isBefore) && !next.text.includes(" ") ? [] : [{ role: label.role, span: next.span }];
  });
}

/**
 * Names that stand alone in the story's head, where a time beside them or a biography behind the story vouches for them, and names
 * over a biography behind the story. A name in capitals or title case may as well be a topic.
 */
export function bareNames(labelled: LabelledPage): readonly Span[] {
  const { galley, labels } = labelled;
  const { headline } = storyExtent(labelled);
  const behind = biographies(labelled);
  const found: Span[] = [];
  for (const block of headBlocks(labelled)) {
    const name = nameAtHead(block);
    if (name === null) continue;
    const text = galley.text.slice(...name);
    if (block.index < headline && !tellsOf(behind, text)) continue;
    const beside = [-1, 1].some((step) => TIME_ROLES.has(labels[block.index + step]?.role ?? "other"));
    const inTimeLine = name[1] - name[0] < block.text.length;
    if (inTimeLine || beside || agencyByName(text) !== null || tellsOf(behind, text)) found.push(name);
  }
  for (const block of blocksBehind(labelled)) {
    const next = galley.blocks[block.index + 1];
    if (isAlone(block.text) && next !== undefined && tellsOf([next], block.text)) found.push(block.span);
  }
  return found.filter((name) => !isOfMenu(labelled, galley.text.slice(...name)));
}

/** The block's name: all of its text, or what stands first before or behind its time. */
function nameAtHead({ text, span }: Block): Span | null {
  if (text.length > LONGEST_LINE || text.length < 3) return null;
  if (isAlone(text) || agencyByName(text) !== null) return span;
  const times = readTimeLine(text)?.times ?? [];
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined) return null;
  const name = nameWithin(text, 0, first.labelStart) ?? nameWithin(text, last.end, text.length);
  return name === null ? null : [span[0] + name[0], span[0] + name[1]];
}

/** A name from `from`, ended by a mark or by a number (of comments, of readers). */
function nameWithin(text: string, from: number, to: number): Span | null {
  let start = from;
  while (start < to && BESIDE_TIME.has(text.charAt(start))) start += 1;
  let end = start;
  while (end < to && !NAME_ENDS.has(text.charAt(end))) end += 1;
  while (end > start && BESIDE_TIME.has(text.charAt(end - 1))) end -= 1;
  return isAlone(text.slice(start, end)) ? [start, end] : null;
}

const NAME_ENDS = new Set([..."|·•,;:–—/(0123456789"]);
const BESIDE_TIME = new Set([...NAME_ENDS, " ", "\u00a0", "-"]);

function isAlone(text: string): boolean {
  return text.length <= LONGEST_NAME && text.includes(" ") && isPersonName(text);
}

/** A text that a menu has too, in one entry or word by word, is a topic. */
function isOfMenu({ galley, labels }: LabelledPage, text: string): boolean {
  const isEntry = (entry: string): boolean =>
    galley.blocks.some((block, i) => labels[i]?.role === "navigation" && block.text === entry);
  return isEntry(text) || text.split(" ").every(isEntry);
}

function biographies(labelled: LabelledPage): readonly Block[] {
  const { lastBody } = storyExtent(labelled);
  return lastBody < 0 ? [] : labelled.galley.blocks.slice(lastBody, lastBody + BLOCKS_TO_BIOGRAPHY);
}

function tellsOf(blocks: readonly Block[], name: string): boolean {
  return blocks.some(({ text }) => text.length > name.length + LEAST_BIOGRAPHY_CHARS && text.startsWith(`${name} `));
}

function headBlocks(labelled: LabelledPage): readonly Block[] {
  const { headline } = storyExtent(labelled);
  if (headline < 0) return [];
  return open(labelled, Math.max(0, headline - BLOCKS_BEFORE_HEADLINE), headline + BLOCKS_BELOW_HEADLINE);
}

function blocksBehind(labelled: LabelledPage): readonly Block[] {
  const { lastBody } = storyExtent(labelled);
  return lastBody < 0 ? [] : open(labelled, lastBody + 1, lastBody + BLOCKS_BEHIND_STORY);
}

function open({ galley, labels }: LabelledPage, from: number, to: number): readonly Block[] {
  return galley.blocks
    .slice(from, to + 1)
    .filter((block) => !block.hidden && POST_ROLES.has(labels[block.index]?.role ?? "navigation"));
}
