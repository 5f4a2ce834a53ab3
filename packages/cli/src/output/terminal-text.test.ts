import { expect, test } from "vitest";
import { cutTo, harmless, oneLine, padTo, widthOf, wrap } from "./terminal-text.ts";

test.each([
  ["", 0],
  ["ferry", 5],
  ["渡し船", 6],
  ["페리", 4],
  ["ｆｅ", 4],
  ["cafe\u0301", 4],
  ["فيري", 4],
  ["فِيرِي", 4],
  ["a\u200db", 2],
  ["⛴️", 1],
  ["🚢", 2],
  ["𠮷", 2],
  ["—…’", 3],
])("%j takes %i columns", (text, columns) => {
  expect(widthOf(text)).toBe(columns);
});

test.each([
  [10, "the ferry left on time", ["the ferry", "left on", "time"]],
  [9, "the ferry left", ["the ferry", "left"]],
  [8, "the ferry left", ["the", "ferry", "left"]],
  [5, "unbreakable", ["unbre", "akabl", "e"]],
  [8, "渡し船が遅れた。", ["渡し船が", "遅れた。"]],
  [6, "渡し船遅れた。", ["渡し船", "遅れ", "た。"]],
  [7, "渡し船が遅れた。", ["渡し船", "が遅れ", "た。"]],
  [6, "彼は「遅い」と", ["彼は", "「遅", "い」と"]],
  [8, "AP 通信は", ["AP 通信", "は"]],
  [4, "  a \n b  ", ["a b"]],
  [10, "", []],
  [10, "   ", []],
  [5, "a\u001b[31mb", ["a[31m", "b"]],
])("in %i columns %j is %j", (width, text, lines) => {
  expect(wrap(width, text)).toEqual(lines);
});

test("no wrapped line is wider than asked, and no letter is lost", () => {
  const text = "Ferry 渡し船が遅れた。 “Late,” he said; العبارة تأخرت كثيرا เรือข้ามฟากมาสายมาก".repeat(4);
  for (let width = 2; width < 60; width++) {
    const lines = wrap(width, text);
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width);
    expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
  }
});

test.each([
  [10, "ferry", "ferry"],
  [5, "ferry", "ferry"],
  [4, "ferry", "fer…"],
  [6, "渡し船が遅れた", "渡し…"],
  [5, "on time", "on t…"],
  [4, "on time", "on…"],
])("cut to %i columns %j is %j", (width, text, cut) => {
  expect(cutTo(width, text)).toBe(cut);
});

test("a text is filled up by its columns and not by its characters", () => {
  expect(padTo(6, "渡し")).toBe("渡し  ");
  expect(padTo(2, "ferry")).toBe("ferry");
});

test("what would command a terminal is taken out", () => {
  expect(harmless("a\u001b]0;title\u0007b\u009b31mc\u007f\td\ne\u202ef")).toBe("a]0;titleb31mc\td\nef");
  expect(oneLine(" a\r\n\tb\u0000 ")).toBe("a b");
});

test.each(["x", "字"])("a text without a space is wrapped in linear time: %s", (letter) => {
  const took = (length: number): number => {
    const text = letter.repeat(length);
    const before = process.cpuUsage();
    expect(wrap(80, text)).toHaveLength((length * (letter === "x" ? 1 : 2)) / 80);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const best = (length: number): number => Math.min(took(length), took(length), took(length));
  // Ten times the text; quadratic work would take a hundred times as long.
  expect(best(400_000)).toBeLessThan(Math.max(best(40_000), 10) * 30);
});
