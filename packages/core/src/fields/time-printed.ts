import type { LabelledPage } from "../classify/label.ts";
import type { TimeHints } from "../grammar/time/expression.ts";
import { holdsDigit } from "../grammar/time/may-hold-time.ts";
import { type LineTime, readLabelAlone, readTimeLine, type TimeLine } from "../grammar/time/time-line.ts";
import type { Block } from "../measure/galley.ts";
import { elementTimes, type TimeElements, withUpdates } from "./time-elements.ts";
import { listedBlocks } from "./time-lists.ts";
import {
  findPlaces,
  nearBlocks,
  OTHER_ROLES,
  type Places,
  type PrintedTime,
  type Setting,
  SHARE_ELSEWHERE_LABELLED,
  settingOf,
  statedTime,
  TIME_ROLES,
} from "./time-places.ts";
import { isFullDate, type TimeSource, type TimeWitness } from "./time-stamp.ts";
import { teaserTimes } from "./time-teaser.ts";

/** Probability that a printed time near the headline is the story's, by what is said before it. */
const WEIGHT_LABELLED = 0.85;
const WEIGHT_UNLABELLED = 0.65;
/** The classifier took the line for one of the story's time lines. */
const WEIGHT_TIME_ROLE = 0.8;
/** A date in a sentence is mostly a date of what is told. */
const SHARE_IN_SENTENCE = 0.25;
const SENTENCE_SHARE_OF_TIME = 0.4;

/**
 * What the page prints of its times: lines near the headline and behind the body, and `time` elements there. The rest of the page is read
 * only where neither these nor what the page declares (`known`) date the story.
 */
export function printedTimes(
  labelled: LabelledPage,
  elements: TimeElements,
  hints: TimeHints,
  known: readonly TimeWitness[],
): readonly TimeWitness[] {
  const places = findPlaces(labelled);
  const { blocks } = labelled.galley;
  const near = nearBlocks(labelled, places);
  const nearest = near.map((index) => blocks[index]).filter((block) => block !== undefined);
  let listed: ReadonlySet<number> | undefined;
  const isListed = (index: number): boolean => {
    listed ??= listedBlocks(labelled, places, hints);
    return listed.has(index);
  };
  const reader: Reader = { labelled, places, elements, hints, isListed };
  const witnesses = [...timesIn(nearest, reader), ...teaserTimes(labelled, places, hints)].slice(0, MOST_WITNESSES);
  if (isDated([...known, ...witnesses])) return withoutCrowd(witnesses);
  const read = new Set(near);
  const far = blocks.filter(
    (block) =>
      !read.has(block.index) && (elements.has(block.index) || holdsDigit(block.text.slice(0, LONGEST_FAR_LINE))),
  );
  const all = [...witnesses, ...timesIn(far, reader)];
  return withoutCrowd(all.slice(0, MOST_WITNESSES));
}

/** Far from the story a date in a longer line is part of another text, unless a label says what it is: `This entry was posted on ... and is filed under ...`. */
const LONGEST_FAR_LINE = 120;

interface Reader {
  readonly labelled: LabelledPage;
  readonly places: Places;
  readonly elements: TimeElements;
  /** Whether a block is one of a list behind the story; the list is read when first asked for. */
  readonly isListed: (index: number) => boolean;
  readonly hints: TimeHints;
}

/** Of one block: a line of more is a timetable. */
const MOST_ELEMENTS = 32;
/** Of a page, from its top: each time is held against each other. */
const MOST_WITNESSES = 512;

