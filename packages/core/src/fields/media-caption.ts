import type { LabelledPage } from "../classify/label.ts";
import type { Span } from "../evidence.ts";
import { readLine } from "../grammar/lines/line-class.ts";
import { readCaption, readCaptionOf } from "../grammar/names/credit.ts";
import { behindLabel, readCredit } from "../grammar/names/credit-chain.ts";
import type { Block } from "../measure/galley.ts";
import { ELEMENT, type Tree } from "../parse/page.ts";
import { HEADING_NAMES, TAG, tagSet } from "../parse/tags.ts";
import type { Credit, RegionRole } from "../record.ts";
import { foldSpace } from "../text/same-text.ts";
import { linksToAuthors } from "./author-marks.ts";
import {
  blockAround,
  type Caption,
  captionFrom,
  creditFrom,
  NO_CAPTION,
  readSpans,
  subtract,
  tellsTimeAlone,
} from "./caption-parts.ts";
import { NAMED } from "./element-kinds.ts";
import { isNamed, kindsOfValue } from "./element-names.ts";
import { blocksIn, firstBlockBehind, spansOfElement } from "./element-text.ts";
import { TEASER_ROLES } from "./media-scope.ts";
import { endNear, PICTURE_TAGS, type PictureNodes } from "./picture-nodes.ts";

/** How far up from a picture its own box may reach. */
const MOST_LEVELS_UP = 7;
/** A caption stands within so many blocks of its picture where no element binds them. */
const MOST_BLOCKS_AWAY = 2;

/** The caption of a picture: of its `figure`, else of the nearest box around it that prints a caption and holds no other picture, else the line behind it that is labelled one. */
export function captionOf(labelled: LabelledPage, pictures: PictureNodes, image: number): Caption {
  const { tree } = labelled.page;
  const printed = printedCaption(labelled, pictures, image);
  const alt = foldSpace(tree.attribute(image, "alt") ?? "");
  const isPlayer = IMAGES[tree.tag[image] ?? 0] === 1 && PLAYER.test(printed.caption ?? "");
  const caption = isPlayer ? NO_CAPTION : behindButton(printed, alt);
  if (caption.credit !== null) return caption;
  const credit = alt === "" ? null : (creditInTitle(tree, image, alt) ?? creditInAlt(alt));
  return credit === null ? caption : { ...caption, credit };
}

/** `Enlarge The pier at dawn` under a picture whose alternative text is `The pier at dawn`. */
function behindButton(printed: Caption, alt: string): Caption {
  const { caption } = printed;
  const isBehind = alt !== "" && caption?.endsWith(` ${alt}`) === true;
  return isBehind && readLine(caption.slice(0, -alt.length - 1))?.whole ? { ...printed, caption: alt } : printed;
}

/** `AUDIO: The ferry's last run (1 min)` names what the picture opens. */
const PLAYER = /^(?:audio|video|podcast) ?[:|]/i;

/** `alt="The pier" title="The pier | Source: WDR / Pires"`, as ARD's stations have it. */
function creditInTitle(tree: Tree, image: number, alt: string): Credit | null {
  const title = foldSpace(tree.attribute(image, "title") ?? "");
  const behind = `${alt} | `;
  return title.startsWith(behind) ? captionFrom("", title.slice(behind.length)).credit : null;
}

/** `alt="The pier at dawn © Harbour Post Photo: Ana Pires"`: who made it, behind what it shows, or behind a label alone. */
function creditInAlt(alt: string): Credit | null {
  const { caption, credit } = readCaption(alt);
  const names = credit?.certain === true && (credit.agency !== null || credit.creators.length > 0);
  // `Symbolbild: Alte Schiffe`, `Photo of the user` tell what it shows.
  const isSaid = caption !== null || (credit?.agency !== null && behindLabel(alt, 0, alt.length) !== null);
  return isSaid && names ? captionFrom(alt, "").credit : null;
}

