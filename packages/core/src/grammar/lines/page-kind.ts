import { ERROR, isKnown, isKnownIn, LOGIN } from "../names/known-phrases.ts";

/** What the title of an error page says in scripts without spaces. */
const UNSPACED_ERRORS: readonly string[] = [
  "ไม่พบหน้า",
  "页面不存在",
  "找不到页面",
  "找不到網頁",
  "ページが見つかりません",
];

const ERROR_NUMBERS: readonly string[] = ["400", "401", "403", "404", "410", "429", "451", "500", "502", "503", "504"];

/** A title longer than this tells a story, even one about a page that was not found. In UTF-16 code units. */
const MAX_ERROR_TITLE = 60;

export function isErrorTitle(title: string): boolean {
  if (title.length > MAX_ERROR_TITLE) return false;
  const lower = title.toLowerCase();
  return (
    isKnownIn(ERROR, lower) ||
    UNSPACED_ERRORS.some((phrase) => lower.includes(phrase)) ||
    ERROR_NUMBERS.some((number) => startsWithNumber(lower, number))
  );
}

/** `404`, `404 - ...`, `Error 404`: the number with no digit or letter after it. */
function startsWithNumber(title: string, number: string): boolean {
  const bare = title.startsWith("error ") ? title.slice("error ".length) : title;
  if (!bare.startsWith(number)) return false;
  const after = bare.slice(number.length).trimStart();
  return after === "" || "-–—:|.!".includes(after.charAt(0)) || after.startsWith("error") || after.startsWith("not");
}

/** Longest entry of the table and its closing marks. In UTF-16 code units. */
const MAX_LOGIN_LINE = 48;

export function isLoginLine(line: string): boolean {
  if (line.length > MAX_LOGIN_LINE) return false;
  let end = line.length;
  while (end > 0 && ".:!…".includes(line.charAt(end - 1))) end--;
  return isKnown(LOGIN, line.slice(0, end).toLowerCase());
}
