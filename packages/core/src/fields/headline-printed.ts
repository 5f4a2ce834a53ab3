import type { LabelledPage } from "../classify/label.ts";
import type { Span } from "../evidence.ts";
import type { Block } from "../measure/galley.ts";
import { foldSpace } from "../text/same-text.ts";
import type { Candidate } from "./candidate.ts";
import { partStarts } from "./element-text.ts";
import { MOST_HEADLINE_CHARS } from "./headline-declared.ts";
import { printedWith } from "./printed.ts";
import { keysOf } from "./text-keys.ts";

/** A line that the page prints as its headline, with the kicker that its markup sets apart. */
export interface PrintedHeadline {
  readonly candidate: Candidate<string>;
  readonly kicker: { readonly text: string; readonly span: Span } | null;
  /** Markup breaks the line inside, where a declared wording has a mark such as a colon. */
  readonly broken: boolean;
}

const WEIGHT_LABELLED = 0.75;
const WEIGHT_H1 = 0.6;
/** A heading beside the `h1` that prints a declared headline: then the `h1` is worded for search engines. */
const WEIGHT_DECLARED_BESIDE = 0.9;
/** How far from the headline another heading can belong to it, in blocks. */
const MOST_BLOCKS_BESIDE = 5;
const HEADING_TAGS: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4", "div", "p", "span", "strong"]);

/** Lines printed as headline: those labelled so, every `h1`, and headings beside them that word the headline as `declared` does (keys of texts). */
export function printedHeadlines(labelled: LabelledPage, declared: ReadonlySet<string>): PrintedHeadline[] {
  const { galley } = labelled;
  const labelledAs = printedWith(labelled, "headline").map(({ span, block }) => ({
    block: galley.blocks[block],
    span,
    weight: WEIGHT_LABELLED,
  }));
  const taken = new Set(labelledAs.map(({ block }) => block?.index ?? -1));
  const headings = galley.blocks
    .filter((block) => block.tag === "h1" && !taken.has(block.index))
    .map((block) => ({ block, span: block.span, weight: WEIGHT_H1 }));
  const own = [...labelledAs, ...headings].flatMap(({ block, span, weight }) =>
    block === undefined ? [] : read(labelled, block, span, weight, declared),
  );
  return [...own, ...besides(labelled, taken, declared)];
}

/** Headings near the labelled headline that print another declared wording. */
function besides(labelled: LabelledPage, taken: ReadonlySet<number>, declared: ReadonlySet<string>): PrintedHeadline[] {
  const { galley, labels } = labelled;
  if (declared.size === 0) return [];
  const shortest = Math.min(...[...declared].map((key) => key.length));
  const near = new Set(
    [...taken].flatMap((anchor) =>
      galley.blocks.slice(Math.max(0, anchor - MOST_BLOCKS_BESIDE), anchor + MOST_BLOCKS_BESIDE + 1),
    ),
  );
  return [...near]
    .sort((a, b) => a.index - b.index)
    .filter(
      (block) =>
        !taken.has(block.index) &&
        HEADING_TAGS.has(block.tag) &&
        block.tag !== "h1" &&
        labels[block.index]?.role !== "body" &&
        block.text.length >= shortest,
    )
    .flatMap((block) => read(labelled, block, block.span, WEIGHT_DECLARED_BESIDE, declared))
    .filter(({ candidate }) => declared.has(keysOf(labelled.page)(candidate.value)));
}

function read(
  labelled: LabelledPage,
  block: Block,
  [start, end]: Span,
  weight: number,
  declared: ReadonlySet<string>,
): PrintedHeadline[] {
  const { galley } = labelled;
  const raw = galley.text.slice(start, end);
  if (raw.length > MOST_HEADLINE_CHARS) return [];
  const breaks = partStarts(labelled, block, [start, end]).map((at) => firstWord(galley.text, at, end));
  const from = block.tag.startsWith("h") ? block.tag : "text";
  const whole: Candidate<string> = { value: foldSpace(raw), raw, spans: [[start, end]], how: "stated", from, weight };
  for (const at of block.tag.startsWith("h") ? breaks : []) {
    const tail = galley.text.slice(at, end);
    if (!declared.has(keysOf(labelled.page)(tail))) continue;
    const over = withoutMarks(galley.text, [start, at]);
    const kicker = { text: galley.text.slice(over[0], over[1]), span: over };
    return [{ candidate: { ...whole, value: foldSpace(tail), raw: tail, spans: [[at, end]] }, kicker, broken: false }];
  }
  return [{ candidate: whole, kicker: null, broken: breaks.length > 0 }];
}

/** Marks such as a colon or a dash at the start of a part belong to the break. */
function firstWord(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && BREAK_MARKS.has(text[at] ?? "")) at++;
  return at;
}

const BREAK_MARKS = new Set([":", "-", "–", "—", "|", "/", "·", "•", " ", "\n", "+"]);

function withoutMarks(text: string, [start, end]: Span): Span {
  let to = end;
  while (to > start && BREAK_MARKS.has(text[to - 1] ?? "")) to--;
  return [start, to];
}
