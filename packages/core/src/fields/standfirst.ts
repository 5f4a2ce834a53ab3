import type { LabelledPage } from "../classify/label.ts";
import type { Fact } from "../evidence.ts";
import { UNKNOWN } from "../evidence.ts";
import { readDateline } from "../grammar/names/dateline.ts";
import { isEastAsian } from "../grammar/names/words.ts";
import { readTimeLine } from "../grammar/time/time-line.ts";
import type { Block } from "../measure/galley.ts";
import type { RegionRole } from "../record.ts";
import { foldSpace, textKey } from "../text/same-text.ts";
import { articleNode, markedAs } from "./article-node.ts";
import { metaContents } from "./declared-meta.ts";
import { NAMED } from "./element-kinds.ts";
import { isNamed } from "./element-names.ts";
import type { Headlines } from "./headline.ts";
import { placeOf, stringAt } from "./json-ld.ts";
import { storyExtent } from "./story-extent.ts";
import { keysOf } from "./text-keys.ts";

/** Elements looked at above a block for such names. */
const MOST_LEVELS_UP = 3;

/** What each sign is worth; a block with enough of them is the standfirst. Hand-set on the order of the signs. */
const POINTS_LABEL = 3;
const POINTS_NAME = 3;
const POINTS_SAME_AS_DECLARED = 2.5;
const POINTS_HEADING_TAG = 1.5;
/** Byline, time, picture or share line stand between it and the story. */
const POINTS_SET_APART = 1.5;
const POINTS_NEXT_TO_HEADLINE = 0.5;
/** Beside the headline inside the story's own `header`. */
const POINTS_IN_HEADER = 1;
/** Bold from end to end. */
const POINTS_STRONG = 1;
const POINTS_LONG = -2;
const LEAST_POINTS = 2.5;
const FULL_POINTS = 8;
/** Of 101 standfirsts with four points and more .91 are the golds', and those with the most points are no surer (decision 0020). */
const MOST_CONFIDENCE = 0.89;

const FEWEST_CHARS = 20;
const FEWEST_EAST_ASIAN_CHARS = 10;
const LONG_CHARS = 450;
const MOST_CHARS = 900;
/** A standfirst stands this near to the headline, in blocks that are not of the navigation. */
const MOST_BLOCKS_BEHIND_HEADLINE = 25;
/** Between a standfirst and the first paragraph. */
const SEPARATING: ReadonlySet<RegionRole> = new Set([
  "byline",
  "posted",
  "updated",
  "caption",
  "credit",
  "share",
  "author-bio",
  "live-meta",
  "advertisement",
]);
const POSSIBLE: ReadonlySet<RegionRole> = new Set(["standfirst", "body", "subheading", "other", "headline"]);

/** The lead-in between headline and story. Null unless the page prints it: a description that only search engines see stays an alternative. */
export function readStandfirst(labelled: LabelledPage, { headline, otherHeadlines, kicker }: Headlines): Fact<string> {
  const others = otherHeadlines.filter((other) => (other.value ?? "").length < SENTENCE_CHARS);
  const keyOf = keysOf(labelled.page);
  const titles = [headline, kicker, ...others].map((fact) => keyOf(fact.value ?? "")).filter((key) => key !== "");
  const declared = descriptions(labelled);
  const scored = candidateBlocks(labelled)
    .map((block) => ({ block, points: pointsOf(labelled, block, declared) }))
    .filter(({ block, points }) => points >= LEAST_POINTS && !isTitle(keyOf(block.text), titles))
    .sort((a, b) => b.points - a.points);
  // What a dateline opens is the story's first paragraph, even where the page describes itself by it.
  const best = scored.find(({ block }) => !isPostLine(block.text) && readDateline(block.text) === null);
  if (best === undefined) return unprinted(declared);
  const blocks = [best.block, ...followers(labelled, best.block, declared)];
  const text = blocks.map((block) => block.text).join(" ");
  const witness = declared.filter((one) => isSame(one, keyOf(text))).map((one) => one.from);
  return {
    value: foldSpace(text),
    raw: text,
    spans: blocks.map((block) => block.span),
    how: "stated",
    from: "text",
    confidence: Math.min(MOST_CONFIDENCE, Math.round((best.points / FULL_POINTS) * 100) / 100),
    ...(witness.length > 0 ? { basis: witness } : {}),
  };
}

