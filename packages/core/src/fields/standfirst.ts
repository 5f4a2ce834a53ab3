import type { LabelledPage } from "../classify/label.ts";
import type { Fact } from "../evidence.ts";
import { UNKNOWN } from "../evidence.ts";
import { readDateline } from "../grammar/names/dateline.ts";
import type { Block } from "../measure/galley.ts";
import type { RegionRole } from "../record.ts";
import { known } from "../schema/known.ts";
import { foldSpace, textKey } from "../text/same-text.ts";
import type { Headlines } from "./headline.ts";
import { type Description, descriptions, isSame } from "./standfirst-declared.ts";
import { isNamedStandfirst, lengthOf, standfirstFeatures } from "./standfirst-features.ts";
import { STANDFIRST_WEIGHTS } from "./standfirst-weights.ts";
import { storyExtent } from "./story-extent.ts";
import { keysOf } from "./text-keys.ts";
import { hundredths, sharesOf } from "./weigh.ts";

/** Of the shares of choice .9 and more are no surer than .8: golds differ in what they call a standfirst (decision 0020). */
const MOST_CONFIDENCE = 0.89;

const FEWEST_CHARS = 20;
/** A standfirst stands this near to the headline, in blocks that are not of the navigation. */
const MOST_BLOCKS_BEHIND_HEADLINE = 25;
const POSSIBLE: ReadonlySet<RegionRole> = new Set(["standfirst", "body", "subheading", "other"]);

/** The lead-in between headline and story. Null unless the page prints it: a description that only search engines see stays an alternative. */
export function readStandfirst(labelled: LabelledPage, { headline }: Headlines): Fact<string> {
  const keyOf = keysOf(labelled.page);
  const declared = descriptions(labelled);
  // What a dateline opens is the story's first paragraph, even where the page describes itself by it.
  const best = ranked(labelled, headline.value ?? "", declared).find(
    ({ block: { text } }) => readDateline(text) === null,
  );
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
    confidence: hundredths(Math.min(MOST_CONFIDENCE, best.share)),
    ...known({ basis: witness }),
  };
}

interface Choice {
  readonly block: Block;
  /** Of the choice among the candidates and none of them. */
  readonly share: number;
}

/** The blocks that are the standfirst rather than that there is none, the likeliest first. Lines of a plain text are labelled already. */
function ranked(labelled: LabelledPage, headline: string, declared: readonly Description[]): Choice[] {
  const candidates = standfirstCandidates(labelled);
  const line = candidates.find((block) => labelled.labels[block.index]?.role === "standfirst");
  if (line !== undefined) return [{ block: line, share: labelled.labels[line.index]?.probability ?? 0 }];
  if (labelled.page.capture.kind === "text") return [];
  const shares = sharesOf(standfirstFeatures(labelled, candidates, headline, declared), STANDFIRST_WEIGHTS);
  const none = shares.reduce((left, one) => left - one, 1);
  return candidates
    .map((block, i) => ({ block, share: shares[i] ?? 0 }))
    .filter(({ share }) => share > none)
    .sort((a, b) => b.share - a.share);
}

function unprinted(declared: readonly Description[]): Fact<string> {
  const [first] = declared;
  return first === undefined
    ? UNKNOWN
    : { ...UNKNOWN, alternatives: [{ value: first.text, confidence: UNPRINTED_CONFIDENCE, from: first.from }] };
}

const UNPRINTED_CONFIDENCE = 0.2;

/** Blocks behind the headline that may be the standfirst. */
export function standfirstCandidates(labelled: LabelledPage): Block[] {
  const { galley, labels } = labelled;
  const { headline, bodyBehindHeadline: firstBody, paragraphs } = storyExtent(labelled);
  if (headline < 0) return [];
  const end = headline + 1 + MOST_BLOCKS_BEHIND_HEADLINE;
  return galley.blocks.slice(headline + 1, firstBody < 0 ? end : Math.min(firstBody + 2, end)).filter(
    (block) =>
      !block.hidden &&
      POSSIBLE.has(labels[block.index]?.role ?? "other") &&
      // A brief, or what a video's page tells: its description is all the story there is.
      (labels[block.index]?.role !== "body" || paragraphs > 1 || isNamedStandfirst(labelled, block)) &&
      lengthOf(block) >= FEWEST_CHARS,
  );
}

/** Further paragraphs of the same standfirst: together they are the declared description. */
function followers({ galley, labels, page }: LabelledPage, first: Block, declared: readonly Description[]): Block[] {
  const keyOf = keysOf(page);
  const own = keyOf(first.text);
  if (declared.some((one) => isSame(one, own))) return [];
  const more: Block[] = [];
  for (let i = first.index + 1; i < galley.blocks.length; i++) {
    const block = galley.blocks[i];
    if (block === undefined || block.tag !== first.tag || !POSSIBLE.has(labels[i]?.role ?? "other")) break;
    const joined = textKey([first, ...more, block].map((one) => one.text).join(" "));
    if (!declared.some((one) => isSame(one, joined))) break;
    more.push(block);
  }
  return more;
}
