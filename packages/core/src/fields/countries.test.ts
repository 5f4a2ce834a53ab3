import { expect, test } from "vitest";
import { pressZone } from "./countries.ts";

test.each([
  ["GB", "Europe/London", 1],
  ["PS", "Asia/Hebron", 1],
  ["US", "America/New_York", 0.5],
  ["CD", "Africa/Kinshasa", 0.8],
  ["XK", "Europe/Belgrade", 1],
])("the press of %s lives in %s, %d of it", (country, zone, share) => {
  expect(pressZone(country)).toEqual({ zone, share });
});

test.each(["", "XX", "gb"])("'%s' is no country", (code) => {
  expect(pressZone(code)).toBeNull();
});
