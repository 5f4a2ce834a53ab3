import type { Fact, Publisher, Span, When } from "tearsheet";
import type { Fields } from "tearsheet/stages";
import { moment, witness } from "../card/moment.ts";
import { type Frame, labelled, paragraph } from "../card/page-frame.ts";

/** Every field: what was chosen, which witness says so and why it won, and who said otherwise. */
export function fieldLines(frame: Frame, fields: Fields): readonly string[] {
  return [
    ...factLines(frame, "headline", fields.headline, String),
    ...fields.otherHeadlines.flatMap((fact) => factLines(frame, "also", fact, String)),
    ...factLines(frame, "kicker", fields.kicker, String),
    ...factLines(frame, "standfirst", fields.standfirst, String),
    ...listLines(frame, "bylines", fields.bylines, (byline) => [
      [byline.person, byline.organization].filter(Boolean).join(", ") || byline.raw,
      evidence([byline.role, byline.from, confidence(byline.confidence), `"${byline.raw}"`, places(byline.spans)]),
    ]),
    ...listLines(frame, "agencies", fields.agencies, (agency) => [
      `${agency.name} (${agency.code})`,
      evidence([agency.role, agency.evidence.join(", "), confidence(agency.confidence), places(agency.spans)]),
    ]),
    ...datelineLines(frame, fields),
    ...factLines(frame, "published", fields.published, readWhen),
    ...factLines(frame, "updated", fields.updated, readWhen),
    ...factLines(frame, "captured", fields.fetchedAt, readWhen),
    ...factLines(frame, "made", fields.renderedAt, readWhen),
    ...factLines(frame, "publisher", fields.publisher, readPublisher),
    ...factLines(frame, "section", fields.section, String),
    ...factLines(frame, "type", fields.type, String),
    ...factLines(frame, "language", fields.language, String),
    ...factLines(frame, "access", fields.access, String),
    ...labelled(frame, "keywords", fields.keywords.join(" · ") || "none"),
    ...labelled(frame, "canonical", fields.canonicalUrl ?? "unknown"),
    ...mediaLines(frame, fields),
    ...listLines(frame, "related", fields.related, (item) => [
      item.title,
      evidence([item.kind, `${item.rail} ${item.position}`, item.age?.raw, places([item.titleSpan, ...item.copies])]),
    ]),
    ...listLines(frame, "notes", fields.notes, (note) => [note.text, evidence([note.kind, places([note.span])])]),
  ];
}

function factLines<T>(frame: Frame, name: string, fact: Fact<T>, read: (value: T) => string): readonly string[] {
  if (fact.value === null) return [...labelled(frame, name, "unknown"), ...otherLines(frame, fact, read)];
  const value = read(fact.value);
  const { basis = [] } = fact;
  const reasons = evidence([
    witness(fact),
    confidence(fact.confidence),
    fact.raw === undefined || fact.raw === value ? "" : `"${fact.raw}"`,
    places(fact.spans ?? []),
  ]);
  return [
    ...labelled(frame, name, value, reasons),
    ...(basis.length === 0 ? [] : note(frame, `because ${basis.join("; ")}`)),
    ...otherLines(frame, fact, read),
  ];
}

/** The witnesses that lost. */
function otherLines<T>(frame: Frame, { alternatives = [] }: Fact<T>, read: (value: T) => string): readonly string[] {
  return alternatives.flatMap(({ value, confidence: share, from }) =>
    note(frame, `not ${read(value)} (${evidence([from, confidence(share)])})`),
  );
}

/** Columns of the labels, under which notes stand. */
const NOTE_INDENT = 11;

function note(frame: Frame, text: string): readonly string[] {
  return paragraph(frame, text, { indent: NOTE_INDENT, inks: ["dim"] });
}

function listLines<T>(
  frame: Frame,
  name: string,
  items: readonly T[],
  read: (item: T) => readonly [value: string, evidence: string],
): readonly string[] {
  if (items.length === 0) return labelled(frame, name, "none");
  return items.flatMap((item, index) => labelled(frame, index === 0 ? name : "", ...read(item)));
}

function datelineLines(frame: Frame, { dateline }: Fields): readonly string[] {
  if (dateline === null) return labelled(frame, "dateline", "none");
  const where = dateline.places
    .map(({ name, region }) => (region === undefined ? name : `${name}, ${region}`))
    .join("; ");
  return labelled(
    frame,
    "dateline",
    dateline.raw,
    evidence([`style ${dateline.style}`, where, dateline.agency ?? "", places([dateline.span])]),
  );
}

function mediaLines(frame: Frame, { media }: Fields): readonly string[] {
  return listLines(frame, "media", media, (item) => [
    item.caption ?? item.alt ?? item.url ?? item.kind,
    evidence([
      item.kind,
      item.lead && "lead",
      item.credit?.raw,
      item.span === null ? "not on the page" : places([item.span]),
    ]),
  ]);
}

function readWhen(when: When): string {
  return moment(when);
}

function readPublisher({ name, place, country, zone }: Publisher): string {
  return [name ?? "(no name)", place, country, zone].filter(Boolean).join(", ");
}

function confidence(share: number): string {
  return share.toFixed(2);
}

function places(spans: readonly Span[]): string {
  return spans.length === 0 ? "" : `at ${spans.map(([start, end]) => `${start}-${end}`).join(" ")}`;
}

function evidence(parts: readonly (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join("; ");
}
