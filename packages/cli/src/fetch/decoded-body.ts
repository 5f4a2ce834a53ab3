import { Buffer } from "node:buffer";
import type { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
import { FetchRefusal } from "./refusal.ts";

/** More layers of compression than any server means well. */
const MOST_ENCODINGS = 2;

/** Low four bits of a zlib stream's first byte (RFC 1950, CM = 8); a raw deflate stream that begins so is not seen in practice. */
const ZLIB_METHOD = 8;

export interface BodyLimit {
  readonly bytes: number;
  /** `refuse` a longer body, or `cut` it there. */
  readonly beyond: "refuse" | "cut";
}

/**
 * The body with its content encodings undone, counted as it comes: what is counted are decompressed bytes, so a bomb of
 * compressed zeros ends at the limit and not in memory.
 */
export async function decodedBody(body: Readable, encodings: readonly string[], limit: BodyLimit): Promise<Uint8Array> {
  if (encodings.length > MOST_ENCODINGS)
    throw new FetchRefusal("encoding", `is compressed ${encodings.length} times over`);
  let stream: Readable = body;
  for (const encoding of encodings.toReversed()) {
    const decoder = await decoderOf(encoding, stream);
    if (decoder === null) continue;
    stream = pipeline(decoder.source, decoder.transform, ignoreFailure);
  }
  return collect(stream, limit);
}

async function collect(stream: Readable, limit: BodyLimit): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of stream) {
    if (!(piece instanceof Uint8Array)) continue;
    pieces.push(piece);
    bytes += piece.length;
    if (bytes <= limit.bytes) continue;
    if (limit.beyond === "cut") break;
    throw new FetchRefusal("too-large", `is larger than ${limit.bytes} bytes`);
  }
  return Buffer.concat(pieces).subarray(0, limit.bytes);
}

async function decoderOf(
  encoding: string,
  source: Readable,
): Promise<{ source: Readable; transform: Transform } | null> {
  switch (encoding) {
    case "identity":
      return null;
    case "gzip":
    case "x-gzip":
      return { source, transform: createGunzip() };
    case "br":
      return { source, transform: createBrotliDecompress() };
    case "deflate":
      return { source, transform: await inflaterOf(source) };
    default:
      throw new FetchRefusal("encoding", `is encoded as "${encoding}", which cannot be read`);
  }
}

/** `deflate` is a zlib stream by RFC 9110, and a raw one from some servers: the first byte tells. */
async function inflaterOf(source: Readable): Promise<Transform> {
  const first = await firstPiece(source);
  return first === null || ((first[0] ?? 0) & 0x0f) === ZLIB_METHOD ? createInflate() : createInflateRaw();
}

/** Looks at the first piece and puts it back. */
function firstPiece(source: Readable): Promise<Uint8Array | null> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      const piece: unknown = source.read();
      if (piece === null && !source.readableEnded) {
        source.once("readable", settle);
        return;
      }
      source.off("error", reject);
      source.off("end", nothing);
      if (piece instanceof Uint8Array) source.unshift(piece);
      resolve(piece instanceof Uint8Array ? piece : null);
    };
    const nothing = (): void => resolve(null);
    source.once("error", reject);
    source.once("end", nothing);
    source.once("readable", settle);
  });
}

/** Failures of a stage reach the reader of the last stream. */
function ignoreFailure(): void {}