/** A wording of the headline, the beginning of one, or one with its kicker before it. */
function isTitle(key: string, titles: readonly string[]): boolean {
  return titles.some((title) =>
    key.length > title.length
      ? key.endsWith(` ${title}`) && key.length - title.length <= MOST_KICKER_CHARS
      : `${title} `.startsWith(`${key} `),
  );
}

const MOST_KICKER_CHARS = 40;

/** `3 May 2019 • Ann Lee • 3 minutes`: a quarter of a short line is its time. No standfirst of 4,400 pages has so much of it, every post line has. */
function isPostLine(text: string): boolean {
  return text.length <= MOST_POST_LINE_CHARS && (readTimeLine(text)?.share ?? 0) >= LEAST_TIME_SHARE;
}

const MOST_POST_LINE_CHARS = 160;
const LEAST_TIME_SHARE = 0.25;

/** An alternative headline of this length is a sentence: what it prints is the standfirst. */
const SENTENCE_CHARS = 80;

interface Description {
  readonly text: string;
  readonly key: string;
  readonly from: string;
}

function descriptions(labelled: LabelledPage): Description[] {
  const keyOf = keysOf(labelled.page);
  const described = (text: string, from: string): Description => ({ text, key: keyOf(text), from });
  const node = articleNode(labelled);
  const linked = ["description", "alternativeHeadline", "abstract"].flatMap((property): Description[] => {
    const text = stringAt(node, property);
    return text === null || node === null ? [] : [described(text, placeOf(node, property))];
  });
  const metas = metaContents(
    labelled.page.declared,
    "og:description",
    "twitter:description",
    "description",
    "dc.description",
    "sailthru.description",
    "abstract",
  );
  const marked = markedAs(labelled.page, "description").slice(0, 1);
  return [
    ...linked,
    ...metas.map(({ name, content }) => described(content, `meta:${name}`)),
    ...marked.map(({ name, value }) => described(foldSpace(value), `microdata:${name}`)),
  ];
}

function unprinted(declared: readonly Description[]): Fact<string> {
  const [first] = declared;
  return first === undefined
    ? UNKNOWN
    : { ...UNKNOWN, alternatives: [{ value: first.text, confidence: UNPRINTED_CONFIDENCE, from: first.from }] };
}

const UNPRINTED_CONFIDENCE = 0.2;

function candidateBlocks(labelled: LabelledPage): Block[] {
  const { galley, labels } = labelled;
  const { headline, bodyBehindHeadline: firstBody } = storyExtent(labelled);
  if (headline < 0) return [];
  const last =
    firstBody < 0
      ? headline + MOST_BLOCKS_BEHIND_HEADLINE
      : Math.min(firstBody + 1, headline + MOST_BLOCKS_BEHIND_HEADLINE);
  return galley.blocks
    .slice(headline + 1, last + 1)
    .filter(
      (block) =>
        !block.hidden &&
        POSSIBLE.has(labels[block.index]?.role ?? "other") &&
        block.text.length >= (isEastAsian(block.text) ? FEWEST_EAST_ASIAN_CHARS : FEWEST_CHARS) &&
        block.text.length <= MOST_CHARS,
    );
}

function pointsOf(labelled: LabelledPage, block: Block, declared: readonly Description[]): number {
  const { labels } = labelled;
  const label = labels[block.index];
  if (label?.role === "headline") return 0;
  const isNamedSo = isNamedStandfirst(labelled, block);
  // A brief, or what a video's page tells: its description is all the story there is.
  if (label?.role === "body" && storyExtent(labelled).paragraphs === 1 && !isNamedSo) return 0;
  let points = label?.role === "standfirst" ? POINTS_LABEL * label.probability : 0;
  if (isNamedSo) points += POINTS_NAME;
  const key = keysOf(labelled.page)(block.text);
  if (declared.some((one) => isSame(one, key))) points += POINTS_SAME_AS_DECLARED;
  if (HEADING_TAGS.has(block.tag)) points += POINTS_HEADING_TAG;
  if (isInHeader(labelled, block)) points += POINTS_IN_HEADER;
  if (isStrong(labelled, block)) points += POINTS_STRONG;
  if (isSetApart(labelled, block)) points += POINTS_SET_APART;
  if (labels[block.index - 1]?.role === "headline") points += POINTS_NEXT_TO_HEADLINE;
  if (block.text.length > LONG_CHARS) points += POINTS_LONG;
  return points;
}

