import { expect, test } from "vitest";
import { readDuration } from "./duration.ts";

test.each([
  ["1:54", 114],
  ["2:08", 128],
  ["01:02:03", 3723],
  [" (0:45) ", 45],
  ["PT1M54S", 114],
  ["PT1H2M3.5S", 3723],
  ["P1DT1S", 86_401],
  ["1:75", null],
  ["1:54 pm", null],
  ["PT", null],
  ["", null],
  ["Duration", null],
])("%s is %s s", (line, seconds) => {
  expect(readDuration(line)).toBe(seconds);
});
