import type { LabelledPage } from "../classify/label.ts";
import type { Fact, Span } from "../evidence.ts";
import { UNKNOWN } from "../evidence.ts";
import type { Block } from "../measure/galley.ts";
import { repairText } from "../text/repair-text.ts";
import { foldSpace, textKey } from "../text/same-text.ts";
import { storyNodes } from "./article-node.ts";
import type { Candidate } from "./candidate.ts";
import { choose } from "./choose.ts";
import { metaContents } from "./declared-meta.ts";
import { placeOf, stringsOf } from "./json-ld.ts";
import { printedWith } from "./printed.ts";
import { nameTest, siteNames, withoutSiteName } from "./site-name.ts";

/** How often each witness alone words the headline as the page prints it (see docs of the field guide, 3.1); rounded. */
const WEIGHT = {
  labelled: 0.75,
  h1: 0.6,
  jsonLd: 0.6,
  "og:title": 0.55,
  "twitter:title": 0.4,
  title: 0.4,
  microdata: 0.5,
  otherMeta: 0.4,
} as const;
/** A witness counts this much less where its text is no wording of the story's: a site's name alone. */
const OTHER_TITLE_METAS = [
  "parsely-title",
  "dc.title",
  "dcterms.title",
  "sailthru.title",
  "cxenseparse:title",
  "title",
  "headline",
  "hdl",
];
/** Longer is no headline. */
const MOST_CHARS = 400;

/** The headline, its other wordings, and what stands over it. */
export interface Headlines {
  readonly headline: Fact<string>;
  readonly otherHeadlines: readonly Fact<string>[];
  readonly kicker: Fact<string>;
}

/**
 * The story's headline as the page prints it: without the site's name, without the kicker that markup sets apart.
 * Wordings for other places (search engines, social networks, alternative headlines of the JSON-LD) are `otherHeadlines`.
 */
export function readHeadlines(labelled: LabelledPage): Headlines {
  const { page } = labelled;
  const names = siteNames(page);
  const declared = declaredHeadlines(labelled);
  const isName = nameTest(page, names);
  const whole = printedHeadlines(labelled).filter(({ value }) => !isName(value));
  const printed = whole.map((candidate) => withoutKicker(labelled, candidate, declared));
  const wordings = printed.map(({ candidate }) => candidate.value);
  const stripped = declared
    .map((candidate) => ({ ...candidate, value: withoutSiteName(candidate.value, page, names, wordings) }))
    .filter(({ value }) => value !== "" && !isName(value));
  const chosen = choose([...printed.map(({ candidate }) => candidate), ...stripped], textKey);
  const { alternatives, ...headline } = chosen;
  const kicker = printed.find(({ candidate }) => candidate.value === headline.value)?.kicker ?? null;
  return {
    headline: chosen.value === null ? UNKNOWN : chosen,
    otherHeadlines: (alternatives ?? []).map((other) => ({
      value: other.value,
      how: "structured",
      ...(other.from === undefined ? {} : { from: other.from }),
      confidence: other.confidence,
    })),
    kicker: kicker ?? kickerBlock(labelled),
  };
}

function declaredHeadlines(labelled: LabelledPage): Candidate<string>[] {
  const { declared } = labelled.page;
  const say = (raw: string, from: string, weight: number): Candidate<string> => ({
    value: foldSpace(repairText(raw)),
    raw,
    spans: [],
    how: "structured",
    from,
    weight,
  });
  const [node] = storyNodes(labelled);
  const linked =
    node === undefined
      ? []
      : ["headline", "name", "alternativeHeadline"].flatMap((property) =>
          stringsOf(node.value[property])
            .slice(0, 1)
            .map((raw) =>
              say(raw, placeOf(node, property), property === "headline" ? WEIGHT.jsonLd : WEIGHT.otherMeta),
            ),
        );
  const micro = declared.properties
    .filter((property) => property.name === "headline")
    .slice(0, 1)
    .map((property) => say(property.value, "microdata:headline", WEIGHT.microdata));
  const metas = metaContents(declared, "og:title", "twitter:title", ...OTHER_TITLE_METAS).map(({ name, content }) =>
    say(
      content,
      `meta:${name}`,
      name === "og:title" ? WEIGHT["og:title"] : name === "twitter:title" ? WEIGHT["twitter:title"] : WEIGHT.otherMeta,
    ),
  );
  const title = declared.title === null ? [] : [say(declared.title, "title", WEIGHT.title)];
  return [...linked, ...metas, ...micro, ...title].filter(({ value }) => value !== "" && value.length <= MOST_CHARS);
}

