import type { LabelledPage } from "../classify/label.ts";
import type { Fact, Span } from "../evidence.ts";
import { UNKNOWN } from "../evidence.ts";
import { lineClass } from "../grammar/lines/line-class.ts";
import { readTimeLine } from "../grammar/time/time-line.ts";
import type { Block } from "../measure/galley.ts";
import type { Tree } from "../parse/page.ts";
import { tagSet } from "../parse/tags.ts";
import { foldSpace, textKey } from "../text/same-text.ts";
import { leadsWithinSite } from "../text/site-address.ts";
import { tellsTimeAlone } from "./caption-parts.ts";
import { NAMED } from "./element-kinds.ts";
import { isNamed } from "./element-names.ts";
import type { Wording } from "./headline-features.ts";
import { isHomeWord } from "./home-words.ts";
import { addressOf } from "./page-url.ts";
import { printedWith } from "./printed.ts";
import { isHome } from "./printed-section.ts";
import { isSiteName, siteNames } from "./site-name.ts";
import { storyExtent } from "./story-extent.ts";
import { flag, hundredths, sharesOf } from "./weigh.ts";

/** What the headline's own markup sets before it. */
const OWN_CONFIDENCE = 0.8;
const LEAST_SHARE = 0.6;
const MOST_WORDS = 6;
/** Longer lines over a headline are something else. */
const MOST_CHARS = 60;
/** A way through the site has several links, a kicker one at most. */
const MOST_LINKS = 1;
/** Where nothing names a line, it stands right over the headline; where its element does, another may stand between. */
const MOST_LINES_OVER = 2;
/** Levels from the headline up to what holds both: more, and the line stands elsewhere on the page. */
const FAR = 4;

/**
 * A few words over the headline: those that the headline's own markup sets before it, else the line over it.
 * `wording`: the headline's, null for none; `filed`: section and keywords of the story.
 */
export function readKicker(
  labelled: LabelledPage,
  wording: Wording | null,
  filed: readonly (string | null)[],
): Fact<string> {
  const own = wording?.printed.find(({ kicker }) => kicker !== null && kicker.text !== "")?.kicker ?? null;
  if (own !== null && !tellsTimeAlone(own.text)) return kickerFact(own, OWN_CONFIDENCE);
  const isName = isSiteName(labelled.page, siteNames(labelled.page));
  if (labelled.page.capture.kind === "text") {
    const over = printedWith(labelled, "kicker").find(({ text }) => isKicker(text, 0) && !isName(text));
    return over === undefined ? UNKNOWN : kickerFact(over, over.probability);
  }
  // An `h1` for search engines may have the label.
  const line = wording?.printed.find(({ as, block }) => as === "beside" && block.tag.startsWith("h"))?.block;
  const keys = new Set(filed.map((text) => textKey(text ?? "")));
  for (const over of linesOver(labelled, line?.index ?? storyExtent(labelled).headline)) {
    const { text, links } = over.block;
    if (!isKicker(text, links.length) || isName(text)) continue;
    const [share = 0] = sharesOf([signsOf(labelled, over, keys)], WEIGHTS);
    if (hundredths(share) >= LEAST_SHARE) return kickerFact(over.block, hundredths(share));
  }
  return UNKNOWN;
}

/** `Harbour –`, `SURVEY:` */
const MARK_BEHIND = / ?[:–—|-]$/;

function kickerFact({ text, span }: { readonly text: string; readonly span: Span }, confidence: number): Fact<string> {
  return {
    value: foldSpace(text).replace(MARK_BEHIND, ""),
    raw: text,
    spans: [span],
    how: "stated",
    from: "text",
    confidence,
  };
}

