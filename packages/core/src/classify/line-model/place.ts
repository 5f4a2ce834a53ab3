import type { LineClass } from "../../grammar/lines/line-class.ts";
import type { Line, Sheet } from "../lines-sheet.ts";
import { sinceLast, untilNext } from "./line-distance.ts";
import type { Put } from "./line-table.ts";
import { prefixSums } from "./prefix-sums.ts";
import { creditSign } from "./wording.ts";

/** How far to look on either side, in lines. */
const NEAR = [1, 2, 3] as const;
/** Half widths of the windows that are summed up, in lines. */
const WINDOWS = [2, 5, 10] as const;
/** Distances at which a rail repeats itself: title and summary; title, summary and age; ... */
const PERIODS = [2, 3, 4] as const;
const MOST_BREAKS = 3;
const FAR_LINES = 30;

/** What stands over lists of other stories, and over what readers wrote. */
const RUBRICS: ReadonlySet<LineClass> = new Set([
  "rail-heading",
  "video-heading",
  "more-videos",
  "comments",
  "newsletter",
  "read-more",
]);
/** What stands at the foot of a page, or closes a story. */
const ENDS: ReadonlySet<LineClass> = new Set([
  "comments",
  "correction-link",
  "accessibility-link",
  "copyright",
  "legal",
  "tags",
]);

/** Where a line stands and what stands around it. */
export function placeOf(sheet: Sheet): (line: Line, put: Put) => void {
  const { lines } = sheet;
  const count = lines.length;
  const sums = sumUp(lines);
  const total = sums.words[count] ?? 0;
  const prose = sums.prose[count] ?? 0;
  const breaks = breaksBefore(sheet);
  const apart = breaks.reduce((sum, one) => sum + (one > 1 ? 1 : 0), 0) / Math.max(1, count);
  const sinceProse = sinceLast(lines, isProse, FAR_LINES);
  const untilProse = untilNext(lines, isProse, FAR_LINES);
  const runs = proseRuns(lines);
  const cuts = lines.filter((line) => line.cut).map((line) => line.text.length);
  const sinceRubric = sinceLast(lines, ({ reading }) => reading !== null && RUBRICS.has(reading.class), FAR_LINES);
  const isTime = ({ posted, dated }: Line): boolean => posted || dated;
  const sinceTime = sinceLast(lines, isTime, FAR_LINES);
  const untilTime = untilNext(lines, isTime, FAR_LINES);
  const credits = lines.map((line) => creditSign(sheet, line));
  const ends = prefixSums(lines, ({ reading }) => (reading !== null && ENDS.has(reading.class) ? 1 : 0));
  const clamp = (at: number): number => Math.min(count, Math.max(0, at));
  return (line, put) => {
    const i = line.index;
    put(count);
    put(i / count);
    put((sums.words[i] ?? 0) / Math.max(1, total));
    put(prose > 0 ? (sums.prose[i] ?? 0) / prose : -1);
    put(prose > 0 ? (prose - (sums.prose[i + 1] ?? 0)) / prose : -1);
    put(prose);
    put(line.same);
    put(line.firstSame >= 0 ? 1 : 0);
    put(breaks[i] ?? 0);
    put(breaks[i + 1] ?? 0);
    put(apart);
    for (const d of NEAR) {
      for (const other of [lines[i - d], lines[i + d]]) {
        put(other?.words ?? -1);
        put(other?.shape.endsSentence ? 1 : 0);
        put(other === undefined ? -1 : kindOf(other));
      }
    }
    for (const width of WINDOWS) {
      const from = clamp(i - width);
      const to = clamp(i + width + 1);
      put((sums.prose[i] ?? 0) - (sums.prose[from] ?? 0));
      put((sums.prose[to] ?? 0) - (sums.prose[i + 1] ?? 0));
      put(((sums.furniture[to] ?? 0) - (sums.furniture[from] ?? 0)) / (to - from));
      put(((sums.short[to] ?? 0) - (sums.short[from] ?? 0)) / (to - from));
    }
    for (const period of PERIODS) put(alike(line, lines[i - period], lines[i + period]));
    put(sinceProse[i] ?? FAR_LINES);
    put(untilProse[i] ?? FAR_LINES);
    put(runs[i] ?? 0);
    put(line.cut ? cuts.filter((length) => Math.abs(length - line.text.length) <= CUT_SPREAD).length : 0);
    put(sinceRubric[i] ?? FAR_LINES);
    put(sinceTime[i] ?? FAR_LINES);
    put(untilTime[i] ?? FAR_LINES);
    put(credits[i] ?? 0);
    put(credits[i - 1] ?? 0);
    put(credits[i + 1] ?? 0);
    put(ends[i] ?? 0);
  };
}

/** Summaries cut at so many characters end within a word of each other. */
const CUT_SPREAD = 12;
const [PLAIN, FURNITURE, TIME, TEASER, PROSE] = [0, -2, -1, 1, 2] as const;

/** What a neighbour is, furniture lowest and running text highest. */
function kindOf(line: Line): number {
  if (line.frame || line.reading !== null) return FURNITURE;
  if (line.age !== null || line.duration !== null || line.dated) return TIME;
  if (line.teaser) return TEASER;
  return line.prose ? PROSE : PLAIN;
}

const SHORT_WORDS = 5;

interface Sums {
  readonly words: Float64Array;
  readonly prose: Float64Array;
  readonly furniture: Float64Array;
  readonly short: Float64Array;
}

function sumUp(lines: readonly Line[]): Sums {
  return {
    words: prefixSums(lines, ({ words }) => words),
    prose: prefixSums(lines, (line) => (isProse(line) ? line.words : 0)),
    furniture: prefixSums(lines, (line) => (kindOf(line) < 0 ? 1 : 0)),
    short: prefixSums(lines, ({ words }) => (words <= SHORT_WORDS ? 1 : 0)),
  };
}

/** Line breaks between a line and the one before it; 0 at the page's ends. */
function breaksBefore({ galley, lines }: Sheet): number[] {
  return [...lines, undefined].map((line, i) => {
    const before = lines[i - 1];
    if (line === undefined || before === undefined) return 0;
    let breaks = 0;
    for (let at = before.block.span[1]; at < line.block.span[0] && breaks < MOST_BREAKS; at++) {
      if (galley.text.charCodeAt(at) === 0x0a) breaks++;
    }
    return breaks;
  });
}

/** How much shorter or longer the lines one period away are: 0 where both are as long, 1 where one of them is missing or far from it. */
function alike(line: Line, before: Line | undefined, after: Line | undefined): number {
  return Math.min(difference(line, before), difference(line, after));
}

function difference(line: Line, other: Line | undefined): number {
  if (other === undefined) return 1;
  const longer = Math.max(line.words, other.words, 1);
  return Math.abs(line.words - other.words) / longer;
}

function isProse(line: Line | undefined): boolean {
  return line !== undefined && kindOf(line) === PROSE;
}

/** Words of the unbroken run of text that a line belongs to. */
function proseRuns(lines: readonly Line[]): Float32Array {
  const runs = new Float32Array(lines.length);
  for (let from = 0; from < lines.length; ) {
    let to = from;
    let words = 0;
    for (; to < lines.length && isProse(lines[to]); to++) words += lines[to]?.words ?? 0;
    runs.fill(words, from, to);
    from = Math.max(to, from + 1);
  }
  return runs;
}
