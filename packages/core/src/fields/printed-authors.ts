import type { LabelledPage } from "../classify/label.ts";
import type { Span } from "../evidence.ts";
import { announcesNames, type BylineParty, readByline } from "../grammar/names/byline.ts";
import { readSections } from "../grammar/names/byline-sections.ts";
import type { BylineRole } from "../grammar/names/lexicon.ts";
import { nameKey } from "../grammar/names/words.ts";
import { readTimeLine } from "../grammar/time/time-line.ts";
import type { Block } from "../measure/galley.ts";
import type { RegionRole } from "../record.ts";
import { known } from "../schema/known.ts";
import { moved } from "../text/moved-span.ts";
import { nameFarBehind, presentedNames } from "./author-boxes.ts";
import type { AuthorClaim, AuthorWitness } from "./author-claim.ts";
import { authorMarks } from "./author-marks.ts";
import {
  BLOCKS_BEFORE_STORY,
  BLOCKS_BELOW_HEADLINE,
  bareNames,
  deskNames,
  isTopic,
  type LabelledName,
  namesUnderLabels,
  postedNames,
  shownIn,
  storyStart,
} from "./bare-authors.ts";
import { blockAround } from "./caption-parts.ts";
import { MOST_AUTHORS, type SiteTest } from "./declared-authors.ts";
import { printedWith } from "./printed.ts";
import { storyExtent } from "./story-extent.ts";

/** How much each witness is worth, by `AuthorWitness.from`. */
const WEIGHTS: Readonly<Record<string, number>> = {
  "text:byline": 0.8,
  "text:label": 0.8,
  "text:posted": 0.7,
  "rel=author": 0.7,
  "text:end-credit": 0.6,
  "text:behind": 0.6,
  "text:presented": 0.6,
  "class=author": 0.5,
  "text:bare": 0.5,
  "text:signature": 0.45,
};
/** Lines that hold more than names; of the others all is names. */
const WHOLE_LINES: ReadonlySet<string> = new Set(["text:byline", "text:end-credit", "text:behind"]);
/** Longest line read for names, in UTF-16 units. */
const LONGEST_LINE = 300;
const LONGEST_MARKED_LINE = 120;

/** The authors that the page prints: lines labelled as byline or end credit, lines that only their markup marks, announced names behind the story. */
export function printedAuthors(labelled: LabelledPage, isSite: SiteTest): readonly AuthorWitness[] {
  const read = (from: string, spans: readonly Span[]): readonly AuthorWitness[] =>
    spans
      .map((span) => lineWitness(labelled, span, { from, isSite }))
      .filter(({ claims }) => claims.length > 0 && claims.length <= MOST_AUTHORS);
  const bylines = read("text:byline", printedWith(labelled, "byline").map(spanOf));
  const unlabelled = announcingLines(labelled).flatMap((block) => {
    const found = read("text:byline", [block.span]);
    return HEAD_ROLES.has(labelled.labels[block.index]?.role ?? "body") ? found : found.filter(namesPeople);
  });
  const under = (names: readonly LabelledName[]): readonly AuthorWitness[] =>
    names.flatMap(({ role, span }) => read("text:label", [span]).map((witness) => withRole(witness, role)));
  const labels = under(namesUnderLabels(labelled));
  // Templates mark up who reviewed a story as they do its author.
  const edited = labels.flatMap(({ claims }) => claims.filter(({ role }) => role === "editor").map(({ key }) => key));
  const marked = authorMarks(labelled)
    .flatMap(({ span, mark }) => read(`${mark}=author`, [span]))
    .filter((witness) => !witness.claims.some(({ key }) => edited.includes(key)) && !isTopicList(witness));
  const credits = read("text:end-credit", printedWith(labelled, "end-credit").map(spanOf));
  const behind = read("text:behind", blocksBehind(labelled).map(spanOf));
  const signatures = read("text:signature", signatureBlocks(labelled).map(spanOf)).filter(
    (witness) => isSignature(witness) && !witness.claims.some(({ name }) => isTopic(labelled, name)),
  );
  const near = [...bylines, ...labels, ...unlabelled, ...marked, ...credits, ...behind];
  const sure = [...near, ...under(nameFarBehind(labelled))];
  const posted = read("text:posted", postedNames(labelled)).map((witness) => ({ ...witness, labelled: true }));
  const makers = [...posted, ...sure].some(({ claims }) => claims.some(({ role }) => role === "author"));
  if (!makers)
    return [
      ...sure,
      ...read("text:bare", bareNames(labelled)),
      ...signatures,
      ...read("text:presented", presentedNames(labelled)),
      ...deskNames(labelled).map((span) => deskWitness(labelled, span)),
    ];
  // Behind a line that announces its author, and behind the story, posts of others may begin.
  const announced = near.find(announces);
  const end = labelled.galley.blocks[storyExtent(labelled).lastBody]?.span[0] ?? 0;
  const start = announced === undefined ? end : placeOf(announced);
  // The line of a post may name a body of people beside its author.
  const line =
    announced === undefined || namesAnyone(announced) ? start : (announced.claims[0]?.spans[0]?.[1] ?? start);
  const isOwn = (post: AuthorWitness): boolean => placeOf(post) < (namesAnyone(post) ? line : start);
  const others = announced === undefined ? posted.filter((post) => !isOwn(post)) : [];
  return [...posted.filter(isOwn), ...sure, ...others, ...signatures];
}

