import { Buffer } from "node:buffer";
import type { Flaw, Place } from "../source.ts";
import type { Tape } from "../tape.ts";
import { type ArcLine, readArcLine } from "./arc-line.ts";
import { CARRIAGE_RETURN, type Fields, headEnd, headLines, LINE_FEED, readFields, readLength } from "./header.ts";

/** Longest head of a record: more is no head. */
const MOST_HEAD_BYTES = 256 << 10;

/** A record whose block is held in memory. Longer blocks are passed over. */
const MOST_BLOCK_BYTES: number = 80 * 1024 * 1024;

/** What is looked through at once for the next record behind a damage. */
const SEARCH_BYTES = 1 << 20;

/** A record of a WARC or ARC file. */
export interface ArchiveRecord {
  readonly kind: "record";
  readonly place: Place;
  readonly next: Place;
  readonly fields: Fields;
  /** The head line, in an ARC file. */
  readonly arc?: ArcLine;
  /** Null where it is longer than any page. */
  readonly block: Uint8Array | null;
  readonly flaws: readonly Flaw[];
}

/** A stretch that holds no readable record. Reading goes on behind it. */
export interface Damage {
  readonly kind: "damage";
  readonly place: Place;
  readonly next: Place;
  readonly detail: string;
}

/** Records one after another; what is damaged is told, and the next record behind it found. */
export async function* recordsOf(tape: Tape): AsyncGenerator<ArchiveRecord | Damage, void> {
  while (await toRecord(tape)) {
    const place = tape.place();
    const found = await readRecord(tape);
    if (typeof found !== "string") {
      yield { kind: "record", place, next: tape.place(), ...found };
      continue;
    }
    const hole = tape.hole;
    if (hole !== null) tape.leap();
    else await toNextHead(tape);
    yield { kind: "damage", place, next: tape.place(), detail: hole ?? found };
  }
}

/** Whether a decompressed stretch begins like a record. */
export function beginsRecord(bytes: Uint8Array): boolean {
  return isWarcHead(bytes, 0) || arcLineAt(bytes, 0) !== null;
}

/** Moves over the blank lines between records; false at the end. */
async function toRecord(tape: Tape): Promise<boolean> {
  while (await tape.atLeast(1)) {
    const bytes = tape.ahead;
    let at = 0;
    while (bytes[at] === CARRIAGE_RETURN || bytes[at] === LINE_FEED) at += 1;
    tape.skip(at);
    if (at < bytes.length) return true;
  }
  return tape.hole !== null;
}

type Found = Omit<ArchiveRecord, "kind" | "place" | "next">;

/** Reads the record under the head, or says why there is none. */
async function readRecord(tape: Tape): Promise<Found | string> {
  if (!(await tape.atLeast(1))) return "a break in the archive";
  await tape.atLeast(WARC_MARK.length);
  if (isWarcHead(tape.ahead, 0)) return readWarcRecord(tape);
  await headAtHand(tape, (bytes) => lineEnd(bytes, 0));
  const arc = arcLineAt(tape.ahead, 0);
  return arc === null ? "no record where one must begin" : readArcRecord(tape, arc);
}

async function readWarcRecord(tape: Tape): Promise<Found | string> {
  const end = await headAtHand(tape, headEnd);
  if (end === null) return "a record's head has no end";
  const [, ...lines] = headLines(textOf(tape.ahead.subarray(0, end)));
  const fields = readFields(lines);
  const length = readLength(fields.get("content-length"));
  if (length === null) return `a record states no length (Content-Length: ${fields.get("content-length") ?? "none"})`;
  const flaw = tape.flaw();
  tape.skip(end);
  const block = await readBlock(tape, length);
  if (typeof block === "string") return block;
  return { fields, block: block.bytes, flaws: [...(flaw === undefined ? [] : [flaw]), ...block.flaws] };
}

async function readArcRecord(tape: Tape, arc: ArcLine): Promise<Found | string> {
  const end = lineEnd(tape.ahead, 0) ?? 0;
  if (arc.length === null) return "a record states no length";
  const flaw = tape.flaw();
  tape.skip(end);
  const block = await readBlock(tape, arc.length);
  if (typeof block === "string") return block;
  return {
    fields: new Map(),
    arc,
    block: block.bytes,
    flaws: [...(flaw === undefined ? [] : [flaw]), ...block.flaws],
  };
}

interface Block {
  readonly bytes: Uint8Array | null;
  readonly flaws: readonly Flaw[];
}

