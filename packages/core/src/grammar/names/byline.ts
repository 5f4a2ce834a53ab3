import type { Span } from "../../evidence.ts";
import { CodeSet } from "../../text/code-set.ts";
import { AGENCY_STARTS, type NewsAgency } from "./agencies.ts";
import {
  type BylineRole,
  CONJUNCTIONS,
  LABEL_STARTS,
  LABELS,
  type LabelEntry,
  LONGEST_LABEL_WORDS,
  TITLE_WORDS,
} from "./lexicon.ts";
import { isPersonName, type NamePlace } from "./name.ts";
import { type Party, readParties } from "./parties.ts";
import { WordSet } from "./word-set.ts";
import { endOfWord, foldName, isEastAsian, isWordUnit, type Word, wordsOf } from "./words.ts";

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
/** An unannounced line of this many words or fewer can be a signature. */
const LONGEST_SIGNATURE_WORDS = 12;

/**
 * Reads a line as a byline: who wrote, edited, translated, photographed, for whom. Null where the line is none.
 * Without a label only a name with its agency or function is taken (`Ana Silva, Staff Writer`), or a bare name where the caller knows the line.
 */
export function readByline(line: string, options: BylineOptions = {}): BylineParts | null {
  if (line.length > LONGEST_BYLINE) return null;
  if (options.known !== true && !(canBeByline(line) && (mayAnnounce(line) || maySign(line)))) return null;
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
    if (section.label === null && labelled && !(options.known === true && namesMaker(read))) continue;
    if (section.label === null) signed ||= isSignature(read) || (options.known === true && mostlyNames(read));
    for (const party of joinAffiliations(read, section.label?.role ?? "author", section.label !== null))
      parties.push(party);
  }
  if (parties.length === 0 || !(labelled || signed) || isPictureLine(sections)) return null;
  return { labelled, parties: withEmails(parties, emails) };
}

/** Tells most lines of a page apart at once: without a label at their head or a mark inside, they are no bylines. */
function canBeByline(line: string): boolean {
  const { length } = line;
  for (let index = 0; index < length; index += 1) {
    const code = line.charCodeAt(index);
    if (code < ASCII_END ? MARKS.has(code) : code >= EAST_ASIA_START || code === EN_DASH || code === EM_DASH)
      return true;
  }
  const end = Math.min(length, LONGEST_FIRST_WORD);
  let first = 0;
  while (first < end && !isWordUnit(line.charCodeAt(first))) first += 1;
  return first < end && LABEL_START_SET.has(line, first, endOfWord(line, first, end));
}

/** Tells whether a line announces names: `By Ann Lee`, `Text: Ann Lee`. */
export function announcesNames(line: string): boolean {
  return line.length <= LONGEST_BYLINE && canBeByline(line) && mayAnnounce(line) && readByline(line)?.labelled === true;
}

/** Whether some word of the line can be a label where it stands: at the line's head, behind a border, before a colon. */
function mayAnnounce(line: string): boolean {
  const { length } = line;
  for (let at = 0, first = true; at < length; ) {
    const code = line.charCodeAt(at);
    if (!isWordUnit(code)) {
      at += 1;
      continue;
    }
    const end = endOfWord(line, at, length);
    if (code >= EAST_ASIA_START && isEastAsian(line.charAt(at))) return true;
    if (LABEL_START_SET.has(line, at, end) && (first || isBehindBorder(line, at) || holdsColonWithin(line, at)))
      return true;
    at = end;
    first = false;
  }
  return false;
}

const LABEL_START_SET = new WordSet(LABEL_STARTS);
/** The longest label and the space before its colon. */
const LABEL_REACH = 80;

function holdsColonWithin(line: string, from: number): boolean {
  const end = Math.min(line.length, from + LABEL_REACH);
  for (let at = from; at < end; at += 1) if (COLONS.has(line.charCodeAt(at))) return true;
  return false;
}

/** An unannounced line is a byline only with an agency or a function in it, and of few words; East Asian ones may be glued to a name. */
function maySign(line: string): boolean {
  const { length } = line;
  let words = 0;
  let named = false;
  for (let at = 0; at < length; ) {
    if (!isWordUnit(line.charCodeAt(at))) {
      at += 1;
      continue;
    }
    words += 1;
    if (words > LONGEST_SIGNATURE_WORDS) return false;
    const end = endOfWord(line, at, length);
    named ||= mayNameFunction(line, at, end);
    at = end;
  }
  return named;
}

