import { expect, test } from "vitest";
import { readAge } from "./age.ts";

const MINUTE = 60;
const HOUR = 3600;

test.each([
  ["57m ago", 56.5 * MINUTE, 58 * MINUTE],
  ["1h ago", HOUR, 2 * HOUR],
  ["13h ago", 12.5 * HOUR, 14 * HOUR],
  ["19h ago", 18.5 * HOUR, 20 * HOUR],
  ["an hour ago", HOUR, 2 * HOUR],
  ["1 hour 20 minutes ago", HOUR + 19.5 * MINUTE, HOUR + 21 * MINUTE],
  ["Updated 2 hours ago", 1.5 * HOUR, 3 * HOUR],
  ["3 h", 2.5 * HOUR, 4 * HOUR],
  ["just now", 0, MINUTE],
  ["about 3 hours ago", 2.5 * HOUR, 4 * HOUR],
  ["almost 3 years ago", 2.5 * 365 * 24 * HOUR, 4 * 366 * 24 * HOUR],
  ["час назад", HOUR, 2 * HOUR],
  ["godzinę temu", HOUR, 2 * HOUR],
  ["prije sat vremena", HOUR, 2 * HOUR],
  ["před hodinou", HOUR, 2 * HOUR],
  ["tunti sitten", HOUR, 2 * HOUR],
  ["en timme sedan", HOUR, 2 * HOUR],
  ["un'ora fa", HOUR, 2 * HOUR],
  ["منذ ساعة", HOUR, 2 * HOUR],
  ["منذ ساعتين", 1.5 * HOUR, 3 * HOUR],
  ["לפני שעתיים", 1.5 * HOUR, 3 * HOUR],
  ["sejam yang lalu", HOUR, 2 * HOUR],
  ["πριν 3 ώρες", 2.5 * HOUR, 4 * HOUR],
  ["3 години тому назад", 2.5 * HOUR, 4 * HOUR],
  ["vor 3 Stunden", 2.5 * HOUR, 4 * HOUR],
  ["vor einer Stunde", HOUR, 2 * HOUR],
  ["il y a 3 heures", 2.5 * HOUR, 4 * HOUR],
  ["hace 3 horas", 2.5 * HOUR, 4 * HOUR],
  ["há 3 horas", 2.5 * HOUR, 4 * HOUR],
  ["3 ore fa", 2.5 * HOUR, 4 * HOUR],
  ["3 uur geleden", 2.5 * HOUR, 4 * HOUR],
  ["för 3 timmar sedan", 2.5 * HOUR, 4 * HOUR],
  ["for 3 timer siden", 2.5 * HOUR, 4 * HOUR],
  ["3 tuntia sitten", 2.5 * HOUR, 4 * HOUR],
  ["3 godziny temu", 2.5 * HOUR, 4 * HOUR],
  ["před 3 hodinami", 2.5 * HOUR, 4 * HOUR],
  ["3 órája", 2.5 * HOUR, 4 * HOUR],
  ["acum 3 ore", 2.5 * HOUR, 4 * HOUR],
  ["преди 3 часа", 2.5 * HOUR, 4 * HOUR],
  ["prije 3 sata", 2.5 * HOUR, 4 * HOUR],
  ["πριν από 3 ώρες", 2.5 * HOUR, 4 * HOUR],
  ["3 часа назад", 2.5 * HOUR, 4 * HOUR],
  ["3 години тому", 2.5 * HOUR, 4 * HOUR],
  ["prieš 3 valandas", 2.5 * HOUR, 4 * HOUR],
  ["pirms 3 stundām", 2.5 * HOUR, 4 * HOUR],
  ["3 tunni eest", 2.5 * HOUR, 4 * HOUR],
  ["3 saat önce", 2.5 * HOUR, 4 * HOUR],
  ["منذ 3 ساعات", 2.5 * HOUR, 4 * HOUR],
  ["۳ ساعت پیش", 2.5 * HOUR, 4 * HOUR],
  ["לפני 3 שעות", 2.5 * HOUR, 4 * HOUR],
  ["3 घंटे पहले", 2.5 * HOUR, 4 * HOUR],
  ["3 jam yang lalu", 2.5 * HOUR, 4 * HOUR],
  ["3 giờ trước", 2.5 * HOUR, 4 * HOUR],
  ["3 ชั่วโมงที่ผ่านมา", 2.5 * HOUR, 4 * HOUR],
  ["3小时前", 2.5 * HOUR, 4 * HOUR],
  ["3時間前", 2.5 * HOUR, 4 * HOUR],
  ["3시간 전", 2.5 * HOUR, 4 * HOUR],
])("%s", (line, minSeconds, maxSeconds) => {
  expect(readAge(line)).toMatchObject({ minSeconds, maxSeconds });
});

test("raw is the age alone, at its place", () => {
  const line = "Updated 57m ago";
  const age = readAge(line);
  expect(age?.raw).toBe("57m ago");
  expect(line.slice(age?.start, age?.end)).toBe("57m ago");
});

test.each([
  "2:32",
  "57 people",
  "He left 3 hours ago and has not been seen since",
  "32-year-old",
  "1950-53",
  "More Videos",
  "",
  "Posted May 3, 2024",
])("no age: %s", (line) => {
  expect(readAge(line)).toBeNull();
});
