import { decodeReferences } from "../../text/references.ts";
import type { Json } from "../page.ts";
import { mayBeDoublyEncoded, mendDoubleEncoding } from "./double-encoding.ts";

const DEEPEST = 64;
/** What scripts print for a value they do not have. */
const NO_VALUE = "undefined";

/** Whether a block of JSON may hold a string to be mended. Nearly none does, and mending copies every object. */
export function mayNeedMending(block: string): boolean {
  return block.includes("&") || block.includes("\\u00") || block.includes(NO_VALUE) || mayBeDoublyEncoded(block);
}

/** The value with its strings mended: HTML references decoded, doubly encoded UTF-8 decoded once more, "undefined" made null. */
export function mendStrings(value: Json, depth = 0): Json {
  if (typeof value === "string") return value === NO_VALUE ? null : mendDoubleEncoding(decodeReferences(value, true));
  if (depth > DEEPEST || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => mendStrings(one, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mendStrings(one, depth + 1)]));
}
