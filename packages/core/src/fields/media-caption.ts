import type { LabelledPage } from "../classify/label.ts";
import type { Span } from "../evidence.ts";
import type { Block } from "../measure/galley.ts";
import { ELEMENT, type Tree } from "../parse/page.ts";
import { TAG, tagSet } from "../parse/tags.ts";
import type { RegionRole } from "../record.ts";
import { type Caption, NO_CAPTION, readSpans, tellsTimeAlone } from "./caption-parts.ts";
import { isNamed } from "./element-names.ts";
import { blocksIn, firstBlockBehind, spansOfElement } from "./element-text.ts";

/** Words in the names of elements that print a caption, and a credit. */
const CAPTION_NAMES: ReadonlySet<string> = new Set(
  "caption|captions|figcaption|imagecaption|piccaption|legend|legende|bildunterschrift|bildtext|bildtexte|pie|piefoto|didascalia|imagetext|photocaption|onderschrift|popis|podpis|cutline|wpcaption".split(
    "|",
  ),
);
const CREDIT_NAMES: ReadonlySet<string> = new Set(
  "credit|credits|copyright|source|photographer|photoby|photocredit|imagecredit|author|authors|creator|byline|rights|copyrightholder|creditline|fotograf|fotografo|foto|quelle|bildquelle|urheber|fonte|fuente|auteur|autor|autore|firma|agency|imagesource|kreditering|bron|zrodlo|provider|copyrightnotice|copy".split(
    "|",
  ),
);
/** How far up from a picture its own box may reach. */
const MOST_LEVELS_UP = 7;
/** A caption stands within so many blocks of its picture where no element binds them. */
const MOST_BLOCKS_AWAY = 2;

/** The caption of a picture: of its `figure`, else of the nearest box around it that prints a caption and holds no other picture, else the line behind it that is labelled one. */
export function captionOf(labelled: LabelledPage, image: number): Caption {
  const named = namedBox(labelled, image);
  if (named >= 0) {
    const spans = captionElements(labelled.page.tree, named).flatMap((element) => spansOfElement(labelled, element));
    if (spans.length > 0) return readSpans(labelled, spans, creditSpans(labelled, named));
  }
  const behind = labelledBehind(labelled, image);
  if (behind !== NO_CAPTION) return behind;
  if (labelled.page.tree.tag[image] === TAG.video) return NO_CAPTION;
  const box = silentBox(labelled, image);
  return box < 0 ? NO_CAPTION : readSpans(labelled, spansOfElement(labelled, box), creditSpans(labelled, box));
}

/** The smallest element around the picture, and no other picture, that has a caption by tag or name: its `figure`, as a rule. -1 where there is none. */
function namedBox({ page }: LabelledPage, image: number): number {
  const { tree } = page;
  let node = tree.parent[image] ?? 0;
  let isFigure = false;
  for (let level = 0; level < MOST_LEVELS_UP && node > 0; level++) {
    if (!isFigure && picturesIn(tree, node) > 1) return -1;
    isFigure = tree.tag[node] === TAG.figure;
    if (captionElements(tree, node).some((element) => isCaptionElement(tree, element) || isFigure)) return node;
    node = tree.parent[node] ?? 0;
  }
  return -1;
}

/** The largest element around the picture, and no other picture, whose few words are no paragraph, headline or teaser: a caption without a name. -1 where there is none. */
function silentBox({ page, galley, labels }: LabelledPage, image: number): number {
  const { tree } = page;
  let best = -1;
  let node = tree.parent[image] ?? 0;
  for (let level = 0; level < MOST_LEVELS_UP && node > 0 && picturesIn(tree, node) <= 1; level++) {
    const blocks = blocksIn(galley.blocks, node, tree.subtreeEnd[node] ?? node);
    const chars = blocks.reduce((sum, block) => sum + block.text.length, 0);
    if (blocks.length > MOST_BLOCKS_IN_BOX || chars > MOST_SILENT_CHARS) break;
    if (blocks.some((block) => !MAY_BE_CAPTION.has(labels[block.index]?.role ?? "other"))) break;
    if (blocks.some((block) => isMostlyLink(block) || tellsTimeAlone(block.text))) break;
    if (chars >= LEAST_SILENT_CHARS) best = node;
    node = tree.parent[node] ?? 0;
  }
  return best;
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
  return tree.tag[element] === TAG.figcaption || isNamed(tree, element, CAPTION_NAMES);
}

const PICTURE_TAGS: Uint8Array = tagSet(["img", "amp-img", "video", "amp-video"]);

/** Pictures in the element; a copy for browsers without scripts counts where it is the only one. */
function picturesIn(tree: Tree, element: number): number {
  let count = 0;
  let silent = 0;
  for (let node = element + 1; node < (tree.subtreeEnd[element] ?? 0); node++) {
    if (PICTURE_TAGS[tree.tag[node] ?? 0] !== 1) continue;
    if (isInNoscript(tree, node)) silent++;
    else count++;
  }
  return count === 0 ? Math.min(1, silent) : count;
}

/** Whether the picture stands there for browsers without scripts alone. */
export function isInNoscript(tree: Tree, picture: number): boolean {
  const parent = tree.parent[picture] ?? 0;
  return tree.tag[parent] === TAG.noscript || tree.tag[tree.parent[parent] ?? 0] === TAG.noscript;
}

/** The outermost elements in the box that are captions or credits by tag or name. */
function captionElements(tree: Tree, box: number): number[] {
  const found: number[] = [];
  for (let node = box + 1; node < (tree.subtreeEnd[box] ?? 0); node++) {
    if (tree.kind[node] !== ELEMENT) continue;
    if (!isCaptionElement(tree, node) && !isNamed(tree, node, CREDIT_NAMES)) continue;
    found.push(node);
    node = (tree.subtreeEnd[node] ?? node + 1) - 1;
  }
  return found;
}

/** What elements named for a credit print inside the box. */
function creditSpans(labelled: LabelledPage, box: number): Span[] {
  const { tree } = labelled.page;
  const found: Span[] = [];
  for (let node = box + 1; node < (tree.subtreeEnd[box] ?? 0); node++) {
    if (
      tree.kind[node] !== ELEMENT ||
      tree.tagName(node) === "figcaption" ||
      !isNamed(tree, node, CREDIT_NAMES) ||
      isNamed(tree, node, CAPTION_NAMES)
    )
      continue;
    found.push(...spansOfElement(labelled, node));
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

/** Blocks of a caption in a capture without markup. */
export function captionBlocks(labelled: LabelledPage): { readonly first: number; readonly spans: readonly Span[] }[] {
  const { galley, labels } = labelled;
  const found: { first: number; spans: Span[] }[] = [];
  for (const block of galley.blocks) {
    const role = labels[block.index]?.role;
    const previous = found.at(-1);
    if (role === "caption") found.push({ first: block.index, spans: [block.span] });
    else if (role === "credit" && previous !== undefined && previous.first + previous.spans.length === block.index)
      previous.spans.push(block.span);
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

/** First block of the picture's box, else the block behind it: where it stands in the text. */
export function placeOfPicture(labelled: LabelledPage, image: number): number {
  const { blocks, text } = labelled.galley;
  const [inside] = blocksIn(blocks, image, image + 1);
  return inside?.span[0] ?? blocks[firstBlockBehind(blocks, image)]?.span[0] ?? text.length;
}
