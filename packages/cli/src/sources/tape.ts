import { Buffer } from "node:buffer";
import type { Flaw, Place } from "./source.ts";

/** A stretch of an archive's bytes, decompressed where it was compressed. */
export interface Piece {
  readonly bytes: Uint8Array;
  /** Of its first byte in the file; of the compressed member that it comes from, where there is one. */
  readonly offset: number;
  /** Of its first byte in what the member holds; null where the file is not compressed. */
  readonly inside: number | null;
  readonly flaw?: Flaw;
}

/** A break in the bytes: what stood here is lost, and what follows does not go on from what came before. */
export interface Hole {
  readonly hole: string;
  /** Where it begins in the file. */
  readonly at: number;
  /** Where reading goes on behind it. */
  readonly offset: number;
}

interface Mark {
  /** Index into what is held. */
  readonly at: number;
  readonly piece: Piece;
}

const NOTHING = new Uint8Array(0);

/**
 * The bytes of an archive under a reading head. Holds what the reader asked to see at once and no more, and knows of every
 * byte where it came from.
 */
export class Tape {
  readonly #pieces: AsyncIterator<Piece | Hole>;
  #held: Uint8Array = NOTHING;
  #at = 0;
  #marks: Mark[] = [];
  #hole: Hole | null = null;
  #ended = false;

  constructor(pieces: AsyncIterable<Piece | Hole>) {
    this.#pieces = pieces[Symbol.asyncIterator]();
  }

  /** What is at hand from the head on; `atLeast` brings more. */
  get ahead(): Uint8Array {
    return this.#held.subarray(this.#at);
  }

  /** The break that stopped the last `atLeast`, or null at the end of the archive. */
  get hole(): string | null {
    return this.#hole?.hole ?? null;
  }

  /** Brings `count` bytes to hand; false where a break or the end comes before. */
  async atLeast(count: number): Promise<boolean> {
    const brought: Piece[] = [];
    let bytes = this.#held.length - this.#at;
    while (bytes < count) {
      const piece = await this.#more();
      if (piece === null) break;
      brought.push(piece);
      bytes += piece.bytes.length;
    }
    if (brought.length > 0) this.#hold(brought);
    return bytes >= count;
  }

  /** Moves the head over bytes that are at hand. */
  skip(count: number): void {
    this.#at = Math.min(this.#at + count, this.#held.length);
  }

  /** Moves the head on without holding what it passes; false where a break or the end comes before. */
  async pass(count: number): Promise<boolean> {
    let left = count;
    while (left > 0) {
      const step = Math.min(left, this.#held.length - this.#at);
      this.skip(step);
      left -= step;
      if (left > 0 && !(await this.atLeast(1))) return false;
    }
    return true;
  }

  /** Drops what is at hand before a break and goes on behind it. */
  leap(): void {
    const behind = this.#hole?.offset ?? 0;
    this.#held = NOTHING;
    this.#at = 0;
    this.#marks = [{ at: 0, piece: { bytes: NOTHING, offset: behind, inside: null } }];
    this.#hole = null;
  }

  /** Where the byte `ahead` of the head lies. */
  place(ahead = 0): Place {
    const at = this.#at + ahead;
    if (at === this.#held.length && this.#hole !== null) return [this.#hole.at, 0];
    const mark = this.#markAt(at);
    if (mark === undefined) return [0, 0];
    const { offset, inside } = mark.piece;
    return inside === null ? [offset + at - mark.at, 0] : [offset, inside + at - mark.at];
  }

  /** What is known to be wrong with the bytes under the head. */
  flaw(): Flaw | undefined {
    return this.#markAt(this.#at)?.piece.flaw;
  }

  /** Where compressed members begin, counted from the head. */
  memberStarts(): readonly number[] {
    return this.#marks.filter(({ at, piece }) => at >= this.#at && piece.inside === 0).map(({ at }) => at - this.#at);
  }

  /** Ends the reading of what lies below. */
  async close(): Promise<void> {
    await this.#pieces.return?.();
  }

  #markAt(at: number): Mark | undefined {
    let found = this.#marks[0];
    for (const mark of this.#marks) if (mark.at <= at) found = mark;
    return found;
  }

  async #more(): Promise<Piece | null> {
    if (this.#hole !== null || this.#ended) return null;
    const { value, done } = await this.#pieces.next();
    if (done === true) {
      this.#ended = true;
      return null;
    }
    if ("bytes" in value) return value;
    this.#hole = value;
    return null;
  }

  #hold(brought: readonly Piece[]): void {
    const kept = this.#held.subarray(this.#at);
    const first = this.#markAt(this.#at);
    const marks = kept.length === 0 ? [] : this.#marks.filter((mark) => mark === first || mark.at > this.#at);
    const all = marks.map(({ at, piece }) => ({ at: at - this.#at, piece }));
    let at = kept.length;
    for (const piece of brought) {
      all.push({ at, piece });
      at += piece.bytes.length;
    }
    const [only] = brought;
    this.#held =
      kept.length === 0 && brought.length === 1 && only !== undefined
        ? only.bytes
        : Buffer.concat([kept, ...brought.map(({ bytes }) => bytes)]);
    this.#marks = all;
    this.#at = 0;
  }
}
