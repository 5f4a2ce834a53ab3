import type { ByteFile } from "../byte-file.ts";
import type { Compression } from "../file-kind.ts";
import { memberPieces, plainPieces, streamPieces } from "../pieces.ts";
import type { Find, Place } from "../source.ts";
import { Tape } from "../tape.ts";
import { findOf } from "./find-of.ts";
import { beginsRecord, recordsOf } from "./records.ts";

/** Where a WARC, WET or ARC file stands in its file, and how it is compressed. */
export interface WarcFile {
  readonly name: string;
  readonly file: ByteFile;
  readonly compression: Compression;
}

/** The pages of a WARC, WET or ARC file. */
export async function* warcFinds({ name, file, compression }: WarcFile, from: Place): AsyncGenerator<Find, void> {
  const tape = new Tape(piecesOf(file, compression, from));
  try {
    for await (const record of recordsOf(tape)) yield findOf(name, record);
  } finally {
    await tape.close();
  }
}

function piecesOf(
  file: ByteFile,
  compression: Compression,
  [offset = 0, inside = 0]: Place,
): ConstructorParameters<typeof Tape>[0] {
  if (compression === "none") return plainPieces(file, offset);
  if (compression === "gzip") return memberPieces(file, { from: offset, skip: inside, begins: beginsRecord });
  return streamPieces(file, "zstd", [offset, inside]);
}
