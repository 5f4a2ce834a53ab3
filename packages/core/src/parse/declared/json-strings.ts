import type { Json } from "../page.ts";
import { decodeReferences } from "../references.ts";
import { mendDoubleEncoding } from "./double-encoding.ts";

const DEEPEST = 64;
/** What scripts print for a value they do not have. */
const NO_VALUE = "undefined";

/** The value with its strings mended: HTML references decoded, doubly encoded UTF-8 decoded once more, "undefined" made null. */
export function mendStrings(value: Json, depth = 0): Json {
  if (typeof value === "string") return value === NO_VALUE ? null : mendDoubleEncoding(decodeReferences(value, true));
  if (depth > DEEPEST || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => mendStrings(one, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mendStrings(one, depth + 1)]));
}