function printedCaption(labelled: LabelledPage, pictures: PictureNodes, image: number): Caption {
  const { tree } = labelled.page;
  const tag = tree.tag[image] ?? 0;
  const named = namedBox(tree, pictures, image);
  if (named !== null) {
    const spans = named.captions.flatMap((element) => captionSpans(labelled, element));
    if (spans.length > 0) {
      const caption = readSpans(labelled, spans, creditSpans(labelled, named.box));
      return caption.credit === null ? { ...caption, credit: creditBeside(labelled, named.box) } : caption;
    }
  }
  const attached = attachedCaption(tree, image);
  if (attached !== NO_CAPTION) return attached;
  const behind = PICTURE_TAGS[tag] === 1 ? labelledBehind(labelled, image) : NO_CAPTION;
  if (behind !== NO_CAPTION || IMAGES[tag] !== 1) return behind;
  const box = silentBox(labelled, pictures, image);
  return box < 0 ? NO_CAPTION : readSpans(labelled, captionSpans(labelled, box), creditSpans(labelled, box));
}

/** A caption without a name or a label may stand beside these alone. */
const IMAGES: Uint8Array = tagSet(["img", "amp-img"]);

/** Attributes in which a picture carries its caption and credit for a viewer that scripts open. */
const CAPTION_ATTRIBUTES = ["data-caption", "data-image-caption", "data-media-caption"];
const CREDIT_ATTRIBUTES = ["data-credit", "data-source", "data-copyright", "data-photographer", "data-author"];

function attachedCaption(tree: Tree, image: number): Caption {
  const text = attributeOf(tree, image, CAPTION_ATTRIBUTES);
  return text === "" || text.includes("<")
    ? NO_CAPTION
    : captionFrom(text, attributeOf(tree, image, CREDIT_ATTRIBUTES));
}

function attributeOf(tree: Tree, image: number, names: readonly string[]): string {
  for (const name of names) {
    const value = foldSpace(tree.attribute(image, name) ?? "");
    if (value !== "") return value;
  }
  return "";
}

/** The line of a figure that is a credit and no more: `Photo: Ana Pires` beside the caption. */
function creditBeside({ page, galley, ...labelled }: LabelledPage, box: number): Credit | null {
  if (page.tree.tag[box] !== TAG.figure) return null;
  const line = blocksIn(galley.blocks, box, page.tree.subtreeEnd[box] ?? box).find(({ text }) => {
    const { caption, credit } = readCaptionOf(page, text);
    return caption === null && credit?.certain === true;
  });
  return line === undefined ? null : creditFrom({ page, galley, ...labelled }, [line.span]);
}

/** What an element prints, lines that the labels call something else left out, unless they surely are credits. */
function ownSpans(labelled: LabelledPage, element: number): Span[] {
  const { page, galley, labels } = labelled;
  return spansOfElement(labelled, element).filter(([start, end]) => {
    const block = blockAround(galley.blocks, start, end);
    const role = labels[block?.index ?? -1]?.role ?? "other";
    // The box of a headline may hold its picture and the story's byline.
    if (block !== undefined && linksToAuthors(page.tree, block).length > 0) return false;
    return (
      (role !== "posted" && !TEASER_ROLES.has(role)) || readCredit(galley.text.slice(start, end))?.certain === true
    );
  });
}

/** What a caption element prints, the labels of buttons in it left out. */
function captionSpans(labelled: LabelledPage, element: number): Span[] {
  const { tree } = labelled.page;
  let spans = ownSpans(labelled, element);
  for (let node = element + 1; node < (tree.subtreeEnd[element] ?? 0); node++)
    if (tree.tag[node] === TAG.button) spans = subtract(spans, spansOfElement(labelled, node));
  return spans;
}

interface NamedBox {
  readonly box: number;
  /** {@link captionElements} of the box. */
  readonly captions: readonly number[];
}

/** Around a frame or a sound a larger one is no figure of it. */
const MOST_NODES_OF_FIGURE = 300;

/**
 * The smallest element around the picture, and no other picture, that has a caption by tag or name: its `figure`, as a rule; of a frame
 * or a sound none but that.
 */
