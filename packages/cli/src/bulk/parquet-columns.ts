import type { SchemaElement } from "hyparquet";

/** Types of columns; a list of one type is a list column, an object a struct. */
type ColumnType = "text" | "truth" | "count" | "share" | "instant" | readonly [ColumnType] | Struct;

interface Struct {
  readonly [name: string]: ColumnType;
}

const WHEN: Struct = {
  edtf: "text",
  earliest: "instant",
  latest: "instant",
  precision: "text",
  zone: "text",
  how: "text",
  witness: "text",
  confidence: "share",
};

/** The columns of the Parquet output, in order; `tableRowOf` fills them. */
export const COLUMNS: Struct = {
  id: "text",
  outcome: "text",
  reason: "text",
  detail: "text",
  record_id: "text",
  url: "text",
  canonical_url: "text",
  sha256: "text",
  fetched: WHEN,
  rendered: WHEN,
  type: "text",
  language: "text",
  publisher: "text",
  headline: "text",
  kicker: "text",
  standfirst: "text",
  bylines: [{ role: "text", person: "text", organization: "text", url: "text", raw: "text", confidence: "share" }],
  agencies: [{ name: "text", code: "text", role: "text", confidence: "share" }],
  dateline: "text",
  dateline_places: ["text"],
  published: WHEN,
  updated: WHEN,
  section: "text",
  keywords: ["text"],
  access: "text",
  body: "text",
  words: "count",
  body_sha256: "text",
  complete: "truth",
  media: [{ kind: "text", lead: "truth", caption: "text", alt: "text", url: "text", credit: "text" }],
  notes: [{ kind: "text", text: "text" }],
  links: [{ text: "text", url: "text" }],
  problems: [{ code: "text", detail: "text" }],
};

const LEAVES: Readonly<Record<string, Omit<SchemaElement, "name">>> = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } },
  truth: { type: "BOOLEAN" },
  count: { type: "INT32" },
  share: { type: "DOUBLE" },
  instant: {
    type: "INT64",
    converted_type: "TIMESTAMP_MILLIS",
    logical_type: { type: "TIMESTAMP", isAdjustedToUTC: true, unit: "MILLIS" },
  },
};

/** The columns as Parquet's own flattened schema tree. */
export const PARQUET_SCHEMA: SchemaElement[] = [
  { name: "root", num_children: Object.keys(COLUMNS).length },
  ...Object.entries(COLUMNS).flatMap(([name, type]) => elementsOf(name, type)),
];

function elementsOf(name: string, type: ColumnType): readonly SchemaElement[] {
  if (typeof type === "string") return [{ name, repetition_type: "OPTIONAL", ...LEAVES[type] }];
  if (isList(type))
    return [
      { name, repetition_type: "OPTIONAL", converted_type: "LIST", logical_type: { type: "LIST" }, num_children: 1 },
      { name: "list", repetition_type: "REPEATED", num_children: 1 },
      ...elementsOf("element", type[0]),
    ];
  const fields = Object.entries(type);
  return [
    { name, repetition_type: "OPTIONAL", num_children: fields.length },
    ...fields.flatMap(([field, fieldType]) => elementsOf(field, fieldType)),
  ];
}

function isList(type: Exclude<ColumnType, string>): type is readonly [ColumnType] {
  return Array.isArray(type);
}
