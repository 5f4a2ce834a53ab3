import { createHash } from "node:crypto";
import { type Fact, type Span, UNKNOWN } from "../src/evidence.ts";
import {
  type BodyBlock,
  type NewsRecord,
  RECORD_SCHEMA,
  type Region,
  type RegionRole,
  type When,
} from "../src/record.ts";

/** A line of an invented page, with its role. */
export type Line = readonly [role: RegionRole, text: string];

/** The story that the renderers' tests print. */
export const LINES: readonly Line[] = [
  ["kicker", "Harbour"],
  ["headline", "Ferry <Anna> runs again & pays *double*"],
  ["standfirst", "After 12 days of repairs the crossing reopened."],
  ["byline", "By Mara Lind, North Coast Wire"],
  ["posted", "Posted March 3, 2025 6:48 am"],
  ["updated", "Updated March 4, 2025"],
  ["caption", "The ferry at its berth on Monday. (Tor Vik/NCW)"],
  ["body", "LUNDVIK (NCW) — The ferry left at 6:05, the port office said."],
  ["subheading", "What comes next"],
  ["body", "Timetable for spring"],
  ["body", "Tickets by post"],
  ["body", "Quay | Boat"],
  ["body", "Leaves"],
  ["body", "6:05 daily"],
  ["body", "“We missed the bell,” said Ida Holm."],
  ["more-link", "Read more: A bridge that never was"],
  ["body", "1. is not a list, and # is not a heading."],
  ["note", "Correction: An earlier version gave a wrong time."],
  ["footer", "© 2025 The Lundvik Post"],
];

const text = LINES.map(([, line]) => line).join("\n");

/** Where a text stands; the first place after `from`. */
export function spanOf(part: string, from = 0): Span {
  const start = text.indexOf(part, from);
  if (start < 0) throw new Error(`not on the page: ${part}`);
  return [start, start + part.length];
}

export function stated<T>(value: T, raw?: string): Fact<T> {
  return {
    value,
    ...(raw === undefined ? {} : { raw, spans: [spanOf(raw)] }),
    how: "stated",
    from: "text",
    confidence: 0.9,
  };
}

const MINUTE: When = {
  edtf: "2025-03-03T06:48+01:00",
  earliest: "2025-03-03T05:48:00Z",
  latest: "2025-03-03T05:48:59Z",
  precision: "minute",
  zone: "Europe/Oslo",
  zoneHow: "inferred",
};
const DAY: When = { edtf: "2025-03-04", earliest: null, latest: null, precision: "day" };

function regions(): readonly Region[] {
  return LINES.map(([role, line]) => ({ span: spanOf(line), role, confidence: 0.9 }));
}

function prose(kind: "paragraph" | "quote" | "list-item", line: string): BodyBlock {
  return { kind, span: spanOf(line), text: line };
}

const BLOCKS: readonly BodyBlock[] = [
  prose("paragraph", "LUNDVIK (NCW) — The ferry left at 6:05, the port office said."),
  { kind: "heading", level: 2, span: spanOf("What comes next"), text: "What comes next" },
  prose("list-item", "Timetable for spring"),
  prose("list-item", "Tickets by post"),
  { kind: "table", row: 0, column: 0, span: spanOf("Quay | Boat"), text: "Quay | Boat" },
  { kind: "table", row: 0, column: 1, span: spanOf("Leaves"), text: "Leaves" },
  { kind: "table", row: 1, column: 1, span: spanOf("6:05 daily"), text: "6:05 daily" },
  prose("quote", "“We missed the bell,” said Ida Holm."),
  { kind: "insert", role: "more-link", span: spanOf("Read more: A bridge that never was") },
  prose("paragraph", "1. is not a list, and # is not a heading."),
];

const bodyText = BLOCKS.flatMap((block) => ("text" in block ? [block.text] : [])).join("\n\n");

export function sha256Of(value: string): string {
  return createHash("sha256").update(value).digest("hex");
}