function spanOf({ span }: { readonly span: Span }): Span {
  return span;
}

/** The block before announces the names, as the makers of that kind. */
function withRole(witness: AuthorWitness, role: BylineRole): AuthorWitness {
  return { ...witness, labelled: true, claims: witness.claims.map((claim) => ({ ...claim, role })) };
}

/** A desk is named where nobody is. */
export const DESK = "text:desk";
const WEIGHT_DESK = 0.4;

function deskWitness({ galley }: LabelledPage, span: Span): AuthorWitness {
  const name = galley.text.slice(...span);
  const claim = { kind: "organization", role: "author", own: false, agency: null } as const;
  const claims = [{ ...claim, name, key: nameKey(name), raw: name, spans: [span], nameSpan: span, from: DESK }];
  return { from: DESK, weight: WEIGHT_DESK, labelled: false, claims };
}

function placeOf({ claims }: AuthorWitness): number {
  return claims[0]?.spans[0]?.[0] ?? 0;
}

/** Several bodies of people in one line are what the story is sorted under. */
function isTopicList({ claims, labelled }: AuthorWitness): boolean {
  return !labelled && claims.length > 2 && claims.every(({ kind }) => kind === "organization");
}

function namesAnyone({ claims }: AuthorWitness): boolean {
  return claims.some(({ kind }) => kind === "person");
}

function announces({ labelled, claims }: AuthorWitness): boolean {
  return labelled && claims.some(({ role }) => role === "author");
}

/**
 * Lines below the headline and around the story's first and last that announce names, under whatever role: a time or a menu may
 * stand in the same line. Of the story's own lines only those that are short.
 */
function announcingLines(labelled: LabelledPage): readonly Block[] {
  const { headline, lastBody } = storyExtent(labelled);
  const body = storyStart(labelled);
  const lines = shownIn(labelled, ANNOUNCING_ROLES, [
    [headline + 1, headline < 0 ? 0 : headline + 1 + BLOCKS_BELOW_HEADLINE],
    [body - BLOCKS_BEFORE_STORY, body + FIRST_LINES],
    [lastBody - 1, lastBody + 1],
  ]);
  return lines.filter(
    ({ text, index }) =>
      (text.length <= LONGEST_LINE_BEHIND || HEAD_ROLES.has(labelled.labels[index]?.role ?? "body")) &&
      announcesNames(text),
  );
}

