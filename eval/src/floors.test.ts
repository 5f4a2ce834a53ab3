import { expect, test } from "vitest";
import { breaches, breachText, movedFloors } from "./floors.ts";
import type { ScoreLine } from "./score.ts";

const line = (figure: string, value: number, higherIsBetter = true): ScoreLine => ({
  set: "daily",
  figure,
  value,
  low: null,
  high: null,
  pages: 40,
  higherIsBetter,
});

const FLOORS = { daily: { "body F1": 0.9, "title exact": 0.8 }, weekly: { "body F1": 0.5 } };

test("a figure under its floor is named", () => {
  const found = breaches(FLOORS, [line("body F1", 0.8994), line("title exact", 0.8), line("day right", 0.1)]);
  expect(found.map(breachText)).toEqual(["daily: body F1 is .899, under its floor .900"]);
});

test("floors rise, new ones are set, and what was not measured stays", () => {
  const lines = [
    line("body F1", 0.8),
    line("title exact", 0.85678),
    line("day right", 0.5),
    line("day wrong", 0.1, false),
  ];
  expect(movedFloors(FLOORS, lines, false)).toEqual({
    daily: { "body F1": 0.9, "title exact": 0.856, "day right": 0.5 },
    weekly: { "body F1": 0.5 },
  });
});

test("they are lowered only when asked", () => {
  expect(movedFloors(FLOORS, [line("body F1", 0.8)], true)["daily"]).toEqual({ "body F1": 0.8, "title exact": 0.8 });
});

test("no floor for few pages, nor for precision and recall by themselves", () => {
  expect(
    movedFloors({}, [{ ...line("body F1", 0.9), pages: 39 }, line("body P", 0.9), line("body R", 0.9)], false),
  ).toEqual({});
});
