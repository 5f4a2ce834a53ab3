import { Buffer } from "node:buffer";
import { createInflateRaw } from "node:zlib";
import type { ByteFile } from "./byte-file.ts";
import { decompressing, ZstdMissing } from "./decompressed.ts";
import { FileWindow } from "./file-window.ts";
import { glance, isGzip, readMember } from "./gzip-member.ts";
import type { Place } from "./source.ts";
import type { Hole, Piece } from "./tape.ts";

const PLAIN_PIECE_BYTES = 1 << 20;

/** CRC and length of RFC 1952 behind the deflate stream. */
const TRAILER_BYTES = 8;

const MAGIC = Uint8Array.of(0x1f, 0x8b, 8);

/** The bytes of a file as they are. */
export async function* plainPieces(file: ByteFile, from: number): AsyncGenerator<Piece, void> {
  for (let offset = from; ; ) {
    const bytes = Buffer.allocUnsafe(PLAIN_PIECE_BYTES);
    const { bytesRead } = await file.read(bytes, 0, bytes.length, offset);
    if (bytesRead === 0) return;
    yield { bytes: bytes.subarray(0, bytesRead), offset, inside: null };
    offset += bytesRead;
  }
}

/** What a whole compressed stream holds, where its members tell no places: a place is found again by reading up to it. */
export async function* streamPieces(
  file: ByteFile,
  coding: "gzip" | "zstd",
  [offset = 0, skip = 0]: Place,
): AsyncGenerator<Piece | Hole, void> {
  if (offset !== 0) return;
  let inside = 0;
  try {
    for await (const bytes of decompressing(file.stream(0), coding)) {
      const start = Math.max(0, Math.min(bytes.length, skip - inside));
      inside += start;
      if (start < bytes.length) yield { bytes: bytes.subarray(start), offset: 0, inside };
      inside += bytes.length - start;
    }
  } catch (problem) {
    if (problem instanceof ZstdMissing) throw problem;
    yield { hole: whyBroken(problem), at: 0, offset: BEHIND_ALL };
  }
}

/**
 * What the gzip members of a file hold, one piece a member where it is small, from the member at `from` on and without its first
 * `skip` bytes. A damaged member is a hole; reading goes on at the next member that `begins` well.
 */
export async function* memberPieces(
  file: ByteFile,
  { from, skip, begins }: MemberReading,
): AsyncGenerator<Piece | Hole, void> {
  const window = new FileWindow(file, from);
  let toSkip = skip;
  for (;;) {
    if (window.bytes.length === 0) await window.widen();
    if (window.bytes.length === 0 || (await onlyPadding(window))) return;
    const offset = window.offset;
    const member = readMember(window.bytes);
    if (member.kind === "short" && !window.atEnd) {
      await window.widen();
      continue;
    }
    if (member.kind === "whole") {
      const flaw = member.sound ? {} : { flaw: WRONG_CHECKSUM };
      yield { bytes: member.bytes.subarray(toSkip), offset, inside: Math.min(toSkip, member.bytes.length), ...flaw };
      window.move(member.used);
    } else if (member.kind === "large") {
      const end = yield* largeMember(file, { offset, headerBytes: member.headerBytes, skip: toSkip });
      if (end === null)
        yield { hole: "a gzip member is damaged", at: offset, offset: await nextMember(window, begins) };
      else window.moveTo(end);
    } else {
      const hole = member.kind === "short" ? "the file ends inside a gzip member" : member.why;
      yield { hole, at: offset, offset: await nextMember(window, begins) };
    }
    toSkip = 0;
  }
}

/** Where to read members, and what tells a true one from a chance likeness. */
export interface MemberReading {
  readonly from: number;
  readonly skip: number;
  readonly begins: (bytes: Uint8Array) => boolean;
}

const WRONG_CHECKSUM = { code: "wrong-checksum", detail: "the gzip member fails its checksum" } as const;

/** A member read as a stream. Answers with the offset behind it; null where it is damaged. */
async function* largeMember(
  file: ByteFile,
  { offset, headerBytes, skip }: { readonly offset: number; readonly headerBytes: number; readonly skip: number },
): AsyncGenerator<Piece, number | null> {
  const start = offset + headerBytes;
  const raw = file.stream(start);
  const inflate = createInflateRaw({ chunkSize: PLAIN_PIECE_BYTES });
  raw.on("error", (problem) => inflate.destroy(problem));
  raw.pipe(inflate);
  let inside = 0;
  try {
    for await (const bytes of inflate) {
      if (!(bytes instanceof Uint8Array)) continue;
      const from = Math.max(0, Math.min(bytes.length, skip - inside));
      inside += from;
      if (from < bytes.length) yield { bytes: bytes.subarray(from), offset, inside };
      inside += bytes.length - from;
    }
    return start + inflate.bytesWritten + TRAILER_BYTES;
  } catch {
    return null;
  } finally {
    raw.unpipe(inflate);
    raw.destroy();
  }
}

/** Moves to the next member that begins well, or to the end; answers with the offset. */
async function nextMember(window: FileWindow, begins: (bytes: Uint8Array) => boolean): Promise<number> {
  window.move(Math.min(1, window.bytes.length));
  for (;;) {
    const at = Buffer.from(window.bytes.buffer, window.bytes.byteOffset, window.bytes.length).indexOf(MAGIC);
    if (at === -1) {
      if (window.atEnd) {
        window.move(window.bytes.length);
        return window.offset;
      }
      window.move(Math.max(0, window.bytes.length - MAGIC.length + 1));
      await window.widen();
      continue;
    }
    window.move(at);
    if (window.bytes.length < GLANCE_ROOM_BYTES && !window.atEnd) await window.widen();
    const start = glance(window.bytes);
    if (start !== null && begins(start)) return window.offset;
    window.move(1);
  }
}

/** Room for a header and enough of the deflate stream behind it to tell what it is. */
const GLANCE_ROOM_BYTES = 8192;

/** Tapes and careless copies leave zeros behind the last member. */
async function onlyPadding(window: FileWindow): Promise<boolean> {
  if (isGzip(window.bytes) || window.bytes[0] !== 0) return false;
  for (;;) {
    const at = window.bytes.findIndex((byte) => byte !== 0);
    if (at !== -1) return false;
    if (window.atEnd) return true;
    window.move(window.bytes.length);
    await window.widen();
    if (window.bytes.length === 0) return true;
  }
}

/** Where reading goes on behind a stream that broke: nowhere. */
const BEHIND_ALL = Number.MAX_SAFE_INTEGER;

function whyBroken(problem: unknown): string {
  return problem instanceof Error ? problem.message : "the compressed stream is damaged";
}
