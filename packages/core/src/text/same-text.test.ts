import { expect, test } from "vitest";
import { foldSpace, textKey } from "./same-text.ts";

test.each([
  ["The Mayor’s “plan”, again", "the mayors plan again"],
  ["  The mayor's plan — again  ", "the mayors plan again"],
  ["Ｆｕｌｌ width", "full width"],
  ["台风「海葵」登陆", "台风 海葵 登陆"],
  ["हिन्दी समाचार", "हिन्दी समाचार"],
  ["– … !", ""],
])("key of %j is %j", (text, key) => {
  expect(textKey(text)).toBe(key);
});

test.each([
  ["\n a\u00a0 b\t", "a b"],
  ["Bundes\u00adtag \u200bheute", "Bundestag heute"],
  ["می\u200cگوید", "می\u200cگوید"],
  ["", ""],
])("%j folds to %j", (text, folded) => {
  expect(foldSpace(text)).toBe(folded);
});
