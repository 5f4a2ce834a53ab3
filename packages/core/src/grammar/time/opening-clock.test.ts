import { expect, test } from "vitest";
import { readOpeningClock } from "./opening-clock.ts";

test.each([
  ["18:22 Uhr", 9],
  ["Kl. 14.20: Tågen står stilla", 11],
  ["Ore 19:10 - Il sindaco chiude le scuole", 12],
  ["08:15 | Reabrieron los accesos", 8],
  ["14:05 여객선 운항 재개", 6],
  ["午後2時10分ごろ 青浜町で震度5弱", 10],
  ["10:15 a.m. — The mayor said", 13],
  ["16.20 GMT", 9],
  ["5 minutes ago", 13],
  ["2 hr 5 min ago", 14],
  ["4:12 p.m. ET, March 4, 2025", 27],
])("%s", (line, end) => expect(readOpeningClock(line)?.end).toBe(end));

test.each([
  "Updated at 16.20 GMT",
  "March 4, 2025",
  "The river peaked at 18:22 on Tuesday",
  "Teams of 11 met at the bridge",
  "3.50 euros is what a ticket costs",
  "",
])("none: %s", (line) => expect(readOpeningClock(line)).toBeNull());
