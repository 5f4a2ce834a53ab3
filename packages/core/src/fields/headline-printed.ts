import type { LabelledPage } from "../classify/label.ts";
import type { Span } from "../evidence.ts";
import type { Block } from "../measure/galley.ts";
import { ELEMENT } from "../parse/page.ts";
import { foldSpace } from "../text/same-text.ts";
import { tellsTimeAlone } from "./caption-parts.ts";
import { NAMED } from "./element-kinds.ts";
import { isNamed } from "./element-names.ts";
import { partStarts, spansOfElement } from "./element-text.ts";
import { MOST_HEADLINE_CHARS } from "./headline-declared.ts";
import { printedWith } from "./printed.ts";
import { cutsOf } from "./site-name.ts";
import { keysOf } from "./text-keys.ts";
import { spanInTitle } from "./window-title.ts";

/** How a printed line comes to be taken for the headline: by its label, as an `h1`, as a part of the window's title, or as a declared wording beside the labelled line. */
export type PrintedAs = "labelled" | "h1" | "beside" | "part";

/** A line that the page prints as its headline, with the kicker that its markup sets apart. */
export interface PrintedHeadline {
  readonly as: PrintedAs;
  readonly block: Block;
  readonly text: string;
  readonly span: Span;
  readonly kicker: { readonly text: string; readonly span: Span } | null;
  /** Markup breaks the line inside, where a declared wording has a mark such as a colon. */
  readonly broken: boolean;
}

/** How far from the headline another heading can belong to it, in blocks. */
const MOST_BLOCKS_BESIDE = 5;
const HEADING_TAGS: ReadonlySet<string> = new Set(["h2", "h3", "h4", "div", "p", "span", "strong"]);

/** Lines printed as headline: those labelled so, every `h1`, and headings beside them that word the headline as `declared` does (keys of texts). */
export function printedHeadlines(labelled: LabelledPage, declared: ReadonlySet<string>): PrintedHeadline[] {
  const { galley } = labelled;
  const taken = new Set<number>();
  const found: PrintedHeadline[] = [];
  for (const { span, block: index } of printedWith(labelled, "headline")) {
    const block = galley.blocks[index];
    if (block === undefined) continue;
    taken.add(index);
    add(found, read(labelled, "labelled", block, spanInTitle(labelled, index, span), declared));
  }
  for (const block of galley.blocks) {
    if (block.tag === "h1" && !taken.has(block.index)) add(found, read(labelled, "h1", block, block.span, declared));
  }
  for (const block of partsOfTitle(labelled, taken)) add(found, read(labelled, "part", block, block.span, declared));
  for (const block of blocksBeside(labelled, taken)) {
    const line = read(labelled, "beside", block, block.span, declared);
    const isNew = line !== null && !found.some((other) => other.block === block);
    if (isNew && declared.has(keysOf(labelled.page)(line.text))) found.push(line);
  }
  return found;
}

function add(found: PrintedHeadline[], line: PrintedHeadline | null): void {
  if (line !== null) found.push(line);
}

/** Lesser headings that the window's title begins or ends with: `The Blog » Archive » Ferry opens`, where the blog's name is the `h1`. */
function partsOfTitle({ page, galley }: LabelledPage, taken: ReadonlySet<number>): readonly Block[] {
  const keyOf = keysOf(page);
  const title = (page.declared.title ?? "").slice(0, MOST_HEADLINE_CHARS);
  const parts = new Set(cutsOf(title).flatMap(([before, behind]) => [keyOf(before), keyOf(behind)]));
  return galley.blocks.filter(
    ({ tag, hidden, index, text }) =>
      tag > "h1" && tag < "h5" && !hidden && !taken.has(index) && parts.has(keyOf(text)),
  );
}

/** Headings near the labelled headline. */
function blocksBeside({ galley, labels }: LabelledPage, taken: ReadonlySet<number>): ReadonlySet<Block> {
  const near = new Set<Block>();
  for (const anchor of taken) {
    for (let i = Math.max(0, anchor - MOST_BLOCKS_BESIDE); i <= anchor + MOST_BLOCKS_BESIDE; i++) {
      const block = galley.blocks[i];
      if (block !== undefined && !taken.has(i) && HEADING_TAGS.has(block.tag) && labels[i]?.role !== "body")
        near.add(block);
    }
  }
  return near;
}

function read(
  labelled: LabelledPage,
  as: PrintedAs,
  block: Block,
  [start, end]: Span,
  declared: ReadonlySet<string>,
): PrintedHeadline | null {
  const { galley } = labelled;
  // `… and what the harbour says` goes on with another line.
  if (end - start > MOST_HEADLINE_CHARS || galley.text[start] === "…") return null;
  const breaks = partStarts(labelled, block, [start, end]).map((at) => firstWord(galley.text, at, end));
  const line = (from: number, to: number, broken: boolean) => ({
    as,
    block,
    text: foldSpace(galley.text.slice(from, to)),
    span: [from, to] as const,
    kicker: null,
    broken,
  });
  const whole = line(start, end, breaks.length > 0);
  if (!block.tag.startsWith("h")) return whole;
  const isDeclared = (from: number, to: number): boolean =>
    declared.has(keysOf(labelled.page)(galley.text.slice(from, to)));
  let at = breaks.find((part) => isDeclared(part, end));
  if (at === undefined && !isDeclared(start, end)) {
    const rest = breaks.find((part) => isDeclared(start, part) && tellsTimeAlone(galley.text.slice(part, end)));
    if (rest !== undefined) return line(...withoutMarks(galley.text, [start, rest]), false);
    at = behindNamedKicker(labelled, block, [start, end]);
  }
  if (at === undefined) return whole;
  const over = withoutMarks(galley.text, [start, at]);
  const kicker = { text: galley.text.slice(over[0], over[1]), span: over };
  return { ...line(at, end, false), kicker };
}

/** Where the headline begins behind an element that opens the heading and is named a kicker: `<span class="overline">`. */
function behindNamedKicker(labelled: LabelledPage, block: Block, [start, end]: Span): number | undefined {
  const { tree } = labelled.page;
  for (let node = block.node + 1; node < block.lastText; node++) {
    if (tree.kind[node] !== ELEMENT || !isNamed(tree, node, NAMED.kicker)) continue;
    const [over] = spansOfElement(labelled, node);
    if (over === undefined || over[0] !== start) return undefined;
    const at = firstWord(labelled.galley.text, over[1], end);
    return at < end ? at : undefined;
  }
  return undefined;
}

/** Marks such as a colon or a dash at the start of a part belong to the break. */
function firstWord(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && BREAK_MARKS.includes(text[at] ?? "")) at++;
  return at;
}

const BREAK_MARKS = ":-–—|/·• \n+";

function withoutMarks(text: string, [start, end]: Span): Span {
  let to = end;
  while (to > start && BREAK_MARKS.includes(text[to - 1] ?? "")) to--;
  return [start, to];
}
