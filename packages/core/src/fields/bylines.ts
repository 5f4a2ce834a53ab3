import type { LabelledPage } from "../classify/label.ts";
import { agencyByName } from "../grammar/names/agencies.ts";
import { holdsDigit, isEastAsian } from "../grammar/names/words.ts";
import type { Agency, Byline } from "../record.ts";
import { known } from "../schema/known.ts";
import { remembered } from "../text/remembered.ts";
import { textKey } from "../text/same-text.ts";
import { wholeName } from "./author-boxes.ts";
import type { AuthorClaim, AuthorWitness } from "./author-claim.ts";
import { withPlaces, withUrl } from "./byline-places.ts";
import { distinctSpans } from "./choose.ts";
import type { PlacedDateline } from "./dateline.ts";
import { datelineReporters } from "./dateline-reporters.ts";
import { declaredAuthors, type SiteTest } from "./declared-authors.ts";
import { DESK, printedAuthors } from "./printed-authors.ts";
import { isSiteName, siteNames } from "./site-name.ts";
import { agreement } from "./weigh.ts";

/**
 * Who made the story: the first witness that names a person says who; the others confirm, complete and place the names.
 * Organisations stand only where they are named beside a person or alone; the publisher's own name only where nothing else is.
 */
export function readBylines(
  labelled: LabelledPage,
  siteName: string | null,
  dateline: PlacedDateline | null = null,
): Byline[] {
  const isSite = ownNameTest(labelled, siteName);
  const declared = declaredAuthors(labelled, isSite);
  const printed = withReporters(printedAuthors(labelled, isSite), dateline);
  // A name that stands alone may be a topic: it speaks only where the page declares nobody, a person's also where only the site's address.
  const isAddress = declared.every(({ claims }) => claims.every(({ own, name }) => own && DOMAIN.test(name)));
  const speaks = ({ from, claims }: AuthorWitness): boolean =>
    from !== "text:bare" || declared.length === 0 || (isAddress && claims.every(isAuthor));
  const witnesses = [...declared, ...printed.filter(speaks)];
  const makers = chosen(witnesses).map((claim) => withWitnesses(claim, witnesses));
  const bylines = withPlaces(
    labelled,
    makers.map(({ claim, others }) => bylineOf(claim, others)),
  );
  return bylines.map((byline) =>
    byline.person === undefined
      ? byline
      : { ...withUrl(labelled, byline, byline.person), person: wholeName(labelled, byline.person) },
  );
}

/** Without what metas say of every page: an organisation that no line names did not write an agency's report. */
export function besideAgencies(bylines: readonly Byline[], agencies: readonly Agency[]): readonly Byline[] {
  const isTemplate = ({ person, organization = "", from = "", spans = [] }: Byline): boolean =>
    person === undefined && from.startsWith("meta:") && spans.length === 0 && agencyByName(organization) === null;
  return agencies.some(({ role }) => role === "originator") && bylines.every(isTemplate) ? [] : bylines;
}

/** `harbourpost.example` */
const DOMAIN = /^[^\s|]+\.\p{Ll}+$/u;

/** The dateline's reporters tell more than a name that stands alone. */
function withReporters(printed: readonly AuthorWitness[], dateline: PlacedDateline | null): readonly AuthorWitness[] {
  const reporters = dateline === null ? null : datelineReporters(dateline);
  return reporters === null ? printed : [reporters, ...printed.filter(({ from }) => from !== "text:bare")];
}

/** A site's name with so many words around it is still the site's: `Redaktion Harbour Post`. */
const MOST_WORDS_AROUND = 2;
/** Shorter names of sites are words of other names too. */
const FEWEST_SITE_CHARS = 4;

/** The publisher's own name, alone or with a word or two: no author beside a person. */
function ownNameTest({ page }: LabelledPage, siteName: string | null): SiteTest {
  const declared = siteNames(page);
  const names = siteName === null || declared.includes(siteName) ? declared : [siteName, ...declared];
  const isExact = isSiteName(page, names);
  const keys = [...new Set(names.map(textKey))].filter((key) => key.length >= FEWEST_SITE_CHARS);
  return remembered((name) => {
    if (isExact(name)) return true;
    const key = textKey(name);
    const words = key.split(" ").length;
    return keys.some((site) => ` ${key} `.includes(` ${site} `) && words <= site.split(" ").length + MOST_WORDS_AROUND);
  });
}

/** The claims that stand, in the order of the witness that decided. */
function chosen(witnesses: readonly AuthorWitness[]): readonly AuthorClaim[] {
  const lead = leadOf(witnesses);
  if (lead === undefined) return withoutAuthor(witnesses);
  const others = witnesses.filter((witness) => witness !== lead && completes(witness, lead, witnesses));
  return withoutOwn(merged([lead, ...others].flatMap(({ claims }) => claims)));
}

