import { expect, test } from "vitest";
import { madeSheet } from "../test/made-desk.ts";
import { StatusLine } from "./status-line.ts";

const WIPE = "\r\u001b[2K";

function told(look: Parameters<typeof madeSheet>[0]): string {
  let now = 0;
  const stderr = madeSheet(look);
  const line = new StatusLine({ stderr, now: () => now });
  for (now = 0; now < 600; now += 100) line.say(() => `${now} addresses`);
  for (now = 30_000; now < 30_200; now += 100) line.say(() => `${now} addresses`);
  line.clear();
  line.clear();
  return stderr.text();
}

test("a terminal has one line, no longer than it is wide; elsewhere a line comes every half a minute", () => {
  expect(told({ isTTY: true })).toBe(`${WIPE}300 addresses${WIPE}30000 addresses${WIPE}`);
  expect(told({ isTTY: true, columns: 9 })).toBe(`${WIPE}300 addr${WIPE}30000 ad${WIPE}`);
  expect(told({})).toBe("tearsheet: 30000 addresses\n");
});
