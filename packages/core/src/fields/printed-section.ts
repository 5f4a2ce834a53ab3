import type { LabelledPage } from "../classify/label.ts";
import type { Span } from "../evidence.ts";
import { lineClass } from "../grammar/lines/line-class.ts";
import type { Block, InlineLink } from "../measure/galley.ts";
import { tellsTimeAlone } from "./caption-parts.ts";
import { NAMED } from "./element-kinds.ts";
import { isNamed } from "./element-names.ts";
import { HOME_WORDS } from "./home-words.ts";
import { storyExtent } from "./story-extent.ts";

/** A step of the way to the story, as its head prints it. */
export interface PrintedSection {
  readonly name: string;
  readonly span: Span;
}

/** The way to the story and its section stand so many blocks around the headline. */
const BLOCKS_BEFORE = 6;
const BLOCKS_BEHIND = 2;
/** More links are a menu. */
const MOST_STEPS = 4;
/** An element around the link names it within so many levels. */
const MOST_LEVELS_UP = 3;
const MOST_CHARS = 60;

/**
 * The section as the story's head prints it: a step of its breadcrumbs (`Home > City > Ferry line opens`), or a link beside the headline
 * that its markup calls a category.
 */
export function printedSections(labelled: LabelledPage): readonly PrintedSection[] {
  const { blocks } = labelled.galley;
  const { headline } = storyExtent(labelled);
  if (headline < 0) return [];
  const near = blocks.slice(Math.max(0, headline - BLOCKS_BEFORE), headline + BLOCKS_BEHIND + 1);
  return near
    .filter(
      (block) =>
        !block.hidden && block.index !== headline && block.links.length > 0 && block.links.length <= MOST_STEPS,
    )
    .flatMap((block) => stepsOf(labelled, block, headline));
}

function stepsOf(labelled: LabelledPage, block: Block, headline: number): readonly PrintedSection[] {
  if (!tellsSections(labelled, block, headline)) return [];
  const steps = block.links.filter(({ href }, step) => !isHome(href, step)).map((link) => stepOf(labelled, link));
  const title = labelled.galley.blocks[headline]?.text ?? "";
  const first = steps.find(({ name }) => isSection(name, title));
  return first === undefined ? [] : [first];
}

/** By its marks or its markup, before any of its words is read. */
function tellsSections(labelled: LabelledPage, block: Block, headline: number): boolean {
  const isNear = Math.abs(block.index - headline) <= BLOCKS_BEHIND && !isOfMenu(labelled, block);
  const isBeside = isNear && isAllLinks(block);
  return (
    isWay(block) ||
    isCalled(labelled, block, NAMED.way, MOST_LEVELS_UP) ||
    (isNear && isCalled(labelled, block, NAMED.section, isBeside ? MOST_LEVELS_UP : 0))
  );
}

/** Words enough, not those of the front page and not the story itself, which a way may cut short: `Ferry line opens after…`. */
function isSection(name: string, title: string): boolean {
  if (name === "" || name.length > MOST_CHARS || HOME_WORDS.has(name.toLowerCase()) || !isPartOfSite(name))
    return false;
  const isCut = name.endsWith("…") || name.endsWith("...");
  return !isCut && !(name.length >= LEAST_TITLE_CHARS && title.startsWith(name));
}

/** A section that opens the headline is shorter. */
const LEAST_TITLE_CHARS = 20;

/** `Sign in`, `Share` and their kin lead elsewhere. */
function isPartOfSite(name: string): boolean {
  const known = lineClass(name);
  if (tellsTimeAlone(name)) return false;
  return known === null || known === "navigation";
}

function stepOf({ galley }: LabelledPage, { span }: InlineLink): PrintedSection {
  return { name: galley.text.slice(...span).trim(), span };
}

/** Links one behind the other, with nothing between them but the marks of a way. */
function isWay({ text, span, links }: Block): boolean {
  const [first, second] = links;
  if (first === undefined || first.span[0] !== span[0]) return false;
  const next = second?.span[0] ?? span[1];
  const between = text.slice(first.span[1] - span[0], next - span[0]).trim();
  return WAY_MARKS.has(between.charAt(0)) && (second === undefined || between.length <= LONGEST_MARK);
}

/** `>>` */
const LONGEST_MARK = 2;
const WAY_MARKS: ReadonlySet<string> = new Set([..."><›»→＞/"]);

/** In a row of list items and not the first. */
function isOfMenu({ galley }: LabelledPage, { index, tag }: Block): boolean {
  return tag === "li" && galley.blocks[index - 1]?.tag === "li";
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
  return links.reduce((sum, { span }) => sum + span[1] - span[0], 0) >= text.length - MOST_STEPS;
}

/** `/`, `https://paper.example/`: the front page. Behind the first step another host is a part of the site. */
export function isHome(href: string, step: number): boolean {
  const at = href.indexOf("//");
  if (at >= 0 && step > 0) return false;
  const path = at < 0 ? href : href.slice(Math.max(href.indexOf("/", at + 2), 0) || href.length);
  return path === "" || path === "/" || path.startsWith("#");
}