const HEADING_TAGS: ReadonlySet<string> = new Set(["h2", "h3", "h4", "h5", "h6", "strong", "b"]);

function isNamedStandfirst({ page }: LabelledPage, block: Block): boolean {
  const { tree } = page;
  let node = block.node;
  for (let level = 0; level < MOST_LEVELS_UP && node > 0; level++) {
    if (isNamed(tree, node, NAMED.besideStandfirst)) return false;
    if (isNamed(tree, node, NAMED.standfirst)) return !holdsTheStory(tree, node, block);
    node = tree.parent[node] ?? 0;
  }
  return false;
}

/** Inside a `header` that also has the headline. */
function isInHeader(labelled: LabelledPage, block: Block): boolean {
  const { page, galley } = labelled;
  const { tree } = page;
  const headline = galley.blocks[storyExtent(labelled).headline];
  if (headline === undefined) return false;
  for (let node = tree.parent[block.node] ?? 0; node > 0; node = tree.parent[node] ?? 0) {
    if (tree.tagName(node) === "header") return headline.node > node && headline.node < (tree.subtreeEnd[node] ?? node);
  }
  return false;
}

/** All of its text lies in one `strong` or `b`. */
function isStrong({ page }: LabelledPage, block: Block): boolean {
  const { tree } = page;
  for (let node = tree.parent[block.firstText] ?? 0; node > block.node; node = tree.parent[node] ?? 0) {
    const isBold = tree.tagName(node) === "strong" || tree.tagName(node) === "b";
    if (isBold && block.lastText < (tree.subtreeEnd[node] ?? node)) return true;
  }
  return false;
}

/** An element named `lead` that holds far more than the block is the story's head or the whole page. */
function holdsTheStory(tree: LabelledPage["page"]["tree"], node: number, block: Block): boolean {
  const inside = (tree.subtreeEnd[node] ?? node) - node;
  return inside > MOST_NODES_IN_STANDFIRST + (block.lastText - block.firstText);
}

const MOST_NODES_IN_STANDFIRST = 16;

/** Something that is no paragraph stands between this block and the next one of the story. */
function isSetApart({ galley, labels }: LabelledPage, block: Block): boolean {
  for (let i = block.index + 1; i < galley.blocks.length; i++) {
    const role = labels[i]?.role ?? "other";
    if (SEPARATING.has(role)) return true;
    if (role === "body") return false;
  }
  return false;
}

/** Further paragraphs of the same standfirst: list items or paragraphs in the same element, together the declared description. */
function followers({ galley, labels, page }: LabelledPage, first: Block, declared: readonly Description[]): Block[] {
  const keyOf = keysOf(page);
  const own = keyOf(first.text);
  if (declared.some((one) => isSame(one, own))) return [];
  const more: Block[] = [];
  for (let i = first.index + 1; i < galley.blocks.length; i++) {
    const block = galley.blocks[i];
    if (block === undefined || block.tag !== first.tag || !POSSIBLE.has(labels[i]?.role ?? "other")) break;
    const joined = textKey([first, ...more, block].map((one) => one.text).join(" "));
    const isListed = first.tag === "li" && page.tree.parent[block.node] === page.tree.parent[first.node];
    if (!isListed && !declared.some((one) => isSame(one, joined))) break;
    more.push(block);
  }
  return more;
}

/** Equal but for typography and a place name before it; a declared text that was cut short is equal as far as it goes. */
function isSame({ text, key: said }: Description, shown: string): boolean {
  if (said === "" || shown === "") return false;
  if (said === shown) return true;
  if (said.length < LEAST_CUT_CHARS) return false;
  if (shown.endsWith(said)) return shown.length - said.length <= MOST_PLACE_CHARS;
  return isCut(text) && shown.startsWith(said.slice(0, said.lastIndexOf(" ")));
}

const LEAST_CUT_CHARS = 60;
/** `Hamburg.` before a standfirst that is declared without it. */
const MOST_PLACE_CHARS = 30;

function isCut(text: string): boolean {
  return text.endsWith("…") || text.endsWith("...");
}