/** The block of a stated length. A length that leads past or short of the next record is put right and told. */
async function readBlock(tape: Tape, length: number): Promise<Block | string> {
  if (length > MOST_BLOCK_BYTES)
    return (await tape.pass(length)) ? { bytes: null, flaws: [] } : "the archive ends inside this record";
  const whole = await tape.atLeast(length);
  if (whole && (await endsWell(tape, length))) {
    const bytes = tape.ahead.subarray(0, length);
    tape.skip(length);
    return { bytes, flaws: [] };
  }
  const end = (await trueEnd(tape, length)) ?? (whole || tape.hole !== null ? null : tape.ahead.length);
  if (end === null) return tape.hole ?? "a record's length is wrong and no record follows";
  const bytes = tape.ahead.subarray(0, end);
  tape.skip(end);
  const detail = `the record says ${length} bytes and has ${end}`;
  return { bytes, flaws: [{ code: "wrong-length", detail }] };
}

/** Whether a block of this length is followed by the blank lines, record or end that must follow it. */
async function endsWell(tape: Tape, length: number): Promise<boolean> {
  const blank = blankBytes(tape.ahead, length);
  if (blank === BETWEEN_BYTES) return true;
  await tape.atLeast(length + BETWEEN_BYTES + HEAD_ROOM_BYTES);
  const bytes = tape.ahead;
  const at = length + blankBytes(bytes, length);
  if (at === bytes.length || at === length + BETWEEN_BYTES) return true;
  return isWarcHead(bytes, at) || (at > length && arcLineAt(bytes, at) !== null);
}

function blankBytes(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < from + BETWEEN_BYTES && (bytes[at] === CARRIAGE_RETURN || bytes[at] === LINE_FEED)) at += 1;
  return at - from;
}

/** Enough of what follows to see whether it is a record's head. */
const HEAD_ROOM_BYTES = 4096;

/** Two line ends of two bytes stand between records. */
const BETWEEN_BYTES = 4;

/** Where a block of a wrong length ends: before the next record's head, in what is held or a little behind it. */
async function trueEnd(tape: Tape, length: number): Promise<number | null> {
  await tape.atLeast(length + SEARCH_BYTES);
  const head = findHead(tape);
  if (head === null) return null;
  const bytes = tape.ahead;
  let end = head;
  for (let ends = 0; ends < 2 && end > 0 && bytes[end - 1] === LINE_FEED; ends++)
    end -= bytes[end - 2] === CARRIAGE_RETURN ? 2 : 1;
  return end;
}

/** Moves to the next record's head, over whatever stands before it; to the break or end where there is none. */
async function toNextHead(tape: Tape): Promise<void> {
  tape.skip((await headAtHand(tape, (bytes) => lineEnd(bytes, 0))) ?? 1);
  for (;;) {
    const more = await tape.atLeast(SEARCH_BYTES);
    const head = findHead(tape);
    tape.skip(head ?? tape.ahead.length - (more ? LINE_ROOM_BYTES : 0));
    if (head !== null || !more) return;
  }
}

/** What is kept for a head that stands across two stretches. */
const LINE_ROOM_BYTES = 4096;

/** The first head at hand, at the start of a line or of a compressed member. */
function findHead(tape: Tape): number | null {
  const bytes = tape.ahead;
  const member = tape.memberStarts().find((at) => at > 0 && beginsRecord(bytes.subarray(at))) ?? bytes.length;
  for (let at = 0; at < member; ) {
    if (isWarcHead(bytes, at) || arcLineAt(bytes, at) !== null) return at;
    const feed = bytes.indexOf(LINE_FEED, at);
    if (feed === -1) break;
    at = feed + 1;
  }
  return member < bytes.length ? member : null;
}

const WARC_MARK = new TextEncoder().encode("WARC/");

function isWarcHead(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== WARC_MARK[0] || !WARC_MARK.every((byte, index) => bytes[at + index] === byte)) return false;
  const version = bytes[at + WARC_MARK.length];
  return version !== undefined && version >= 0x30 && version <= 0x39;
}

/** Longest line that heads an ARC record. */
const MOST_ARC_LINE_BYTES = 16 << 10;

function arcLineAt(bytes: Uint8Array, at: number): ArcLine | null {
  const first = bytes[at] ?? 0;
  const isLetter = (first | 0x20) >= 0x61 && (first | 0x20) <= 0x7a;
  if (!isLetter) return null;
  const stretch = bytes.subarray(at, at + MOST_ARC_LINE_BYTES);
  const feed = stretch.indexOf(LINE_FEED);
  if (feed === -1) return null;
  const line = textOf(stretch.subarray(0, feed));
  return readArcLine(line.endsWith("\r") ? line.slice(0, -1) : line);
}

function lineEnd(bytes: Uint8Array, from: number): number | null {
  const feed = bytes.indexOf(LINE_FEED, from);
  return feed === -1 ? null : feed + 1;
}

/** Brings a head to hand, piece by piece; null where it has no end within reason. */
async function headAtHand(tape: Tape, end: (bytes: Uint8Array) => number | null): Promise<number | null> {
  for (;;) {
    const found = end(tape.ahead.subarray(0, MOST_HEAD_BYTES));
    if (found !== null) return found;
    const length = tape.ahead.length;
    if (length >= MOST_HEAD_BYTES || !(await tape.atLeast(length + 1))) return null;
  }
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
}
