import { ISO_MOMENT } from "./patterns.ts";

const DAYS_OF_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the text is an ISO 8601 day or instant that exists: `2025-10-19`, `2025-10-19T06:48:00-04:00`. */
export function isIsoMoment(text: string): boolean {
  const match = ISO_MOMENT.exec(text);
  if (match === null) return false;
  const number = (group: number): number => Number(match[group] ?? 0);
  const [year, month, day] = [number(1), number(2), number(3)];
  if (month < 1 || month > 12 || day < 1 || day > (DAYS_OF_MONTH[month - 1] ?? 0)) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2 && day === 29 && !leap) return false;
  return number(4) <= 24 && number(5) <= 59 && number(6) <= 60;
}
