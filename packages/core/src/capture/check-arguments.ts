import type { ExtractOptions } from "../options.ts";
import { SHA256_HEX } from "../schema/patterns.ts";
import { isIsoMoment } from "./iso-moment.ts";

const TEXTS = ["url", "capturedAt", "contentType", "sha256"] as const;
const COUNTS = ["maxBytes", "maxNodes", "maxSteps"] as const;

/** Throws a TypeError that names the caller's mistake; says nothing where there is none. */
export function checkArguments(input: unknown, options: ExtractOptions): void {
  if (typeof input !== "string" && !isBytes(input)) {
    throw new TypeError(`extract reads a string or a Uint8Array, not ${kindOf(input)}`);
  }
  if (typeof options !== "object" || options === null)
    throw new TypeError(`options must be an object, not ${kindOf(options)}`);
  for (const name of TEXTS) {
    const value: unknown = options[name];
    if (value !== undefined && typeof value !== "string")
      throw new TypeError(`option ${name} must be a string, not ${kindOf(value)}`);
  }
  for (const name of COUNTS) {
    const value: unknown = options[name];
    if (value !== undefined && !(typeof value === "number" && value > 0))
      throw new TypeError(`option ${name} must be a number above 0`);
  }
  const { capturedAt, sha256 } = options;
  if (sha256 !== undefined && !SHA256_HEX.test(sha256))
    throw new TypeError(`option sha256 must be 64 lower-case hex digits, not "${sha256}"`);
  if (capturedAt !== undefined && !isIsoMoment(capturedAt)) {
    throw new TypeError(
      `option capturedAt must be an ISO 8601 day or instant such as 2025-10-19 or 2025-10-19T06:48Z, not "${capturedAt}"`,
    );
  }
}

/** A Uint8Array of any realm: a worker's or a test runner's has another constructor. */
function isBytes(value: unknown): boolean {
  return ArrayBuffer.isView(value) && kindOf(value) === "Uint8Array";
}

/** `String`, `Null`, `ArrayBuffer`, `Date`. */
function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice("[object ".length, -1);
}
