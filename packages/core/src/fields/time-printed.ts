import type { LabelledPage } from "../classify/label.ts";
import type { Span } from "../evidence.ts";
import type { TimeExpression, TimeHints } from "../grammar/time/expression.ts";
import { readMachineTime } from "../grammar/time/machine-time.ts";
import { ANY_DIGIT } from "../grammar/time/patterns.ts";
import { type LineTime, readTimeLine, type TimeLine } from "../grammar/time/time-line.ts";
import type { Block } from "../measure/galley.ts";
import { ELEMENT, type Tree } from "../parse/page.ts";
import type { RegionRole } from "../record.ts";
import { foldSpace } from "../text/same-text.ts";
import { DATE_CLASSES, type DateName } from "./time-names.ts";
import type { TimeWitness } from "./time-stamp.ts";

/** Probability that a printed time near the headline is the story's, by what is said before it. */
const WEIGHT_LABELLED = 0.85;
const WEIGHT_UNLABELLED = 0.65;
const WEIGHT_TIME_ELEMENT = 0.75;
/** The classifier took the line for one of the story's time lines. */
const WEIGHT_TIME_ROLE = 0.8;
/** Behind the body, and elsewhere on the page. */
const SHARE_BEHIND_BODY = 0.7;
const SHARE_ELSEWHERE = 0.25;
const SHARE_ELSEWHERE_LABELLED = 0.5;
/** A date in a sentence is mostly a date of what is told. */
const SHARE_IN_SENTENCE = 0.25;
const SENTENCE_SHARE_OF_TIME = 0.4;
/** Blocks around the headline in which a page says when: kicker lines before, byline lines after. */
const BLOCKS_BEFORE = 8;
const BLOCKS_AFTER = 16;
const BLOCKS_BEHIND_BODY = 6;
/** Each block further from the headline. */
const LOSS_PER_BLOCK = 0.02;
const LONGEST_LINE = 400;
/** In another `article` than the headline: a teaser. */
const SHARE_OTHER_ARTICLE = 0.3;

/** Blocks of these roles never say when the story was published. */
const OTHER_ROLES: ReadonlySet<RegionRole> = new Set<RegionRole>([
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
  "more-link",
  "in-body-link",
  "comments",
  "cookie",
  "advertisement",
  "newsletter",
  "embed",
  "header",
]);
const TIME_ROLES: ReadonlySet<RegionRole> = new Set<RegionRole>(["posted", "updated"]);
/** The classifier is believed from here on. */
const SURE_ROLE = 0.5;

/** Where the story's headline and body stand among the blocks. */
interface Places {
  /** -1 for none. */
  readonly headline: number;
  readonly firstBody: number;
  readonly lastBody: number;
  /** Innermost `article` around the headline; -1 for none. */
  readonly article: number;
}

/** A witness with what is known of its place. */
interface PrintedTime extends TimeWitness {
  readonly near: boolean;
}

/** A printed time, not yet a witness: what is known of its place. */
interface Setting {
  readonly block: Block;
  readonly role: RegionRole | null;
  /** What the place is worth, 0 to 1. */
  readonly share: number;
  readonly near: boolean;
}

/** What the page prints of its times: lines near the headline and behind the body, and `time` elements. */
export function printedTimes(labelled: LabelledPage, hints: TimeHints): TimeWitness[] {
  const places = findPlaces(labelled);
  const lines = new Map<number, TimeLine>();
  const witnesses: PrintedTime[] = [];
  for (const block of labelled.galley.blocks) {
    if (block.index === places.firstBody) witnesses.push(...openingTime(block, hints));
    if (block.text.length > LONGEST_LINE) continue;
    // Without a digit only "yesterday" and "an hour ago" are left, and those are the story's beside its headline alone.
    if (!ANY_DIGIT.test(block.text) && headDistance(block.index, places) === null) continue;
    const line = readTimeLine(block.text, hints);
    if (line === null) continue;
    const setting = settingOf(labelled, block, places, line);
    if (setting === null) continue;
    lines.set(block.index, line);
    witnesses.push(...lineWitnesses(labelled, setting, line));
  }
  return withoutCrowd([...witnesses, ...elementTimes(labelled, places, lines, hints)]);
}