const FUNCTION_WORDS = new WordSet([...TITLE_WORDS, ...AGENCY_STARTS]);

function mayNameFunction(line: string, start: number, end: number): boolean {
  if (FUNCTION_WORDS.has(line, start, end)) return true;
  for (let index = start; index < end; index += 1) {
    const code = line.charCodeAt(index);
    if (code === HYPHEN || code === NON_BREAKING_HYPHEN || code === NON_BREAKING_HYPHEN - 1) return true;
    // A dot between names, the next word glued on in camel case, and scripts without spaces: words may be cut there.
    if (code >= EAST_ASIA_START || code === MIDDLE_DOT || (index > start && code >= 0x41 && code <= 0x5a)) return true;
  }
  return false;
}

const MIDDLE_DOT = 0xb7;
const FULL_STOP = 0x2e;
const HYPHEN = 0x2d;
const NON_BREAKING_HYPHEN = 0x2011;
const ASCII_END = 0x80;
const EAST_ASIA_START = 0x2e80;
const EN_DASH = 0x2013;
const EM_DASH = 0x2014;
const MARKS = new CodeSet(",;:|/([");
const LONGEST_FIRST_WORD = 40;

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

/** A stretch of a line behind one label, or before the first. */
export interface Section {
  readonly label: LabelEntry | null;
  readonly body: Span;
}

/** Blanks the addresses of a line and cuts it at its labels; offsets stay those of the line. */
export function readSections(
  line: string,
  known = false,
): {
  readonly text: string;
  readonly emails: readonly Address[];
  readonly sections: readonly Section[];
} {
  const { text, emails } = maskAddresses(line);
  return { text, emails, sections: splitSections(text, known) };
}

/** Cuts a line before each label: `Text: A B Foto: C D` has two sections. */
function splitSections(text: string, known: boolean): readonly Section[] {
  const words = wordsOf(text);
  const sections: Section[] = [];
  let label: LabelEntry | null = null;
  let start = 0;
  let since = 0;
  let index = 0;
  while (index < words.length) {
    const found = labelAt(text, words, index);
    const word = words[index];
    const shared: LabelEntry | null = found === null ? null : sharedLabel(label, words.slice(since, index));
    // `Ann Lee Fotos von Bob Ray`: without a border only in a line of names.
    if (found === null || word === undefined || !(known || found.isBordered || label !== null || shared !== null)) {
      index += 1;
      continue;
    }
    if (shared === null && word.span[0] > start) sections.push({ label, body: [start, word.span[0]] });
    label = shared ?? found.entry;
    start = found.end;
    index = found.next;
    while ((words[index]?.span[0] ?? text.length) < start) index += 1;
    since = index;
  }
  if (start < text.length) sections.push({ label, body: [start, text.length] });
  return sections;
}

/** `Text & Fotos:`, `Words and photos by`: who wrote also took the pictures. */
function sharedLabel(label: LabelEntry | null, between: readonly Word[]): LabelEntry | null {
  const [first, ...more] = between.filter((word) => !CONJUNCTIONS.has(word.text));
  const entry = first === undefined ? label : label === null ? LABELS.get(foldName(first.text)) : null;
  return entry?.role === "author" && more.length === 0 ? entry : null;
}

interface FoundLabel {
  readonly entry: LabelEntry;
  /** Where the names begin. */
  readonly end: number;
  /** Index of the word behind the label. */
  readonly next: number;
  /** It stands at the line's start, behind a strong mark or before a colon. */
  readonly isBordered: boolean;
}

function labelAt(text: string, words: readonly Word[], index: number): FoundLabel | null {
  const first = words[index];
  if (first === undefined) return null;
  if (!LABEL_START_SET.has(text, first.span[0], first.span[1])) return prefixedLabel(text, first, index);
  for (let size = Math.min(LONGEST_LABEL_WORDS, words.length - index); size > 0; size -= 1) {
    const last = words[index + size - 1];
    if (last === undefined) continue;
    const key = words
      .slice(index, index + size)
      .map((word) => foldName(word.text))
      .join(" ");
    const entry = LABELS.get(key);
    if (entry === undefined) continue;
    const end = afterColon(text, last.span[1]);
    const isBordered = end !== null || (!entry.colon && startsHere(text, first, index));
    if (!isBordered && (entry.colon || size === 1)) continue;
    return { entry, end: end ?? last.span[1], next: index + size, isBordered };
  }
  return prefixedLabel(text, first, index);
}

