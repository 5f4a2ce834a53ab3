import { constants, crc32, inflateRawSync } from "node:zlib";
import { systemCode } from "../complaints.ts";

/** Sizes and flags of RFC 1952. */
const FIXED_HEADER_BYTES = 10;
const TRAILER_BYTES = 8;
const FLAG = { headerCrc: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 } as const;

/** A member that holds more than this is read as a stream. */
const MOST_AT_ONCE_BYTES = 8 << 20;

const OUTPUT_CHUNK_BYTES = 128 << 10;

/** First bytes of a member; enough to see what it holds. */
const GLANCE_BYTES = 4096;

/** What became of the attempt to read the member at the front of some bytes. */
export type Member =
  | { readonly kind: "whole"; readonly bytes: Uint8Array; readonly used: number; readonly sound: boolean }
  /** More bytes are needed. */
  | { readonly kind: "short" }
  /** Too large to be read at once. */
  | { readonly kind: "large"; readonly headerBytes: number }
  | { readonly kind: "broken"; readonly why: string };

export function isGzip(bytes: Uint8Array, at = 0): boolean {
  return bytes[at] === 0x1f && bytes[at + 1] === 0x8b && bytes[at + 2] === 8;
}

/** Reads the member that stands at the front of `bytes`. */
export function readMember(bytes: Uint8Array): Member {
  if (bytes.length < FIXED_HEADER_BYTES) return { kind: "short" };
  if (!isGzip(bytes)) return { kind: "broken", why: "no gzip member where one must begin" };
  const headerBytes = headerLength(bytes);
  if (headerBytes === null) return { kind: "short" };
  if (headerBytes === -1) return { kind: "broken", why: "a gzip header that is none" };
  try {
    return inflate(bytes, headerBytes);
  } catch (problem) {
    const code = systemCode(problem);
    if (code === "Z_BUF_ERROR") return { kind: "short" };
    if (code === "ERR_BUFFER_TOO_LARGE") return { kind: "large", headerBytes };
    return { kind: "broken", why: problem instanceof Error ? problem.message : "damaged gzip" };
  }
}

/** The beginning of what the member at the front of `bytes` holds; null where there is none that can be read. */
export function glance(bytes: Uint8Array): Uint8Array | null {
  const headerBytes = isGzip(bytes) ? headerLength(bytes) : -1;
  if (headerBytes === null || headerBytes === -1) return null;
  try {
    const start = bytes.subarray(headerBytes, headerBytes + GLANCE_BYTES);
    return inflateRawSync(start, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MOST_AT_ONCE_BYTES });
  } catch {
    return null;
  }
}

/** What `inflateRawSync` gives with `info`, which its types leave out. */
interface Inflated {
  readonly buffer: Uint8Array;
  readonly engine: { readonly bytesWritten: number };
}

function inflate(bytes: Uint8Array, headerBytes: number): Member {
  const options = { info: true, maxOutputLength: MOST_AT_ONCE_BYTES, chunkSize: OUTPUT_CHUNK_BYTES };
  const result: unknown = inflateRawSync(bytes.subarray(headerBytes), options);
  if (!isInflated(result)) return { kind: "broken", why: "no length of the member" };
  const deflateEnd = headerBytes + result.engine.bytesWritten;
  const used = deflateEnd + TRAILER_BYTES;
  if (used > bytes.length) return { kind: "short" };
  const stated = new DataView(bytes.buffer, bytes.byteOffset + deflateEnd, TRAILER_BYTES).getUint32(0, true);
  return { kind: "whole", bytes: result.buffer, used, sound: crc32(result.buffer) === stated };
}

function isInflated(value: unknown): value is Inflated {
  return typeof value === "object" && value !== null && "buffer" in value && "engine" in value;
}

/** Bytes before the deflate stream; null where they are not all at hand, -1 where they are no header. */
function headerLength(bytes: Uint8Array): number | null {
  const flags = bytes[3] ?? 0;
  if ((flags & FLAG.reserved) !== 0) return -1;
  let at = FIXED_HEADER_BYTES;
  if ((flags & FLAG.extra) !== 0) at += 2 + (bytes[at] ?? 0) + ((bytes[at + 1] ?? 0) << 8);
  for (const flag of [FLAG.name, FLAG.comment]) {
    if ((flags & flag) === 0) continue;
    const end = bytes.indexOf(0, at);
    if (end === -1) return null;
    at = end + 1;
  }
  if ((flags & FLAG.headerCrc) !== 0) at += 2;
  return at < bytes.length ? at : null;
}
