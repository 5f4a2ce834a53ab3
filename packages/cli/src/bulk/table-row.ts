import type { Fact, NewsRecord, When } from "tearsheet";
import type { Library } from "../library.ts";
import type { Answer } from "./answer-item.ts";

/** An answer as a row of a table with typed, nested columns. */
export interface TableRow {
  readonly [column: string]: unknown;
}

/** What every answer has, and of a record what its readers query; the whole record with its evidence is in JSON lines. */
export function tableRowOf(answer: Answer): TableRow {
  const { id, kind, reason, detail, problems, record } = answer;
  return {
    id: String(id),
    outcome: kind,
    reason,
    detail,
    problems: problems.map(({ code, detail: what }) => ({ code, detail: what ?? null })),
    ...(record === null ? NO_RECORD : recordColumns(record)),
  };
}

function recordColumns(record: NewsRecord): TableRow {
  const { capture, body } = record;
  return {
    record_id: record.id,
    url: capture.url,
    canonical_url: capture.canonicalUrl,
    sha256: capture.sha256,
    fetched: whenColumns(capture.fetchedAt),
    rendered: whenColumns(capture.renderedAt),
    type: record.type.value,
    language: record.language.value,
    publisher: record.publisher.value?.name ?? null,
    headline: record.headline.value,
    kicker: record.kicker.value,
    standfirst: record.standfirst.value,
    bylines: record.bylines.map(({ role, person, organization, url, raw, confidence }) => ({
      role,
      person: person ?? null,
      organization: organization ?? null,
      url: url ?? null,
      raw,
      confidence,
    })),
    agencies: record.agencies.map(({ name, code, role, confidence }) => ({ name, code, role, confidence })),
    dateline: record.dateline?.raw ?? null,
    dateline_places: record.dateline?.places.map(({ name }) => name) ?? [],
    published: whenColumns(record.published),
    updated: whenColumns(record.updated),
    section: record.section.value,
    keywords: [...record.keywords],
    access: record.access.value,
    body: body.text,
    words: body.words,
    body_sha256: body.sha256,
    complete: body.complete.value,
    media: record.media.map(({ kind, lead, caption, alt, url, credit }) => ({
      kind,
      lead: lead ?? false,
      caption,
      alt: alt ?? null,
      url,
      credit: credit?.raw ?? null,
    })),
    notes: record.notes.map(({ kind, text }) => ({ kind, text })),
    links: record.links.map(({ text, url }) => ({ text, url })),
  };
}

function whenColumns({ value, how, from, confidence }: Fact<When>): TableRow | null {
  if (value === null) return null;
  return {
    edtf: value.edtf,
    earliest: value.earliest === null ? null : new Date(value.earliest),
    latest: value.latest === null ? null : new Date(value.latest),
    precision: value.precision,
    zone: value.zone ?? null,
    how,
    witness: from ?? null,
    confidence,
  };
}

const NO_RECORD: TableRow = {
  bylines: [],
  agencies: [],
  dateline_places: [],
  keywords: [],
  media: [],
  notes: [],
  links: [],
};

/** Columns of the SQLite table, in order. */
export const FLAT_COLUMNS = [
  "id",
  "outcome",
  "reason",
  "detail",
  "url",
  "headline",
  "published",
  "published_earliest",
  "language",
  "publisher",
  "bylines",
  "body",
  "words",
  "problems",
  "record",
] as const;

/** An answer as a flat row: the columns that are looked for, and the record whole as JSON. */
export function flatRowOf(library: Library, answer: Answer): readonly (string | number | null)[] {
  const { id, kind, reason, detail, problems, record } = answer;
  return [
    String(id),
    kind,
    reason,
    detail,
    record?.capture.url ?? null,
    record?.headline.value ?? null,
    record?.published.value?.edtf ?? null,
    record?.published.value?.earliest ?? null,
    record?.language.value ?? null,
    record?.publisher.value?.name ?? null,
    record === null
      ? null
      : record.bylines.map(({ person, organization, raw }) => person ?? organization ?? raw).join("; "),
    record?.body.text ?? null,
    record?.body.words ?? null,
    JSON.stringify(problems),
    record === null ? null : library.toJson(record),
  ];
}
