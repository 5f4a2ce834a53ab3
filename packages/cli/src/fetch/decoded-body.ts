import { Buffer } from "node:buffer";
import type { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
import { isZlib } from "../is-zlib.ts";
import { FetchRefusal } from "./refusal.ts";

/** More layers of compression than any server means well. */
const MOST_ENCODINGS = 2;

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
    const first = await firstPiece(stream);
    if (first === null) return new Uint8Array();
    const decoder = decoderOf(encoding, first);
    if (decoder !== null) stream = pipeline(stream, decoder, ignoreFailure);
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

function decoderOf(encoding: string, first: Uint8Array): Transform | null {
  switch (encoding) {
    case "identity":
      return null;
    case "gzip":
    case "x-gzip":
      return createGunzip();
    case "br":
      return createBrotliDecompress();
    case "deflate":
      return isZlib(first) ? createInflate() : createInflateRaw();
    default:
      throw new FetchRefusal("encoding", `is encoded as "${encoding}", which cannot be read`);
  }
}

/** Looks at the first piece and puts it back; null where the body is empty. */
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
