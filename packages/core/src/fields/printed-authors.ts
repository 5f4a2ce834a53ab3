import type { LabelledPage } from "../classify/label.ts";
import type { Span } from "../evidence.ts";
import { announcesNames, type BylineParty, readByline } from "../grammar/names/byline.ts";
import { nameKey } from "../grammar/names/words.ts";
import { readTimeLine } from "../grammar/time/time-line.ts";
import type { Block } from "../measure/galley.ts";
import type { RegionRole } from "../record.ts";
import type { AuthorClaim, AuthorWitness } from "./author-claim.ts";
import { authorMarks } from "./author-marks.ts";
import { bareNames, namesUnderLabels, postedNames } from "./bare-authors.ts";
import type { SiteTest } from "./declared-authors.ts";
import { printedWith } from "./printed.ts";
import { storyExtent } from "./story-extent.ts";

const WEIGHT_BYLINE = 0.8;
const WEIGHT_REL_AUTHOR = 0.7;
const WEIGHT_CLASS = 0.5;
const WEIGHT_END_CREDIT = 0.6;
/** Longest line read for names, in UTF-16 units. */
const WEIGHT_SIGNATURE = 0.45;
const WEIGHT_POSTED = 0.7;
const WEIGHT_BARE = 0.5;
const LONGEST_LINE = 300;
const LONGEST_MARKED_LINE = 120;

/** The authors that the page prints: lines labelled as byline or end credit, lines that only their markup marks, announced names behind the story. */
export function printedAuthors(labelled: LabelledPage, isSite: SiteTest): readonly AuthorWitness[] {
  const read = (span: Span, from: string, weight: number): AuthorWitness =>
    lineWitness(labelled, span, {
      from,
      weight,
      isSite,
      marked: MARKED.has(from),
    });
  const bylines = printedWith(labelled, "byline").map(({ span }) => read(span, "text:byline", WEIGHT_BYLINE));
  const credits = printedWith(labelled, "end-credit").map(({ span }) =>
    read(span, "text:end-credit", WEIGHT_END_CREDIT),
  );
  const marked = authorMarks(labelled).map(({ span, mark }) =>
    mark === "rel" ? read(span, "rel=author", WEIGHT_REL_AUTHOR) : read(span, "class=author", WEIGHT_CLASS),
  );
  const unlabelled = headLines(labelled).map((block) => read(block.span, "text:byline", WEIGHT_BYLINE));
  const behind = blocksBehind(labelled)
    .filter((block) => announcesNames(block.text))
    .map((block) => read(block.span, "text:behind", WEIGHT_END_CREDIT));
  const signatures = signatureBlocks(labelled)
    .map((block) => read(block.span, "text:signature", WEIGHT_SIGNATURE))
    .filter(isSignature);
  const labelledBlocks = namesUnderLabels(labelled).map(({ role, span }) => {
    const witness = read(span, "text:label", WEIGHT_BYLINE);
    return { ...witness, labelled: true, claims: witness.claims.map((claim) => ({ ...claim, role })) };
  });
  const sure = [...bylines, ...labelledBlocks, ...unlabelled, ...marked, ...credits, ...behind].filter(namesSomeone);
  const posted = postedNames(labelled)
    .map((span) => read(span, "text:posted", WEIGHT_POSTED))
    .filter(namesSomeone);
  const announced = sure.find(announces);
  if (announced !== undefined)
    return [...posted.filter((post) => placeOf(post) < placeOf(announced)), ...sure, ...signatures];
  if (posted.length > 0) return [...posted, ...sure, ...signatures];
  if (sure.some(({ claims }) => claims.some(({ role }) => role === "author"))) return [...sure, ...signatures];
  const bare = bareNames(labelled)
    .map((span) => read(span, "text:bare", WEIGHT_BARE))
    .filter(namesSomeone);
  return [...sure, ...bare, ...signatures];
}

function placeOf({ claims }: AuthorWitness): number {
  return claims[0]?.spans[0]?.[0] ?? 0;
}

function namesSomeone({ claims }: AuthorWitness): boolean {
  return claims.length > 0;
}

function announces({ labelled, claims }: AuthorWitness): boolean {
  return labelled && claims.some(({ role }) => role === "author");
}

