import type { FileHandle } from "node:fs/promises";
import type { Readable } from "node:stream";

/** A file, or a stretch of one, that can be read at any place. */
export interface ByteFile {
  read(into: Uint8Array, at: number, length: number, position: number): Promise<{ readonly bytesRead: number }>;
  /** The bytes from one offset up to another, or to the end. */
  stream(from: number, to?: number): Readable;
}

const STREAM_BYTES = 1 << 20;

/** A file; `reached` is the offset behind the last byte that was asked of it. */
export class WholeFile implements ByteFile {
  readonly #file: FileHandle;
  #reached = 0;

  constructor(file: FileHandle) {
    this.#file = file;
  }

  get reached(): number {
    return this.#reached;
  }

  async read(into: Uint8Array, at: number, length: number, position: number): Promise<{ readonly bytesRead: number }> {
    const result = await this.#file.read(into, at, length, position);
    this.#reached = position + result.bytesRead;
    return result;
  }

  stream(start: number, to?: number): Readable {
    const end = to === undefined ? {} : { end: Math.max(start, to - 1) };
    const stream = this.#file.createReadStream({ autoClose: false, start, highWaterMark: STREAM_BYTES, ...end });
    this.#reached = start;
    stream.on("data", (piece) => {
      this.#reached += piece.length;
    });
    return stream.pause();
  }
}

/** `length` bytes of a file from `start` on, as a file of its own. */
export function stretchOf(file: ByteFile, start: number, length: number): ByteFile {
  return {
    read: (into, at, wanted, position) =>
      file.read(into, at, Math.max(0, Math.min(wanted, length - position)), start + position),
    stream: (from) => file.stream(start + from, start + length),
  };
}