const HEAD_ROLES: ReadonlySet<RegionRole> = new Set(["other", "posted", "updated"] as const);
const ANNOUNCING_ROLES: ReadonlySet<RegionRole> = new Set([...HEAD_ROLES, "body", "subheading", "caption"] as const);
const FIRST_LINES = 3;

/** People's whole names. */
function namesPeople({ claims }: AuthorWitness): boolean {
  return claims.every(({ kind, name }) => kind === "person" && name.includes(" "));
}

/** Announced names stand within so many blocks behind the last paragraph. */
const BLOCKS_BEHIND_STORY = 12;
/** An announced name alone: a longer line behind the story is another story's teaser. */
const LONGEST_LINE_BEHIND = 80;

function blocksBehind(labelled: LabelledPage): readonly Block[] {
  const { galley, labels } = labelled;
  const last = storyExtent(labelled).lastBody;
  if (last < 0) return [];
  const taken = (block: Block): boolean => {
    const role = labels[block.index]?.role;
    return TAKEN.has(role ?? "other");
  };
  return galley.blocks
    .slice(last + 1, last + 1 + BLOCKS_BEHIND_STORY)
    .filter(
      (block) =>
        !block.hidden && block.text.length <= LONGEST_LINE_BEHIND && !taken(block) && announcesNames(block.text),
    );
}

/** Read as what they are, or names of others: `Report: Ann Lee & Bob Ray part`. */
const TAKEN: ReadonlySet<RegionRole> = new Set(["byline", "end-credit", "caption", "credit", "teaser-title"] as const);

const LONGEST_SIGNATURE = 60;
const FEWEST_SIGNATURE_WORDS = 2;

/** A paragraph of a name alone, right before the story's first or right behind its last paragraph, or as one of the two. */
function signatureBlocks(labelled: LabelledPage): readonly Block[] {
  const { galley, labels, page } = labelled;
  const { firstBody: first, lastBody: last } = storyExtent(labelled);
  if (first < 0) return [];
  return [first - 1, first, first + 1, first + 2, last, last + 1].flatMap((i) => {
    const block = galley.blocks[i];
    const role = labels[i]?.role;
    if (block === undefined || !SIGNATURE_ROLES.has(role ?? "embed") || block.links.length > 0 || block.hidden)
      return [];
    const { text } = block;
    const short =
      text.length <= LONGEST_SIGNATURE && !text.includes("(") && text.split(" ").length >= FEWEST_SIGNATURE_WORDS;
    return short && SIGNATURE_TAGS.has(block.tag) && isEmphasised(page, block) ? [block] : [];
  });
}

/** Whole names and next to nothing else: `Harbour Desktop for Linux` tells of something. */
function isSignature({ claims, labelled }: AuthorWitness): boolean {
  const raw = claims[0]?.raw ?? ":";
  const named = claims.reduce((sum, { name, affiliation = "" }) => sum + name.length + affiliation.length, 0);
  return (
    !labelled &&
    !raw.endsWith(":") &&
    named >= LEAST_NAMED_SHARE * raw.length &&
    claims.every(({ kind, name }) => kind === "agency" || (kind === "person" && name.includes(" ")))
  );
}

const LEAST_NAMED_SHARE = 0.65;

/** Bold or italic as a whole, which tells a signature from a stray line. */
function isEmphasised({ tree }: LabelledPage["page"], block: Block): boolean {
  return [block.firstText, block.lastText].every((node) => EMPHASIS_TAGS.has(tree.tagName(tree.parent[node] ?? 0)));
}

/** Roles under which a signature passes: the body's, since it stands in the body's column. */
const SIGNATURE_ROLES: ReadonlySet<RegionRole> = new Set(["body", "subheading", "other", "author-bio"] as const);

const EMPHASIS_TAGS = new Set(["strong", "b", "em", "i"]);

/** Headings and list items are subheadings and menus, never signatures. */
const SIGNATURE_TAGS = new Set(["p", "div", "section", "article"]);