/** What a line announces that is a label and nothing else: `By`, `Author:`, `Edited by`. */
export function labelAlone(line: string): LabelEntry | null {
  if (line.length > LONGEST_LABEL) return null;
  const words = wordsOf(line);
  if (words.length === 0 || words.length > LONGEST_LABEL_WORDS) return null;
  return LABELS.get(words.map((word) => foldName(word.text)).join(" ")) ?? null;
}

const LONGEST_LABEL = 40;

const COLONS = new CodeSet(":：／/=＝|｜﹕");

function afterColon(text: string, from: number): number | null {
  let index = from;
  while (text.charAt(index) === " " || text.charAt(index) === "." || text.charAt(index) === "\u00a0") index += 1;
  return COLONS.has(text.charCodeAt(index)) ? index + 1 : null;
}

const LABEL_BORDERS = new CodeSet("|／;•·⋅—–.(（/【[〔");

/** A preposition announces names at the start of the line or behind a strong border, and there with a capital or in a script without. */
function startsHere(text: string, first: Word | undefined, index: number): boolean {
  return index === 0 || isBehindBorder(text, first?.span[0] ?? 0);
}

function isBehindBorder(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && text.charAt(at) === " ") at -= 1;
  // `Daniel D. Von Berg`: the stop behind an initial ends nothing.
  const isInitial = text.charCodeAt(at) === FULL_STOP && !isWordUnit(text.charCodeAt(at - 2));
  return LABEL_BORDERS.has(text.charCodeAt(at)) && !isInitial;
}

const EAST_ASIAN_PREFIXES: readonly string[] = ["本报记者", "本報記者", "记者", "記者", "作者"];

/** `记者张三`: label and name without a space. */
function prefixedLabel(text: string, word: Word, index: number): FoundLabel | null {
  if (!isEastAsian(word.text) || !startsHere(text, word, index)) return null;
  const prefix = EAST_ASIAN_PREFIXES.find((label) => word.text.startsWith(label) && word.text.length > label.length);
  const entry = prefix === undefined ? undefined : LABELS.get(prefix);
  if (prefix === undefined || entry === undefined) return null;
  return { entry, end: word.span[0] + prefix.length, next: index, isBordered: true };
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
    if (party.kind === "noise" && parties.length === 0 && labelled) broken = true;
    if (party.kind === "noise" || party.kind === "title" || broken) continue;
    const previous = parties.at(-1);
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

/** An e-mail address and its offset in the line. */
export interface Address {
  readonly value: string;
  readonly at: number;
}

const ADDRESS_ENDS = new Set([..." \u00a0\t\n\r,;|<>()[]\"'"]);

/** Blanks e-mail addresses, handles and URLs, so that offsets stay and names beside them read clean. */
function maskAddresses(line: string): { readonly text: string; readonly emails: readonly Address[] } {
  if (!line.includes("@") && !line.includes("://") && !line.includes("www.")) return { text: line, emails: [] };
  const emails: Address[] = [];
  let text = "";
  let start = 0;
  for (let index = 0; index <= line.length; index += 1) {
    if (index < line.length && !ADDRESS_ENDS.has(line.charAt(index))) continue;
    const token = line.slice(start, index);
    const at = token.indexOf("@");
    const isAddress = at >= 0 || token.includes("://") || token.startsWith("www.");
    // A handle right behind a name is no e-mail address: `Ann Lee@annlee`.
    const from = at > 0 && !token.includes(".", at) ? at : 0;
    if (at > 0 && from === 0) emails.push({ value: token, at: start });
    text += (isAddress ? token.slice(0, from).padEnd(token.length, "|") : token) + line.charAt(index);
    start = index + 1;
  }
  return { text, emails };
}

function withEmails(parties: readonly BylineParty[], emails: readonly Address[]): readonly BylineParty[] {
  if (emails.length === 0) return parties;
  return parties.map((party, index) => {
    const next = parties[index + 1]?.span[0] ?? Number.POSITIVE_INFINITY;
    const own = emails.find((email) => email.at >= party.span[1] && email.at < next);
    return own === undefined || party.kind !== "person" ? party : { ...party, email: own.value };
  });
}