function timesIn(blocks: readonly Block[], { labelled, places, elements, isListed, hints }: Reader): PrintedTime[] {
  return blocks.flatMap((block) => {
    const own = elements.get(block.index);
    const read = readTimeLine(block.text, hints);
    const updates = withUpdates(labelled.page.tree, own ?? [], read, block.text);
    const line = labelledAbove(labelled, block, updates, hints);
    const opens = block.index >= places.firstBody && block.index < places.firstBody + OPENING_BLOCKS;
    if (own === undefined && line === null && !opens) return [];
    const setting = settingOf(labelled, block, places, line);
    const times = [
      ...(line === null ? [] : lineWitnesses(labelled, setting, line)),
      ...(own ?? [])
        .slice(0, MOST_ELEMENTS)
        .flatMap((node) => elementTimes(labelled.page.tree, node, setting, line, hints)),
      ...(opens && setting.of === "story" ? openingTime(setting, hints) : []),
    ];
    const mayBeListed = setting.near && block.index > places.lastBody && !times.every((time) => time.labelled);
    return mayBeListed && isListed(block.index) ? times.filter((time) => time.labelled) : times;
  });
}

/** `Published:` in a block of its own, the date in the next. */
function labelledAbove(
  { galley }: LabelledPage,
  block: Block,
  line: TimeLine | null,
  hints: TimeHints,
): TimeLine | null {
  const [time] = line?.times ?? [];
  if (line === null || time === undefined || time.kind !== "unlabelled" || time.start > 0 || line.share < WHOLE_LINE)
    return line;
  const label = readLabelAlone(galley.blocks[block.index - 1]?.text ?? "", hints);
  return label === null ? line : { ...line, times: [{ ...time, kind: label }, ...line.times.slice(1)] };
}

const WHOLE_LINE = 0.8;

/** Something other than the address says the day that the story was published. */
export function isDated(witnesses: readonly TimeWitness[]): boolean {
  return witnesses.some(
    ({ kind, weight, family, expression: { date } }) =>
      kind === "published" && weight >= DATING_WEIGHT && family !== "url" && isFullDate(date),
  );
}

const DATING_WEIGHT = 0.5;

/** Dates far from the headline count where they agree: several are those of other stories. */
function withoutCrowd(witnesses: readonly PrintedTime[]): PrintedTime[] {
  const days = new Map<string, Set<string>>();
  // "Edited 6 years ago" is a comment's: where such stand, so may another time that says what it is.
  const crowdOf = ({ labelled, kind, expression }: PrintedTime): string =>
    !labelled ? "" : expression.date === undefined ? "published" : kind;
  for (const time of witnesses) {
    if (time.near) continue;
    const others = days.get(crowdOf(time)) ?? new Set();
    days.set(crowdOf(time), others.add(JSON.stringify(time.expression.date ?? null)));
  }
  return witnesses.filter((time) => time.near || days.get(crowdOf(time))?.size === 1);
}

