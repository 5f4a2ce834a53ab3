import type { LabelledPage } from "../classify/label.ts";
import type { Fact } from "../evidence.ts";
import { UNKNOWN } from "../evidence.ts";
import { known } from "../schema/known.ts";
import { declaredHeadlines } from "./headline-declared.ts";
import { headlineFeatures, type Wording } from "./headline-features.ts";
import { type PrintedHeadline, printedHeadlines } from "./headline-printed.ts";
import { HEADLINE_WEIGHTS } from "./headline-weights.ts";
import { isSiteName, nameTest, siteNames, withoutSiteName } from "./site-name.ts";
import { keysOf } from "./text-keys.ts";
import { hundredths, sharesOf } from "./weigh.ts";

/** The headline and its other wordings. */
export interface Headlines {
  readonly headline: Fact<string>;
  readonly otherHeadlines: readonly Fact<string>[];
  /** Where the headline stands and who declares it; null where there is none. */
  readonly wording: Wording | null;
}

const MOST_OTHERS = 5;
/** Every wording is compared with every other; a page has a handful. */
const MOST_WORDINGS = 60;

/**
 * The story's headline as the page prints it: without the site's name, without the kicker that markup sets apart.
 * Wordings for other places (search engines, social networks, alternative headlines of the JSON-LD) are `otherHeadlines`.
 */
export function readHeadlines(labelled: LabelledPage): Headlines {
  const { wordings, leftOut, mayBeName } = headlineWordings(labelled);
  const shares = sharesOf(headlineFeatures(labelled, wordings, mayBeName), HEADLINE_WEIGHTS);
  const ranked = wordings.map((wording, i) => ({ wording, share: shares[i] ?? 0 })).sort((a, b) => b.share - a.share);
  const [best, ...others] = ranked;
  if (best === undefined) return { headline: UNKNOWN, otherHeadlines: [], wording: null };
  return {
    headline: headlineFact(labelled, best.wording, { share: best.share, leftOut }),
    // An `h1` that nothing declares and no label marks is the heading of a rail.
    otherHeadlines: others
      .filter(
        ({ wording: { declared, printed } }) => declared.length > 0 || printed.some(({ as }) => as === "labelled"),
      )
      .slice(0, MOST_OTHERS)
      .map(({ wording, share }) => otherFact(wording, share)),
    wording: best.wording,
  };
}

/** Every wording of the headline, printed or declared, each once: the site's name cut off, and not the site's name itself. */
export function headlineWordings(labelled: LabelledPage): {
  readonly wordings: readonly Wording[];
  /** How many more the page has; 0 or less for none. */
  readonly leftOut: number;
  readonly mayBeName: (text: string) => boolean;
} {
  const { page, galley } = labelled;
  const keyOf = keysOf(page);
  const names = siteNames(page);
  const isName = isSiteName(page, names);
  const mayBeName = nameTest(page, names);
  const headlines = new Set(
    galley.blocks
      .filter((block, i) => block.tag === "h1" || labelled.labels[i]?.role === "headline")
      .map((block) => keyOf(block.text)),
  );
  const isHeadline = (text: string): boolean => headlines.has(keyOf(text));
  const parts = { isName, mayBeName, isHeadline };
  const declared = declaredHeadlines(labelled)
    .map((one) => ({ ...one, value: withoutSiteName(one.text, parts) }))
    .filter(({ value }) => value !== "" && !isName(value));
  const keys = new Set(declared.filter(({ witness }) => BODY_WITNESSES.has(witness)).map(({ value }) => keyOf(value)));
  const printed = printedHeadlines(labelled, keys).filter(
    ({ as, text }) => !(as === "part" ? mayBeName(text) : isName(text)),
  );
  const byKey = new Map<string, { key: string; printed: PrintedHeadline[]; declared: Wording["declared"][number][] }>();
  const wordingOf = (text: string) => {
    const key = keyOf(text);
    const wording = byKey.get(key) ?? { key, printed: [], declared: [] };
    byKey.set(key, wording);
    return wording;
  };
  for (const line of printed) wordingOf(line.text).printed.push(line);
  for (const one of declared) wordingOf(one.value).declared.push(one);
  byKey.delete("");
  return { wordings: [...byKey.values()].slice(0, MOST_WORDINGS), leftOut: byKey.size - MOST_WORDINGS, mayBeName };
}

/** Witnesses of the story's headline, not of a title for the window or another wording. */
const BODY_WITNESSES: ReadonlySet<string> = new Set(["ld", "og", "twitter", "microdata"]);

function headlineFact(
  { galley }: LabelledPage,
  wording: Wording,
  { share, leftOut }: { readonly share: number; readonly leftOut: number },
): Fact<string> {
  const { printed, declared } = wording;
  const line = bestLine(printed);
  const said = saidOf(wording);
  const from = line === undefined ? (said?.from ?? "") : fromOf(line);
  const froms = [...printed.map(fromOf), ...declared.map((one) => one.from)];
  const basis = [...new Set(froms)].filter((other) => other !== from);
  if (leftOut > 0) basis.push(`${leftOut} more wordings not looked at`);
  const spans = printed.map(({ span }) => span).sort((a, b) => a[0] - b[0]);
  return {
    value: printedOr(wording, line),
    raw: line === undefined ? (said?.raw ?? "") : galley.text.slice(...line.span),
    ...known({ spans }),
    how: line === undefined ? "structured" : "stated",
    from,
    confidence: hundredths(share),
    ...known({ basis }),
  };
}

function otherFact(wording: Wording, share: number): Fact<string> {
  const line = bestLine(wording.printed);
  return {
    value: printedOr(wording, line),
    how: "structured",
    from: line === undefined ? (saidOf(wording)?.from ?? "") : fromOf(line),
    confidence: hundredths(share),
  };
}

function bestLine(printed: readonly PrintedHeadline[]): PrintedHeadline | undefined {
  return (
    printed.find((line) => line.as === "labelled") ?? printed.find((line) => line.block.tag === "h1") ?? printed[0]
  );
}

function fromOf({ block }: PrintedHeadline): string {
  return block.tag.startsWith("h") ? block.tag : "text";
}

/** As printed; but where markup alone parts the line, or it is all capitals, as a declaration words it: `Flood inquiry: Two resign`. */
function printedOr(wording: Wording, line: PrintedHeadline | undefined): string {
  const said = saidOf(wording)?.value ?? "";
  if (line === undefined) return said;
  const { printed, declared } = wording;
  if (said !== "" && printed.some(({ broken }) => broken)) return said;
  if (!isAllCapitals(line.text)) return line.text;
  return declared.find(({ value }) => !isAllCapitals(value))?.value ?? line.text;
}

/** The declaration that words it best: a meta's, whose marks are a colon where JSON-LD has a dash; the window's title last. */
function saidOf({ declared }: Wording): Wording["declared"][number] | undefined {
  const worded = declared.filter(({ witness }) => BODY_WITNESSES.has(witness));
  return worded.find(({ from }) => from.startsWith("meta:")) ?? worded[0] ?? declared[0];
}

function isAllCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
