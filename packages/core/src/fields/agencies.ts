import type { LabelledPage } from "../classify/label.ts";
import type { Span } from "../evidence.ts";
import { AGENCIES, agencyByName, findAgencies, type NewsAgency } from "../grammar/names/agencies.ts";
import { readByline } from "../grammar/names/byline.ts";
import { readNote } from "../grammar/names/note.ts";
import type { Block } from "../measure/galley.ts";
import type { Agency, AgencyEvidence, Byline, Media } from "../record.ts";
import { storyNodes } from "./article-node.ts";
import type { PlacedDateline } from "./dateline.ts";
import { objectsOf, stringsOf } from "./json-ld.ts";
import { printedWith } from "./printed.ts";
import { storyExtent } from "./story-extent.ts";
import { hundredths } from "./weigh.ts";

/** A mark of an agency, and what its place says. */
interface Mark {
  readonly agency: NewsAgency;
  readonly evidence: AgencyEvidence;
  readonly span: Span | null;
  readonly weight: number;
  /** It sends on what another made: a syndication note. */
  readonly distributes?: true;
}

/** By place, in the record's order: a mark in the dateline settles it, a photo credit says nothing of the story. */
const WEIGHTS: ReadonlyMap<AgencyEvidence, number> = new Map([
  ["dateline", 0.97],
  ["byline", 0.95],
  ["end-credit", 0.85],
  ["photo-credit", 0],
  ["copyright", 0.7],
  ["structured", 0.8],
]);
/** A second kind of evidence halves what doubt the first leaves. */
const DOUBT_KEPT = 0.5;
const MOST_CONFIDENCE = 0.99;

/** The news agencies behind the story, each with every place that names it. A photo credit alone makes no agency story. */
export function readAgencies(
  labelled: LabelledPage,
  bylines: readonly Byline[],
  dateline: PlacedDateline | null,
  media: readonly Media[],
): Agency[] {
  const marks = [
    ...(dateline === null ? [] : datelineMarks(dateline)),
    ...lineMarks(labelled, "byline", "byline"),
    ...lineMarks(labelled, "end-credit", "end-credit"),
    ...noteMarks(labelled),
    ...endMarks(labelled),
    ...sourceMarks(labelled),
    ...structuredMarks(labelled, bylines),
    ...media.flatMap(pictureMarks),
  ].filter((mark) => mark.agency.kind === "wire");
  const codes = [...new Set(marks.filter((mark) => mark.weight > 0).map((mark) => mark.agency.code))];
  const people = bylines.filter((byline) => byline.person !== undefined);
  return codes.map((code, index) =>
    agencyOf(
      marks.filter((mark) => mark.agency.code === code),
      index,
      people,
    ),
  );
}

function agencyOf(marks: readonly Mark[], index: number, people: readonly Byline[]): Agency {
  const evidence = [...WEIGHTS.keys()].filter((kind) => marks.some((mark) => mark.evidence === kind));
  const ordered = evidence.flatMap((kind) => marks.filter((mark) => mark.evidence === kind));
  const spans = distinct(ordered.flatMap((mark) => (mark.span === null ? [] : [mark.span])));
  const agency = ordered[0]?.agency ?? AGENCIES[0];
  return {
    name: agency?.name ?? "",
    code: agency?.code ?? "",
    role: roleOf(ordered, index, people),
    evidence,
    spans,
    confidence: confidenceOf(evidence),
  };
}

/** The originator made the story; beside people of the paper's own, or behind another agency, it is one of several sources. */
function roleOf(marks: readonly Mark[], index: number, people: readonly Byline[]): Agency["role"] {
  if (marks.some((mark) => mark.evidence === "dateline")) return "originator";
  if (marks.every((mark) => mark.distributes === true || mark.weight === 0))
    return index === 0 ? "originator" : "distributor";
  if (index > 0) return "co-source";
  const named = marks[0]?.agency;
  const own = people.some(
    (byline) =>
      byline.role === "author" &&
      (byline.organization === undefined || agencyByName(byline.organization)?.code !== named?.code),
  );
  return own ? "co-source" : "originator";
}

function datelineMarks({ parts, at }: PlacedDateline): Mark[] {
  const { agency, agencySpan } = parts;
  return agency === null || agencySpan === null
    ? []
    : [mark(agency, "dateline", [agencySpan[0] + at, agencySpan[1] + at])];
}

function lineMarks(labelled: LabelledPage, role: "byline" | "end-credit", evidence: AgencyEvidence): Mark[] {
  return printedWith(labelled, role).flatMap(({ text, span }) => {
    const parties = readByline(text, { known: true })?.parties ?? [];
    return parties.flatMap((party): Mark[] => {
      if (party.role === "photographer" || party.role === "illustrator") return [];
      const named = party.affiliation?.agency != null ? party.affiliation : party;
      return named.agency === null
        ? []
        : [mark(named.agency, evidence, [named.span[0] + span[0], named.span[1] + span[0]])];
    });
  });
}

/** `This report by The Canadian Press was first published ...`, `© 2025 Agence France-Presse` */
function noteMarks(labelled: LabelledPage): Mark[] {
  const lines = [...printedWith(labelled, "note"), ...printedWith(labelled, "end-credit")];
  return lines.flatMap(({ text, span }): Mark[] => {
    const copyright = isCopyright(text);
    const syndicated = readNote(text)?.kind === "syndication";
    if (!copyright && !syndicated) return [];
    return findAgencies(text).map((found) => ({
      ...mark(found.agency, copyright ? "copyright" : "end-credit", [found.span[0] + span[0], found.span[1] + span[0]]),
      ...(syndicated ? { distributes: true as const } : {}),
    }));
  });
}

