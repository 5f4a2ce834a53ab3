import { expect, test } from "vitest";
import type { Byline, Precision } from "../record.ts";
import { readableTime, signature } from "./signature.ts";

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

const line: Byline = { role: "author", raw: "Von unserer Redaktion", spans: [], confidence: 1 };

test.each<[Partial<Byline>, string]>([
  [{ person: "Mara Lind" }, "Mara Lind"],
  [{ person: "Mara Lind", organization: "NCW" }, "Mara Lind (NCW)"],
  [{ organization: "NCW" }, "NCW"],
  [{}, "Von unserer Redaktion"],
])("%j is signed %s", (byline, signed) => {
  expect(signature({ ...line, ...byline })).toBe(signed);
});
