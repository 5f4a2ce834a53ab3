import { CLOCK_DURATION, ISO_DURATION } from "./patterns.ts";
import { BARE_UNITS } from "./words.ts";

const SECONDS_PER_MINUTE = 60;
const SECONDS_PER_HOUR = 3600;
const SECONDS_PER_DAY = 86_400;
/** Longer lines are no durations. */
const LONGEST_DURATION = 24;

/** Seconds of a line that is a playing time and nothing else: `1:54`, `1:02:03`, `PT1M54S`, `1m 54s`, `Durée : 1:54`. Null for any other line. `2:32` may also be a clock: the place decides. */
export function readDuration(line: string): number | null {
  const trimmed = line.trim();
  if (trimmed === "" || trimmed.length > LONGEST_DURATION) return null;
  return readClockForm(trimmed.replace(LABEL, "")) ?? readIsoForm(trimmed) ?? readUnits(trimmed);
}

const LABEL =
  /^(?:duration|durée|dauer|länge|duración|duração|durata|duur|längd|varighe[dt]|kesto|długość|czas trwania|délka|stopáž|hossz|durată|длительность|продолжительность|тривалість|διάρκεια|süre|المدة|مدت|משך|अवधि|thời lượng|durasi|时长|時長|再生時間|재생시간|v[ií]d[eé]o|видео|відео) ?[:：]? ?/i;

/** Whether a line is how far a player has come, `0:00 / 3:15`. */
export function isProgress(line: string): boolean {
  const [played, whole, ...others] = line.split("/").map(readDuration);
  return others.length === 0 && played != null && whole != null && played <= whole;
}

const SECONDS_OF_CLOCK_DAY = 24 * SECONDS_PER_MINUTE;
/** `6:00`: news comes in later in the day, and videos of news are shorter. */
const LATE = 6 * SECONDS_PER_MINUTE;

/** Whether lines that {@link readDuration} reads are the clock times of a ticker: hours of a day, most of them waking ones. */
export function areClocks(lines: readonly string[]): boolean {
  const clocks = lines.map((line) => (line.trim().length > "23:59".length ? null : readDuration(line)));
  const late = clocks.filter((clock) => clock !== null && clock >= LATE && clock < SECONDS_OF_CLOCK_DAY);
  return late.length * 2 > lines.length;
}

function readClockForm(line: string): number | null {
  const match = CLOCK_DURATION.exec(line);
  if (match === null) return null;
  const [first, second, third] = [Number(match[1]), Number(match[2]), match[3] === undefined ? null : Number(match[3])];
  if (second >= SECONDS_PER_MINUTE || (third ?? 0) >= SECONDS_PER_MINUTE) return null;
  return third === null
    ? first * SECONDS_PER_MINUTE + second
    : first * SECONDS_PER_HOUR + second * SECONDS_PER_MINUTE + third;
}

function readIsoForm(line: string): number | null {
  const match = ISO_DURATION.exec(line);
  if (match === null || line.length < "PT1S".length) return null;
  const part = (group: number): number => Number(match[group] ?? 0);
  return part(1) * SECONDS_PER_DAY + part(2) * SECONDS_PER_HOUR + part(3) * SECONDS_PER_MINUTE + part(4);
}

/** `1m 54s`, `1 hr 20 min`. */
function readUnits(line: string): number | null {
  const [, first, large = "", second, small = ""] = TWO_UNITS.exec(line) ?? [];
  const [unit, smaller] = [BARE_UNITS[large.toLowerCase()], BARE_UNITS[small.toLowerCase()]];
  if (unit === "hour" && smaller === "minute")
    return Number(first) * SECONDS_PER_HOUR + Number(second) * SECONDS_PER_MINUTE;
  return unit === "minute" && smaller === "second" ? Number(first) * SECONDS_PER_MINUTE + Number(second) : null;
}

const TWO_UNITS = /^(\d{1,2}) ?([a-z]{1,4})\.? (\d{1,2}) ?([a-z]{1,4})\.?$/i;
