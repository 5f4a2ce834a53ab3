import type { LabelledPage } from "../classify/label.ts";
import type { Span } from "../evidence.ts";
import { AGENCIES, agencyByName, findAgencies, type NewsAgency } from "../grammar/names/agencies.ts";
import { readByline } from "../grammar/names/byline.ts";
import { readNote } from "../grammar/names/note.ts";
import type { Agency, AgencyEvidence, Byline, Media } from "../record.ts";
import { covering } from "../text/covering.ts";
import { moved } from "../text/moved-span.ts";
import { storyNodes } from "./article-node.ts";
import { distinctSpans } from "./choose.ts";
import type { PlacedDateline } from "./dateline.ts";
import { objectsOf, stringsOf } from "./json-ld.ts";
import { printedWith } from "./printed.ts";
import { readSourceMarks, rightsHolder, type SourceMark } from "./source-marks.ts";
import { agreement } from "./weigh.ts";

/** A mark of an agency, and what its place says. */
interface Mark {
  readonly agency: NewsAgency;
  readonly evidence: AgencyEvidence;
  readonly span: Span | null;
  readonly weight: number;
  /** It sends on what another made: a syndication note. */
  readonly distributes?: boolean;
  /** It gave some of what the paper wrote: `mit dpa`. */
  readonly shared?: boolean;
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
/** The news agencies behind the story, each with every place that names it. A photo credit alone makes no agency story. */
export function readAgencies(
  labelled: LabelledPage,
  bylines: readonly Byline[],
  dateline: PlacedDateline | null,
  media: readonly Media[],
): Agency[] {
  const isCredit = covering(media.flatMap(({ credit }) => (credit?.span == null ? [] : [credit.span])));
  const marks = [
    ...(dateline === null ? [] : datelineMarks(dateline)),
    ...lineMarks(labelled, "byline", "byline"),
    ...lineMarks(labelled, "end-credit", "end-credit"),
    ...noteMarks(labelled),
    ...readSourceMarks(labelled)
      .filter(({ span }) => !isCredit(span))
      .map(sourceMark),
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
  const spans = distinctSpans(ordered.flatMap((mark) => (mark.span === null ? [] : [mark.span])));
  const agency = ordered[0]?.agency ?? AGENCIES[0];
  return {
    name: agency?.name ?? "",
    code: agency?.code ?? "",
    role: roleOf(ordered, index, people),
    evidence,
    spans,
    confidence: agreement(evidence.map((kind) => WEIGHTS.get(kind) ?? 0).filter((weight) => weight > 0)),
  };
}

/** Who signs its place or holds its rights made the story, whoever wrote it. */
const SETTLED: ReadonlySet<AgencyEvidence> = new Set(["dateline", "copyright"]);

/** The originator made the story; beside people of the paper's own, or behind another agency, it is one of several sources. */
function roleOf(marks: readonly Mark[], index: number, people: readonly Byline[]): Agency["role"] {
  if (marks.some((mark) => SETTLED.has(mark.evidence) && mark.shared !== true)) return "originator";
  if (marks.every((mark) => mark.distributes === true || mark.weight === 0))
    return index === 0 ? "originator" : "distributor";
  if (index > 0 || marks.some((mark) => mark.shared)) return "co-source";
  const named = marks[0]?.agency;
  const authors = people.filter((byline) => byline.role === "author");
  const isOwn = authors.some(
    ({ organization }) => organization !== undefined && agencyByName(organization)?.code === named?.code,
  );
  return authors.length > 0 && !isOwn ? "co-source" : "originator";
}

function datelineMarks({ parts, at }: PlacedDateline): Mark[] {
  const { agency, agencySpan } = parts;
  return agency === null || agencySpan === null ? [] : [mark(agency, "dateline", moved(agencySpan, at))];
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

/** `This report by The Canadian Press was first published ...`, `With files from Reuters`, `© 2025 Agence France-Presse` */
function noteMarks(labelled: LabelledPage): Mark[] {
  const lines = [...printedWith(labelled, "note"), ...printedWith(labelled, "end-credit")];
  return lines.flatMap(({ text, span: [start] }): Mark[] => {
    const holder = rightsHolder(text);
    const kind = holder === null ? readNote(text)?.kind : undefined;
    if (holder === null && kind !== "syndication" && kind !== "contributor") return [];
    return (holder?.marks ?? findAgencies(text)).map(({ agency, span: [from, to] }) => ({
      ...mark(agency, holder === null ? "end-credit" : "copyright", [from + start, to + start]),
      distributes: kind === "syndication",
      shared: kind === "contributor",
    }));
  });
}

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

function sourceMark({ agency, evidence, span, shared }: SourceMark): Mark {
  return { ...mark(agency, evidence, span), shared };
}

function mark(agency: NewsAgency, evidence: AgencyEvidence, span: Span | null): Mark {
  return { agency, evidence, span, weight: WEIGHTS.get(evidence) ?? 0 };
}
