import type { TimeExpression } from "./expression.ts";
import { holdsDigit } from "./may-hold-time.ts";
import { readTimeLine } from "./time-line.ts";

/** The clock or the age that opens a line. */
export interface OpeningClock {
  readonly expression: TimeExpression;
  /** Where the line goes on behind it and the marks that part the two: the length of a line that tells nothing else. */
  readonly end: number;
}

/** A time and what parts it from an entry's title stand in so many characters. */
const MOST_CHARS = 60;
/** Words such as `Ore`, `Kl.`, `Um` before a clock. */
const MOST_BEFORE = 12;
/** Times make up this share of a line that tells nothing else. */
const LEAST_SHARE = 0.7;

/** Reads the clock or the age that opens an entry of a live blog; null where none does, or where the line says that something was updated then. */
export function readOpeningClock(line: string, language: string | null = null): OpeningClock | null {
  const opening = line.slice(0, MOST_CHARS);
  if (!holdsDigit(opening)) return null;
  const read = readTimeLine(opening.replace(DOTTED, "$1:$2"), language === null ? {} : { language });
  const [first] = read?.times ?? [];
  if (read === null || first === undefined || first.kind === "updated") return null;
  const clock = read.times.find((time) => time.expression.clock !== undefined);
  const found = clock ?? read.times.find((time) => time.expression.age !== undefined);
  if (found === undefined) return null;
  if (line.length <= MOST_CHARS && read.share >= LEAST_SHARE) return { expression: found.expression, end: line.length };
  const marks = BEHIND.exec(line.slice(first.end, MOST_CHARS))?.[0].length ?? 0;
  return first !== clock || first.start > MOST_BEFORE || marks === 0
    ? null
    : { expression: first.expression, end: first.end + marks };
}

/** `Kl. 14.20`: elsewhere it may be a price. */
const DOTTED = /(?<=^\D{0,12})(\d{1,2})\.(\d{2})(?![\d.])/u;

/** `Ore 19:10 - `, `08:15 | `, `午後2時10分ごろ ` */
const BEHIND = /^(?:ごろ)?\s*(?:[-–—|:.•>】\])]\s|\s(?=\p{Lo}))\s*/u;
