import type { LineClass } from "../../grammar/lines/line-class.ts";
import type { Core, Line, Sheet } from "../lines-sheet.ts";
import { countWords, mostUses, shareOfRare } from "./word-uses.ts";

/** What a line that is no running text costs a stretch of text, in words; furniture costs more. */
const PLAIN_COST = 4;
const FURNITURE_COST = 9;
const TAKEN_COST = 14;
/** Behind a text of so many words some lines are its end; before it they stand at its head. */
const MIN_STORY_WORDS = 120;
/** A stretch is as good as the largest from this share of its worth on. */
const MIN_SHARE_OF_LARGEST = 0.6;
const ENDING_CLASSES: ReadonlySet<LineClass> = new Set([
  "comments",
  "correction-link",
  "accessibility-link",
  "copyright",
  "legal",
]);
/** Words of one line that count towards its stretch. */
const MOST_WORDS = 60;
/** Text outside the densest stretch belongs to the story with at least this share of common words, not further off than so many lines. */
const MIN_COHESION = 0.34;
const MOST_FOREIGN_LINES = 12;
const MIN_FAR_WORDS = 12;

/** The stretch with the most running text for its furniture, then lines near it that share its words. */
export function findCore(sheet: Sheet): Core | null {
  const core = densest(sheet);
  if (core === null) return null;
  const cohesion = cohesionWith(sheet, core);
  const first = extend(sheet, cohesion, core[0], -1);
  const last = extend(sheet, cohesion, core[1], 1);
  return { first, last, cohesion };
}

interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly worth: number;
}

/** The first of the large stretches: a page may go on with a second, longer story. */
function densest(sheet: Sheet): readonly [number, number] | null {
  const stretches = stretchesOf(sheet);
  const most = stretches.reduce((worth, stretch) => Math.max(worth, stretch.worth), 0);
  const found = stretches.find((stretch) => stretch.worth > 0 && stretch.worth >= MIN_SHARE_OF_LARGEST * most);
  return found === undefined ? null : [found.first, found.last];
}

/** The stretches with the largest sums of words less costs, one between every two ends of a story, by one pass (Kadane). */
function stretchesOf(sheet: Sheet): Stretch[] {
  const found: Stretch[] = [];
  let best: Stretch | null = null;
  let sum = 0;
  let start = 0;
  const close = (): void => {
    if (best !== null) found.push(best);
    best = null;
    sum = 0;
  };
  for (const line of sheet.lines) {
    if (sum >= MIN_STORY_WORDS && endsStory(line)) {
      close();
      continue;
    }
    if (sum <= 0) {
      sum = 0;
      start = line.index;
    }
    sum += worth(line);
    if (sum > (best?.worth ?? 0)) best = { first: start, last: line.index, worth: sum };
  }
  close();
  return found;
}

function worth(line: Line): number {
  if (line.taken) return -TAKEN_COST;
  if (isText(line)) return Math.min(line.words, MOST_WORDS);
  return line.frame || line.teaser || line.reading !== null || line.age !== null || line.duration !== null
    ? -FURNITURE_COST
    : -PLAIN_COST;
}

/** Comments behind a story, its correction link and the like end it; so does the time line of another story below. */
function endsStory(line: Line): boolean {
  if (line.taken) return false;
  const { reading } = line;
  if (reading === null) return line.posted;
  return reading.whole ? ENDING_CLASSES.has(reading.class) : reading.class === "copyright";
}

/** Running text that nothing speaks against. */
function isText(line: Line): boolean {
  if (line.taken || !line.prose || line.teaser || line.same > 1) return false;
  return line.reading === null || line.reading.class === "caption-label";
}

/** For each line the share of its less frequent words that other lines of the stretch have. */
function cohesionWith(sheet: Sheet, [first, last]: readonly [number, number]): Float32Array {
  const core = sheet.lines.slice(first, last + 1).filter(isText);
  const uses = countWords(core);
  const most = mostUses(core.length);
  const cohesion = new Float32Array(sheet.lines.length);
  for (const line of sheet.lines) {
    const own = line.index >= first && line.index <= last && isText(line) ? 1 : 0;
    cohesion[line.index] = shareOfRare(line.hashes, uses, most + own, own);
  }
  return cohesion;
}

function extend(sheet: Sheet, cohesion: Float32Array, edge: number, step: 1 | -1): number {
  let reached = edge;
  for (let at = edge + step, foreign = 0; foreign <= MOST_FOREIGN_LINES; at += step) {
    const line = sheet.lines[at];
    if (line === undefined || endsStory(line)) break;
    if (isText(line) && line.words >= MIN_FAR_WORDS && (cohesion[at] ?? 0) >= MIN_COHESION) {
      reached = at;
      foreign = 0;
    } else foreign++;
  }
  return reached;
}
