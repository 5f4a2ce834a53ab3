import { expect, test } from "vitest";
import type { TimeExpression } from "./expression.ts";
import { readMachineTime } from "./machine-time.ts";
import { readTimeLine } from "./time-line.ts";
import { ageToWhen, whenOf } from "./when.ts";

const TORONTO = { zone: "America/Toronto", how: "inferred" } as const;

function first(line: string): TimeExpression {
  return readTimeLine(line, { language: "en" })?.times[0]?.expression ?? {};
}

test("a minute in the publisher's zone is a minute long", () => {
  expect(whenOf(first("Posted March 12, 2025 6:48 am."), TORONTO)).toEqual({
    edtf: "2025-03-12T06:48-04:00",
    earliest: "2025-03-12T10:48:00Z",
    latest: "2025-03-12T10:48:59Z",
    precision: "minute",
    zone: "America/Toronto",
    zoneHow: "inferred",
  });
});

test("a stated zone wins over the publisher's", () => {
  expect(whenOf(first("March 12, 2025 6:48 am PDT"), TORONTO)).toMatchObject({
    edtf: "2025-03-12T06:48-07:00",
    zone: "-07:00",
    zoneHow: "stated",
  });
});

test("an abbreviation with several meanings takes the publisher's", () => {
  const time = first("March 12, 2025 6:48 am IST");
  expect(whenOf(time, null)?.edtf).toBe("2025-03-12T06:48+05:30");
  expect(whenOf(time, { zone: "Asia/Jerusalem", how: "inferred" })).toMatchObject({
    edtf: "2025-03-12T06:48+02:00",
    zone: "Asia/Jerusalem",
  });
});

test("ET is daylight time in summer and standard time in winter", () => {
  expect(whenOf(first("July 1, 2024 9:00 am ET"), null)?.edtf).toBe("2024-07-01T09:00-04:00");
  expect(whenOf(first("January 5, 2024 9:00 am ET"), null)?.edtf).toBe("2024-01-05T09:00-05:00");
});

test("a day in a zone is that zone's day, whatever its length", () => {
  expect(whenOf(first("March 9, 2025"), TORONTO)).toMatchObject({
    edtf: "2025-03-09",
    earliest: "2025-03-09T05:00:00Z",
    latest: "2025-03-10T03:59:59Z",
    precision: "day",
  });
});

test("a day without a zone is bounded by the widest zones", () => {
  expect(whenOf(first("March 9, 2025"), null)).toEqual({
    edtf: "2025-03-09",
    earliest: "2025-03-08T10:00:00Z",
    latest: "2025-03-10T11:59:59Z",
    precision: "day",
    approximate: true,
  });
});

test("a month is a month", () => {
  expect(whenOf(first("May 2024"), { zone: "UTC", how: "stated" })).toMatchObject({
    edtf: "2024-05",
    earliest: "2024-05-01T00:00:00Z",
    latest: "2024-05-31T23:59:59Z",
    precision: "month",
  });
});

test("a date without a year is no when", () => {
  expect(whenOf(first("8 January, 17:46"), TORONTO)).toBeNull();
});

test.each([
  ["a clock that the spring change skips lies behind the gap", "2025-03-09T02:30", "2025-03-09T02:30-05:00"],
  ["a clock that the autumn change shows twice is the first", "2025-11-02T01:30", "2025-11-02T01:30-04:00"],
])("%s", (_, value, edtf) => {
  expect(whenOf(readMachineTime(value) ?? {}, TORONTO)?.edtf).toBe(edtf);
});

test("an unknown zone name is no zone", () => {
  expect(whenOf(first("March 9, 2025"), { zone: "Mars/Olympus", how: "inferred" })).toMatchObject({
    approximate: true,
  });
});

test("an age is an interval before the capture", () => {
  const capturedAt = { earliest: "2025-10-19T11:19:00Z", latest: "2025-10-19T18:00:00Z" };
  expect(ageToWhen({ minSeconds: 3600, maxSeconds: 7200 }, capturedAt)).toEqual({
    edtf: "2025-10-19T09:19:00Z/2025-10-19T17:00:00Z",
    earliest: "2025-10-19T09:19:00Z",
    latest: "2025-10-19T17:00:00Z",
    precision: "interval",
  });
});

test("an age at a time that is open at one end is open there", () => {
  const age = { minSeconds: 3600, maxSeconds: 7200 };
  expect(ageToWhen(age, { earliest: "2025-10-19T11:19:00Z", latest: null })?.edtf).toBe("2025-10-19T09:19:00Z/..");
  expect(ageToWhen(age, { earliest: null, latest: "2025-10-19T18:00:00Z" })?.edtf).toBe("../2025-10-19T17:00:00Z");
  expect(ageToWhen(age, { earliest: null, latest: null })).toBeNull();
});
