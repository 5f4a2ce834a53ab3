import { expect, test } from "vitest";
import { CodedNumbers } from "./coded-numbers.ts";
import { KeyTable, keptOf, readValues } from "./key-table.ts";
import { NumberWriter, writeValues } from "./number-writer.ts";

const LARGEST = 2 ** 27 - 1;
/** Some that go to the same slot, the least and the largest. */
const VALUES: ReadonlyMap<number, number> = new Map([
  [5, 1],
  [5 + 2 ** 8, -2],
  [5 + 2 ** 16, 3],
  [0, 4],
  [LARGEST, 60],
]);

test("each key has its value, others none", () => {
  const table = new KeyTable(VALUES);
  for (const [key, value] of VALUES) expect(table.get(key)).toBe(value);
  expect(table.get(6)).toBe(0);
  expect(table.get(5 + 2 ** 24)).toBe(0);
});

test("what is kept of a hash is a key, also of one below 0", () => {
  expect(keptOf(-1)).toBe(LARGEST);
  expect(keptOf(0)).toBe(0);
});

test("values are read as they were written", () => {
  const writer = new NumberWriter();
  writeValues(writer, VALUES);
  const read = readValues(new CodedNumbers(writer.text()));
  expect(read).toEqual(VALUES);
});
