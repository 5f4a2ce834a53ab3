import type { When } from "tearsheet";
import { expect, test } from "vitest";
import { moment, momentEvidence } from "./moment.ts";

const when = (edtf: string, more: Partial<When> = {}): When => ({
  edtf,
  earliest: null,
  latest: null,
  precision: "minute",
  ...more,
});

test.each([
  [when("2031-05-06T07:08-04:00", { zone: "America/Halifax" }), "2031-05-06 07:08 UTC-04:00 (America/Halifax)"],
  [when("2031-05-06T07:08:09Z", { zone: "Z" }), "2031-05-06 07:08:09 UTC"],
  [when("2031-05-06T07:08+05:30", { zone: "+05:30" }), "2031-05-06 07:08 UTC+05:30"],
  [when("2031-05-06T07:08"), "2031-05-06 07:08"],
  [when("2031-05-06"), "2031-05-06"],
  [when("2031-05", { approximate: true }), "about 2031-05"],
  [when("2031-05-06T09:19Z/2031-05-06T10:19Z"), "2031-05-06 09:19 UTC to 2031-05-06 10:19 UTC"],
  [when("../2031-05-06"), "open to 2031-05-06"],
])("%o reads %s", (value, text) => {
  expect(moment(value)).toBe(text);
});

test("the evidence names the witness, the zone's, and reasons in words", () => {
  const value = when("2031-05-06T07:08-03:00", { zone: "America/Halifax", zoneHow: "inferred" });
  const fact = { value, how: "stated", from: "text", confidence: 0.9 } as const;
  expect(momentEvidence(fact)).toBe("stated: text; zone inferred");
  expect(momentEvidence({ ...fact, basis: ["meta:date", "zone from the publisher"] })).toBe(
    "stated: text; zone from the publisher",
  );
  expect(momentEvidence({ value: null, how: "external", confidence: 0 })).toBe("external");
});
