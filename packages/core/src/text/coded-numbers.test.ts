import { expect, test } from "vitest";
import { CodedNumbers, numberKind } from "./coded-numbers.ts";
import { NumberWriter } from "./number-writer.ts";

function written(values: readonly number[]): string {
  const writer = new NumberWriter();
  const kind = numberKind();
  for (const value of values) writer.next(kind, value);
  return writer.text();
}

function read(text: string, count: number): number[] {
  const numbers = new CodedNumbers(text);
  const kind = numberKind();
  return Array.from({ length: count }, () => numbers.next(kind));
}

test.each([0, 1, 2, 254, 255, 256, 511, 512, 65_535, 2 ** 24, 2 ** 29])("%i", (value) => {
  expect(read(written([value]), 1)).toEqual([value]);
});

test("numbers stand one behind the other, small ones and large", () => {
  // Powers of a primitive root: as good as random, so that the writer carries over bytes of all ones as well.
  const values: number[] = [];
  for (let i = 0, value = 1; i < 20_000; i++, value = (value * 75) % 65_537)
    values.push(i % 3 === 0 ? value : value % 5);
  expect(read(written(values), values.length)).toEqual(values);
});

test("signed numbers, numbers below a limit and those of other kinds stand among them", () => {
  const writer = new NumberWriter();
  const [small, signed] = [numberKind(), numberKind()];
  for (let i = 0; i < 500; i++) {
    writer.next(small, i % 2);
    writer.signed(signed, i - 250);
    writer.below(501, i);
    writer.below(1, 0);
  }
  const numbers = new CodedNumbers(writer.text());
  const [smallRead, signedRead] = [numberKind(), numberKind()];
  for (let i = 0; i < 500; i++) {
    expect(numbers.next(smallRead)).toBe(i % 2);
    expect(numbers.signed(signedRead) + 0).toBe(i - 250);
    expect(numbers.below(501)).toBe(i);
    expect(numbers.below(1)).toBe(0);
  }
});

test("what is frequent is short: a thousand numbers of two are told in a thousand bits, of one in next to none", () => {
  const two = Array.from({ length: 1000 }, (_, i) => (Math.imul(i, 0x9e3779b1) >>> 9) % 2);
  expect(written(two).length).toBeLessThan(175);
  expect(written(two.map(() => 7)).length).toBeLessThan(16);
});
