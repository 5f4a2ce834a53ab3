import type { Span } from "../../evidence.ts";
import type { NewsAgency } from "./agencies.ts";
import { readSections, type Section } from "./byline-sections.ts";
import { type BylineRole, LABELS } from "./lexicon.ts";
import type { Address } from "./line-addresses.ts";
import { canBeByline, mayAnnounce, maySign } from "./may-be-byline.ts";
import { isPersonName, isTitleWord, type NamePlace } from "./name.ts";
import { type Party, readParties } from "./parties.ts";
import { foldName, isEastAsian, wordsOf } from "./words.ts";

/** Someone, or some body, that a byline names. Spans are offsets in the line. */
export interface BylineParty {
  readonly kind: "person" | "organization" | "agency";
  readonly role: BylineRole;
  readonly name: string;
  readonly span: Span;
  readonly agency: NewsAgency | null;
  /** For whom a person writes, where the byline says so: `Hyung-jin Kim, The Associated Press`. */
  readonly affiliation?: { readonly name: string; readonly span: Span; readonly agency: NewsAgency | null };
  readonly email?: string;
}

export interface BylineParts {
  /** True where the line announces itself (`By`, `Von`, `文／`); false for a bare name with its agency or function. */
  readonly labelled: boolean;
  readonly parties: readonly BylineParty[];
}

export interface BylineOptions {
  /** The line is known to be a byline: bare names count. @default false */
  readonly known?: boolean;
  /** The markup says that the line is names and nothing else: one word is a name, a word that is none spoils the line. @default false */
  readonly namesOnly?: boolean;
  /** Two given names may stand for two people: `Ann and Bob`. @default false */
  readonly couple?: boolean;
  readonly siteName?: string | null;
}

/** Longer lines are sentences, or lists of authors of papers; nothing here is read from them. */
const LONGEST_BYLINE = 400;

/**
 * Reads a line as a byline: who wrote, edited, translated, photographed, for whom. Null where the line is none.
 * Without a label only a name with its agency or function is taken (`Ana Silva, Staff Writer`), or a bare name where the caller knows the line.
 */
export function readByline(line: string, options: BylineOptions = {}): BylineParts | null {
  if (line.length > LONGEST_BYLINE) return null;
  const glued = gluedLabel(line);
  if (glued > 0) {
    const parts = readByline(" ".repeat(glued) + line.slice(glued), { ...options, known: true });
    return parts && { ...parts, labelled: true };
  }
  if (options.known !== true && !(canBeByline(line) && (mayAnnounce(line) || maySign(line)))) return null;
  if (MENU.test(line)) return null;
  const { text, emails, sections } = readSections(line, options.known);
  const labelled = sections.some((section) => section.label !== null);
  if (!labelled && options.known !== true && !maySign(text)) return null;
  const parties: BylineParty[] = [];
  let signed = false;
  for (const section of sections) {
    const place: NamePlace = options.namesOnly === true ? "declared" : "line";
    const found = readParties(text, withoutInterviewee(text, section), {
      place,
      siteName: options.siteName ?? null,
      announced: section.label !== null,
    });
    const read =
      found.length === 1 || (options.couple === true && isCouple(found))
        ? found
        : found.filter((party) => party.kind !== "person" || isPersonName(party.name));
    if (options.namesOnly === true && !isAllNames(read) && section.label === null) continue;
    const isHeard = section.isSource || options.known === true;
    if (section.label === null && labelled && !(isHeard && namesMaker(read))) continue;
    if (section.label === null) signed ||= isSignature(read) || (options.known === true && mostlyNames(read));
    for (const party of joinAffiliations(read, section.label?.role ?? "author", section.label !== null))
      parties.push(party);
  }
  if (parties.length === 0 || !(labelled || signed) || isPictureLine(sections)) return null;
  return { labelled, parties: withEmails(parties, emails) };
}

/** Length of a label that a template glued to the name: `ByKathy Oberlin`. */
function gluedLabel(line: string): number {
  return GLUED_LABEL.exec(line)?.[0].length ?? 0;
}

const GLUED_LABEL = /^(?:By|BY|Von|Par|Por)(?=\p{Lu}\p{Ll})/u;

/** `World|Reporters|Life|Sport|Money|Food`: a site's parts. */
const MENU = /(?:[|｜][^|｜]*){5}/;

/** Tells whether a line announces names: `By Ann Lee`, `Text: Ann Lee`. */
export function announcesNames(line: string): boolean {
  return (
    line.length <= LONGEST_BYLINE &&
    (gluedLabel(line) > 0 || (canBeByline(line) && mayAnnounce(line))) &&
    readByline(line)?.labelled === true
  );
}

