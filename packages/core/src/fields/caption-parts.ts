import type { LabelledPage } from "../classify/label.ts";
import type { Span } from "../evidence.ts";
import { readCaption, readCaptionOf } from "../grammar/names/credit.ts";
import { behindLabel, type CreditParts, readCredit } from "../grammar/names/credit-chain.ts";
import { readTimeLine } from "../grammar/time/time-line.ts";
import type { Block } from "../measure/galley.ts";
import type { Credit } from "../record.ts";
import { known } from "../schema/known.ts";
import { firstAtLeast } from "../text/first-at-least.ts";
import { foldSpace } from "../text/same-text.ts";
import { trimSpan } from "../text/trim-span.ts";
import { partStarts } from "./element-text.ts";
import { isSiteName, siteNames } from "./site-name.ts";

/** A caption taken apart. */
export interface Caption {
  readonly caption: string | null;
  /** Caption and credit together. */
  readonly span: Span | null;
  readonly credit: Credit | null;
  readonly archive: boolean;
}

export const NO_CAPTION: Caption = { caption: null, span: null, credit: null, archive: false };

/** Longer is no caption. */
const MOST_CAPTION_CHARS = 1500;

/** Takes apart what a picture's box prints: credits that markup sets off, then those that grammar finds behind the caption, then a last part of its own that names somebody. */
export function readSpans(labelled: LabelledPage, spans: readonly Span[], marked: readonly Span[]): Caption {
  const [first] = spans;
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return NO_CAPTION;
  const { text } = labelled.galley;
  const whole: Span = [first[0], last[1]];
  if (whole[1] - whole[0] > MOST_CAPTION_CHARS) return NO_CAPTION;
  const inner = marked.filter(([start, end]) => start >= whole[0] && end <= whole[1]);
  const printed = (inner.length === 0 ? spans : subtract(spans, inner))
    .map((span) => trimSpan(text, span))
    .filter(([start, end]) => end > start);
  const pieces = piecesOf(labelled, printed);
  const own = withoutTimes(text, printed, pieces);
  const plain = own.map((span) => partsOf(labelled, span));
  const split = plain.find(({ creditSpan }) => creditSpan !== null)?.creditSpan ?? null;
  const tail =
    inner.length > 0 || split !== null
      ? null
      : tailCredit(labelled, own, own === printed ? pieces : piecesOf(labelled, own));
  const parts = tail === null ? plain : tail.rest.map((span) => partsOf(labelled, span));
  const credited = inner.length > 0 ? inner : split === null ? [] : [split];
  const told = foldSpace(parts.map((part) => part.caption ?? "").join(" "));
  const credit = tail?.credit ?? (credited.length === 0 ? null : creditFrom(labelled, credited));
  const caption = credit === null ? told : beforeCredit(told);
  const archive = parts.some((part) => part.archive);
  const { page } = labelled;
  return credit === null && caption !== "" && isSiteName(page, siteNames(page))(caption)
    ? { caption: null, span: whole, credit: { raw: caption, span: whole, creators: [], holder: caption }, archive }
    : { caption: hasWord(caption) ? caption : null, span: whole, credit, archive };
}

/** `The pier at dawn,`, and `The pier at dawn. Photo:` where markup sets off the names alone. */
function beforeCredit(caption: string): string {
  const at = caption.endsWith(":") ? caption.lastIndexOf(" ") + 1 : 0;
  const isLabel = caption.endsWith(":") && behindLabel(caption, at, caption.length) !== null;
  return (isLabel ? caption.slice(0, at) : caption).replace(BEFORE_CREDIT, "");
}