function namedBox(tree: Tree, pictures: PictureNodes, image: number): NamedBox | null {
  const isPicture = PICTURE_TAGS[tree.tag[image] ?? 0] === 1;
  const own = isPicture ? 1 : pictures.countIn(image);
  let node = tree.tag[image] === TAG.figure ? image : (tree.parent[image] ?? 0);
  let isFigure = false;
  for (let level = 0; level < MOST_LEVELS_UP && node > 0; level++) {
    if (!isFigure && pictures.countIn(node) > own) return null;
    isFigure = tree.tag[node] === TAG.figure;
    const isAsked = isPicture || (isFigure && (tree.subtreeEnd[node] ?? node) - node < MOST_NODES_OF_FIGURE);
    const captions = isAsked ? captionElements(tree, node) : [];
    if (captions.some((element) => isFigure || isCaptionElement(tree, element))) return { box: node, captions };
    node = tree.parent[node] ?? 0;
  }
  return null;
}

/** The largest element around the picture, and no other picture, whose few words are no paragraph, headline or teaser: a caption without a name. -1 where there is none. */
function silentBox(labelled: LabelledPage, pictures: PictureNodes, image: number): number {
  const { tree } = labelled.page;
  let best = -1;
  let node = tree.parent[image] ?? 0;
  for (let level = 0; level < MOST_LEVELS_UP && node > 0 && pictures.countIn(node) <= 1; level++) {
    if (tree.tag[node] === TAG.article) break;
    const chars = silentChars(labelled, node);
    if (chars < 0) break;
    if (chars >= LEAST_SILENT_CHARS) best = node;
    node = tree.parent[node] ?? 0;
  }
  return best;
}

/** Characters that an element prints; -1 where they can't be a caption. */
function silentChars({ page, galley, labels }: LabelledPage, element: number): number {
  const { blocks } = galley;
  const end = page.tree.subtreeEnd[element] ?? element;
  let chars = 0;
  const first = firstBlockBehind(blocks, element);
  for (let i = first; (blocks[i]?.firstText ?? end) < end; i++) {
    const block = blocks[i];
    if (block === undefined) break;
    chars += block.text.length;
    if (i - first >= MOST_BLOCKS_IN_BOX || chars > MOST_SILENT_CHARS) return -1;
    if (
      HEADING_NAMES.has(block.tag) ||
      !MAY_BE_CAPTION.has(labels[i]?.role ?? "other") ||
      isMostlyLink(block) ||
      tellsTimeAlone(block.text)
    )
      return -1;
  }
  return chars;
}

/** More than half of the text leads elsewhere: a teaser, or a button. */
function isMostlyLink(block: Block): boolean {
  const linked = block.links.reduce((sum, { span }) => sum + span[1] - span[0], 0);
  return linked * 2 > block.text.length;
}

const MAY_BE_CAPTION: ReadonlySet<RegionRole> = new Set(["caption", "credit", "other", "embed"]);
/** A caption and its credit. */
const MOST_BLOCKS_IN_BOX = 3;
const MOST_SILENT_CHARS = 500;
/** Less is the label of a button. */
const LEAST_SILENT_CHARS = 20;

function isCaptionElement(tree: Tree, element: number): boolean {
  return tree.tag[element] === TAG.figcaption || isNamed(tree, element, NAMED.caption);
}

/** The outermost elements in the box that are captions or credits by tag or name. */
function captionElements(tree: Tree, box: number): number[] {
  const found: number[] = [];
  for (let node = box + 1; node < endNear(tree, box); node++) {
    if (tree.kind[node] !== ELEMENT) continue;
    if (
      tree.tag[node] !== TAG.figcaption &&
      !isNamed(tree, node, NAMED.caption | NAMED.credit) &&
      !isFigureFooter(tree, node)
    )
      continue;
    found.push(node);
    node = (tree.subtreeEnd[node] ?? node + 1) - 1;
  }
  return found;
}

