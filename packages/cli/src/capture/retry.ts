import type { RefusalCode } from "../fetch/refusal.ts";

/** Attempts at one address. */
const MOST_ATTEMPTS = 4;

const FIRST_WAIT_MS = 2000;
const LONGEST_WAIT_MS = 120_000;

/** A server that asks for more patience than this is left for another day. */
const MOST_PATIENCE_MS = 600_000;

/** Answers that mean "not now". */
const BUSY: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/** Refusals that may pass: the network, not the address. */
const PASSING: ReadonlySet<RefusalCode> = new Set(["unreachable", "timeout", "unknown-host"]);

/** What to do about an answer or refusal: keep it, or try again after a while. */
export type Verdict = "keep" | { readonly waitMs: number };

/** A busy server is given the time it asks for, else twice as much at every attempt. */
export function verdictOnStatus(status: number, retryAfter: string | null, attempt: Attempt): Verdict {
  if (!BUSY.has(status) || attempt.number >= MOST_ATTEMPTS) return "keep";
  const asked = retryAfter === null ? null : retryAfterMs(retryAfter, attempt.now);
  if (asked !== null && asked > MOST_PATIENCE_MS) return "keep";
  return { waitMs: asked ?? backOffMs(attempt.number) };
}

export function verdictOnRefusal(code: RefusalCode, attempt: Attempt): Verdict {
  // Half as often as a server that answers: most of these never come back.
  return PASSING.has(code) && attempt.number < MOST_ATTEMPTS / 2 ? { waitMs: backOffMs(attempt.number) } : "keep";
}

export interface Attempt {
  /** From 1. */
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

function backOffMs(attempt: number): number {
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempt - 1));
}

/** `Retry-After: 120`, or a date (RFC 9110, 10.2.3); null where it is neither. */
export function retryAfterMs(value: string, now: number): number | null {
  const seconds = Number(value);
  if (value.trim() !== "" && Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
