import { LARGEST_PAGE_BYTES } from "./delivery.ts";

export interface NumberedLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** Offset behind the line and its end, in bytes. */
  readonly endByte: number;
}

const LINE_FEED = 0x0a;

/**
 * The lines of a stream of UTF-8, split at line feeds alone (JSON may hold U+2028 unescaped), carriage returns before them
 * and a byte order mark removed. Holds one line and one piece of the stream at a time. A line longer than a page may be is cut,
 * so that a file without line feeds cannot fill memory.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<NumberedLine, void> {
  const line = new LineCollector();
  for await (const piece of stream) {
    const bytes = typeof piece === "string" ? new TextEncoder().encode(piece) : piece;
    let start = 0;
    for (let feed = bytes.indexOf(LINE_FEED); feed !== -1; feed = bytes.indexOf(LINE_FEED, start)) {
      line.add(bytes.subarray(start, feed));
      yield line.take(1);
      start = feed + 1;
    }
    line.add(bytes.subarray(start));
  }
  if (!line.empty) yield line.take(0);
}

class LineCollector {
  #pieces: Uint8Array[] = [];
  #held = 0;
  #read = 0;
  #number = 0;

  get empty(): boolean {
    return this.#held === 0;
  }

  add(bytes: Uint8Array): void {
    this.#read += bytes.length;
    const room = bytes.subarray(0, LARGEST_PAGE_BYTES - this.#held);
    if (room.length > 0) this.#pieces.push(room);
    this.#held += room.length;
  }

  take(feedBytes: number): NumberedLine {
    this.#read += feedBytes;
    this.#number += 1;
    const whole = this.#pieces.length === 1 ? this.#pieces[0] : Buffer.concat(this.#pieces);
    // The decoder drops a byte order mark, which can stand before the first line alone.
    const text = new TextDecoder().decode(whole);
    this.#pieces = [];
    this.#held = 0;
    return { number: this.#number, text: text.endsWith("\r") ? text.slice(0, -1) : text, endByte: this.#read };
  }
}
