import { Buffer } from "node:buffer";
import { LARGEST_PAGE_BYTES } from "../inputs/delivery.ts";
import type { ByteFile } from "./byte-file.ts";
import { type Compression, formByName } from "./file-kind.ts";
import { isGzip } from "./gzip-member.ts";
import type { Coding } from "./http-body.ts";
import { plainPieces, streamPieces } from "./pieces.ts";
import type { Find, Place } from "./source.ts";
import { Tape } from "./tape.ts";

/** POSIX.1-1988 ustar: blocks of 512 bytes, a header before each file. */
const BLOCK_BYTES = 512;
const CHECKSUM = { at: 148, length: 8 } as const;

/** A longer extended header is none. */
const MOST_EXTENDED_BYTES = 1 << 20;

export interface TarFile {
  readonly name: string;
  readonly file: ByteFile;
  readonly compression: Compression;
}

interface Header {
  readonly path: string;
  readonly size: number;
  readonly type: string;
}

/** The pages of a tar archive, by the endings of their names. */
export async function* tarFinds({ name, file, compression }: TarFile, from: Place): AsyncGenerator<Find, void> {
  const tape = new Tape(
    compression === "none" ? plainPieces(file, from[0] ?? 0) : streamPieces(file, compression, from),
  );
  let said: Partial<Header> = {};
  try {
    while (await tape.atLeast(BLOCK_BYTES)) {
      const place = tape.place();
      const block = tape.ahead.subarray(0, BLOCK_BYTES);
      if (block.every((byte) => byte === 0)) {
        tape.skip(BLOCK_BYTES);
        continue;
      }
      const header = readHeader(block);
      if (header === null) {
        await toHeader(tape);
        yield {
          kind: "missing",
          id: `${name}#${place[0] || place[1]}`,
          reason: "damaged",
          detail: "no tar header where one must begin",
          next: tape.place(),
        };
        continue;
      }
      tape.skip(BLOCK_BYTES);
      const { path, size, type } = { ...header, ...said };
      if (EXTENDED.has(header.type) && header.size <= MOST_EXTENDED_BYTES) {
        if (await tape.atLeast(padded(header.size)))
          said = { ...said, ...extended(header.type, tape.ahead.subarray(0, header.size)) };
        tape.skip(padded(header.size));
        continue;
      }
      said = {};
      yield await fileFind(tape, { id: `${name}#${path}`, path, size, type });
    }
    if (tape.hole !== null || tape.ahead.length > 0)
      yield {
        kind: "missing",
        id: name,
        reason: "damaged",
        detail: tape.hole ?? "the archive ends inside a header",
        next: tape.place(tape.ahead.length),
      };
  } finally {
    await tape.close();
  }
}

async function fileFind(tape: Tape, { id, path, size, type }: Header & { readonly id: string }): Promise<Find> {
  const isPage = REGULAR.has(type) && formByName(path)?.kind === "page";
  if (!isPage || size > LARGEST_PAGE_BYTES) {
    await tape.pass(padded(size));
    const next = tape.place();
    if (isPage) return { kind: "missing", id, reason: "too-large", detail: `${size} bytes`, next };
    return { kind: "passed-over", what: REGULAR.has(type) ? "file: no page" : "file: not regular", next };
  }
  const whole = await tape.atLeast(size);
  const bytes = tape.ahead.subarray(0, size);
  if (whole) await tape.pass(padded(size));
  const next = tape.place();
  if (!whole) {
    tape.skip(bytes.length);
    return { kind: "missing", id, reason: "damaged", detail: "the archive ends inside this file", next: tape.place() };
  }
  return { kind: "page", id, bytes, ...(isGzip(bytes) ? { coding: GZIPPED } : {}), flaws: [], next };
}

const GZIPPED: Coding = { chunked: false, encodings: ["gzip"] };

const REGULAR: ReadonlySet<string> = new Set(["0", "\0", "7", ""]);
/** Headers that say something of the file behind them: POSIX's and GNU's. */
const EXTENDED: ReadonlySet<string> = new Set(["x", "L", "g", "K"]);

function readHeader(block: Uint8Array): Header | null {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.length);
  const sum = block.reduce(
    (total, byte, at) => total + (at >= CHECKSUM.at && at < CHECKSUM.at + CHECKSUM.length ? 0x20 : byte),
    0,
  );
  if (sum !== octal(bytes, CHECKSUM.at, CHECKSUM.length)) return null;
  const size = (block[124] ?? 0) >= 0x80 ? binary(bytes, 124, 12) : octal(bytes, 124, 12);
  const prefix = text(bytes, 257, 5) === "ustar" && bytes[262] === 0 ? text(bytes, 345, 155) : "";
  const path = text(bytes, 0, 100);
  return { path: prefix === "" ? path : `${prefix}/${path}`, size, type: String.fromCharCode(block[156] ?? 0) };
}

/** Moves on to the next block that is a header, or to the end. */
async function toHeader(tape: Tape): Promise<void> {
  do tape.skip(BLOCK_BYTES);
  while ((await tape.atLeast(BLOCK_BYTES)) && readHeader(tape.ahead.subarray(0, BLOCK_BYTES)) === null);
}

/** `30 path=some/long/name.html\n` records of POSIX, or GNU's long name. */
function extended(type: string, bytes: Uint8Array): Partial<Header> {
  const said = Buffer.from(bytes).toString("utf8");
  if (type === "L") return { path: said.split("\0")[0] ?? "" };
  if (type !== "x") return {};
  const fields = new Map(said.split("\n").map((line) => split(line.slice(line.indexOf(" ") + 1), "=")));
  const [path, size] = [fields.get("path"), fields.get("size")];
  return { ...(path === undefined ? {} : { path }), ...(size === undefined ? {} : { size: Number(size) }) };
}

function split(line: string, at: string): readonly [string, string] {
  const index = line.indexOf(at);
  return [line.slice(0, index), line.slice(index + 1)];
}

function padded(size: number): number {
  return Math.ceil(size / BLOCK_BYTES) * BLOCK_BYTES;
}

function text(bytes: Buffer, at: number, length: number): string {
  return bytes.toString("utf8", at, at + length).split("\0")[0] ?? "";
}

function octal(bytes: Buffer, at: number, length: number): number {
  return Number.parseInt(text(bytes, at, length).trim() || "0", 8);
}

/** GNU's sizes beyond eight gigabytes: big-endian, the first bit set. */
function binary(bytes: Buffer, at: number, length: number): number {
  return bytes.subarray(at + 1, at + length).reduce((value, byte) => value * 256 + byte, 0);
}
