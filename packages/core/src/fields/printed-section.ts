import type { LabelledPage } from "../classify/label.ts";
import type { Span } from "../evidence.ts";
import { lineClass } from "../grammar/lines/line-class.ts";
import type { Block, Galley, InlineLink } from "../measure/galley.ts";
import { FILING_STEP, WORD_CHARACTER } from "../text/patterns.ts";
import { tellsTimeAlone } from "./caption-parts.ts";
import { NAMED } from "./element-kinds.ts";
import { isNamed } from "./element-names.ts";
import { isHomeWord } from "./home-words.ts";
import { storyExtent } from "./story-extent.ts";

/** A step of the way to the story, as its head prints it. */
export interface PrintedSection {
  readonly name: string;
  readonly span: Span;
}

/** The way to the story stands so many blocks before the headline, its section so many above or behind it, a line that files the story so many behind that. */
const BLOCKS_BEFORE = 6;
const BLOCKS_ABOVE = 2;
const BLOCKS_BEHIND = 3;
const BLOCKS_BEHIND_STORY = 12;
/** More links are a menu. */
const MOST_STEPS = 4;
/** An element around the link names it within so many levels. */
const MOST_LEVELS_UP = 3;
const MOST_CHARS = 60;

/**
 * The section as the page prints it: a step of its breadcrumbs (`Home > City > Ferry line opens`), or a link beside the headline
 * that its markup or its address calls a category; else what a line around the story says that it is filed under.
 */
export function printedSections(labelled: LabelledPage): readonly PrintedSection[] {
  const { blocks } = labelled.galley;
  const { headline, lastBody } = storyExtent(labelled);
  if (headline < 0) return [];
  const near = blocks.slice(Math.max(0, headline - BLOCKS_BEFORE), headline + BLOCKS_BEHIND + 1);
  const shown = near
    .filter((block) => !block.hidden && block.index !== headline && block.links.length <= MOST_STEPS)
    .flatMap((block) => stepsOf(labelled, block, headline));
  if (shown.length > 0) return shown.length > MOST_STEPS ? [] : shown;
  const behind = blocks.slice(lastBody + 1, lastBody + 1 + BLOCKS_BEHIND_STORY);
  return [...near.slice(-BLOCKS_ABOVE - 1 - BLOCKS_BEHIND), ...behind]
    .flatMap((block) => filedUnder(labelled, block))
    .slice(0, 1);
}

/** The first category that a line links to behind words of its own: `Posted on 3 May in Harbour`, `Filed under: Harbour, City`. */
function filedUnder({ galley, labels }: LabelledPage, block: Block): readonly PrintedSection[] {
  const { text, span, links } = block;
  if (block.hidden || links.length > MOST_LINKS_OF_LINE || labels[block.index]?.role === "body") return [];
  let end = 0;
  let isWorded = false;
  for (const link of links) {
    isWorded ||= WORD_CHARACTER.test(text.slice(end, link.span[0] - span[0]));
    end = link.span[1] - span[0];
    const step = stepOf(galley, link);
    if (isWorded && FILING_STEP.test(link.href) && isSection(step.name, "")) return [step];
  }
  return [];
}

const MOST_LINKS_OF_LINE = 12;

function stepsOf(labelled: LabelledPage, block: Block, headline: number): readonly PrintedSection[] {
  if (!tellsSections(labelled, block, headline)) return [];
  const steps = block.links
    .filter(({ href }, step) => !isHome(href, step) && !OF_A_STORY.test(href))
    .map((link) => stepOf(labelled.galley, link));
  const title = labelled.galley.blocks[headline]?.text ?? "";
  const first = steps.find(({ name }) => isSection(name, title));
  return first === undefined ? [] : [first];
}

/** A place in a page, or a page of a day: `/18#comments`, `/2019/05/03/ferry`. */
const OF_A_STORY = /#|\/\d{4}\/\d\d?\//;

/** By its marks or its markup, before any of its words is read. */
function tellsSections(labelled: LabelledPage, block: Block, headline: number): boolean {
  const isNear = block.index >= headline - BLOCKS_ABOVE && !isOfMenu(labelled, block);
  const isBeside = isNear && isAllLinks(block);
  return (
    isWay(block) ||
    isCalled(labelled, block, NAMED.way, MOST_LEVELS_UP) ||
    (isNear && isCalled(labelled, block, NAMED.section, isBeside ? MOST_LEVELS_UP : 0)) ||
    (isBeside && FILING_STEP.test(block.links[0]?.href ?? ""))
  );
}

/** Words enough, not those of the front page and not the story itself, which a way may cut short: `Ferry line opens after…`. */
function isSection(name: string, title: string): boolean {
  if (name === "" || name.length > MOST_CHARS || isHomeWord(name) || !isPartOfSite(name)) return false;
  const isCut = name.endsWith("…") || name.endsWith("...");
  return !isCut && !(name.length >= LEAST_TITLE_CHARS && title.startsWith(name));
}

/** A section that opens the headline is shorter. */
const LEAST_TITLE_CHARS = 20;

/** `Sign in`, `Share` and their kin lead elsewhere. */
function isPartOfSite(name: string): boolean {
  const known = lineClass(name) ?? "navigation";
  return known === "navigation" && !tellsTimeAlone(name);
}

function stepOf({ text }: Galley, { span }: InlineLink): PrintedSection {
  return { name: text.slice(...span).trim(), span };
}

/** Links one behind the other, with nothing between them but the marks of a way; before them what it is: `You are here:`. A mark at the end leads on. */
function isWay({ text, span, links }: Block): boolean {
  const [first, second] = links;
  if (first === undefined) return false;
  if (!LABEL.test(text.slice(0, first.span[0] - span[0]))) return false;
  const next = second?.span[0] ?? span[1];
  const between = text.slice(first.span[1] - span[0], next - span[0]).trim();
  return WAY_MARKS.has(between.charAt(0)) && (second === undefined) === between.length > LONGEST_MARK;
}

/** Nothing, or a few words and a colon. */
const LABEL = /^(?:.{0,30}[:：] ?)?$/u;
/** `>>` */
const LONGEST_MARK = 2;
const WAY_MARKS: ReadonlySet<string> = new Set([..."><›»→＞/"]);

/** In a row of list items and not the first, nor behind the post's author or time. */
function isOfMenu({ galley, labels }: LabelledPage, { index, tag }: Block): boolean {
  const role = labels[index - 1]?.role;
  return tag === "li" && galley.blocks[index - 1]?.tag === tag && role !== "posted" && role !== "byline";
}

/** The markup calls the block's first words so, or an element so many levels above them. */
function isCalled({ page }: LabelledPage, block: Block, kinds: number, levels: number): boolean {
  let node = page.tree.parent[block.firstText] ?? -1;
  for (let level = 0; level <= levels && node > 0; level += 1) {
    if (isNamed(page.tree, node, kinds)) return true;
    node = page.tree.parent[node] ?? -1;
  }
  return false;
}

/** Nothing but its links, and what parts them. */
function isAllLinks({ text, links }: Block): boolean {
  return links.reduce((sum, { span }) => sum + span[1] - span[0], 0) >= text.length - MOST_CHARS_BETWEEN;
}

const MOST_CHARS_BETWEEN = 4;

/** `/`, `https://paper.example/`: the front page. Behind the first step another host is a part of the site. */
export function isHome(href: string, step: number): boolean {
  const at = href.indexOf("//");
  if (at >= 0 && step > 0) return false;
  const path = at < 0 ? href : href.slice(Math.max(href.indexOf("/", at + 2), 0) || href.length);
  return path === "" || path === "/" || path.startsWith("#");
}