/** Where nobody wrote: what JSON-LD says, else who edited, checked or helped by a printed line. */
function withoutAuthor(witnesses: readonly AuthorWitness[]): readonly AuthorClaim[] {
  const declared = witnesses.find(({ from }) => from.startsWith("jsonld"));
  const printed = witnesses.find(({ from, labelled }) => labelled && from === "text:byline");
  return declared?.claims ?? printed?.claims.filter(({ role }) => !PICTURE_ROLES.has(role)) ?? [];
}

const PICTURE_ROLES: ReadonlySet<string> = new Set(["photographer", "illustrator"]);

/** The first witness that names a person as author; else one that names an organisation, the publisher, or someone by one word. */
function leadOf(witnesses: readonly AuthorWitness[]): AuthorWitness | undefined {
  const naming = (test: (claim: AuthorClaim) => boolean): AuthorWitness | undefined =>
    witnesses.find((witness) => witness.claims.some((claim) => claim.role === "author" && test(claim)));
  // Behind a line that announces somebody a class may mark who commented.
  const said = witnesses.findIndex(({ labelled, claims }) => labelled && claims.some(({ role }) => role === "author"));
  const declared = witnesses.find(
    (witness, i) => namesAuthor(witness) && !(witness.from === "class=author" && said >= 0 && said < i),
  );
  const announced = witnesses.find(({ labelled, claims }) => labelled && claims.some(isAuthor));
  const printed = witnesses.find(
    (witness) => (witness.labelled || witness.from.endsWith("=author")) && namesAuthor(witness) && !isAccount(witness),
  );
  if (declared !== undefined && printed !== undefined && !isPrinted(declared, witnesses)) return printed;
  return (
    declared ??
    announced ??
    naming((claim) => !claim.own && claim.from !== DESK && isFullName(claim)) ??
    naming((claim) => claim.own) ??
    naming(() => true)
  );
}

function isAuthor({ role, kind }: AuthorClaim): boolean {
  return role === "author" && kind === "person";
}

/** A person of one word that only markup marks may be a section or initials; a name with a number in it, or declared in small letters, is an account's. */
function isFullName({ kind, name, from, spans }: AuthorClaim): boolean {
  if (kind !== "person" || name.includes(" ") || isEastAsian(name)) return true;
  return !from.endsWith("=author") && !holdsDigit(name) && (spans.length > 0 || name !== name.toLowerCase());
}

function namesAuthor({ claims }: AuthorWitness): boolean {
  return claims.some((claim) => isAuthor(claim) && (claim.from === "text:posted" || isFullName(claim)));
}

/** One word of a post's own line is an account's name: a whole name that is declared says more. */
function isAccount({ from, claims }: AuthorWitness): boolean {
  return from === "text:posted" && claims.every(({ name }) => !name.includes(" ") && !isEastAsian(name));
}

/** An author that the page prints nowhere may be the one who entered the story; a printed byline then says better. */
function isPrinted(witness: AuthorWitness, witnesses: readonly AuthorWitness[]): boolean {
  const printed = witnesses.flatMap((other) => other.claims.filter((claim) => claim.spans.length > 0));
  return witness.claims.some((claim) =>
    printed.some(
      (other) =>
        samePerson(claim.key, other.key) ||
        ` ${other.key} `.includes(` ${claim.key} `) ||
        other.key.endsWith(claim.key),
    ),
  );
}

/** A printed line that announces itself, or names marked up as authors, with one of the lead's people among them: the others made the story too. */
function completes(witness: AuthorWitness, lead: AuthorWitness, witnesses: readonly AuthorWitness[]): boolean {
  const group =
    witness.from === "rel=author"
      ? witnesses.filter((other) => other.from === "rel=author" && isBeside(other, witness))
      : witness.labelled && PRINTED.has(witness.from)
        ? [witness]
        : isNextLine(witness, lead)
          ? [lead]
          : [];
  return group.some((other) =>
    other.claims.some((claim) => claim.kind === "person" && lead.claims.some((one) => samePerson(claim.key, one.key))),
  );
}

const PRINTED: ReadonlySet<string> = new Set(["text:byline", "text:dateline"]);

/** A line of names right behind the lead's: `홍길동 기자`, `김철수 기자`. */
function isNextLine(witness: AuthorWitness, lead: AuthorWitness): boolean {
  const [own, before] = [witness.claims[0]?.spans[0], lead.claims[0]?.spans[0]];
  if (witness.from !== "text:byline" || lead.from !== witness.from || own === undefined) return false;
  return own[0] - (before?.[1] ?? own[1]) === 1 && witness.claims.every(({ kind }) => kind === "person");
}

/** Author links of one story stand in one line or two. */
const MOST_CHARS_APART = 120;

