import { Buffer } from "node:buffer";
import type { ByteFile } from "./byte-file.ts";

const WINDOW_BYTES = 1 << 20;

/** A stretch of a file in memory that moves on and widens when more is asked for. */
export class FileWindow {
  readonly #file: ByteFile;
  #offset: number;
  #bytes: Uint8Array = new Uint8Array(0);
  #atEnd = false;

  constructor(file: ByteFile, offset: number) {
    this.#file = file;
    this.#offset = offset;
  }

  /** Offset in the file of the first byte at hand. */
  get offset(): number {
    return this.#offset;
  }

  get bytes(): Uint8Array {
    return this.#bytes;
  }

  /** The file has nothing behind what is at hand. */
  get atEnd(): boolean {
    return this.#atEnd;
  }

  move(count: number): void {
    this.#offset += count;
    this.#bytes = this.#bytes.subarray(count);
  }

  moveTo(offset: number): void {
    const ahead = offset - this.#offset;
    if (ahead >= 0 && ahead <= this.#bytes.length) {
      this.move(ahead);
      return;
    }
    this.#offset = offset;
    this.#bytes = this.#bytes.subarray(this.#bytes.length);
    this.#atEnd = false;
  }

  /** Reads on: another window, or as much again as is at hand. */
  async widen(): Promise<void> {
    if (this.#atEnd) return;
    const kept = this.#bytes;
    const wider = Buffer.allocUnsafe(kept.length + Math.max(WINDOW_BYTES, kept.length));
    wider.set(kept);
    let filled = kept.length;
    while (filled < wider.length) {
      const { bytesRead } = await this.#file.read(wider, filled, wider.length - filled, this.#offset + filled);
      filled += bytesRead;
      if (bytesRead > 0) continue;
      this.#atEnd = true;
      break;
    }
    this.#bytes = wider.subarray(0, filled);
  }
}
