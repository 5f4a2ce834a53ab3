import { expect, test } from "vitest";
import { extract } from "../extract.ts";

test.each([
  ["<ruby>港<rt>みなと</rt></ruby>は冬まで閉まる", "港は冬まで閉まる"],
  ["<ruby><rb>港</rb><rtc><rt>みなと</rt></rtc></ruby>は冬まで閉まる", "港は冬まで閉まる"],
  ["<ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby>で書く", "漢字で書く"],
  [
    "<ruby>尾上<rp>（</rp><rt>おのうえ</rt><rp>）</rp></ruby>知事は<ruby>港<rt>みなと</rt></ruby>を閉めた",
    "尾上（おのうえ）知事は港を閉めた",
  ],
])("ruby: %s", (line, text) => {
  const outcome = extract(`<html lang="ja"><body><article><h1>見出し</h1><p>${line}</p></article></body></html>`);
  if (outcome.kind === "unreadable") throw new Error(outcome.reason);
  expect(outcome.record.capture.text.split("\n")).toContain(text);
});
