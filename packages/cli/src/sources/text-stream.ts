import { linesOf, type NumberedLine } from "../inputs/lines.ts";
import type { ByteFile } from "./byte-file.ts";
import { decompressing } from "./decompressed.ts";
import type { Compression } from "./file-kind.ts";
import type { Place } from "./source.ts";

/** The lines of a file behind a place: bytes before it (decompressed), and lines. */
export async function* linesBehind(
  file: ByteFile,
  compression: Compression,
  [offset = 0, lines = 0]: Place,
): AsyncGenerator<NumberedLine, void> {
  const stream =
    compression === "none" ? file.stream(offset) : without(offset, decompressing(file.stream(0), compression));
  for await (const line of linesOf(stream))
    yield { ...line, number: line.number + lines, endByte: line.endByte + offset };
}

async function* without(count: number, stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  let left = count;
  for await (const bytes of stream) {
    const passed = Math.min(left, bytes.length);
    left -= passed;
    if (passed < bytes.length) yield bytes.subarray(passed);
  }
}