function isCouple(parties: readonly Party[]): boolean {
  const isGivenName = ({ kind, name }: Party): boolean => kind === "person" && !name.includes(" ");
  return parties.length === 2 && parties[1]?.after === "and" && parties.every(isGivenName);
}

function isAllNames(parties: readonly Party[]): boolean {
  return parties.length > 0 && parties.every((party) => party.kind !== "noise");
}

/** Before a label: `Post written by Ann Lee` names no organisation. */
function namesMaker(parties: readonly Party[]): boolean {
  return isAllNames(parties) && parties.some(({ kind }) => kind !== "organization");
}

function mostlyNames(parties: readonly Party[]): boolean {
  const noise = parties.filter((party) => party.kind === "noise").length;
  return noise * 2 <= parties.length;
}

/** Words, then only who took the picture: a caption with its credit. */
function isPictureLine(sections: readonly Section[]): boolean {
  const [first, ...rest] = sections;
  const pictures = rest.every(({ label }) => label?.role === "photographer" || label?.role === "illustrator");
  return first?.label === null && rest.length > 0 && pictures;
}

/** `Interview von Ann Lee mit Bob Ray`: who answered is no author. */
function withoutInterviewee(text: string, { label, body }: Section): Span {
  const asks = label !== null && INTERVIEW.test(text.slice(0, body[0]));
  const end = asks ? text.slice(...body).search(ANSWERED_BY) : -1;
  return end < 0 ? body : [body[0], body[0] + end];
}

const INTERVIEW = /interview|gespräch|entretien|entrevista|intervista/i;
const ANSWERED_BY = / (?:mit|with|avec|con|com) /;

/** A bare line is a signature where a person comes with an agency, an organisation or a function. */
function isSignature(parties: readonly Party[]): boolean {
  const person = parties.findIndex((party) => party.kind === "person");
  if (person < 0 || parties.some((party) => party.kind === "noise" && !isEastAsian(party.name))) return false;
  return parties.some(
    (party, index) =>
      (index > person && (party.kind === "agency" || party.kind === "title")) || parties.some((party) => party.titled),
  );
}

/** Gives a person the agency or organisation that stands behind a comma or a bracket. */
function joinAffiliations(read: readonly Party[], role: BylineRole, labelled: boolean): readonly BylineParty[] {
  const parties: BylineParty[] = [];
  let broken = false;
  for (const [index, party] of read.entries()) {
    const previous = parties.at(-1);
    // `Von Ann Lee (Text) und Bob Ray (Fotos)`
    const told = party.after === "bracket" ? LABELS.get(foldName(party.name))?.role : undefined;
    if (told !== undefined && previous !== undefined) parties[parties.length - 1] = { ...previous, role: told };
    if (party.kind === "noise" && parties.length === 0 && labelled) broken = true;
    if (party.kind === "noise" || party.kind === "title" || told !== undefined || broken) continue;
    // `Ann Lee (Pressesprecherin des Hafens)`
    if (party.after === "bracket" && wordsOf(party.name).slice(0, 1).some(isTitleWord)) continue;
    // `Content & Marketing, Harbour Institute` behind a function: all of it is where the one person works.
    if (party.kind === "organization" && previous?.affiliation?.agency === null) continue;
    const beside =
      party.after === "comma" || party.after === "bracket" || party.after === "dash" || party.after === "place";
    if (party.after === "place" && (party.kind === "person" || (previous !== undefined && previous.kind !== "person")))
      continue;
    const isWorkplace = party.kind !== "person" || isBehindFunction(read, index);
    if (isWorkplace && beside && previous?.kind === "person" && previous.affiliation === undefined) {
      parties[parties.length - 1] = {
        ...previous,
        affiliation: { name: party.name, span: party.span, agency: party.agency },
      };
      continue;
    }
    parties.push({ kind: party.kind, role, name: party.name, span: party.span, agency: party.agency });
  }
  return parties;
}

/** `Ann Lee, Vice President, Harbour Cloud`: what ends a line behind its one person's function has the shape of a name, and is none. */
function isBehindFunction(read: readonly Party[], index: number): boolean {
  return read.length === 3 && index === 2 && read[1]?.kind === "title" && read[1].after === "comma";
}

function withEmails(parties: readonly BylineParty[], emails: readonly Address[]): readonly BylineParty[] {
  if (emails.length === 0) return parties;
  return parties.map((party, index) => {
    const next = parties[index + 1]?.span[0] ?? Number.POSITIVE_INFINITY;
    const own = emails.find((email) => email.at >= party.span[1] && email.at < next);
    return own === undefined || party.kind !== "person" ? party : { ...party, email: own.value };
  });
}
