import { expect, test } from "vitest";
import { readOpeningClock } from "../grammar/time/opening-clock.ts";
import type { When } from "../record.ts";
import { entryTimes } from "./live-times.ts";

const at = (edtf: string): When => ({ edtf, earliest: edtf, latest: edtf, precision: "minute" });
const FIRST = at("2025-03-04T21:45:00Z");
const NEXT = at("2025-03-05T07:30:00Z");
const THIRD = at("2025-03-06T07:30:00Z");

test.each<[string, readonly string[], When | null, readonly (string | null)[]]>([
  ["newest first, past midnight", ["00:12", "23:48", "22:40"], NEXT, ["05T00:12", "04T23:48", "04T22:40"]],
  ["oldest first, past midnight", ["22:40", "23:48", "00:12"], NEXT, ["04T22:40", "04T23:48", "05T00:12"]],
  ["one day", ["23:48", "22:40"], at("2025-03-04T23:50:00Z"), ["04T23:48", "04T22:40"]],
  ["a pinned entry is out of turn", ["22:10", "23:48", "22:40"], null, ["04T22:10", "04T23:48", "04T22:40"]],
  ["a night without entries, no update known", ["07:02", "22:40"], null, ["05T07:02", "04T22:40"]],
  ["a day that no clock tells of", ["00:12", "23:48", "22:40"], THIRD, [null, null, null]],
  ["a day without its year", ["5 March 07:02", "22:40"], at("2025-03-04T23:50:00Z"), ["05T07:02", "04T22:40"]],
  ["ages without a capture", ["5 minutes ago", "22:40"], null, [null, "04T22:40"]],
])("%s", (_, lines, updated, days) => {
  const printed = lines.map((line) => readOpeningClock(line)?.expression ?? null);
  const times = {
    published: FIRST,
    updated,
    zone: { zone: "UTC", how: "inferred" },
    language: "en",
    base: null,
  } as const;
  const found = entryTimes(printed, times).map(
    (when) => when?.edtf.slice("2025-03-".length, "2025-03-04T22:40".length) ?? null,
  );
  expect(found).toEqual(days);
});

test("an age counts from the capture", () => {
  const age = readOpeningClock("5 minutes ago")?.expression ?? null;
  const times = { published: null, updated: null, zone: null, language: "en", base: at("2025-03-04T12:00:00Z") };
  expect(entryTimes([age], times)[0]?.latest).toBe("2025-03-04T11:55:30Z");
});
