import { Buffer } from "node:buffer";
import * as zlib from "node:zlib";
import { LARGEST_PAGE_BYTES } from "../inputs/delivery.ts";
import { isZlib } from "../is-zlib.ts";
import type { Flaw } from "./source.ts";

/** How a body was sent: what has to be undone, outermost last. */
export interface Coding {
  readonly chunked: boolean;
  readonly encodings: readonly string[];
}

/** A body with its codings undone, or why that cannot be. */
export type Body =
  | { readonly kind: "body"; readonly bytes: Uint8Array; readonly flaws: readonly Flaw[] }
  | { readonly kind: "no-body"; readonly reason: "damaged" | "too-large" | "unsupported"; readonly detail: string };

/** More layers of compression than any server means well. */
const MOST_ENCODINGS = 3;

/**
 * Undoes chunks and compression. Many archives store bodies already decoded under the heads of the coded ones: a body that is not
 * coded as stated, and looks like text, is taken as it is.
 */
export function openBody(bytes: Uint8Array, { chunked, encodings }: Coding): Body {
  const flaws: Flaw[] = [];
  let body = bytes;
  if (chunked) {
    const joined = joinChunks(bytes);
    body = joined.bytes;
    if (joined.broken !== null) flaws.push({ code: "broken-chunks", detail: joined.broken });
  }
  if (encodings.length > MOST_ENCODINGS)
    return { kind: "no-body", reason: "unsupported", detail: encodings.join(", ") };
  for (const encoding of encodings.toReversed()) {
    const decoded = decode(body, encoding);
    if (decoded === "as-it-is") continue;
    if ("reason" in decoded) return { kind: "no-body", ...decoded };
    body = decoded.bytes;
    if (decoded.flaw !== null) flaws.push({ code: "broken-compression", detail: decoded.flaw });
  }
  return { kind: "body", bytes: body, flaws };
}

interface Joined {
  readonly bytes: Uint8Array;
  /** What is wrong with the chunks; null where they are in order, and where the body never had any. */
  readonly broken: string | null;
}

const LINE_FEED = 0x0a;
const MOST_SIZE_LINE_BYTES = 256;

/** The chunks of a body joined (RFC 9112, 7.1). Behind a broken one the rest is kept as it stands. */
function joinChunks(bytes: Uint8Array): Joined {
  const chunks: Uint8Array[] = [];
  let at = 0;
  while (at < bytes.length) {
    const size = chunkSize(bytes, at);
    if (size === null) {
      if (chunks.length === 0) return { bytes, broken: null };
      chunks.push(bytes.subarray(at));
      return { bytes: Buffer.concat(chunks), broken: `no chunk at byte ${at}` };
    }
    if (size.bytes === 0) return { bytes: Buffer.concat(chunks), broken: null };
    const chunk = bytes.subarray(size.from, size.from + size.bytes);
    chunks.push(chunk);
    if (chunk.length < size.bytes) return { bytes: Buffer.concat(chunks), broken: "the last chunk is cut" };
    at = size.from + size.bytes;
    if (bytes[at] === 0x0d) at += 1;
    if (bytes[at] === LINE_FEED) at += 1;
  }
  return { bytes: Buffer.concat(chunks), broken: null };
}

function chunkSize(bytes: Uint8Array, at: number): { readonly bytes: number; readonly from: number } | null {
  const feed = bytes.subarray(at, at + MOST_SIZE_LINE_BYTES).indexOf(LINE_FEED);
  if (feed === -1) return null;
  const line = Buffer.from(bytes.subarray(at, at + feed)).toString("latin1");
  const digits = (line.split(";")[0] ?? "").trim();
  if (digits === "" || digits.length > 8 || ![...digits.toLowerCase()].every(isHex)) return null;
  return { bytes: Number.parseInt(digits, 16), from: at + feed + 1 };
}

function isHex(digit: string): boolean {
  return (digit >= "0" && digit <= "9") || (digit >= "a" && digit <= "f");
}

type Decoded =
  | "as-it-is"
  | { readonly bytes: Uint8Array; readonly flaw: string | null }
  | { readonly reason: "damaged" | "too-large" | "unsupported"; readonly detail: string };

type Decoder = (bytes: Uint8Array, options: zlib.ZlibOptions) => Uint8Array;

function decode(bytes: Uint8Array, encoding: string): Decoded {
  if (encoding === "identity" || encoding === "" || bytes.length === 0) return "as-it-is";
  const decoder = decoderOf(encoding, bytes);
  if (decoder === "as-it-is") return decoder;
  if (decoder === null)
    return looksLikeText(bytes) ? "as-it-is" : { reason: "unsupported", detail: `Content-Encoding ${encoding}` };
  try {
    return { bytes: decoder(bytes, LIMIT), flaw: null };
  } catch (problem) {
    if (isTooLarge(problem)) return { reason: "too-large", detail: "decompressed it is larger than a page may be" };
    return looksLikeText(bytes) ? "as-it-is" : salvage(bytes, decoder, encoding);
  }
}

const LIMIT: zlib.ZlibOptions = { maxOutputLength: LARGEST_PAGE_BYTES };

/** What can be decompressed of a body whose end is missing. */
function salvage(bytes: Uint8Array, decoder: Decoder, encoding: string): Decoded {
  const detail = `the ${encoding} body is damaged`;
  if (encoding === "br" || encoding === "zstd") return { reason: "damaged", detail };
  try {
    const whole = decoder(bytes, { ...LIMIT, finishFlush: zlib.constants.Z_SYNC_FLUSH });
    return whole.length === 0 ? { reason: "damaged", detail } : { bytes: whole, flaw: `the ${encoding} body is cut` };
  } catch {
    return { reason: "damaged", detail };
  }
}

function decoderOf(encoding: string, bytes: Uint8Array): Decoder | "as-it-is" | null {
  switch (encoding) {
    case "gzip":
    case "x-gzip":
      return bytes[0] === 0x1f && bytes[1] === 0x8b ? zlib.gunzipSync : "as-it-is";
    case "deflate":
      return isZlib(bytes) ? zlib.inflateSync : zlib.inflateRawSync;
    case "br":
      return (body) => zlib.brotliDecompressSync(body, { maxOutputLength: LARGEST_PAGE_BYTES });
    case "zstd":
      return ZSTD === undefined ? null : (body) => ZSTD(body, { maxOutputLength: LARGEST_PAGE_BYTES });
    default:
      return null;
  }
}

/** Undefined before Node 22.15. */
const ZSTD: ((bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array) | undefined = Reflect.get(
  zlib,
  "zstdDecompressSync",
);

function isTooLarge(problem: unknown): boolean {
  return problem instanceof Error && "code" in problem && problem.code === "ERR_BUFFER_TOO_LARGE";
}

const GLANCE_BYTES = 64;

/** Whether a body that would not decompress looks like the page itself. */
function looksLikeText(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, GLANCE_BYTES);
  return start.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}