/** Dates far from the headline count where they agree: several are those of other stories. */
function withoutCrowd(witnesses: readonly PrintedTime[]): PrintedTime[] {
  const crowded = [true, false].filter(
    (labelled) => daysOf(witnesses.filter((time) => !time.near && time.labelled === labelled)) > 1,
  );
  return witnesses.filter((time) => time.near || !crowded.includes(time.labelled));
}

function daysOf(witnesses: readonly PrintedTime[]): number {
  return new Set(witnesses.map((witness) => JSON.stringify(witness.expression.date ?? null))).size;
}

function findPlaces({ page, galley, labels }: LabelledPage): Places {
  let headline = labels.findIndex((label) => label.role === "headline");
  if (headline < 0) headline = galley.blocks.findIndex((block) => block.tag === "h1");
  const firstBody = labels.findIndex((label, index) => index > headline && label.role === "body");
  let lastBody = -1;
  labels.forEach((label, index) => {
    if (label.role === "body") lastBody = index;
  });
  const node = galley.blocks[headline]?.node ?? -1;
  return { headline, firstBody, lastBody, article: ancestor(page.tree, node, "article") };
}

function settingOf(labelled: LabelledPage, block: Block, places: Places, line: TimeLine | null): Setting | null {
  const label = labelled.labels[block.index];
  const role = label !== undefined && label.probability >= SURE_ROLE ? label.role : null;
  if (role !== null && OTHER_ROLES.has(role) && !isTimeBesideHeadline(block, places, line)) {
    return isLabelledLine(line) ? { block, role, share: SHARE_ELSEWHERE, near: false } : null;
  }
  if (role !== null && STORY_ROLES.has(role) && !isTimeLine(line)) return null;
  const place = placeShare(block, places, role);
  const outside = inOtherArticle(labelled.page.tree, block.node, places) ? SHARE_OTHER_ARTICLE : 1;
  return { block, role, share: place.share * outside, near: place.near };
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
function isLabelledLine(line: TimeLine | null): boolean {
  return line !== null && line.share >= LABELLED_LINE_SHARE && line.times.some((time) => time.kind !== "unlabelled");
}

/** A date set in a `figcaption` or the like right at the headline is the story's. */
const BESIDE_BLOCKS = 3;

function isTimeBesideHeadline(block: Block, places: Places, line: TimeLine | null): boolean {
  const distance = Math.abs(block.index - places.headline);
  if (places.headline < 0 || distance > BESIDE_BLOCKS || line === null || line.share < LABELLED_LINE_SHARE)
    return false;
  return line.times.some((time) => time.expression.date?.year !== undefined);
}

/** "31 October 2023. The harbour …": the day that the first paragraph opens with. */
const OPENING_CHARS = 48;
const WEIGHT_OPENING = 0.4;

function openingTime(block: Block, hints: TimeHints): PrintedTime[] {
  const [first] = readTimeLine(block.text.slice(0, OPENING_CHARS), hints)?.times ?? [];
  if (first === undefined || first.labelStart !== 0 || first.expression.date?.year === undefined) return [];
  const span: Span = [block.span[0] + first.start, block.span[0] + first.end];
  const raw = block.text.slice(0, first.end);
  return [
    {
      kind: "published",
      expression: first.expression,
      raw,
      spans: [span],
      how: "stated",
      from: "text",
      family: "text",
      labelled: false,
      near: true,
      weight: WEIGHT_OPENING,
    },
  ];
}

function placeShare(block: Block, places: Places, role: RegionRole | null): { share: number; near: boolean } {
  if (role !== null && TIME_ROLES.has(role)) return { share: 1, near: true };
  const distance = headDistance(block.index, places);
  if (distance !== null) return { share: 1 - LOSS_PER_BLOCK * distance, near: true };
  const behind = block.index - places.lastBody;
  if (places.lastBody >= 0 && behind > 0 && behind <= BLOCKS_BEHIND_BODY)
    return { share: SHARE_BEHIND_BODY, near: true };
  return { share: SHARE_ELSEWHERE, near: false };
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
  const article = ancestor(tree, node, "article");
  if (article < 0 || article === places.article) return false;
  // An article inside the story's own article, or around it, is told apart from a neighbour by containing the headline's.
  const holdsOwn = places.article >= article && places.article < (tree.subtreeEnd[article] ?? 0);
  return !holdsOwn && places.headline >= 0 && places.article >= 0;
}

function ancestor(tree: Tree, node: number, tag: string): number {
  for (let at = node; at > 0; at = tree.parent[at] ?? 0) {
    if (tree.kind[at] === ELEMENT && tree.tagName(at) === tag) return at;
  }
  return -1;
}

function lineWitnesses(labelled: LabelledPage, setting: Setting, line: TimeLine): PrintedTime[] {
  const classed = line.share >= SENTENCE_SHARE_OF_TIME ? dateClassOf(labelled.page.tree, setting.block.node) : null;
  return line.times.flatMap((time): PrintedTime[] => {
    if (time.kind === "printed" || inOtherPart(labelled, setting.block, time)) return [];
    const weight = lineWeight(setting, line, time, classed);
    const start = setting.block.span[0];
    const span: Span = [start + time.labelStart, start + time.end];
    return [
      {
        kind: kindOf(setting, time, classed),
        expression: time.expression,
        raw: setting.block.text.slice(time.labelStart, time.end),
        spans: [span],
        how: "stated",
        from: "text",
        family: "text",
        labelled: time.kind !== "unlabelled",
        near: setting.near,
        weight,
      },
    ];
  });
}

/** In a part of the block that is something else: the capture's header before the headline. */
function inOtherPart({ labels }: LabelledPage, block: Block, time: LineTime): boolean {
  const at = block.span[0] + time.start;
  const parts = labels[block.index]?.parts ?? [];
  return parts.some((part) => OTHER_ROLES.has(part.role) && part.span[0] <= at && at < part.span[1]);
}

function kindOf(setting: Setting, time: LineTime, classed: DateName | null): "published" | "updated" {
  if (time.kind === "updated" || time.kind === "published") return time.kind;
  return setting.role === "updated" ? "updated" : (classed?.kind ?? "published");
}

function lineWeight(setting: Setting, line: TimeLine, time: LineTime, classed: DateName | null): number {
  const isLabelled = time.kind !== "unlabelled";
  const byRole = setting.role !== null && TIME_ROLES.has(setting.role) ? WEIGHT_TIME_ROLE : 0;
  const base = Math.max(
    isLabelled ? WEIGHT_LABELLED : WEIGHT_UNLABELLED,
    byRole,
    setting.near ? (classed?.weight ?? 0) : 0,
  );
  const place = setting.near ? setting.share : Math.max(setting.share, isLabelled ? SHARE_ELSEWHERE_LABELLED : 0);
  const inSentence = line.share < SENTENCE_SHARE_OF_TIME && !isLabelled;
  const sentence = !inSentence ? 1 : atLineEdge(setting, time) ? SHARE_AT_EDGE : SHARE_IN_SENTENCE;
  return base * place * sentence;
}

/** "07.11.2023 Ormalingen, Baselbiet": a whole date at the start or end of a short line near the headline, or opening the headline's block. */
const SHARE_AT_EDGE = 0.7;
const LONGEST_EDGE_LINE = 90;

function atLineEdge({ block, role, near }: Setting, time: LineTime): boolean {
  if (time.expression.date?.year === undefined || time.expression.date.day === undefined) return false;
  if (role === "headline") return time.labelStart === 0;
  return near && block.text.length <= LONGEST_EDGE_LINE && (time.labelStart === 0 || time.end === block.text.length);
}

/** How far up an element's class may stand: `div.date > span > time`. */
const CLASS_LEVELS = 3;

function dateClassOf(tree: Tree, node: number): DateName | null {
  let at = node;
  for (let level = 0; level < CLASS_LEVELS && at > 0; level++, at = tree.parent[at] ?? 0) {
    for (const token of classTokens(tree, at)) {
      const name = DATE_CLASSES.get(token);
      if (name !== undefined) return name;
    }
  }
  return null;
}

function classTokens(tree: Tree, node: number): string[] {
  return (tree.attribute(node, "class") ?? "").toLowerCase().split(" ");
}

/** `<time datetime>`, `<time>text</time>` and hAtom's `<abbr class="published" title>`. */
function elementTimes(
  labelled: LabelledPage,
  places: Places,
  lines: ReadonlyMap<number, TimeLine>,
  hints: TimeHints,
): PrintedTime[] {
  const { tree } = labelled.page;
  const blockOf = blockFinder(labelled.galley.blocks);
  const witnesses: PrintedTime[] = [];
  for (let node = 1; node < tree.length; node++) {
    if (tree.kind[node] !== ELEMENT) continue;
    const tag = tree.tagName(node);
    const value =
      tag === "time"
        ? (tree.attribute(node, "datetime") ?? "")
        : tag === "abbr"
          ? (tree.attribute(node, "title") ?? "")
          : null;
    if (value === null || value === "") continue;
    const expression = readMachineTime(value, hints);
    const block = blockOf(node);
    if (expression === null || expression.date === undefined || block === null) continue;
    const line = lines.get(block.index) ?? null;
    const setting = settingOf(labelled, block, places, line);
    if (setting !== null) witnesses.push(elementWitness(tree, node, value, expression, setting, line));
  }
  return witnesses;
}

function elementWitness(
  tree: Tree,
  node: number,
  value: string,
  expression: TimeExpression,
  setting: Setting,
  line: TimeLine | null,
): PrintedTime {
  const name = dateClassOf(tree, node);
  const printed = line === null ? null : printedAt(tree, node, line, setting.block.text);
  const labelledAs = printed?.kind === "published" || printed?.kind === "updated" ? printed.kind : null;
  const kind = labelledAs ?? name?.kind ?? (setting.role === "updated" ? "updated" : "published");
  const base =
    labelledAs !== null ? WEIGHT_LABELLED : Math.max(WEIGHT_TIME_ELEMENT, setting.near ? (name?.weight ?? 0) : 0);
  return {
    kind,
    expression,
    raw: value,
    spans: [],
    how: "structured",
    from: "time[datetime]",
    family: "text",
    labelled: labelledAs !== null,
    near: setting.near,
    weight: base * setting.share,
  };
}

/** The time of the line that the element's own text prints. */
function printedAt(tree: Tree, node: number, line: TimeLine, text: string): LineTime | null {
  const own = textOf(tree, node);
  const [only] = line.times;
  if (own === "") return line.times.length === 1 ? (only ?? null) : null;
  return (
    line.times.find(
      (time) => text.slice(time.labelStart, time.end).includes(own) || own.includes(text.slice(time.start, time.end)),
    ) ?? null
  );
}

/** Longest text of a time element that is worth comparing. */
const LONGEST_ELEMENT_TEXT = 120;

function textOf(tree: Tree, node: number): string {
  let text = "";
  const end = tree.subtreeEnd[node] ?? node;
  for (let at = node + 1; at < end && text.length < LONGEST_ELEMENT_TEXT; at++) text += tree.text(at);
  return foldSpace(text);
}

/** Finds the block that an element's text is part of, or the next one for an element without text. */
function blockFinder(blocks: readonly Block[]): (node: number) => Block | null {
  return (node) => {
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((blocks[middle]?.lastText ?? -1) < node) low = middle + 1;
      else high = middle;
    }
    return blocks[low] ?? blocks[blocks.length - 1] ?? null;
  };
}
