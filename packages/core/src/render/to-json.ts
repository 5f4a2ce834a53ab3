import type { NewsRecord } from "../record.ts";
import { inOrder } from "../schema/in-order.ts";
import { RECORD_SHAPE } from "../schema/record-shape.ts";

/**
 * The record as JSON, with its keys in the order of its types whatever order the object had: the same record is always the
 * same bytes. `space` indents as in `JSON.stringify`. No line feed at the end.
 */
export function toJson(record: NewsRecord, space?: number): string {
  return JSON.stringify(inOrder(record, RECORD_SHAPE), null, space);
}
