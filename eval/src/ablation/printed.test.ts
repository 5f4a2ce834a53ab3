import { expect, test } from "vitest";
import { listsWords, printedOf, prints, printsDay, printsMinutes } from "./printed.ts";

const page = (text: string, source = ""): ReturnType<typeof printedOf> => printedOf(text, source);

test.each([
  ["Rain all day, forecasters say", "Rain all day", true],
  ["Rain all day", "rain: all day!", true],
  ["Rain all daylight", "Rain all day", false],
  ["台风今晨登陆", "台风", true],
  ["Rain", "…", false],
])("'%s' prints '%s': %s", (text, value, answer) => {
  expect(prints(page(text), value)).toBe(answer);
});

test.each([
  ["Tags: Rain, Flood", true],
  ["Rain", true],
  ["Rain fell all over the country and no end to it was seen", false],
  ["Snow", false],
])("'%s' lists Rain and Flood: %s", (text, answer) => {
  expect(listsWords(page(text), ["Rain", "Flood"])).toBe(answer);
});

test.each([
  ["Posted on May 3, 2024", "en", true],
  ["03.05.2024", "de", true],
  ["3 мая 2024 г., 10:00", "ru", true],
  ["2024年5月3日", "zh", true],
  ["٣ مايو ٢٠٢٤", "ar", true],
  ["May 13, 2024", "en", false],
  ["May 3", "en", false],
  ["3.6.2024", "de", false],
])("'%s' (%s) says 3 May 2024: %s", (text, language, answer) => {
  expect(printsDay(page(text), "2024-05-03", language)).toBe(answer);
});

test("a day that only an element's datetime has", () => {
  expect(printsDay(page("yesterday", '<time datetime="2024-05-03T10:00Z">'), "2024-05-03", "en")).toBe(true);
});

test.each([
  ["3 May 2024 16:07", true],
  ["3 May 2024\n16.07 Uhr", true],
  ["3 May 2024 16:08", false],
  ["4 May 2024 16:07", false],
])("'%s' says 7 minutes past on 3 May 2024: %s", (text, answer) => {
  expect(printsMinutes(page(text), "2024-05-03", 7, "en")).toBe(answer);
});
