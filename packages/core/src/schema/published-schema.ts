import { jsonSchemaOf } from "./json-schema.ts";
import { RECORD_SHAPE } from "./record-shape.ts";

const SCHEMA_FILE = "record-1.schema.json";

/** The text of `schema/record-1.schema.json`: JSON Schema 2020-12 of the record, final line feed included. */
export function publishedSchema(): string {
  if (RECORD_SHAPE.kind !== "object") throw new TypeError("the record's shape is an object");
  return `${JSON.stringify(jsonSchemaOf(RECORD_SHAPE, SCHEMA_FILE, "News record"), null, 2)}\n`;
}