function printedHeadlines(labelled: LabelledPage): (Candidate<string> & { readonly block: Block })[] {
  const { galley } = labelled;
  const labelledAs = printedWith(labelled, "headline");
  const found = labelledAs.map(({ span, block }) =>
    printedCandidate(labelled, galley.blocks[block], span, "text", WEIGHT.labelled),
  );
  const taken = new Set(labelledAs.map(({ block }) => block));
  const headings = galley.blocks.filter((block) => block.tag === "h1" && !taken.has(block.index));
  return [...found, ...headings.map((block) => printedCandidate(labelled, block, block.span, "h1", WEIGHT.h1))].filter(
    (candidate) => candidate !== null,
  );
}

function printedCandidate(
  { galley }: LabelledPage,
  block: Block | undefined,
  span: Span,
  from: string,
  weight: number,
): (Candidate<string> & { readonly block: Block }) | null {
  if (block === undefined) return null;
  const raw = galley.text.slice(span[0], span[1]);
  if (raw.length > MOST_CHARS) return null;
  return {
    value: foldSpace(raw),
    raw,
    spans: [span],
    how: "stated",
    from: block.tag === "h1" ? "h1" : from,
    weight,
    block,
  };
}

interface Split {
  readonly candidate: Candidate<string>;
  readonly kicker: Fact<string> | null;
}

/** Where a declared headline is the end of the printed line, and markup breaks the line there, its beginning is a kicker. */
function withoutKicker(
  { page, galley }: LabelledPage,
  whole: Candidate<string> & { readonly block: Block },
  declared: readonly Candidate<string>[],
): Split {
  const { block, ...candidate } = whole;
  const [span] = whole.spans;
  if (span === undefined) return { candidate, kicker: null };
  for (const { value } of declared) {
    const at = whole.raw.endsWith(value) ? whole.raw.length - value.length : -1;
    if (at <= 0 || !breaksAt(page.tree, block, whole.raw.slice(0, at))) continue;
    const raw = whole.raw.slice(0, at).trim();
    const start = span[0] + at;
    const over: Fact<string> = {
      value: raw,
      raw,
      spans: [[span[0], span[0] + raw.length]],
      how: "stated",
      from: "h1",
      confidence: WEIGHT.h1,
    };
    return { candidate: { ...candidate, value, raw: value, spans: [[start, span[1]]] }, kicker: over };
  }
  return { candidate, kicker: null };
}

/** True where some of the block's first text nodes hold exactly this beginning. */
function breaksAt(tree: LabelledPage["page"]["tree"], block: Block, beginning: string): boolean {
  const wanted = textKey(beginning);
  let read = "";
  for (let node = block.firstText; node >= 0 && node <= block.lastText && read.length <= wanted.length; node++) {
    if (tree.kind[node] !== TEXT_NODE) continue;
    read = textKey(`${read} ${tree.text(node)}`);
    if (read === wanted) return true;
  }
  return false;
}

const TEXT_NODE = 2;

/** The line over the headline that the labels call a kicker. */
function kickerBlock(labelled: LabelledPage): Fact<string> {
  const [kicker] = printedWith(labelled, "kicker");
  if (kicker === undefined) return UNKNOWN;
  return {
    value: foldSpace(kicker.text),
    raw: kicker.text,
    spans: [kicker.span],
    how: "stated",
    from: "text",
    confidence: kicker.probability,
  };
}
