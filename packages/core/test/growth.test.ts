import { expect, test } from "vitest";
import { extract } from "../src/index.ts";
import { HOSTILE_SHAPES } from "./hostile-shapes.ts";

const KB = 1024;
const SMALL = 64 * KB;
/** TEARSHEET_GROWTH_MB=16 asks for pages up to that size: minutes; CI stays small. */
const LARGE = Number(process.env["TEARSHEET_GROWTH_MB"] ?? 0.25) * KB * KB;
/** It names the headline of the plain shapes. */
const ADDRESS = "https://harbourpost.example/news/council-votes-to-mend-the-weir";
/** Of CPU time; a quadratic shape takes as many times as long again as the page is larger. */
const MARGIN = 2.25;
/** Below this much the machine is measured and not the page. */
const LEAST_MILLISECONDS = 100;

test.each(Object.keys(HOSTILE_SHAPES))(
  "time grows with the page: %s",
  (name) => {
    const shape = HOSTILE_SHAPES[name];
    if (shape === undefined) throw new Error(name);
    const small = cost(shape(SMALL), 3);
    const large = cost(shape(LARGE), 1);
    const most = Math.max(LEAST_MILLISECONDS, small * (LARGE / SMALL) * MARGIN);
    // A second look where the first was slow: other work on the machine slows one run, not two.
    expect(large > most ? cost(shape(LARGE), 2) : large).toBeLessThan(most);
  },
  600_000,
);

/** CPU time of reading the page, in milliseconds; the least of some runs. */
function cost(page: string, runs: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    extract(page, { url: ADDRESS });
    const spent = process.cpuUsage(before);
    least = Math.min(least, (spent.user + spent.system) / 1000);
  }
  return least;
}
