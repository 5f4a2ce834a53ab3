import { expect, test } from "vitest";
import { readMachineTime } from "./machine-time.ts";
import { whenOf } from "./when.ts";

/** EDTF of a value; a `?` behind it where no zone is said. */
function edtf(value: string, language?: string): string | null {
  const expression = readMachineTime(value, language === undefined ? {} : { language });
  return expression === null ? null : (whenOf(expression, null)?.edtf ?? null);
}

test.each([
  ["2024-05-03", "2024-05-03"],
  ["2024-05-03T10:15:30+02:00", "2024-05-03T10:15:30+02:00"],
  ["2024-05-03T10:15:30.123Z", "2024-05-03T10:15:30Z"],
  ["2024-05-03T10:15:30:123Z", "2024-05-03T10:15:30Z"],
  ["2024-05-03 10:15:30 +0200", "2024-05-03T10:15:30+02:00"],
  ["2024-05-03T10:15+0200", "2024-05-03T10:15+02:00"],
  ["2024-05-03T10:15", "2024-05-03T10:15"],
  ["2024-05-03T10:15:30-0330", "2024-05-03T10:15:30-03:30"],
  ["2024/5/3 9:05", "2024-05-03T09:05"],
  ["2022-01.26", "2022-01-26"],
  ["2022-11-1", "2022-11-01"],
  ["20231231", "2023-12-31"],
  ["20231231T101500Z", "2023-12-31T10:15:00Z"],
  ["20231231101500", "2023-12-31T10:15:00"],
  ["1714731300", "2024-05-03T10:15:00Z"],
  ["1714731300000", "2024-05-03T10:15:00Z"],
  ["Fri, 03 May 2024 10:15:30 GMT", "2024-05-03T10:15:30Z"],
  ["Fri, 03 May 2024 10:15:30 +0200", "2024-05-03T10:15:30+02:00"],
  ["Fri May 03 10:15:30 CEST 2024", "2024-05-03T10:15:30+02:00"],
  ["Fri May 03 2024 10:15:30 GMT+0200 (Central European Summer Time)", "2024-05-03T10:15:30+02:00"],
  ["May 3, 2024, 10:15 am EDT", "2024-05-03T10:15-04:00"],
  ["3 May, 2024", "2024-05-03"],
  ["05/03/2024", "2024-05-03"],
  ["03.05.2024 10:15", "2024-05-03T10:15"],
  ["'2024-05-03T10:15:30Z'", "2024-05-03T10:15:30Z"],
  ["2024-02-30", null],
  ["0000-00-00 00:00:00", null],
  ["undefined", null],
  ["12", null],
  ["", null],
  ["9".repeat(200), null],
])("%s is %s", (value, expected) => {
  expect(edtf(value)).toBe(expected);
});

test("a numeric date is read in the page's order", () => {
  expect(edtf("03/05/2024", "fr")).toBe("2024-05-03");
});
