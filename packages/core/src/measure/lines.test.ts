import { expect, test } from "vitest";
import { openCapture } from "../capture/open-capture.ts";
import { DEFAULT_MAX_STEPS } from "../options.ts";
import type { Galley } from "./galley.ts";
import { measureLines } from "./lines.ts";
import { Steps } from "./steps.ts";

function set(text: string): Galley {
  const capture = openCapture(text, { contentType: "text/plain" });
  if (capture.kind !== "text") throw new Error(capture.kind);
  return measureLines(capture, new Steps(DEFAULT_MAX_STEPS));
}

test.each([
  ["one\n\n two \nthree", ["0-3 one", "6-9 two", "11-16 three"]],
  [" date 2025-01-02 Title\r\nText", ["1-22 date 2025-01-02 Title", "24-28 Text"]],
  ["\u00a0 \u3000\n\tx\u2028y", ["5-6 x", "7-8 y"]],
])("%j has its lines where they stand", (text, lines) => {
  const galley = set(text);
  expect(galley.text).toBe(text);
  expect(galley.blocks.map(({ span, text: own }) => `${span[0]}-${span[1]} ${own}`)).toEqual(lines);
});
