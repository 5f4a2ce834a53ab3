import { expect, test } from "vitest";
import { exitCodeOfManifest, exitCodeOfPages } from "./exit-code.ts";

test.each([
  // articles, others, failures -> pages, manifest
  [1, 0, 0, 0, 0],
  [9, 0, 0, 0, 0],
  [0, 0, 0, 1, 0],
  [0, 1, 0, 1, 0],
  [0, 0, 1, 1, 1],
  [0, 1, 1, 1, 3],
  [1, 1, 0, 3, 0],
  [1, 0, 1, 3, 3],
  [1, 1, 1, 3, 3],
])("%i articles, %i others, %i failures: %i, in a manifest %i", (articles, others, failures, pages, manifest) => {
  expect(exitCodeOfPages({ articles, others, failures })).toBe(pages);
  expect(exitCodeOfManifest({ articles, others, failures })).toBe(manifest);
});
