import { expect, test } from "vitest";
import { killTest } from "./kill-run.mjs";

// In small; run with --kills 100 before a release (docs/decisions/0012).
test("killed at random moments and resumed, the output is that of a run that nobody killed", async () => {
  const told = await killTest({ kills: 4, pages: 96, format: "jsonl", workers: 2 });
  expect(told).toMatchObject({ kills: 4, differences: [] });
}, 180_000);
