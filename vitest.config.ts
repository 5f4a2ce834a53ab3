import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "packages/*/src/**/*.test.ts",
      "packages/*/test/**/*.test.ts",
      "eval/src/**/*.test.ts",
      "bench/src/**/*.test.ts",
      "train/src/**/*.test.ts",
      "scripts/**/*.test.ts",
    ],
    reporters: ["default", "./scripts/closing-line-reporter.ts"],
    // For tests that hang. The slowest take 20 s of a busy machine; a slow machine is no failure.
    testTimeout: 300_000,
    hookTimeout: 120_000,
  },
});
