import type { Markup } from "./capture.ts";

/** The first tag of a page; a style's text holds none, a script's seldom. */
const FIRST_TAG = /<[a-z!/]/i;
const END_OF_RAW_TEXT = /<\/(?:style|script)\s{0,9}>/iy;

/** A page whose start is missing may begin amid a style sheet or a script: its first tag is the end of one, and what stands before is no text. */
export function withoutCutStart(markup: Markup): Markup {
  const at = markup.raw.search(FIRST_TAG);
  END_OF_RAW_TEXT.lastIndex = Math.max(0, at);
  if (at <= 0 || !END_OF_RAW_TEXT.test(markup.raw)) return markup;
  const end = END_OF_RAW_TEXT.lastIndex;
  return { bytes: markup.bytes.subarray(end), raw: markup.raw.slice(end) };
}