function isCopyright(text: string): boolean {
  const start = text.trimStart().toLowerCase();
  return start.startsWith("©") || start.startsWith("(c)") || start.startsWith("copyright");
}

const CLOSED_BY: Readonly<Record<string, string>> = { ")": "(", "/": "/", "]": "[", "）": "（" };
/** Agency marks and initials behind a story's last sentence, in UTF-16 units. */
const LONGEST_END_MARK = 40;

/** `... (PAP)`, `... /ritzau/`, `... GNA` behind the last sentence of the last paragraph. */
function endMarks(labelled: LabelledPage): Mark[] {
  const { galley } = labelled;
  const block = galley.blocks[storyExtent(labelled).lastBody];
  if (block === undefined) return [];
  const opener = CLOSED_BY[block.text.slice(-1)];
  if (opener === undefined) return bareEndMark(block);
  const close = block.text.length - 1;
  const open = block.text.lastIndexOf(opener, close - 1);
  if (open < 1 || close - open > LONGEST_END_MARK) return [];
  const agency = agencyByName(block.text.slice(open + 1, close));
  return agency === null ? [] : [mark(agency, "end-credit", [block.span[0] + open, block.span[0] + close + 1])];
}

function bareEndMark({ text, span }: Block): Mark[] {
  const at = text.lastIndexOf(". ") + 2;
  const agency = at < 2 || text.length - at > LONGEST_END_MARK ? null : agencyByName(text.slice(at));
  return agency === null ? [] : [mark(agency, "end-credit", [span[0] + at, span[1]])];
}

/** A line that names the story's sources stands within so many blocks behind it. */
const BLOCKS_TO_SOURCE = 4;
const LONGEST_SOURCE_LINE = 80;

/** `Quelle: paper.example, ino/dpa`, `来源：新华网` behind the story. */
function sourceMarks(labelled: LabelledPage): Mark[] {
  const { galley, labels } = labelled;
  const last = storyExtent(labelled).lastBody;
  if (last < 0) return [];
  return galley.blocks.slice(last, last + 1 + BLOCKS_TO_SOURCE).flatMap(({ text, span, index }) => {
    const role = labels[index]?.role;
    if (text.length > LONGEST_SOURCE_LINE || role === "caption" || role === "credit") return [];
    const lower = (text.startsWith("(") ? text.slice(1) : text).toLowerCase();
    if (!SOURCE_LABELS.some((label) => lower.startsWith(label))) return [];
    return findAgencies(text).map((found) =>
      mark(found.agency, "end-credit", [found.span[0] + span[0], found.span[1] + span[0]]),
    );
  });
}

const SOURCE_LABELS = [
  "quelle:",
  "quellen:",
  "source:",
  "source :",
  "sources:",
  "fuente:",
  "fonte:",
  "bron:",
  "kilde:",
  "källa:",
  "lähde:",
  "źródło:",
  "zdroj:",
  "forrás:",
  "sursa:",
  "источник:",
  "извор:",
  "πηγή:",
  "منبع:",
  "джерело:",
  "kaynak:",
  "sumber:",
  "المصدر:",
  "来源：",
  "來源：",
  "来源:",
  "출처:",
];

function structuredMarks(labelled: LabelledPage, bylines: readonly Byline[]): Mark[] {
  const { declared } = labelled.page;
  const named = bylines
    .filter((byline) => byline.from?.startsWith("text:") !== true)
    .flatMap((byline) => byline.organization ?? []);
  const node = storyNodes(labelled)[0];
  const sources = node === undefined ? [] : [node.value["sourceOrganization"], node.value["provider"]];
  const names = sources.flatMap((value) => [
    ...stringsOf(value),
    ...objectsOf(declared, value).flatMap((object) => stringsOf(object["name"])),
  ]);
  return [...new Set([...named, ...names])].flatMap((name) => {
    const agency = agencyByName(name);
    return agency === null ? [] : [mark(agency, "structured", null)];
  });
}

function pictureMarks({ credit }: Media): Mark[] {
  if (credit === null || credit.span === null) return [];
  const [start] = credit.span;
  return findAgencies(credit.raw).map((found) =>
    mark(found.agency, "photo-credit", [found.span[0] + start, found.span[1] + start]),
  );
}

function mark(agency: NewsAgency, evidence: AgencyEvidence, span: Span | null): Mark {
  return { agency, evidence, span, weight: WEIGHTS.get(evidence) ?? 0 };
}

function distinct(spans: readonly Span[]): readonly Span[] {
  return spans.filter((span, i) => spans.findIndex((other) => other[0] === span[0] && other[1] === span[1]) === i);
}

function confidenceOf(evidence: readonly AgencyEvidence[]): number {
  const weights = evidence.map((kind) => WEIGHTS.get(kind) ?? 0).filter((weight) => weight > 0);
  const doubt = (1 - weights.reduce((most, weight) => Math.max(most, weight))) * (weights.length > 1 ? DOUBT_KEPT : 1);
  return hundredths(Math.min(MOST_CONFIDENCE, 1 - doubt));
}
