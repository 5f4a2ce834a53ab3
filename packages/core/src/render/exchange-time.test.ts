import { expect, test } from "vitest";
import type { Precision, When } from "../record.ts";
import { isoTime, rfc3339 } from "./exchange-time.ts";

function when(edtf: string, precision: Precision): When {
  return { edtf, earliest: null, latest: null, precision };
}

test.each<[string, Precision, string | null, string | null]>([
  ["2025-10-19T06:48-04:00", "minute", "2025-10-19T06:48-04:00", "2025-10-19T06:48:00-04:00"],
  ["2025-10-19T06:48:21Z", "second", "2025-10-19T06:48:21Z", "2025-10-19T06:48:21Z"],
  ["2025-10-19T06:48", "minute", "2025-10-19T06:48", null],
  ["2025-10-19", "day", "2025-10-19", null],
  ["2025-10", "month", "2025-10", null],
  ["2025", "year", "2025", null],
  ["2025-10-19T09:19Z/2025-10-19T10:19Z", "interval", null, null],
  ["2025-10-19T06-04:00", "hour", null, null],
])("%s (%s) is %s in ISO 8601 and %s in RFC 3339", (edtf, precision, iso, rfc) => {
  expect(isoTime(when(edtf, precision))).toBe(iso);
  expect(rfc3339(when(edtf, precision))).toBe(rfc);
});

test("an approximate or unknown time is not exchanged, a local time is", () => {
  expect(isoTime(when("2025-10-19~", "day"))).toBe(null);
  expect(isoTime({ ...when("2025-10-19T06:48", "minute"), approximate: true })).toBe("2025-10-19T06:48");
  expect(isoTime(null)).toBe(null);
  expect(rfc3339(null)).toBe(null);
});