/** "31 October 2023. The harbour …", "(31 October 2023) The harbour …": the day that a paragraph opens with. */
const OPENING_CHARS = 64;
/** "PORT ELLING, May 3, 2025 /Harbourwire/ --", "Port Elling (3 May 2025) – The". */
const DATELINE_END = /^\)? ?[/(–—-]/;
const DATELINE_START = /, $| \($/;
/** A standfirst or a credit may stand before the paragraph. */
const OPENING_BLOCKS = 6;
const WEIGHT_OPENING = 0.4;

function openingTime({ block, near, share, foreign }: Setting, hints: TimeHints): PrintedTime[] {
  const opening = block.text.slice(0, OPENING_CHARS);
  const [first] = readTimeLine(opening, hints)?.times ?? [];
  if (first?.expression.date?.year === undefined) return [];
  const inDateline =
    DATELINE_START.test(opening.slice(0, first.labelStart)) && DATELINE_END.test(opening.slice(first.end));
  if (first.labelStart > 1 && !inDateline) return [];
  const worth = { kind: "published", near, weight: WEIGHT_OPENING, source: "opening", share, foreign } as const;
  return [statedTime(block, { ...first, kind: "unlabelled" }, first.start, worth)];
}

function lineWitnesses(labelled: LabelledPage, setting: Setting, line: TimeLine): PrintedTime[] {
  const { block, near, share, foreign } = setting;
  return line.times.flatMap((time): PrintedTime[] => {
    if (time.kind === "printed" || time.kind === "joined" || inOtherPart(labelled, block, time)) return [];
    const source = lineSource(setting, line, time);
    if (source === null) return [];
    const worth = {
      kind: kindOf(setting, time),
      near,
      weight: lineWeight(setting, line, time),
      source,
      share,
      foreign,
    };
    return [statedTime(block, time, time.labelStart, worth)];
  });
}

/** What kind of witness a time is, by its line and what stands around it; null for a date that is told in the story or belongs to another part of the page. */
function lineSource(setting: Setting, line: TimeLine, time: LineTime): TimeSource | null {
  const isLabelled = time.kind !== "unlabelled";
  const isLong = !setting.near && setting.block.text.length > LONGEST_FAR_LINE;
  if (isLong && (!isLabelled || setting.of === "story")) return null;
  if (setting.of === "other") return isLabelled ? "foreign-labelled" : null;
  if (isLabelled) return setting.near ? "line-labelled" : "far-labelled";
  if (setting.role !== null && TIME_ROLES.has(setting.role)) return "line-role";
  const pure = line.share >= SENTENCE_SHARE_OF_TIME;
  const isSure = pure || (line.times.length === 1 && atLineEdge(setting, time));
  if (!isSure && !FULL_YEAR.test(setting.block.text.slice(time.start, time.end))) return null;
  if (setting.of === "story") return isSure ? "story-line" : null;
  if (!setting.near) return "far";
  if (pure && setting.classed !== null) return setting.classed.surety === "vague" ? "line-vague" : "line-classed";
  if (pure) return "line";
  if (setting.classed !== null) return "sentence-classed";
  return atLineEdge(setting, time) ? "edge" : "sentence";
}

/** A number of a version or a size is no date: in a sentence its year has four digits. */
const FULL_YEAR = /\d{4}/;

/** In a part of the block that is something else: the capture's header before the headline. */
function inOtherPart({ labels }: LabelledPage, block: Block, time: LineTime): boolean {
  const at = block.span[0] + time.start;
  const parts = labels[block.index]?.parts ?? [];
  return parts.some((part) => OTHER_ROLES.has(part.role) && part.span[0] <= at && at < part.span[1]);
}

function kindOf(setting: Setting, time: LineTime): "published" | "updated" {
  if (time.kind === "updated" || time.kind === "published") return time.kind;
  return setting.role === "updated" ? "updated" : (setting.classed?.kind ?? "published");
}

function lineWeight(setting: Setting, line: TimeLine, time: LineTime): number {
  const isLabelled = time.kind !== "unlabelled";
  const byRole = setting.role !== null && TIME_ROLES.has(setting.role) ? WEIGHT_TIME_ROLE : 0;
  const byClass = setting.near && line.share >= SENTENCE_SHARE_OF_TIME ? (setting.classed?.weight ?? 0) : 0;
  const base = Math.max(isLabelled ? WEIGHT_LABELLED : WEIGHT_UNLABELLED, byRole, byClass);
  const place = setting.near ? setting.share : Math.max(setting.share, isLabelled ? SHARE_ELSEWHERE_LABELLED : 0);
  const inSentence = line.share < SENTENCE_SHARE_OF_TIME && !isLabelled;
  const sentence = !inSentence ? 1 : atLineEdge(setting, time) ? SHARE_AT_EDGE : SHARE_IN_SENTENCE;
  return base * place * sentence;
}

/** "07.11.2023 Ormalingen, Baselbiet": a whole date at the start or end of a short line near the headline, or opening the headline's block. */
const SHARE_AT_EDGE = 0.7;
const LONGEST_EDGE_LINE = 90;

function atLineEdge({ block, role, near }: Setting, time: LineTime): boolean {
  if (!isFullDate(time.expression.date)) return false;
  if (role === "headline") return time.labelStart === 0;
  return near && block.text.length <= LONGEST_EDGE_LINE && (time.labelStart === 0 || time.end === block.text.length);
}