const BEFORE_CREDIT = /[ ,،、/|(]{1,4}$/;

/** A stretch of the galley read as a caption, its credit's span in the galley. */
function partsOf(
  { page, galley }: LabelledPage,
  [start, end]: Span,
): { readonly caption: string | null; readonly creditSpan: Span | null; readonly archive: boolean } {
  const { caption, credit, creditSpan, archive } = readCaptionOf(page, galley.text.slice(start, end));
  const placed: Span | null =
    credit === null || creditSpan === null ? null : [start + creditSpan[0], start + creditSpan[1]];
  return { caption, creditSpan: placed, archive };
}

/** Parts at the end that only tell when a clip was made or how long it runs are no caption. */
function withoutTimes(text: string, spans: readonly Span[], pieces: readonly Span[]): readonly Span[] {
  let kept = pieces.length;
  while (kept > 1 && tellsTimeAlone(text.slice(...(pieces[kept - 1] ?? NOWHERE)))) kept--;
  return kept === pieces.length ? spans : cutBehind(spans, pieces[kept - 1]?.[1] ?? 0);
}

const NOWHERE: Span = [0, 0];

/** Longer lines tell more than a time. */
const MOST_TIME_LINE_CHARS = 150;

/** Whether a line only tells when, or how long. */
export function tellsTimeAlone(piece: string): boolean {
  return piece.length <= MOST_TIME_LINE_CHARS && (readTimeLine(piece)?.share ?? 0) >= LEAST_TIME_SHARE;
}

/** Letters and digits of a time line that are times. */
const LEAST_TIME_SHARE = 0.5;

/** Where grammar finds no credit in the whole, a short last part of the markup that names somebody and follows a finished sentence, or announces itself, is one. */
function tailCredit(
  labelled: LabelledPage,
  spans: readonly Span[],
  pieces: readonly Span[],
): { readonly credit: Credit | null; readonly rest: readonly Span[] } | null {
  const { text } = labelled.galley;
  const tail = pieces.at(-1);
  const before = pieces.at(-2);
  if (tail === undefined || before === undefined || tail[1] - tail[0] > MOST_TAIL_CHARS) return null;
  const parts = readCredit(text.slice(tail[0], tail[1]));
  if (parts === null || !(parts.certain || endsSentence(text.slice(before[0], before[1])))) return null;
  return { credit: creditFrom(labelled, [tail]), rest: cutBehind(spans, before[1]) };
}

const MOST_TAIL_CHARS = 100;

/** Whether a text ends as a sentence does, quotes and brackets behind it included. */
export function endsSentence(piece: string): boolean {
  return SENTENCE_ENDS.has(piece.trimEnd().at(-1) ?? "");
}

const SENTENCE_ENDS = new Set([".", "!", "?", "…", "。", "”", '"', ")", "»", "“"]);

/** The spans cut where markup begins a new part. */
function piecesOf(labelled: LabelledPage, spans: readonly Span[]): Span[] {
  const { blocks, text } = labelled.galley;
  return spans.flatMap(([start, end]): Span[] => {
    const block = blockAround(blocks, start, end);
    if (block === undefined || block.firstText === block.lastText) return [[start, end]];
    const inside = partStarts(labelled, block, block.span).filter((at) => at > start && at < end);
    if (inside.length === 0) return [[start, end]];
    const cuts = [start, ...inside, end];
    return cuts
      .slice(0, -1)
      .map((from, i): Span => trimSpan(text, [from, cuts[i + 1] ?? end]))
      .filter((span) => span[1] > span[0]);
  });
}

/** The block that a stretch lies in; blocks stand in the order of their spans. */
export function blockAround(blocks: readonly Block[], start: number, end: number): Block | undefined {
  const block = blocks[firstAtLeast(blocks.length, (at) => blocks[at]?.span[1] ?? 0, end)];
  return block !== undefined && block.span[0] <= start ? block : undefined;
}

function cutBehind(spans: readonly Span[], end: number): Span[] {
  return spans.filter((span) => span[0] < end).map((span): Span => [span[0], Math.min(span[1], end)]);
}

/** A caption that is only marks, such as a dash left behind by a credit, is none. */
function hasWord(caption: string): boolean {
  for (const char of caption) if (char.toLowerCase() !== char.toUpperCase() || char >= FIRST_HEBREW) return true;
  return false;
}

/** Where the scripts without capitals begin. */
const FIRST_HEBREW = "\u0590";

/** The spans without the stretches that are credits already. */
export function subtract(spans: readonly Span[], taken: readonly Span[]): Span[] {
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

/** A caption and a credit that are not printed: without spans. */
export function captionFrom(text: string, source: string): Caption {
  const { caption, credit, archive } = readCaption(text);
  const parts = source === "" ? credit : readCredit(source);
  const raw = source === "" ? (parts?.raw ?? "") : source;
  return { caption, span: null, credit: raw === "" ? null : { raw, span: null, ...partiesOf(parts, NOBODY) }, archive };
}

const NOBODY = () => false;

/** Those that a credit names; the publisher's own name is the holder of a picture, not its maker. */
function partiesOf(parts: CreditParts | null, isHouse: (name: string) => boolean): Omit<Credit, "raw" | "span"> {
  if (parts === null) return { creators: [] };
  const holder = parts.holder ?? parts.creators.find(isHouse) ?? null;
  return {
    creators: parts.creators.filter((creator) => !isHouse(creator)),
    ...known({ agency: parts.agency?.code, via: parts.via, holder, handout: parts.handout || null }),
  };
}

/** Of several lines that are no credit together, the first that surely is one. */
export function creditFrom(labelled: LabelledPage, spans: readonly Span[]): Credit | null {
  const { page, galley } = labelled;
  const [first = [0, 0]] = spans;
  const last = spans.at(-1) ?? first;
  const printed = galley.text.slice(first[0], last[1]);
  const parts = readCredit(printed);
  if (printed.includes("\n") && parts?.certain !== true) {
    const line = spans.length > 1 ? spans.find((span) => readCredit(galley.text.slice(...span))?.certain) : undefined;
    return line === undefined ? null : creditFrom(labelled, [line]);
  }
  if (parts === null) return { raw: printed.trim(), span: first === last ? first : [first[0], last[1]], creators: [] };
  const isHouse = parts.creators.length === 0 ? NOBODY : isSiteName(page, siteNames(page));
  return {
    raw: parts.raw,
    span: [first[0] + parts.span[0], first[0] + parts.span[1]],
    ...partiesOf(parts, isHouse),
  };
}
