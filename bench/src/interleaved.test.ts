import { expect, test } from "vitest";
import type { Contender, ReadyPage } from "./contenders.ts";
import { median, quantile, runInterleaved } from "./interleaved.ts";

test.each([
  [[3, 1, 2], 0.5, 2],
  [[1, 2, 3, 4], 0.5, 2.5],
  [[0, 10], 0.99, 9.9],
  [[7], 0.99, 7],
  [[], 0.5, 0],
])("of %j, the value at %f is %f", (values, share, value) => {
  expect(quantile(values, share)).toBeCloseTo(value, 12);
});

test("the median leaves one slow round out", () => {
  expect(median([5, 900, 6])).toBe(6);
});

test("page by page, another contender first each time, results summed", async () => {
  const order: string[] = [];
  const contender = (name: Contender["name"], result: number): Contender => ({
    name,
    run: (page) => {
      order.push(`${name} ${page.name}`);
      return result;
    },
  });
  const page = (name: string): ReadyPage => ({ name, bytes: new Uint8Array(), url: "", html: "" });
  const contenders = [contender("tearsheet", 1), contender("parse5, parse only", 10)];
  const run = await runInterleaved(contenders, [page("p"), page("q")], 2, () => undefined);
  expect(order).toEqual([
    "tearsheet p",
    "parse5, parse only p",
    "parse5, parse only q",
    "tearsheet q",
    "parse5, parse only p",
    "tearsheet p",
    "tearsheet q",
    "parse5, parse only q",
  ]);
  expect(run.consumed).toBe(44);
  expect(run.timings.map((timing) => timing.wallMs.length)).toEqual([2, 2]);
});
