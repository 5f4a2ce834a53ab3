import { expect, test } from "vitest";
import { PackedNumbers, packNumber, packSigned } from "./packed-numbers.ts";

/** Where numbers get a digit more. */
const EDGES = [64, 640, 33_408];

test.each([0, 1, ...EDGES.flatMap((edge) => [edge - 1, edge, edge + 1]), 1_048_575, 8_388_608])("%i", (value) => {
  expect(new PackedNumbers(packNumber(value)).next()).toBe(value);
  expect(new PackedNumbers(packSigned(-value)).signed() + 0).toBe(-value + 0);
  expect(new PackedNumbers(packSigned(value)).signed()).toBe(value);
});

test("numbers stand one behind the other, in characters that no string escapes", () => {
  const values = Array.from({ length: 2000 }, (_, i) => (i * 7919) % 50_000);
  const text = values.map(packNumber).join("");
  const numbers = new PackedNumbers(text);
  expect(values.map(() => numbers.next())).toEqual(values);
  expect(text).not.toMatch(/[\\"'`$\s]/);
});
