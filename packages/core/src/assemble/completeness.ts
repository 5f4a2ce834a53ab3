import type { LabelledPage } from "../classify/label.ts";
import { type Fact, UNKNOWN } from "../evidence.ts";
import type { Fields } from "../fields/fields.ts";
import type { Body } from "../record.ts";
import { known } from "../schema/known.ts";

/** How far each sign is trusted: judged, not measured. */
const WALL_CONFIDENCE = 0.8;
const ELLIPSIS_CONFIDENCE = 0.7;
const END_CREDIT_CONFIDENCE = 0.97;
const LENGTH_CONFIDENCE = 0.9;
/** A page declares captions and boxes with its story: a text is short that has less than this share of the words declared. */
const SHARE_OF_SHORT = 0.6;
/** A text with this share of them is whole. */
const SHARE_OF_WHOLE = 0.9;

/** The story's text as far as it was found. */
interface Found {
  /** Index of its last block; -1 where there is none. */
  readonly last: number;
  readonly text: string;
  readonly words: number;
}

/**
 * Whether the story is all there, and how much is missing where the page tells: cut by a wall, short of the length that a page declares
 * that is not free, or ended by an ellipsis; closed by an end credit, or as long as declared. Unknown otherwise.
 */
export function completeness(
  labelled: LabelledPage,
  fields: Fields,
  found: Found,
): Pick<Body, "complete" | "cutAt" | "missingWords"> {
  const short = shortBy(fields, found);
  const cut = cutOf(fields, found, short);
  if (cut === null) return { complete: whole(labelled, fields, found) };
  const declared = short === null ? [] : [`the page declares ${found.words + short} words`];
  const missing = missingWords(fields, found) ?? short;
  return {
    complete: {
      value: false,
      ...cut.sign,
      how: "inferred",
      confidence: cut.confidence,
      basis: [...cut.basis, ...declared],
    },
    cutAt: cut.at,
    ...known({ missingWords: missing }),
  };
}

/** What ends a text before its story does. */
interface Cut {
  readonly at: NonNullable<Body["cutAt"]>;
  readonly confidence: number;
  readonly sign: Pick<Fact<boolean>, "raw" | "spans" | "from">;
  readonly basis: readonly string[];
}

function cutOf({ wall, access, declaredLength }: Fields, { text }: Found, short: number | null): Cut | null {
  if (wall !== null && access.value !== "free") {
    const sign = { raw: wall.text, spans: [wall.span] };
    return { at: "paywall", confidence: WALL_CONFIDENCE, sign, basis: ["a paywall follows the text"] };
  }
  if (short !== null && access.value !== null && access.value !== "free")
    return { at: "paywall", confidence: WALL_CONFIDENCE, sign: { from: declaredLength?.from ?? "" }, basis: [] };
  if (text.endsWith("…") || text.endsWith("..."))
    return { at: "read-more", confidence: ELLIPSIS_CONFIDENCE, sign: {}, basis: ["the text ends in an ellipsis"] };
  return null;
}

function whole({ galley, labels }: LabelledPage, { access, declaredLength }: Fields, found: Found): Fact<boolean> {
  const credit = galley.blocks.find((block) => block.index > found.last && labels[block.index]?.role === "end-credit");
  if (credit !== undefined)
    return {
      value: true,
      raw: credit.text,
      spans: [credit.span],
      how: "inferred",
      confidence: END_CREDIT_CONFIDENCE,
      basis: ["an end credit closes the text"],
    };
  // The articleBody of a page that is not free may be cut where the text is.
  const tellsWhole = declaredLength?.of === "story" || access.value === "free" || access.value === null;
  if (declaredLength === null || !tellsWhole || found.words < SHARE_OF_WHOLE * declaredLength.words) return UNKNOWN;
  return {
    value: true,
    how: "inferred",
    from: declaredLength.from,
    confidence: LENGTH_CONFIDENCE,
    basis: [`the page declares ${declaredLength.words} words`],
  };
}

/** How many words the wall says that it holds back, counted as the body's words are; null where it says nothing. */
function missingWords({ wall }: Fields, { text, words }: Found): number | null {
  const remaining = wall?.remaining ?? null;
  if (remaining === null) return null;
  if ("words" in remaining) return remaining.words;
  if ("characters" in remaining) {
    const characters = text.replaceAll(/\s/gu, "").length;
    return characters === 0 ? null : Math.round((remaining.characters * words) / characters);
  }
  return remaining.share >= 1 ? null : Math.round((words * remaining.share) / (1 - remaining.share));
}

/** By how many words the text falls short of what the page declares; null where it does not, or declares nothing. */
function shortBy({ declaredLength }: Fields, { words }: Found): number | null {
  return declaredLength === null || words >= SHARE_OF_SHORT * declaredLength.words
    ? null
    : declaredLength.words - words;
}
