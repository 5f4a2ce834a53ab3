import type { Json } from "./json.ts";
import { isJsonObject, parseJson } from "./json.ts";
import type { NumberedLine } from "./lines.ts";

/** One page of a manifest. */
export interface ManifestEntry {
  readonly kind: "entry";
  readonly line: number;
  /** Given back as it came. */
  readonly id: string | number;
  /** Relative to the manifest's folder, or absolute. */
  readonly path: string;
  readonly url?: string;
  readonly capturedAt?: string;
  readonly contentType?: string;
}

/** A line that is no entry, and what is wrong with it. */
export interface BadLine {
  readonly kind: "bad-line";
  readonly line: number;
  readonly message: string;
}

const OPTIONAL_KEYS = ["url", "capturedAt", "contentType"] as const;

/** Reads one line of a manifest; null for a blank one. Keys that it does not know are left alone, and null is a missing key. */
export function readManifestLine({ number: line, text }: NumberedLine): ManifestEntry | BadLine | null {
  if (text.trim() === "") return null;
  const bad = (message: string): BadLine => ({ kind: "bad-line", line, message });
  const value = parseJson(text);
  if (value === undefined) return bad("is no JSON; each line must be one JSON object");
  if (!isJsonObject(value)) return bad('is no JSON object; write {"id": "...", "path": "..."}');
  const { id, path } = value;
  if ((typeof id !== "string" || id === "") && typeof id !== "number") return bad('has no "id" (a string or a number)');
  if (typeof path !== "string" || path === "") return bad('has no "path" (a string, relative to the manifest)');
  const wrong = OPTIONAL_KEYS.find((key) => !isMissing(value[key]) && typeof value[key] !== "string");
  if (wrong !== undefined) return bad(`has a "${wrong}" that is no string`);
  return { kind: "entry", line, id, path, ...optionalKeys(value) };
}

function optionalKeys(value: {
  readonly [key: string]: Json;
}): Partial<Record<(typeof OPTIONAL_KEYS)[number], string>> {
  const found: Partial<Record<(typeof OPTIONAL_KEYS)[number], string>> = {};
  for (const key of OPTIONAL_KEYS) {
    const given = value[key];
    if (typeof given === "string" && given !== "") found[key] = given;
  }
  return found;
}

function isMissing(value: Json | undefined): boolean {
  return value === undefined || value === null;
}
