import type { Line, Sheet } from "../lines-sheet.ts";
import type { LineTable } from "./line-table.ts";

/** How far the neighbours' first-stage probabilities are read, in lines. */
const NEAR = [1, 2, 3, 4] as const;
const WINDOWS = [3, 8] as const;
/** A line at least this likely is taken for story when distances and common words are measured. */
const LIKELY = 0.5;
const LIKELY_WORDS = 6;
const FAR_LINES = 40;

export const LINE_CONTEXT_NAMES: readonly string[] = [
  "p",
  ...NEAR.flatMap((d) => [`p@-${d}`, `p@${d}`]),
  ...WINDOWS.map((w) => `pMean±${w}`),
  "pMax",
  "storyWords",
  "storyBefore",
  "storyAfter",
  "likelyBefore",
  "likelyAfter",
  "inStretch",
  "stretchDistance",
  "storyCohesion",
  "otherCohesion",
];

/** Second-stage features: what the first stage thinks of the line, of those around it, and of those that share its words. */
export function lineContext(sheet: Sheet, p: Float32Array): LineTable {
  const { lines } = sheet;
  const count = lines.length;
  const width = LINE_CONTEXT_NAMES.length;
  const values = new Float32Array(count * width);
  const mass = prefixMass(lines, p);
  const stretch = bestStretch(lines, p);
  const before = distances(lines, p, 1);
  const after = distances(lines, p, -1);
  const uses = wordUses(lines, p);
  const total = mass.story[count] ?? 0;
  const pMax = p.reduce((most, value) => Math.max(most, value), 0);
  let at = 0;
  const put = (value: number): void => {
    values[at++] = value;
  };
  for (const line of lines) {
    const i = line.index;
    put(p[i] ?? 0);
    for (const d of NEAR) {
      put(p[i - d] ?? -1);
      put(p[i + d] ?? -1);
    }
    for (const w of WINDOWS) put(meanOf(mass, Math.max(0, i - w), Math.min(count, i + w + 1)));
    put(pMax);
    put(total);
    put(total > 0 ? (mass.story[i] ?? 0) / total : -1);
    put(total > 0 ? (total - (mass.story[i + 1] ?? 0)) / total : -1);
    put(before[i] ?? FAR_LINES);
    put(after[i] ?? FAR_LINES);
    put(i >= stretch.from && i < stretch.to ? 1 : 0);
    put(
      i < stretch.from ? Math.max(-FAR_LINES, i - stretch.from) : Math.min(FAR_LINES, Math.max(0, i - stretch.to + 1)),
    );
    const likely = isLikely(line, p);
    put(uses.share(line, uses.story, likely ? 1 : 0));
    put(uses.share(line, uses.other, likely ? 0 : 1));
  }
  return { width, values };
}

function isLikely(line: Line, p: Float32Array): boolean {
  return (p[line.index] ?? 0) >= LIKELY && line.words >= LIKELY_WORDS;
}

interface Mass {
  readonly words: Float64Array;
  readonly story: Float64Array;
}

/** Prefix sums of words, and of words times probability. */
function prefixMass(lines: readonly Line[], p: Float32Array): Mass {
  const words = new Float64Array(lines.length + 1);
  const story = new Float64Array(lines.length + 1);
  for (const [i, line] of lines.entries()) {
    words[i + 1] = (words[i] ?? 0) + 1 + line.words;
    story[i + 1] = (story[i] ?? 0) + (1 + line.words) * (p[i] ?? 0);
  }
  return { words, story };
}

function meanOf(mass: Mass, from: number, to: number): number {
  const words = (mass.words[to] ?? 0) - (mass.words[from] ?? 0);
  return words > 0 ? ((mass.story[to] ?? 0) - (mass.story[from] ?? 0)) / words : 0;
}

/** The lines in a row that hold most likely words after unlikely ones are held against them (Kadane). */
function bestStretch(lines: readonly Line[], p: Float32Array): { readonly from: number; readonly to: number } {
  let best = { from: 0, to: 0 };
  let most = 0;
  let sum = 0;
  let from = 0;
  for (const [i, line] of lines.entries()) {
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += (1 + line.words) * ((p[i] ?? 0) - LIKELY);
    if (sum > most) {
      most = sum;
      best = { from, to: i + 1 };
    }
  }
  return best;
}

/** Lines to the nearest likely story line: before with `step` 1, after with -1. */
function distances(lines: readonly Line[], p: Float32Array, step: 1 | -1): Float32Array {
  const away = new Float32Array(lines.length);
  let since = FAR_LINES;
  for (let i = step === 1 ? 0 : lines.length - 1; i >= 0 && i < lines.length; i += step) {
    const line = lines[i];
    away[i] = since;
    since = line !== undefined && isLikely(line, p) ? 1 : Math.min(FAR_LINES, since + 1);
  }
  return away;
}

interface WordUses {
  /** In how many likely lines each word stands, and in how many other lines of some length. */
  readonly story: ReadonlyMap<number, number>;
  readonly other: ReadonlyMap<number, number>;
  /** Share of the line's words that such lines have, itself not counted. */
  readonly share: (line: Line, uses: ReadonlyMap<number, number>, own: number) => number;
}

/** Words in more than this share of the likely lines say nothing. */
const COMMON_SHARE = 0.3;

function wordUses(lines: readonly Line[], p: Float32Array): WordUses {
  const story = new Map<number, number>();
  const other = new Map<number, number>();
  let likely = 0;
  for (const line of lines) {
    if (line.words < LIKELY_WORDS) continue;
    const isStory = isLikely(line, p);
    if (isStory) likely++;
    const uses = isStory ? story : other;
    for (const hash of new Set(line.hashes)) uses.set(hash, (uses.get(hash) ?? 0) + 1);
  }
  const most = Math.max(2, COMMON_SHARE * likely);
  return {
    story,
    other,
    share: (line, uses, own) => {
      let rare = 0;
      let met = 0;
      const isCounted = line.words >= LIKELY_WORDS ? own : 0;
      for (const hash of line.hashes) {
        if ((story.get(hash) ?? 0) > most) continue;
        rare++;
        if ((uses.get(hash) ?? 0) > isCounted) met++;
      }
      return rare > 0 ? met / rare : 0;
    },
  };
}
