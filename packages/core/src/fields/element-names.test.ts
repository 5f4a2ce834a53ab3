import { expect, test } from "vitest";
import { NAMED } from "./element-kinds.ts";
import { kindsOfValue } from "./element-names.ts";

test.each<[string, number]>([
  ["caption", NAMED.caption | NAMED.besideStandfirst],
  ["articleHeader__sub-title x2", NAMED.standfirst],
  ["article__photo-credit", NAMED.credit | NAMED.besideStandfirst],
  ["photoCaption", NAMED.caption | NAMED.besideStandfirst],
  ["media__legend\tnarrow", NAMED.caption],
  ["sub title", 0],
  ["most-read", NAMED.outside],
  ["site-logo", NAMED.outside | NAMED.small],
  ["PHOTO", 0],
  ["CREDIT", NAMED.credit | NAMED.besideStandfirst],
  ["", 0],
])("%s", (value, kinds) => {
  expect(kindsOfValue(value)).toBe(kinds);
});