function isBeside(one: AuthorWitness, other: AuthorWitness): boolean {
  const [left, right] = [one.claims[0]?.spans[0]?.[0], other.claims[0]?.spans[0]?.[0]];
  const people = other.claims.every(({ kind, name }) => kind === "person" && (name.includes(" ") || isEastAsian(name)));
  return people && left !== undefined && right !== undefined && Math.abs(left - right) <= MOST_CHARS_APART;
}

function merged(claims: readonly AuthorClaim[]): readonly AuthorClaim[] {
  const kept: AuthorClaim[] = [];
  for (const claim of claims) if (!kept.some((other) => sameMaker(claim, other))) kept.push(claim);
  return kept;
}

/** The same person under one name; an affiliation that repeats a listed agency is not listed again. */
function sameMaker(claim: AuthorClaim, other: AuthorClaim): boolean {
  if (claim.agency !== null && other.agency !== null && claim.kind === "agency")
    return claim.agency.code === other.agency.code;
  return samePerson(claim.key, other.key);
}

/** `Harbour Post and AFP` wrote together. */
function withoutOwn(claims: readonly AuthorClaim[]): readonly AuthorClaim[] {
  const others = claims.filter((claim) => !claim.own);
  const isJoint = others.every(
    ({ kind, raw, spans }) => kind === "agency" && spans.length > 0 && claims.every((claim) => claim.raw === raw),
  );
  return others.length === 0 ? claims.slice(0, 1) : isJoint ? claims : others;
}

/** True for two printings of one person's name: case, accents, spaces, and a given name cut to its initial set aside. */
export function samePerson(leftName: string, rightName: string): boolean {
  const left = withoutHonorific(leftName);
  const right = withoutHonorific(rightName);
  if (left === right) return left !== "";
  const last = left.slice(left.lastIndexOf(" "));
  if (left.length === right.length || !left.includes(" ") || !right.endsWith(last)) return false;
  const [first, second] = [left.split(" "), right.split(" ")];
  const [short, long] = first.join("").length < second.join("").length ? [first, second] : [second, first];
  return short.length === 2 && short[0]?.length === 1 && (long[0] ?? "").startsWith(short[0]);
}

function withoutHonorific(key: string): string {
  const space = key.indexOf(" ");
  return space > 0 && HONORIFICS.has(key.slice(0, space)) ? key.slice(space + 1) : key;
}

const HONORIFICS: ReadonlySet<string> = new Set(["dr", "prof", "professor", "professorin", "mr", "mrs", "ms", "sir"]);

/** `Ann` and `Ann Lee`. */
function isFuller(other: AuthorClaim, { kind, key }: AuthorClaim): boolean {
  return kind === "person" && other.kind === kind && other.key.startsWith(`${key} `) && !key.includes(" ");
}

interface Maker {
  readonly claim: AuthorClaim;
  readonly others: readonly { readonly claim: AuthorClaim; readonly weight: number }[];
}

function withWitnesses(claim: AuthorClaim, witnesses: readonly AuthorWitness[]): Maker {
  const others = witnesses.flatMap(({ claims, weight }) =>
    claims
      .filter((other) => sameMaker(other, claim) || isFuller(other, claim))
      .map((other) => ({ claim: other, weight })),
  );
  return { claim, others };
}

function bylineOf(claim: AuthorClaim, others: Maker["others"]): Byline {
  const printed = others.map((other) => other.claim).filter((other) => other.spans.length > 0);
  const shown = printed[0] ?? claim;
  const affiliation = affiliationOf(claim, printed);
  const url = others.find((other) => other.claim.url !== undefined)?.claim.url;
  const email = others.find((other) => other.claim.email !== undefined)?.claim.email;
  const person = claim.kind === "person" ? betterName(claim, printed) : null;
  const organization = person === null ? claim.name : affiliation;
  return {
    role: claim.role,
    ...known({ person, organization, url, email }),
    raw: shown.raw,
    spans: distinctSpans(printed.flatMap((other) => other.spans)).sort((a, b) => a[0] - b[0]),
    from: claim.from,
    confidence: agreement(others.map((other) => other.weight)),
  };
}

function affiliationOf(claim: AuthorClaim, printed: readonly AuthorClaim[]): string | undefined {
  return printed.find((other) => other.affiliation !== undefined)?.affiliation ?? claim.affiliation;
}

/** A given name gives way to the whole one that the page prints, a name in capitals or in small letters to one in both. */
function betterName({ name, key }: AuthorClaim, printed: readonly AuthorClaim[]): string {
  const fuller = printed.find((other) => other.key.startsWith(`${key} `));
  if (fuller !== undefined && !key.includes(" ")) return fuller.name;
  const mixed = (text: string): boolean => text !== text.toUpperCase() && text !== text.toLowerCase();
  return mixed(name) ? name : (printed.find((other) => mixed(other.name))?.name ?? name);
}
