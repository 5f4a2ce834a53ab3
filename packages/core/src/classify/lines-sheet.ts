import { type LineReading, readLine } from "../grammar/lines/line-class.ts";
import { type PlacedAge, readAge } from "../grammar/time/age.ts";
import { readDuration } from "../grammar/time/duration.ts";
import { readTimeLine } from "../grammar/time/time-line.ts";
import type { Block, Galley } from "../measure/galley.ts";
import type { RegionRole } from "../record.ts";
import { isRunningText, proseWords } from "../text/running-text.ts";
import { type Shape, shapeOf } from "../text/shape.ts";
import { type Draft, decide, draft } from "./draft.ts";
import { BOX, FRAME, STORY_PLACE, UNKNOWN } from "./line-model/site-lines.ts";

/** A line with all that is read of it by itself. */
export interface Line {
  readonly index: number;
  readonly text: string;
  readonly block: Block;
  readonly shape: Shape;
  /** Words, characters of Chinese and Japanese counted as half words. */
  readonly words: number;
  /** Hashes of its words. */
  readonly hashes: readonly number[];
  readonly reading: LineReading | null;
  /** The whole line says how old something is. */
  readonly age: PlacedAge | null;
  /** The whole line is a playing time, in seconds. */
  readonly duration: number | null;
  /** The whole line is a date or a clock time without a label. */
  readonly dated: boolean;
  /** Says of itself that it is a time of publication. */
  readonly posted: boolean;
  /** Says of itself that it is the time of an update. */
  readonly updated: boolean;
  /** Part of the frame that the site's pages share. */
  readonly frame: boolean;
  /** Part of it together with the line beside it. */
  readonly boxed: boolean;
  /** Stands where the site's other pages tell their stories. */
  readonly placed: boolean;
  /** Reads as running text: a finished sentence, or many words. A frame has none. */
  readonly prose: boolean;
  /** Ends in an ellipsis after enough words: a text cut short. */
  readonly cut: boolean;
  /** One of several cut texts under titles: the summary of a teaser. */
  teaser: boolean;
  /** An earlier line with the same text; -1 where there is none. */
  readonly firstSame: number;
  /** How many lines of the page have this text. */
  same: number;
  readonly own: Draft;
  /** Decided: later steps leave it alone. */
  taken: boolean;
  /** Part of the story by the line model. */
  story: boolean;
}

/** The lines of a plain-text capture while their roles are being found. */
export interface Sheet {
  readonly galley: Galley;
  readonly lines: readonly Line[];
}

/** The page's densest text: its first and last line, and how close each line of the page is to it. */
export interface Core {
  readonly first: number;
  readonly last: number;
  /** For each line the share of its words that the densest lines have, 0 to 1. */
  readonly cohesion: Float32Array;
}

/** A sheet whose certain lines are taken: what the line model starts from. */
export interface OpenSheet extends Sheet {
  readonly core: Core | null;
  /** The line whose rest is the headline, by the capture's header; -1 where it names none. */
  readonly headline: number;
  /** The line of a mail's subject; -1 where the text is no mail. */
  readonly subject: number;
}

const MIN_CUT_WORDS = 8;
/** Longest line that can be an age, and how much of it the age must be. */
const MAX_AGE_CHARS = 48;
const MIN_AGE_SHARE = 0.5;
const MAX_DATE_WORDS = 9;
const MAX_TIME_WORDS = 20;
/** "Yesterday" and its kin, without a number. */
const MAX_DAY_WORDS = 2;
const MIN_DATE_SHARE = 0.8;

/** `site`: what the site's other pages say of each line; null where they say nothing. */
export function readSheet(galley: Galley, site: Uint8Array | null): Sheet {
  const first = new Map<string, Line>();
  const lines: Line[] = [];
  for (const block of galley.blocks) {
    const line = measureLine(block, first, site?.[block.index] ?? UNKNOWN);
    lines.push(line);
  }
  markTeasers(lines);
  return { galley, lines };
}

/** So many texts cut short under titles are teasers; a single one may be a story behind a paywall. */
const MIN_TEASERS = 2;

function markTeasers(lines: readonly Line[]): void {
  const cut = lines.filter((line) => line.cut && isTitleLike(lines[line.index - 1]));
  if (cut.length < MIN_TEASERS) return;
  for (const line of cut) line.teaser = true;
}

function isTitleLike(line: Line | undefined): boolean {
  return line !== undefined && !line.prose && !line.cut && line.words >= MIN_TITLE_WORDS;
}

const MIN_TITLE_WORDS = 3;

function measureLine(block: Block, first: Map<string, Line>, site: number): Line {
  const { text, index } = block;
  const earlier = first.get(text);
  if (earlier !== undefined) return repeatLine(earlier, block, site);
  const hashes: number[] = [];
  const shape = shapeOf(text, hashes);
  const words = proseWords(shape);
  const frame = site === FRAME || site === BOX;
  const line: Line = {
    index,
    text,
    block,
    shape,
    words,
    hashes,
    reading: readLine(text),
    age: wholeAge(text),
    duration: readDuration(text),
    ...timesOf(text, words, shape),
    frame,
    boxed: site === BOX,
    placed: site === STORY_PLACE,
    prose: !frame && isRunningText(shape),
    cut: shape.endsEllipsis && words >= MIN_CUT_WORDS,
    teaser: false,
    firstSame: -1,
    same: 1,
    own: draft(0),
    taken: false,
    story: false,
  };
  first.set(text, line);
  return line;
}

/** The same text reads the same: pages repeat their furniture. */
function repeatLine(earlier: Line, block: Block, site: number): Line {
  earlier.same++;
  return {
    ...earlier,
    index: block.index,
    block,
    placed: site === STORY_PLACE,
    boxed: site === BOX,
    firstSame: earlier.index,
    own: draft(0),
    taken: false,
  };
}

function wholeAge(text: string): PlacedAge | null {
  if (text.length > MAX_AGE_CHARS) return null;
  const age = readAge(text);
  return age !== null && age.end - age.start >= MIN_AGE_SHARE * text.length ? age : null;
}

function timesOf(text: string, words: number, shape: Shape): Pick<Line, "dated" | "posted" | "updated"> {
  const time = words > MAX_TIME_WORDS || (shape.digits === 0 && words > MAX_DAY_WORDS) ? null : readTimeLine(text);
  if (time === null || time.share < MIN_DATE_SHARE) return { dated: false, posted: false, updated: false };
  return {
    dated: words <= MAX_DATE_WORDS && time.times.every((one) => one.kind === "unlabelled"),
    posted: time.times.some((one) => one.kind === "published"),
    updated: time.times.some((one) => one.kind === "updated"),
  };
}

/** Decides a line's role for good. */
export function take(line: Line, role: RegionRole, probability: number, reason: string): void {
  decide(line.own, role, probability, reason);
  line.taken = true;
}
