import { expect, test } from "vitest";
import type { Precision } from "../record.ts";
import { readableTime } from "./readable-time.ts";

test.each<[string, Precision, string]>([
  ["2025-10-19T06:48-04:00", "minute", "2025-10-19 06:48 -04:00"],
  ["2025-10-19T06:48:21Z", "second", "2025-10-19 06:48:21 UTC"],
  ["2025-10-19T06:00:00Z", "second", "2025-10-19 06:00 UTC"],
  ["2025-10-19T06:00", "minute", "2025-10-19 06:00"],
  ["2025-10-19T06:48", "minute", "2025-10-19 06:48"],
  ["2025-10-19", "day", "2025-10-19"],
  ["2025-10", "month", "2025-10"],
  ["2025-10-19T09:19Z/2025-10-19T10:19Z", "interval", "2025-10-19 09:19 UTC to 2025-10-19 10:19 UTC"],
])("%s (%s) reads %s", (edtf, precision, readable) => {
  expect(readableTime({ edtf, earliest: null, latest: null, precision })).toBe(readable);
});
