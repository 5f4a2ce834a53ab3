import { expect, test } from "vitest";
import { madeSheet } from "../test/made-desk.ts";
import { Progress, progressLine } from "./progress.ts";

test.each([
  [1234, 0.5, 4000, "1,234 pages · 50% · 309 pages/s · 4 s left"],
  [10, 0.01, 5000, "10 pages · 1% · 2.0 pages/s · 8 min 15 s left"],
  [10, 0.001, 5000, "10 pages · 0% · 2.0 pages/s · 1 h 23 min left"],
  [10, null, 5000, "10 pages · 2.0 pages/s"],
  [10, 1, 5000, "10 pages · 100% · 2.0 pages/s · 0 s left"],
])("%i pages, %s of all, %i ms", (pages, share, elapsed, line) => {
  expect(progressLine(pages, share, elapsed)).toBe(line);
});

test("the line comes after two seconds, on terminals alone, and goes away", () => {
  let now = 0;
  const told = (isTTY: boolean): string => {
    now = 0;
    const stderr = madeSheet({ isTTY });
    const progress = new Progress({ stderr, now: () => now }, true);
    for (now = 0; now < 2600; now += 100) progress.tell(now / 100, null);
    progress.clear();
    return stderr.text();
  };
  expect(told(false)).toBe("");
  expect(told(true)).toBe("\r\u001b[2K20 pages · 10 pages/s\r\u001b[2K23 pages · 10 pages/s\r\u001b[2K");
});
