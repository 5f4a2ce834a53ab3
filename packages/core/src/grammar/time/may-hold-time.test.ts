import { expect, test } from "vitest";
import { holdsDigit } from "./may-hold-time.ts";

const DIGIT = /\p{Nd}/u;
const LAST_CHARACTER = 0x1ffff;

test("every character that Unicode calls a digit is one, and no other", () => {
  const wrong: string[] = [];
  for (let code = 0; code <= LAST_CHARACTER; code++) {
    const line = `a${String.fromCodePoint(code)}é`;
    if (holdsDigit(line) !== DIGIT.test(line)) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

test.each(["Ministerin tritt zurück", "«À suivre»", "市長が辞任を表明", "Мэр уходит"])("%s", (line) => {
  expect(holdsDigit(line)).toBe(false);
});
