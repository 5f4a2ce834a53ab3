import type { InputReason } from "../inputs/delivery.ts";
import type { Coding } from "./http-body.ts";

/** Where reading can go on: behind the last thing found. What the numbers count is each reader's own affair. */
export type Place = readonly number[];

/** Something wrong with a capture that could be read all the same. */
export interface Flaw {
  readonly code: FlawCode;
  readonly detail: string;
}

/** Flaws of captures, beside the library's own problem codes in an answer's `problems`. */
export const FLAWS = {
  "wrong-length": "A stated length is wrong",
  "cut-capture": "The capture was cut by the tool that made it",
  "wrong-checksum": "The bytes do not match their checksum",
  "broken-chunks": "The chunks of a body are broken",
  "broken-compression": "A compressed body is broken",
} as const;

export type FlawCode = keyof typeof FLAWS;

/** Why a page that should be there is not. */
export interface Missing {
  readonly reason: InputReason;
  readonly detail: string;
}

/** A page in a source, as it lies there: its body may still be chunked and compressed. */
export interface FoundPage {
  readonly kind: "page";
  readonly id: string | number;
  readonly bytes: Uint8Array;
  readonly url?: string;
  readonly capturedAt?: string;
  readonly contentType?: string;
  readonly coding?: Coding;
  readonly flaws: readonly Flaw[];
  readonly next: Place;
}

/** A place where a page should be and none can be read: it is answered all the same. */
export interface FoundMissing extends Missing {
  readonly kind: "missing";
  readonly id: string | number;
  readonly next: Place;
}

/** Something that is no page and was not meant as one: a request, a picture, an answer of 404. It is counted. */
export interface PassedOver {
  readonly kind: "passed-over";
  readonly what: string;
  readonly next: Place;
}

export type Find = FoundPage | FoundMissing | PassedOver;

/** An input that holds pages, read from front to back, a piece at a time. */
export interface Source {
  /** As the caller named it. */
  readonly name: string;
  /** Size, in whatever `read` counts; null where it is not known. */
  readonly size: number | null;
  /** How much of `size` has been read, when what was found last was found. */
  read(): number;
  /** Everything in it behind a place, or from its start. */
  finds(from: Place | null): AsyncIterable<Find>;
}