/** A whole, valid record of the invented page; `changes` replace keys of it. */
export function madeRecord(changes: Partial<NewsRecord> = {}): NewsRecord {
  return {
    schema: RECORD_SCHEMA,
    id: "https://post.example/ferry",
    capture: {
      kind: "html",
      sha256: sha256Of("page"),
      bytes: 4,
      charset: "utf-8",
      url: "https://post.example/ferry?ref=home",
      canonicalUrl: "https://post.example/ferry",
      fetchedAt: {
        value: { ...MINUTE, edtf: "2025-03-04T09:00Z" },
        how: "external",
        from: "option:capturedAt",
        confidence: 1,
      },
      renderedAt: {
        value: {
          edtf: "2025-03-03T05:48:00Z/2025-03-03T05:48:59Z",
          earliest: "2025-03-03T05:48:00Z",
          latest: "2025-03-03T05:48:59Z",
          precision: "interval",
        },
        how: "derived",
        confidence: 0.9,
      },
      text,
    },
    type: stated("report"),
    language: stated("en"),
    publisher: stated({ name: "The Lundvik Post", country: "NO", url: "https://post.example/" }),
    headline: stated("Ferry <Anna> runs again & pays *double*", "Ferry <Anna> runs again & pays *double*"),
    otherHeadlines: [{ value: "Ferry runs again", how: "structured", from: "meta:og:title", confidence: 0.7 }],
    kicker: stated("Harbour", "Harbour"),
    standfirst: stated("After 12 days of repairs the crossing reopened."),
    bylines: [
      {
        role: "author",
        person: "Mara Lind",
        organization: "North Coast Wire",
        raw: "By Mara Lind, North Coast Wire",
        spans: [spanOf("By Mara Lind, North Coast Wire")],
        from: "text",
        confidence: 0.9,
      },
    ],
    agencies: [
      {
        name: "North Coast Wire",
        code: "NCW",
        role: "originator",
        evidence: ["dateline"],
        spans: [spanOf("(NCW)")],
        confidence: 0.9,
      },
    ],
    dateline: {
      raw: "LUNDVIK (NCW) —",
      span: spanOf("LUNDVIK (NCW) —"),
      places: [{ name: "Lundvik", span: spanOf("LUNDVIK") }],
      date: null,
      agency: "NCW",
      style: "AP",
    },
    published: { ...stated(MINUTE, "Posted March 3, 2025 6:48 am"), basis: ["zone from the publisher"] },
    updated: stated(DAY, "Updated March 4, 2025"),
    section: stated("Coast"),
    keywords: ["ferry", "harbour"],
    access: { value: "free", how: "structured", from: "jsonld#/0/isAccessibleForFree", confidence: 0.9 },
    body: {
      blocks: BLOCKS,
      text: bodyText,
      words: 33,
      sha256: sha256Of(bodyText),
      complete: { value: true, how: "inferred", confidence: 0.8 },
    },
    media: [
      {
        kind: "photo",
        present: true,
        lead: true,
        caption: "The ferry at its berth on Monday.",
        alt: "A white ferry",
        url: "https://post.example/ferry.jpg",
        span: spanOf("The ferry at its berth on Monday. (Tor Vik/NCW)"),
        credit: { raw: "Tor Vik/NCW", span: spanOf("Tor Vik/NCW"), creators: ["Tor Vik"], agency: "NCW" },
        takenAt: DAY,
        locationCreated: { name: "Lundvik", country: "NO" },
      },
    ],
    notes: [
      {
        kind: "correction",
        text: "Correction: An earlier version gave a wrong time.",
        span: spanOf("Correction: An earlier version gave a wrong time."),
      },
    ],
    related: [
      {
        rail: "in-body",
        position: 1,
        kind: "article",
        title: "A bridge that never was",
        titleSpan: spanOf("A bridge that never was"),
        summary: null,
        summaryTruncated: false,
        url: "https://post.example/bridge",
        age: null,
        publishedAt: null,
        copies: [],
      },
    ],
    links: [{ text: "port office", url: "https://port.example/?a=1&b=2", span: spanOf("port office") }],
    regions: regions(),
    ...changes,
  };
}

/** A record that knows nothing but its text: every fact unknown, every list empty. */
export function bareRecord(): NewsRecord {
  return madeRecord({
    id: `sha256:${sha256Of("page")}`,
    capture: {
      kind: "text",
      sha256: sha256Of(""),
      bytes: 0,
      charset: "utf-8",
      url: null,
      canonicalUrl: null,
      fetchedAt: UNKNOWN,
      renderedAt: UNKNOWN,
      text: "",
    },
    type: UNKNOWN,
    language: UNKNOWN,
    publisher: UNKNOWN,
    headline: UNKNOWN,
    otherHeadlines: [],
    kicker: UNKNOWN,
    standfirst: UNKNOWN,
    bylines: [],
    agencies: [],
    dateline: null,
    published: UNKNOWN,
    updated: UNKNOWN,
    section: UNKNOWN,
    keywords: [],
    access: UNKNOWN,
    body: { blocks: [], text: "", words: 0, sha256: sha256Of(""), complete: UNKNOWN },
    media: [],
    notes: [],
    related: [],
    links: [],
    regions: [],
  });
}
