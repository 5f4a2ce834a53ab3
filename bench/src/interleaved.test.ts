import { expect, test } from "vitest";
import { runInterleaved } from "./interleaved.ts";
import type { PagePlace } from "./pages.ts";
import { median, quantile } from "./quantile.ts";
import type { Seat, Turn } from "./seat.ts";

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

const pageNamed = (name: string): PagePlace => ({ name, path: "", url: "" });
const turn = (cpuMs: number, error: string | null = null): Turn => ({
  wallMs: cpuMs + 1,
  cpuMs,
  peakRssBytes: cpuMs * 1000,
  result: 1,
  error,
});

test("page by page, another contender first each time, results summed, warm-up not counted", async () => {
  const order: string[] = [];
  const seat = (contender: Seat["contender"], first: number): Seat => {
    let next = first;
    return {
      contender,
      take: (page) => {
        order.push(`${contender} ${page.name}`);
        return Promise.resolve(turn(next++));
      },
      leave: () => undefined,
    };
  };
  const seats = [seat("tearsheet", 10), seat("parse5, parse only", 50)];
  const pages = [pageNamed("p"), pageNamed("q")];
  const run = await runInterleaved(seats, pages, { warmUps: 1, rounds: 1 }, () => undefined);
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
  expect(run.consumed).toBe(8);
  expect(run.timings.map(({ cpuMs }) => cpuMs)).toEqual([
    [12, 13],
    [52, 53],
  ]);
  expect(run.timings.map(({ peakRssBytes }) => peakRssBytes)).toEqual([13_000, 53_000]);
});

test("a page that one contender cannot do is in nobody's times", async () => {
  const seats: Seat[] = [
    { contender: "tearsheet", take: () => Promise.resolve(turn(1)), leave: () => undefined },
    {
      contender: "article-extractor",
      take: (page) => Promise.resolve(page.name === "bad" ? turn(9, "died") : turn(2)),
      leave: () => undefined,
    },
  ];
  const run = await runInterleaved(
    seats,
    [pageNamed("bad"), pageNamed("good")],
    { warmUps: 0, rounds: 2 },
    () => undefined,
  );
  expect(run.pages.map(({ name }) => name)).toEqual(["good"]);
  expect(run.leftOut).toEqual(["bad: article-extractor, died"]);
  expect(run.timings.map(({ cpuMs, failed }) => [cpuMs, failed])).toEqual([
    [[1], 0],
    [[2], 1],
  ]);
});
