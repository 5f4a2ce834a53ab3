import type { LabelledPage } from "../classify/label.ts";
import type { Fact } from "../evidence.ts";
import { UNKNOWN } from "../evidence.ts";
import { foldSpace } from "../text/same-text.ts";
import type { Candidate } from "./candidate.ts";
import { tellsTimeAlone } from "./caption-parts.ts";
import { choose } from "./choose.ts";
import { declaredHeadlines, isHeadlineWitness } from "./headline-declared.ts";
import { type PrintedHeadline, printedHeadlines } from "./headline-printed.ts";
import { printedWith } from "./printed.ts";
import { isSiteName, nameTest, siteNames, withoutSiteName } from "./site-name.ts";
import { keysOf } from "./text-keys.ts";

/** The headline, its other wordings, and what stands over it. */
export interface Headlines {
  readonly headline: Fact<string>;
  readonly otherHeadlines: readonly Fact<string>[];
  readonly kicker: Fact<string>;
}

const KICKER_CONFIDENCE = 0.8;

/**
 * The story's headline as the page prints it: without the site's name, without the kicker that markup sets apart.
 * Wordings for other places (search engines, social networks, alternative headlines of the JSON-LD) are `otherHeadlines`.
 */
export function readHeadlines(labelled: LabelledPage): Headlines {
  const { page, galley } = labelled;
  const keyOf = keysOf(page);
  const names = siteNames(page);
  const isName = isSiteName(page, names);
  const mayBeName = nameTest(page, names);
  const headings = galley.blocks
    .filter((block, i) => block.tag === "h1" || labelled.labels[i]?.role === "headline")
    .map((block) => foldSpace(block.text));
  const shortened = new Map<string, string>();
  const shorten = (title: string): string => {
    const known = shortened.get(title) ?? withoutSiteName(title, mayBeName, headings);
    shortened.set(title, known);
    return known;
  };
  const declared = declaredHeadlines(labelled)
    .map((candidate) => ({ ...candidate, value: shorten(candidate.value) }))
    .filter(({ value }) => value !== "" && !isName(value));
  const keys = new Set(declared.filter(isHeadlineWitness).map(({ value }) => keyOf(value)));
  const printed = printedHeadlines(labelled, keys).filter(({ candidate }) => !isName(candidate.value));
  const { alternatives, ...headline } = choose([...printed.map(({ candidate }) => candidate), ...declared], keyOf);
  return {
    headline:
      headline.value === null
        ? UNKNOWN
        : {
            ...headline,
            ...(headline.spans === undefined ? {} : { how: "stated" as const }),
            value: wordingOf(headline.value, printed, declared, keyOf),
          },
    otherHeadlines: (alternatives ?? []).map(({ value, from, confidence }) => ({
      value,
      how: "structured",
      ...(from === undefined ? {} : { from }),
      confidence,
    })),
    kicker: kickerOf(labelled, headline.value, printed),
  };
}

/** Where markup alone parts the printed line, a declared wording has the mark that stands for it: `Flood inquiry: Two resign`. */
function wordingOf(
  value: string,
  printed: readonly PrintedHeadline[],
  declared: readonly Candidate<string>[],
  keyOf: (text: string) => string,
): string {
  const isBroken = printed.some(({ candidate, broken }) => broken && candidate.value === value);
  if (!isBroken) return value;
  const alike = declared.filter((candidate) => isHeadlineWitness(candidate) && keyOf(candidate.value) === keyOf(value));
  return (alike.find(({ from }) => from.startsWith("meta:")) ?? alike[0])?.value ?? value;
}

/** What the headline's own markup sets before it, else the line over it that the labels call a kicker. */
function kickerOf(labelled: LabelledPage, headline: string | null, printed: readonly PrintedHeadline[]): Fact<string> {
  const own =
    printed.find(({ candidate, kicker }) => kicker !== null && kicker.text !== "" && candidate.value === headline)
      ?.kicker ?? null;
  if (own !== null)
    return {
      value: foldSpace(own.text),
      raw: own.text,
      spans: [own.span],
      how: "stated",
      from: "text",
      confidence: KICKER_CONFIDENCE,
    };
  const over = printedWith(labelled, "kicker").find(({ text, block }) =>
    isKicker(text, labelled.galley.blocks[block]?.links.length ?? 0),
  );
  if (over === undefined) return UNKNOWN;
  return {
    value: foldSpace(over.text),
    raw: over.text,
    spans: [over.span],
    how: "stated",
    from: "text",
    confidence: over.probability,
  };
}

/** Longer lines over a headline are something else. */
const MOST_KICKER_CHARS = 60;
/** A way through the site has several links, a kicker one at most. */
const MOST_KICKER_LINKS = 1;

/** A few words with at most one link; a count of views or a date is none, nor is a line of steps through the site. */
function isKicker(text: string, links: number): boolean {
  if (text.length > MOST_KICKER_CHARS || links > MOST_KICKER_LINKS || tellsTimeAlone(text)) return false;
  return !PATH_MARKS.some((mark) => text.includes(mark)) && (text[0] ?? "") > "9";
}

const PATH_MARKS = ["|", "›", "»", "→", "←", ">"];