/** Lines below the headline that announce names, under whatever role: a time or a menu may stand in the same line. */
function headLines(labelled: LabelledPage): readonly Block[] {
  const { galley, labels } = labelled;
  const { headline } = storyExtent(labelled);
  if (headline < 0) return [];
  return galley.blocks.slice(headline + 1, headline + 1 + BLOCKS_BELOW_HEADLINE).filter((block) => {
    const role = labels[block.index]?.role;
    return (role === "other" || role === "posted" || role === "updated") && !block.hidden && announcesNames(block.text);
  });
}

const BLOCKS_BELOW_HEADLINE = 8;

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
    return role === "byline" || role === "end-credit" || role === "caption" || role === "credit";
  };
  return galley.blocks
    .slice(last + 1, last + 1 + BLOCKS_BEHIND_STORY)
    .filter((block) => !block.hidden && block.text.length <= LONGEST_LINE_BEHIND && !taken(block));
}

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
const SIGNATURE_ROLES: ReadonlySet<RegionRole> = new Set(["body", "subheading", "other"] as const);

const EMPHASIS_TAGS = new Set(["strong", "b", "em", "i"]);

/** Headings and list items are subheadings and menus, never signatures. */
const SIGNATURE_TAGS = new Set(["p", "div", "section", "article"]);

/** Stretches that hold names and nothing else. */
const MARKED: ReadonlySet<string> = new Set([
  "rel=author",
  "class=author",
  "text:signature",
  "text:posted",
  "text:bare",
  "text:label",
]);

interface LineContext {
  readonly from: string;
  readonly weight: number;
  readonly isSite: SiteTest;
  /** Its markup says author, so that one word can be a name; but all of the line must be names. */
  readonly marked: boolean;
}

/** Names end where a time begins; where none are found before it, or only behind it are names announced (`3 May | Written by Ann Lee`), all of the line is read. */
function lineWitness({ galley }: LabelledPage, line: Span, context: LineContext): AuthorWitness {
  const untimed = beforeTime(galley.text, line);
  const whole = readWitness(galley.text, line, context);
  if (untimed[1] === line[1]) return whole;
  const cut = readWitness(galley.text, untimed, context);
  return cut.claims.length > 0 && (cut.labelled || !whole.labelled) ? cut : whole;
}

function readWitness(text: string, span: Span, context: LineContext): AuthorWitness {
  const raw = text.slice(...span);
  const longest = context.marked ? LONGEST_MARKED_LINE : LONGEST_LINE;
  const parts = raw.length > longest ? null : readByline(raw, { known: true, namesOnly: context.marked });
  const claims = (parts?.parties ?? []).map((party) => partyClaim(party, raw, span, context));
  return { from: context.from, weight: context.weight, labelled: parts?.labelled ?? false, claims };
}

/** `By ALMA QUISPE Posted 3 hours ago`: the line up to its first time; all of it where it begins with one. */
function beforeTime(text: string, [start, end]: Span): Span {
  if (end - start > LONGEST_LINE) return [start, end];
  const first = readTimeLine(text.slice(start, end))?.times[0]?.labelStart ?? 0;
  let cut = start + first;
  while (cut > start && BEFORE_TIME.has(text.charAt(cut - 1))) cut -= 1;
  return cut > start ? [start, cut] : [start, end];
}

/** What parts names from a time in one line. */
const BEFORE_TIME = new Set([..." \u00a0\n\t|·•,;:-–—/("]);

function partyClaim(party: BylineParty, raw: string, line: Span, context: LineContext): AuthorClaim {
  const own = context.isSite(party.name);
  return {
    kind: own && party.kind === "person" ? "organization" : party.kind,
    role: party.role,
    name: party.name,
    key: nameKey(party.name),
    own,
    agency: party.affiliation?.agency ?? party.agency,
    ...(party.affiliation === undefined
      ? {}
      : { affiliation: party.affiliation.name, affiliationSpan: moved(party.affiliation.span, line[0]) }),
    ...(party.email === undefined ? {} : { email: party.email }),
    raw,
    spans: [line],
    nameSpan: moved(party.span, line[0]),
    from: context.from,
  };
}

function moved([start, end]: Span, by: number): Span {
  return [start + by, end + by];
}
