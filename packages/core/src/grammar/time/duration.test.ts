import { expect, test } from "vitest";
import { areClocks, isProgress, readDuration } from "./duration.ts";

test.each([
  ["1:54", 114],
  ["2:08", 128],
  ["01:02:03", 3723],
  [" (0:45) ", 45],
  ["PT1M54S", 114],
  ["PT1H2M3.5S", 3723],
  ["P1DT1S", 86_401],
  ["1:54 min", 114],
  ["01:54 Min.", 114],
  ["1:54 мин", 114],
  ["Durée : 01:54", 114],
  ["Video 1:54", 114],
  ["Czas trwania 1:02:03", 3723],
  ["时长：01:54", 114],
  ["1m 54s", 114],
  ["1 min 54 sec.", 114],
  ["1h 20m", 4800],
  ["1 hr 20 min", 4800],
  ["20m 1h", null],
  ["3 h 2 d", null],
  ["2 m", null],
  ["Bridge 1:54", null],
  ["1:54 minus", null],
  ["1:75", null],
  ["1:54 pm", null],
  ["PT", null],
  ["", null],
  ["Duration", null],
])("%s is %s s", (line, seconds) => {
  expect(readDuration(line)).toBe(seconds);
});

test.each([
  ["9:16 9:02 8:57 8:40 7:15", true],
  ["21:45 06:30 17:20", true],
  ["9:16 1:02 8:57 0:40 7:15", true],
  ["1:54 0:45 13:10 2:02 1:11", false],
  ["34:15 49:39 28:03", false],
  ["1:02:03 0:58:00 0:40:00 0:30:00 0:20:00", false],
])("clock times or playing times: %s", (lines, clocks) => {
  expect(areClocks(lines.split(" "))).toBe(clocks);
});

test.each([
  ["0:00 / 3:15", true],
  ["01:10/1:02:03", true],
  ["21:45 / 06:30", false],
  ["3:15", false],
  ["0:00 / 3:15 / 4:20", false],
  ["Monday / 3:15", false],
])("how far a player has come: %s", (line, progress) => {
  expect(isProgress(line)).toBe(progress);
});
