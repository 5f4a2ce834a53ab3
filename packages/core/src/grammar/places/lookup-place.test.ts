import { expect, test } from "vitest";
import { isAmbiguousPlaceName, lookupPlace } from "./lookup-place.ts";
import { placeLines } from "./place-lines.ts";

test.each([
  ["SEOUL", "Seoul", "KR", "Asia/Seoul"],
  ["Toronto", "Toronto", "CA", "America/Toronto"],
  ["OTTAWA", "Ottawa", "CA", "America/Toronto"],
  ["GTA", "GTA", "CA", "America/Toronto"],
  ["Ont.", "Ontario", "CA", "America/Toronto"],
  ["Calif", "California", "US", "America/Los_Angeles"],
  ["Bay Area", "Bay Area", "US", "America/Los_Angeles"],
  ["London", "London", "GB", "Europe/London"],
  ["london, ont.", "London, Ont.", "CA", "America/Toronto"],
  ["MÜNCHEN", "Munich", "DE", "Europe/Berlin"],
  ["Munchen", "Munich", "DE", "Europe/Berlin"],
  ["Łódź", "Łódź", "PL", "Europe/Warsaw"],
  ["LODZ", "Łódź", "PL", "Europe/Warsaw"],
  ["São Paulo", "São Paulo", "BR", "America/Sao_Paulo"],
  ["Москве", "Moscow", "RU", "Europe/Moscow"],
  ["北京", "Beijing", "CN", "Asia/Shanghai"],
  ["서울", "Seoul", "KR", "Asia/Seoul"],
  ["Queen’s Park", "Queen's Park", "CA", "America/Toronto"],
  ["नई दिल्ली", "New Delhi", "IN", "Asia/Kolkata"],
  ["القاهرة", "Cairo", "EG", "Africa/Cairo"],
  ["กรุงเทพฯ", "Bangkok", "TH", "Asia/Bangkok"],
])("%s is %s, %s, %s", (name, english, country, zone) => {
  expect(lookupPlace(name)).toMatchObject({ name: english, country, zone });
});

test.each(["", "Yesterday", "Harbour Post", "constructor"])("%j is no place", (name) => {
  expect(lookupPlace(name)).toBeNull();
});

test("a first name or a plain word is a place in a dateline alone", () => {
  expect(isAmbiguousPlaceName("Nice")).toBe(true);
  expect(isAmbiguousPlaceName("Toronto")).toBe(false);
});

test("every line has a zone that this runtime knows and a country of two letters", () => {
  for (const { zone, country, entries } of placeLines()) {
    expect(() => new Intl.DateTimeFormat("en", { timeZone: zone }), zone).not.toThrow();
    expect(entries.join(), zone).not.toContain("=");
    expect(country).toMatch(/^[A-Z]{2}$/);
  }
});
