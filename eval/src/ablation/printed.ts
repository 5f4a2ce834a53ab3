import { textKey } from "tearsheet/stages";

/** What a page prints, in forms that a declared value is looked up in. */
export interface Printed {
  /** The reading text, a block a line. */
  readonly lines: readonly string[];
  /** Keys of the lines, joined. */
  readonly key: string;
  /** The source that it was read from. */
  readonly source: string;
}

export function printedOf(text: string, source: string): Printed {
  const lines = text.split("\n");
  return { lines, key: ` ${textKey(text)} `, source };
}

/** Whether the page prints these words somewhere; in scripts without spaces also inside a longer run. */
export function prints({ key }: Printed, value: string): boolean {
  const wanted = textKey(value);
  if (wanted === "") return false;
  return key.includes(` ${wanted} `) || (UNSPACED.test(wanted) && key.includes(wanted));
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Whether a line of the page that is no running text is made of such words, by half at least. */
export function listsWords({ lines }: Printed, values: readonly string[]): boolean {
  const keys = values.map(textKey).filter((key) => key !== "");
  return lines.some((line) => {
    if (line.length > LONGEST_LIST) return false;
    const key = ` ${textKey(line)} `;
    const found = keys.filter((one) => key.includes(` ${one} `));
    return found.join(" ").length >= SHARE_OF_LIST * key.trim().length && found.length > 0;
  });
}

const LONGEST_LIST = 400;
const SHARE_OF_LIST = 0.5;

/** Whether a line, or the datetime of an element, says this day (YYYY-MM-DD): its three numbers, or the month by name. */
export function printsDay(printed: Printed, day: string, language: string | null): boolean {
  if (printed.source.includes(`"${day}`)) return true;
  return printed.lines.some((line) => saysDay(line, day, language));
}

/** Whether a line that says the day, or the line behind it, says these minutes past an hour. */
export function printsMinutes(printed: Printed, day: string, minutes: number, language: string | null): boolean {
  const shown = String(minutes).padStart(2, "0");
  const clock = new RegExp(`\\d[:.h時点점]\\s?${shown}(?!\\d)`, "u");
  if (new RegExp(`"${day}T\\d\\d:${shown}`, "u").test(printed.source)) return true;
  return printed.lines.some(
    (line, i) =>
      saysDay(line, day, language) &&
      (clock.test(line) || clock.test(printed.lines[i + 1]?.slice(0, LONGEST_CLOCK) ?? "")),
  );
}

const LONGEST_CLOCK = 40;
const LONGEST_DATED = 300;
const NUMBERS = /\p{Nd}+/gu;
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

function saysDay(line: string, day: string, language: string | null): boolean {
  if (line.length > LONGEST_DATED) return false;
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const numbers = (line.match(NUMBERS) ?? []).map(numberOf);
  if (!numbers.includes(date) || !(numbers.includes(year) || numbers.includes(year % 100))) return false;
  const lower = line.toLowerCase();
  return (
    (numbers.includes(month) && (month !== date || numbers.filter((number) => number === month).length > 1)) ||
    monthNames(month, language).some((name) => lower.includes(name))
  );
}

function numberOf(digits: string): number {
  return Number([...digits].map((digit) => digitOf(digit.codePointAt(0) ?? 0)).join(""));
}

function digitOf(code: number): number {
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? 0 : code - zero;
}

const namesKnown = new Map<string, readonly string[]>();

/** The month as the language and English write it, whole and cut to three letters. */
function monthNames(month: number, language: string | null): readonly string[] {
  const place = `${language} ${month}`;
  const known = namesKnown.get(place) ?? [language ?? "en", "en"].flatMap((tag) => namesIn(tag, month));
  namesKnown.set(place, known);
  return known;
}

function namesIn(tag: string, month: number): readonly string[] {
  const day = new Date(Date.UTC(2020, month - 1, 1));
  const written = ([{ month: "long" }, { month: "short" }, { month: "long", day: "numeric" }] as const).map((style) =>
    new Intl.DateTimeFormat(tag, { ...style, timeZone: "UTC" }).formatToParts(day).find(({ type }) => type === "month"),
  );
  const names = written.map((part) => (part?.value ?? "").toLowerCase()).filter((name) => name.length >= 3);
  return names.flatMap((name) => [name, name.slice(0, 3)]);
}
