import type { Readable } from "node:stream";
import { pipeline } from "node:stream";
import * as zlib from "node:zlib";

const CHUNK_BYTES = 256 << 10;

/** Makes a decoder of zstd streams; undefined before Node 22.15. */
const createZstdDecompress: (() => NodeJS.ReadWriteStream & Readable) | undefined = Reflect.get(
  zlib,
  "createZstdDecompress",
);

/** A file is compressed with zstd, and this Node cannot read that. */
export class ZstdMissing extends Error {
  constructor() {
    super(
      "is compressed with zstd, which Node reads from 22.15 on; use a newer Node, or decompress it first (zstd -d)",
    );
    this.name = "ZstdMissing";
  }
}

export const HAS_ZSTD: boolean = createZstdDecompress !== undefined;

/** A stream's bytes with one compression undone, all members of it. Throws where the stream is damaged. */
export async function* decompressing(raw: Readable, coding: "gzip" | "zstd"): AsyncGenerator<Uint8Array, void> {
  const decoder = coding === "gzip" ? zlib.createGunzip({ chunkSize: CHUNK_BYTES }) : zstdDecoder();
  const stream = pipeline(raw, decoder, () => {});
  try {
    for await (const bytes of stream) if (bytes instanceof Uint8Array) yield bytes;
  } finally {
    raw.destroy();
    decoder.destroy();
  }
}

function zstdDecoder(): ReturnType<typeof zlib.createGunzip> {
  if (createZstdDecompress === undefined) throw new ZstdMissing();
  return createZstdDecompress() as ReturnType<typeof zlib.createGunzip>;
}
