import type { NewsRecord } from "./record.ts";
import { brokenLaws } from "./schema/laws.ts";
import { fits, type Mismatch, mismatches } from "./schema/mismatches.ts";
import { RECORD_SHAPE } from "./schema/record-shape.ts";

export type { Mismatch } from "./schema/mismatches.ts";

export type Validation =
  | { readonly valid: true; readonly record: NewsRecord }
  | { readonly valid: false; readonly errors: readonly Mismatch[] };

/**
 * Says whether a value is a news record: first its shape, which is what the published JSON Schema says too; then, where
 * the shape is right, what no schema can say: spans inside the text, regions that cover it, a body text that is its blocks.
 */
export function validateRecord(value: unknown): Validation {
  if (!fits(value, RECORD_SHAPE)) return { valid: false, errors: mismatches(value, RECORD_SHAPE) };
  const errors = brokenLaws(value);
  return errors.length === 0 ? { valid: true, record: value } : { valid: false, errors };
}
