import type { LabelledPage } from "../classify/label.ts";
import type { Span } from "../evidence.ts";
import { readCaption } from "../grammar/names/credit.ts";
import { readCredit } from "../grammar/names/credit-chain.ts";
import { ELEMENT, type Tree } from "../parse/page.ts";
import { TAG } from "../parse/tags.ts";
import type { Credit } from "../record.ts";
import { foldSpace } from "../text/same-text.ts";
import { isNamed } from "./element-names.ts";
import { blocksIn, firstBlockBehind, spansOfElement } from "./element-text.ts";

/** A caption taken apart. */
export interface Caption {
  readonly caption: string | null;
  /** Caption and credit together. */
  readonly span: Span | null;
  readonly credit: Credit | null;
  readonly archive: boolean;
}

export const NO_CAPTION: Caption = { caption: null, span: null, credit: null, archive: false };

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
const MOST_LEVELS_UP = 5;
/** A caption stands within so many blocks of its picture where no element binds them. */
const MOST_BLOCKS_AWAY = 2;
const MOST_CAPTION_CHARS = 1500;

/** The caption of a picture: of its `figure`, else of the nearest box around it that prints a caption and holds no other picture, else the line behind it that is labelled one. */
export function captionOf(labelled: LabelledPage, image: number): Caption {
  const box = boxOf(labelled, image);
  const within = box < 0 ? [] : captionElements(labelled.page.tree, box);
  const spans = within.flatMap((element) => spansOfElement(labelled, element));
  if (spans.length > 0) return readSpans(labelled, spans, creditSpans(labelled, box));
  return box < 0 || !isTagged(labelled.page.tree, box, TAG.figure) ? labelledBehind(labelled, image) : NO_CAPTION;
}

/** The `figure` around the picture, else the largest element of few levels up in which it is the only picture and that prints a caption. */
function boxOf({ page }: LabelledPage, image: number): number {
  const { tree } = page;
  let node = tree.parent[image] ?? 0;
  for (let level = 0; level < MOST_LEVELS_UP * 2 && node > 0; level++) {
    if (isTagged(tree, node, TAG.figure)) return node;
    node = tree.parent[node] ?? 0;
  }
  node = tree.parent[image] ?? 0;
  for (let level = 0; level < MOST_LEVELS_UP && node > 0; level++) {
    if (picturesIn(tree, node) > 1) return -1;
    if (captionElements(tree, node).length > 0) return node;
    node = tree.parent[node] ?? 0;
  }
  return -1;
}

function isTagged(tree: Tree, node: number, tag: number): boolean {
  return tree.tag[node] === tag;
}

const PICTURE_TAGS: ReadonlySet<string> = new Set(["img", "amp-img", "video", "amp-video"]);

function picturesIn(tree: Tree, element: number): number {
  let count = 0;
  for (let node = element + 1; node < (tree.subtreeEnd[element] ?? 0); node++) {
    if (isTagged(tree, node, TAG.noscript)) node = (tree.subtreeEnd[node] ?? node + 1) - 1;
    else if (tree.kind[node] === ELEMENT && PICTURE_TAGS.has(tree.tagName(node))) count++;
  }
  return count;
}

/** The outermost elements in the box that are captions or credits by tag or name. */
function captionElements(tree: Tree, box: number): number[] {
  const found: number[] = [];
  for (let node = box + 1; node < (tree.subtreeEnd[box] ?? 0); node++) {
    if (tree.kind[node] !== ELEMENT) continue;
    if (
      !isTagged(tree, node, TAG.figcaption) &&
      !isNamed(tree, node, CAPTION_NAMES) &&
      !isNamed(tree, node, CREDIT_NAMES)
    )
      continue;
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
      isTagged(tree, node, TAG.figcaption) ||
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

/** Takes apart what a picture's box prints: credits that markup sets off, then those that grammar finds behind the caption. */
export function readSpans(labelled: LabelledPage, spans: readonly Span[], marked: readonly Span[]): Caption {
  const [first] = spans;
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return NO_CAPTION;
  const { text } = labelled.galley;
  const whole: Span = [first[0], last[1]];
  if (whole[1] - whole[0] > MOST_CAPTION_CHARS) return NO_CAPTION;
  const inner = marked.filter(([start, end]) => start >= whole[0] && end <= whole[1]);
  const own = subtract(spans, inner).filter(([start, end]) => text.slice(start, end).trim() !== "");
  const printed = inner.length > 0 ? creditFrom(text, inner) : null;
  const parts = own.map(([start, end]) => ({ start, ...readCaption(text.slice(start, end)) }));
  const found = parts.find((part) => part.credit !== null && part.creditSpan !== null);
  const caption = foldSpace(parts.map((part) => part.caption ?? "").join(" "));
  const bySplit =
    found === undefined || found.creditSpan === null
      ? null
      : creditFrom(text, [[found.start + found.creditSpan[0], found.start + found.creditSpan[1]]]);
  return {
    caption: caption === "" || !hasWord(caption) ? null : caption,
    span: whole,
    credit: printed ?? bySplit,
    archive: parts.some((part) => part.archive),
  };
}

/** A caption that is only marks, such as a dash left behind by a credit, is none. */
function hasWord(caption: string): boolean {
  for (const char of caption) if (char.toLowerCase() !== char.toUpperCase() || char > "\u0600") return true;
  return false;
}

/** The spans without the stretches that are credits already. */
function subtract(spans: readonly Span[], taken: readonly Span[]): Span[] {
  let left: Span[] = [...spans];
  for (const [from, to] of taken) {
    left = left.flatMap(([start, end]): Span[] =>
      to <= start || from >= end
        ? [[start, end]]
        : [
            [start, Math.max(start, from)],
            [Math.min(end, to), end],
          ],
    );
  }
  return left.filter(([start, end]) => end > start);
}

function creditFrom(text: string, spans: readonly Span[]): Credit {
  const [first = [0, 0]] = spans;
  const last = spans.at(-1) ?? first;
  const printed = text.slice(first[0], last[1]);
  const parts = readCredit(printed);
  if (parts === null) return { raw: printed.trim(), span: first === last ? first : [first[0], last[1]], creators: [] };
  return {
    raw: parts.raw,
    span: [first[0] + parts.span[0], first[0] + parts.span[1]],
    creators: parts.creators,
    ...(parts.agency === null ? {} : { agency: parts.agency.name }),
    ...(parts.via.length === 0 ? {} : { via: parts.via }),
    ...(parts.holder === null ? {} : { holder: parts.holder }),
    ...(parts.handout ? { handout: true as const } : {}),
  };
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

/** First block of the picture's box, else the block behind it: where it stands in the text. */
export function placeOfPicture(labelled: LabelledPage, image: number): number {
  const { blocks, text } = labelled.galley;
  const [inside] = blocksIn(blocks, image, image + 1);
  return inside?.span[0] ?? blocks[firstBlockBehind(blocks, image)]?.span[0] ?? text.length;
}
