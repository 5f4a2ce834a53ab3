import { expect, test } from "vitest";
import { decodeTime } from "../decode-gold.ts";
import type { GoldTime } from "../gold.ts";
import { dayCounts, instantCounts } from "./times.ts";

test.each([
  ["2024-05-01", { day: "2024-05-01", instant: null }],
  ["2024-05-01 23:30:00", { day: "2024-05-01", instant: null }],
  [
    "2024-05-01 23:30:00.5+02:00",
    { day: "2024-05-01", instant: { ms: Date.UTC(2024, 4, 1, 21, 30), offsetMinutes: 120 } },
  ],
  ["2024-05-01T23:30:00.000Z", { day: "2024-05-01", instant: { ms: Date.UTC(2024, 4, 1, 23, 30), offsetMinutes: 0 } }],
  ["2022-01.26", null],
  ["", null],
])("gold time '%s'", (text, time) => {
  expect(decodeTime(text)).toEqual(time);
});

const RIGHT = [1, 1, 0, 0];
const WRONG = [1, 0, 1, 0];
const MISSING = [1, 0, 0, 1];
const LATE: GoldTime = { day: "2024-05-01", instant: { ms: Date.UTC(2024, 4, 1, 21, 30), offsetMinutes: 120 } };
const DAY: GoldTime = { day: "2024-05-01", instant: null };

test.each([
  ["no reading", LATE, null, MISSING, MISSING],
  [
    "the same instant, printed in a zone where it is the next day",
    LATE,
    { day: "2024-05-02", ms: Date.UTC(2024, 4, 1, 21, 30) },
    RIGHT,
    RIGHT,
  ],
  ["a minute off", LATE, { day: "2024-05-01", ms: Date.UTC(2024, 4, 1, 21, 31) }, RIGHT, RIGHT],
  [
    "an hour off, past midnight in the gold's offset",
    LATE,
    { day: "2024-05-01", ms: Date.UTC(2024, 4, 1, 22, 30) },
    WRONG,
    WRONG,
  ],
  ["the day alone", LATE, { day: "2024-05-01", ms: null }, RIGHT, MISSING],
  ["another day", LATE, { day: "2024-05-02", ms: null }, WRONG, MISSING],
  ["gold has the day alone", DAY, { day: "2024-05-01", ms: Date.UTC(2024, 4, 2, 3) }, RIGHT, null],
])("%s", (_, gold, read, day, instant) => {
  expect(dayCounts(gold, read)).toEqual(day);
  expect(instantCounts(gold, read)).toEqual(instant);
});