/** Named a credit and no caption, unless a caption's part is (`figcaption__author`), or a figure's footer. */
function isCredit(tree: Tree, node: number): boolean {
  if (isFigureFooter(tree, node)) return true;
  if (!isNamed(tree, node, NAMED.credit)) return false;
  if (!isNamed(tree, node, NAMED.caption)) return true;
  const [, ...parts] = (tree.attribute(node, "class") ?? "").split(BEM_PART);
  if ((kindsOfValue(parts.at(-1) ?? "") & (NAMED.credit | NAMED.caption)) !== NAMED.credit) return false;
  const end = tree.subtreeEnd[node] ?? node;
  if (end - node > MOST_NODES_IN_PART) return false;
  for (let inner = node + 1; inner < end; inner++) if (isNamed(tree, inner, NAMED.caption)) return false;
  return true;
}

const BEM_PART = /__|--/;
/** A name, its label and links. */
const MOST_NODES_IN_PART = 20;

function isFigureFooter(tree: Tree, node: number): boolean {
  return tree.tag[node] === TAG.footer && tree.tag[tree.parent[node] ?? 0] === TAG.figure;
}

/** What elements named for a credit print inside the box. */
function creditSpans(labelled: LabelledPage, box: number): Span[] {
  const { tree } = labelled.page;
  const found: Span[] = [];
  for (let node = box + 1; node < (tree.subtreeEnd[box] ?? 0); node++) {
    if (tree.kind[node] !== ELEMENT || tree.tag[node] === TAG.figcaption || !isCredit(tree, node)) continue;
    for (const span of ownSpans(labelled, node)) found.push(span);
    node = (tree.subtreeEnd[node] ?? node + 1) - 1;
  }
  return found;
}

/** The block right behind the picture that the labels call a caption or a credit. */
function labelledBehind(labelled: LabelledPage, image: number): Caption {
  const { galley, labels } = labelled;
  const first = firstBlockBehind(galley.blocks, image);
  const spans: Span[] = [];
  for (let i = first; i < first + MOST_BLOCKS_AWAY && i < galley.blocks.length; i++) {
    const role = labels[i]?.role;
    const block = galley.blocks[i];
    if (block === undefined || (role !== "caption" && role !== "credit")) break;
    spans.push(block.span);
  }
  return spans.length === 0 ? NO_CAPTION : readSpans(labelled, spans, []);
}

/** Blocks of a caption in a capture without markup, with the credit behind it; where none is, with one before it. */
export function captionBlocks(labelled: LabelledPage): { readonly first: number; readonly spans: readonly Span[] }[] {
  const { galley, labels } = labelled;
  const found: { first: number; spans: Span[] }[] = [];
  let lone: Block | null = null;
  for (const block of galley.blocks) {
    const role = labels[block.index]?.role;
    const previous = found.at(-1);
    if (role === "caption") {
      const above = galley.blocks[block.index - 1];
      const spans = above === lone && above !== undefined ? [above.span, block.span] : [block.span];
      found.push({ first: block.index + 1 - spans.length, spans });
    } else if (role !== "credit") continue;
    else if (previous !== undefined && previous.first + previous.spans.length === block.index)
      previous.spans.push(block.span);
    else lone = block;
  }
  return found;
}

/** Whether a block, or the element right around it, is a caption by tag or name, and tells more than a time. */
export function isCaptionBlock({ page, galley }: LabelledPage, index: number): boolean {
  const { tree } = page;
  const block = galley.blocks[index];
  if (block === undefined || block.hidden || isMostlyLink(block) || tellsTimeAlone(block.text)) return false;
  return isCaptionElement(tree, block.node) || isCaptionElement(tree, tree.parent[block.node] ?? 0);
}

/** Where a picture stands in the text: at its own block, else right behind the block before it. */
export function placeOfPicture(labelled: LabelledPage, image: number): number {
  const { blocks } = labelled.galley;
  const [inside] = blocksIn(blocks, image, image + 1);
  return inside?.span[0] ?? blocks[firstBlockBehind(blocks, image) - 1]?.span[1] ?? 0;
}
