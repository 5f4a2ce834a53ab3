import { expect, test } from "vitest";
import { killTest } from "./kill-run.mjs";

// In small; run with --kills 100 before a release (docs/decisions/0012).
test.each([
  ["jsonl", false],
  ["jsonl", true],
  ["sqlite", false],
])(
  "killed at random moments and resumed, the output is that of a run that nobody killed: %s, sites learned: %s",
  async (format, learnSites) => {
    const told = await killTest({ kills: 4, pages: 96, format, workers: 2, learnSites });
    expect(told).toMatchObject({ kills: 4, differences: [] });
  },
  180_000,
);
