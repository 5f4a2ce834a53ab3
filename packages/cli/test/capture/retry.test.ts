import { expect, test } from "vitest";
import { retryAfterMs, verdictOnRefusal, verdictOnStatus } from "../../src/capture/retry.ts";

const NOW = Date.UTC(2031, 4, 6, 7, 8, 0);

test.each([
  [200, null, 1, "keep"],
  [404, null, 1, "keep"],
  [500, null, 1, "keep"],
  [503, null, 1, { waitMs: 2000 }],
  [503, null, 2, { waitMs: 4000 }],
  [429, null, 3, { waitMs: 8000 }],
  [429, null, 4, "keep"],
  [429, "30", 1, { waitMs: 30_000 }],
  [503, "Tue, 06 May 2031 07:08:20 GMT", 1, { waitMs: 20_000 }],
  [503, "Tue, 06 May 2031 07:00:00 GMT", 1, { waitMs: 0 }],
  [503, "soon", 1, { waitMs: 2000 }],
  [503, "3600", 1, "keep"],
] as const)("an answer of %i with Retry-After %s at attempt %i", (status, retryAfter, number, verdict) => {
  expect(verdictOnStatus(status, retryAfter, { number, now: NOW })).toEqual(verdict);
});

test.each([
  ["unreachable", 1, { waitMs: 2000 }],
  ["unreachable", 2, "keep"],
  ["timeout", 1, { waitMs: 2000 }],
  ["not-public", 1, "keep"],
  ["redirects", 1, "keep"],
] as const)("a refusal, %s, at attempt %i", (code, number, verdict) => {
  expect(verdictOnRefusal(code, { number, now: NOW })).toEqual(verdict);
});

test("a wait is no time before now", () => {
  expect(retryAfterMs("-5", NOW)).toBe(0);
});
