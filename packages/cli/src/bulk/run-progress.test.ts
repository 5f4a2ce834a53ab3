import { expect, test } from "vitest";
import { RunProgress } from "./run-progress.ts";
import { NO_TALLY } from "./tally.ts";
import { TimeLeft } from "./time-left.ts";

/** A run of 100 minutes that is slow at first, as runs are while they warm up. */
test("after the first tenth the time left comes true within a fifth", () => {
  const total = 6_000_000;
  const warmUp = 120_000;
  const shareAt = (at: number): number => (at < warmUp ? at / 3 : at - (warmUp * 2) / 3) / (total - (warmUp * 2) / 3);
  const left = new TimeLeft(0, 0);
  for (let at = 500; at < total; at += 500) {
    const said = left.at(at, shareAt(at));
    if (shareAt(at) > 0.1 && said !== null) expect(Math.abs(said / (total - at) - 1)).toBeLessThan(0.2);
  }
});

const standing = (pages: number, share: number): Parameters<RunProgress["tell"]>[0] => ({
  tally: { ...NO_TALLY, pages, outcomes: { article: pages - 1, "unreadable/damaged": 1 } },
  share,
});

test.each([
  [{ isTTY: true, columns: 200 }, 1000, "\r\u001b[2K1,200 pages · 50% · 1,199 articles · 200 pages/s · 1 s left"],
  [{ isTTY: true, columns: 0 }, 1000, "\r\u001b[2K1,200 pages · 50% · 1,199 articles · 200 pages/s · 1 s left"],
  [{ isTTY: true }, 1000, "\r\u001b[2K1,200 pages · 50% · 1,199 articles · 200 pages/s · 1 s left"],
  [{ isTTY: true, columns: 20 }, 1000, "\r\u001b[2K1,200 pages · 50% ·"],
  [{}, 1000, ""],
  [{}, 60_000, "tearsheet: 1,200 pages · 50% · 1,199 articles · 3.3 pages/s · 1 min 0 s left\n"],
])("a line on %j after %i ms", (sheet, ms, expected) => {
  let now = 0;
  const written: string[] = [];
  const stderr = { ...sheet, on: () => undefined, write: (text: string) => written.push(text) > 0 };
  const progress = new RunProgress({ stderr, now: () => now }, standing(1000, 0));
  now = ms;
  progress.tell(standing(1200, 0.5));
  expect(written.join("")).toBe(expected);
});
