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

/** Why an input gave no page to read; stands as `reason` beside the outcome `unreadable`. A page each in docs/outcomes/inputs. */
export const INPUT_REASONS = {
  "no-file": "There is no such file",
  "no-access": "The file is there and cannot be read",
  "not-fetched": "The address was refused or gave no page",
  "not-opened": "The file is there and its content cannot be opened",
  damaged: "The archive or the body is damaged there",
  revisit: "The archive says that the page had not changed, and holds no copy",
  "too-large": "The page is larger than any page may be",
  unsupported: "It is stored or compressed in a way that cannot be read here",
  "page-timeout": "Reading the page took longer than the limit",
  "page-crash": "Reading the page brought its worker down",
  fault: "Reading it failed by a fault of ours",
} as const;

export type InputReason = keyof typeof INPUT_REASONS;

/** Why an input gave nothing at all. */
export const UNOPENED: readonly InputReason[] = ["no-file", "no-access", "not-fetched", "not-opened"];

export function isUnopened(reason: InputReason): boolean {
  return UNOPENED.includes(reason);
}

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
