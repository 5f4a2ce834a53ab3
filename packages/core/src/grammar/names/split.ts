import type { Span } from "../../evidence.ts";
import type { NewsAgency } from "./agencies.ts";
import { readSections } from "./byline-sections.ts";
import type { BylineRole } from "./lexicon.ts";
import { isOrganisationName, isPersonName } from "./name.ts";
import { type Party, readParties } from "./parties.ts";
import { foldName, hasCase, startsName, wordsOf } from "./words.ts";

/** One part of an author value that a page declares. */
export interface NamePart {
  /** `noise`: dates, addresses, functions, user names that say nothing, and "Staff" or "Redaktion" alone. */
  readonly kind: "person" | "organization" | "agency" | "noise";
  readonly name: string;
  /** In the value as given; null where the name was turned round. */
  readonly span: Span | null;
  readonly role: BylineRole;
  readonly agency: NewsAgency | null;
}

export interface SplitOptions {
  readonly siteName?: string | null;
  /** The page types the value as one person, or as an organisation. */
  readonly declaredAs?: "person" | "organization" | null;
}

/** Longer values are prose, not names. */
const LONGEST_VALUE = 2000;

/** Splits a declared author value into its parts: `Felix Schröder und Jörg Soldwisch, dpa` has three. */
export function splitNames(value: string, options: SplitOptions = {}): readonly NamePart[] {
  if (value.length > LONGEST_VALUE) return [];
  const whole = company(value) ?? wholeOrganisation(value, options) ?? turnedName(value) ?? smallName(value, options);
  if (whole !== null) return [whole];
  const parts: NamePart[] = [];
  const { text, sections } = readSections(value);
  for (const section of sections) {
    const parties = readParties(text, section.body, { place: "declared", siteName: options.siteName ?? null });
    const alone = parties.length === 1 && sections.length === 1;
    for (const party of parties) parts.push(partOf(party, section.label?.role ?? "author", alone));
  }
  return parts;
}

/** One word, or a name in small letters, is a name where the value holds nothing else. */
function partOf(party: Party, role: BylineRole, alone: boolean): NamePart {
  const weak = party.kind === "person" && !alone && !isPersonName(party.name, "line");
  const kind = party.kind === "title" || weak ? "noise" : party.kind;
  return { kind, name: party.name, span: party.span, role, agency: party.agency };
}

/** `Ann lee`, where the page says that it is a person. */
function smallName(value: string, { declaredAs }: SplitOptions): NamePart | null {
  const [first = "", last = "", ...more] = value.trim().split(" ");
  const capital = last.charAt(0).toUpperCase() + last.slice(1);
  if (declaredAs !== "person" || more.length > 0 || capital === last || !isPersonName(`${first} ${capital}`))
    return null;
  return { kind: "person", name: `${first} ${last}`, span: null, role: "author", agency: null };
}

const LIST_MARKS = ",;|/@:•、，·";

/** A value without list marks that is one organisation's name, joining words and all: `Center for Drug Evaluation and Research`. */
function wholeOrganisation(value: string, options: SplitOptions): NamePart | null {
  const name = value.trim();
  if (name === "") return null;
  const site = options.siteName ?? null;
  const own = site !== null && foldName(site) === foldName(name);
  if (!own) {
    for (const char of name) if (LIST_MARKS.includes(char)) return null;
    const declared = options.declaredAs === "organization" && wordsOf(name).length > 1;
    const parties = readParties(name, [0, name.length], { place: "declared", siteName: site });
    if (parties.length < 2 || parties.some((party) => party.kind === "agency")) return null;
    if (parties[0]?.kind === "person" || !(declared || isOrganisationName(name))) return null;
  }
  const at = value.indexOf(name);
  return { kind: "organization", name, span: [at, at + name.length], role: "author", agency: null };
}

/** `Halden Pumps, Inc.`: the comma before a company's form parts no names. */
function company(value: string): NamePart | null {
  const name = value.trim();
  const comma = name.indexOf(",");
  if (comma < 0 || !COMPANY_FORMS.has(foldName(name.slice(comma + 1).trim()))) return null;
  const at = value.indexOf(name);
  return { kind: "organization", name, span: [at, at + name.length], role: "author", agency: null };
}

const COMPANY_FORMS: ReadonlySet<string> = new Set(["inc", "ltd", "limited", "llc", "llp", "corp", "plc", "gmbh"]);

/** `Soldwisch, Jörg`, `Lee, Ann T.`: one capitalised word, a comma, another with an initial or none, nothing else. */
function turnedName(value: string): NamePart | null {
  const comma = value.indexOf(",");
  if (comma < 0 || value.indexOf(",", comma + 1) >= 0) return null;
  const [last, first] = [value.slice(0, comma).trim(), value.slice(comma + 1).trim()];
  const plain = (name: string): boolean => {
    const words = wordsOf(name);
    const [word = "", initial = "", ...more] = words.map(({ text }) => text);
    const isName = startsName(word) && hasCase(word) && word !== word.toUpperCase();
    return isName && initial.length < 2 && initial === initial.toUpperCase() && more.length === 0;
  };
  if (!plain(last) || !plain(first)) return null;
  const parties = readParties(`${first} ${last}`, [0, first.length + last.length + 1], { place: "declared" });
  if (parties.length !== 1 || parties[0]?.kind !== "person" || isOrganisationName(last)) return null;
  return { kind: "person", name: `${first} ${last}`, span: null, role: "author", agency: null };
}