/** Short lines over the headline that nothing else is known of, nearest first. */
function linesOver({ galley, labels, page }: LabelledPage, headline: number): readonly LineOver[] {
  const found: LineOver[] = [];
  let shown = 0;
  for (let i = headline - 1; i >= 0 && shown < MOST_LINES_OVER; i--) {
    const block = galley.blocks[i];
    if (block === undefined || block.hidden) continue;
    shown += 1;
    const role = labels[i]?.role;
    if ((role !== "other" && role !== "navigation") || (galley.words.shapes[i]?.words ?? 0) > MOST_WORDS) continue;
    const line = placed(page.tree, block, galley.blocks[headline]?.firstText ?? 0);
    if (line !== null && (line.isCalled || (shown === 1 && role === "other"))) found.push(line);
  }
  return found;
}

interface LineOver {
  readonly block: Block;
  /** An element around the line alone is named a kicker, */
  readonly isCalled: boolean;
  /** or a section, a keyword. */
  readonly isFiled: boolean;
  /** What holds line and headline holds the page, */
  readonly isApart: boolean;
  /** or so many levels over the headline. */
  readonly levels: number;
}

/** Null in a list, and in a header, a menu or a button that does not hold the headline: the site's words over every story, `Select Page`. */
function placed(tree: Tree, block: Block, headline: number): LineOver | null {
  let isCalled = false;
  let isFiled = false;
  let node = tree.parent[block.firstText] ?? 0;
  for (; node > 0 && (tree.subtreeEnd[node] ?? 0) <= headline; node = tree.parent[node] ?? 0) {
    if (SITE_TAGS[tree.tag[node] ?? 0] === 1) return null;
    isCalled ||= isNamed(tree, node, NAMED.kicker);
    isFiled ||= isNamed(tree, node, NAMED.section | NAMED.way | NAMED.tag);
  }
  let levels = -1;
  for (let around = headline; around > node; around = tree.parent[around] ?? 0) levels += 1;
  return { block, isCalled, isFiled, isApart: PAGE_TAGS[tree.tag[node] ?? 0] === 1, levels };
}

const SITE_TAGS: Uint8Array = tagSet(["header", "nav", "button", "form", "label", "aside", "li"]);
const PAGE_TAGS: Uint8Array = tagSet(["body", "main", "tr", "td", "form", "table"]);

/** The signs of a line over the headline, in the order of the weights. */
function signsOf({ page }: LabelledPage, line: LineOver, filed: ReadonlySet<string>): Readonly<Record<string, number>> {
  const { text, links } = line.block;
  const href = links[0]?.href ?? null;
  return {
    any: 1,
    named: flag(line.isCalled || line.isFiled),
    filed: flag(filed.has(textKey(text))),
    far: flag(line.levels >= FAR),
    apart: flag(line.isApart),
    leadsAway: flag(href !== null && (isHome(href, 0) || !leadsWithinSite(href, addressOf(page)))),
    odd: flag(ODD.test(text)) + flag(text === text.toLowerCase() && text !== text.toUpperCase()),
  };
}

/**
 * A logit over 823 such lines of eleven sets, each read and told right or wrong (docs/decisions/0049): of those with a share of .6 and
 * more .87 are right, .74 of all.
 */
const WEIGHTS: readonly number[] = [
  1.06, // any
  0.68, // named
  1.78, // filed
  -1.93, // far
  -0.76, // apart
  -1.4, // leadsAway
  -0.87, // odd
];

/** A line cut short, a question, a label, a number: `Read more…`, `Photo:`; or what begins with a sign. */
const ODD = /^[^\p{L}„“"«']|\d|[.…!?»:]$/u;

/** A few words with at most one link; a count of views or a date is none, nor is a line of steps through the site. */
function isKicker(text: string, links: number): boolean {
  if (text.length > MOST_CHARS || links > MOST_LINKS || readTimeLine(text) !== null) return false;
  if (lineClass(text) !== null || isHomeWord(text)) return false;
  return !PATH_MARKS.some((mark) => text.includes(mark)) && (text[0] ?? "") > "9";
}

const PATH_MARKS = ["|", "›", "»", "→", "←", ">"];