interface LineContext {
  readonly from: string;
  readonly isSite: SiteTest;
}

/**
 * Names end where a time begins; where none are found before it, or only behind it are names announced (`3 May | Written by Ann Lee`),
 * all of the line is read. What a label before the time announces does not stand behind it: `Posted by us at 17:35 Labels: Ann Lee`.
 */
function lineWitness({ galley }: LabelledPage, line: Span, context: LineContext): AuthorWitness {
  const untimed = beforeTime(galley.text, line);
  const whole = readWitness(galley, line, context);
  if (untimed[1] === line[1]) return whole;
  const cut = readWitness(galley, untimed, context);
  if (cut.claims.length > 0 && (cut.labelled || !whole.labelled)) return cut;
  if (readSections(galley.text.slice(...untimed)).sections.at(-1)?.label == null) return whole;
  return {
    ...whole,
    claims: whole.claims.filter(({ nameSpan }) => nameSpan !== undefined && nameSpan[0] < untimed[1]),
  };
}

function readWitness({ text, blocks }: LabelledPage["galley"], span: Span, context: LineContext): AuthorWitness {
  const raw = text.slice(...span);
  // One word can be a name where all of the line must be names.
  const namesOnly = !WHOLE_LINES.has(context.from);
  const longest = namesOnly ? LONGEST_MARKED_LINE : LONGEST_LINE;
  const couple = context.from === "text:posted";
  const parts =
    raw.length > longest ? null : readByline(withLinksParted(blocks, raw, span), { known: true, namesOnly, couple });
  const claims = (parts?.parties ?? []).map((party) => partyClaim(party, raw, span, context));
  return { from: context.from, weight: WEIGHTS[context.from] ?? 0, labelled: parts?.labelled ?? false, claims };
}

/** A comma for the blank between two links to pages of one kind: `By <a href="/ann">Ann Lee</a> <a href="/bob">Bob Ray</a>`. */
function withLinksParted(blocks: readonly Block[], line: string, [start, end]: Span): string {
  let parted = line;
  const links = blockAround(blocks, start, end)?.links ?? [];
  for (const [i, { href, span }] of links.entries()) {
    const next = links[i + 1];
    const at = span[1] - start;
    if (
      next?.span[0] === span[1] + 1 &&
      at > 0 &&
      at < line.length &&
      next.href !== href &&
      stepsTo(next.href) === stepsTo(href)
    )
      parted = `${parted.slice(0, at)},${parted.slice(at + 1)}`;
  }
  return parted;
}

/** An address without its last step. */
function stepsTo(href: string): string {
  return href.slice(0, href.lastIndexOf("/", href.length - 2));
}

/** `By ALMA QUISPE Posted 3 hours ago`: the line up to its first time; all of it where it begins with one. */
function beforeTime(text: string, [start, end]: Span): Span {
  if (end - start > LONGEST_LINE) return [start, end];
  const first = readTimeLine(text.slice(start, end))?.times[0]?.labelStart ?? 0;
  let cut = start + first;
  while (cut > start && BEFORE_TIME.includes(text.charAt(cut - 1))) cut -= 1;
  return cut > start ? [start, cut] : [start, end];
}

/** What parts names from a time in one line. */
const BEFORE_TIME = " \u00a0\n\t|·•,;:-–—/(";

function partyClaim(party: BylineParty, raw: string, line: Span, context: LineContext): AuthorClaim {
  const own = context.isSite(party.name);
  const { affiliation } = party;
  return {
    kind: own && party.kind === "person" ? "organization" : party.kind,
    role: party.role,
    name: party.name,
    key: nameKey(party.name),
    own,
    agency: affiliation?.agency ?? party.agency,
    ...known({
      affiliation: affiliation?.name,
      email: party.email,
    }),
    raw,
    spans: [line],
    nameSpan: moved(party.span, line[0]),
    from: context.from,
  };
}
