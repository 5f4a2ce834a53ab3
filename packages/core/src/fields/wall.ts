import type { LabelledPage } from "../classify/label.ts";
import type { Span } from "../evidence.ts";
import { type Remaining, readRemaining } from "../grammar/lines/remaining.ts";
import { blocksWith, storyExtent } from "./story-extent.ts";

/** The line that ends a story for readers who have not paid. */
export interface Wall {
  readonly text: string;
  readonly span: Span;
  /** Of every line of the wall, this one too. */
  readonly lines: readonly Span[];
  /** What it says that it holds back. */
  readonly remaining: Remaining;
}

/** How far behind the text its wall can stand, in blocks: a picture's caption or a share button may come first. */
const MOST_BLOCKS_BEHIND = 6;
/** Of a page that says nothing of its access a button's words are no wall: `Subscription`, `Support us`. */
const LEAST_WALL_WORDS = 4;
/** A teaser has at most so many words; a longer text in front of an offer to subscribe is mostly whole. */
const MOST_TEASER_WORDS = 80;
/** On a page that says of itself that it is not free. */
const MOST_PAID_TEASER_WORDS = 200;

/**
 * The paywall behind the story's text. A line that asks to subscribe is one where it says what remains, or where the text breaks off before it:
 * in the middle of a sentence, or as a teaser of a few words. Behind a text that is whole it is an offer.
 */
export function readWall(labelled: LabelledPage, isPaid: boolean): Wall | null {
  const { galley } = labelled;
  const { firstBody, lastBody } = storyExtent(labelled);
  const lines = blocksWith(labelled, "paywall").flatMap((index) => {
    const block = galley.blocks[index];
    return block === undefined || index <= lastBody ? [] : [block];
  });
  const spans = lines.map((line) => line.span);
  for (const { text, span } of lines) {
    const remaining = readRemaining(text);
    if (remaining !== null) return { text, span, lines: spans, remaining };
  }
  const first = lines.find(({ index }) => isPaid || (galley.words.shapes[index]?.words ?? 0) >= LEAST_WALL_WORDS);
  if (first === undefined || first.index > lastBody + MOST_BLOCKS_BEHIND) return null;
  const { text, span } = first;
  const most = isPaid ? MOST_PAID_TEASER_WORDS : MOST_TEASER_WORDS;
  return breaksOff(labelled, [firstBody, lastBody], most) ? { text, span, lines: spans, remaining: null } : null;
}

/** `[first, last]` block of the text. */
function breaksOff({ galley, labels }: LabelledPage, [first, last]: Span, most: number): boolean {
  const { shapes } = galley.words;
  if (shapes[last]?.endsSentence !== true) return true;
  let words = 0;
  for (let i = first; i <= last; i++) if (labels[i]?.role === "body") words += shapes[i]?.words ?? 0;
  return words <= most;
}
