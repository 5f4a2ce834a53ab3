/** A page as it was brought in, with what is known of it. */
export interface DeliveredPage {
  readonly kind: "page";
  /** What the caller called it: a path, an address, `-`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly url?: string;
  /** ISO 8601 instant. */
  readonly capturedAt?: string;
  readonly contentType?: string;
}

/** Why an input gave no page to read; stands as `reason` beside the outcome `unreadable`. */
export type InputReason =
  /** There is no such file. */
  | "no-file"
  /** The file is there and cannot be read. */
  | "no-access"
  /** The address was refused or gave no page. */
  | "not-fetched"
  /** Reading it failed by a fault of ours. */
  | "fault";

/** An input that gave no page. */
export interface Undelivered {
  readonly kind: "undelivered";
  readonly name: string;
  readonly reason: InputReason;
  /** One line for standard error: what is wrong and what to do. */
  readonly message: string;
}

export type Delivery = DeliveredPage | Undelivered;

/** Largest page handed to the library, which answers `too-large` beyond it. */
export const LARGEST_PAGE_BYTES: number = 64 * 1024 * 1024;
