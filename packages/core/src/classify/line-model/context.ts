import type { Line, Sheet } from "../lines-sheet.ts";
import { bestRun, type Mass, meanOf } from "../mass.ts";
import { sinceLast, untilNext } from "./line-distance.ts";
import type { LineTable } from "./line-table.ts";
import { prefixSums } from "./prefix-sums.ts";
import { countWords, mostUses, shareOfRare } from "./word-uses.ts";

/** How far the neighbours' first-stage probabilities are read, in lines. */
const NEAR = [1, 2, 3, 4] as const;
const WINDOWS = [3, 8] as const;
/** A line at least this likely is taken for story when distances and common words are measured. */
const LIKELY = 0.5;
const LIKELY_WORDS = 6;
const FAR_LINES = 40;

/** Features that the second stage adds. */
export const LINE_CONTEXT_WIDTH = 21;

/** Second-stage features: what the first stage thinks of the line, of those around it, and of those that share its words. */
export function lineContext(sheet: Sheet, p: Float32Array): LineTable {
  const { lines } = sheet;
  const count = lines.length;
  const width = LINE_CONTEXT_WIDTH;
  const values = new Float32Array(count * width);
  const mass: Mass = {
    words: prefixSums(lines, ({ words }) => 1 + words),
    story: prefixSums(lines, ({ words, index }) => (1 + words) * (p[index] ?? 0)),
  };
  const stretch = bestRun(lines.length, (i) => (1 + (lines[i]?.words ?? 0)) * ((p[i] ?? 0) - LIKELY));
  const isStory = (line: Line): boolean => isLikely(line, p);
  const before = sinceLast(lines, isStory, FAR_LINES);
  const after = untilNext(lines, isStory, FAR_LINES);
  const likelyLines = lines.filter(isStory);
  const story = countWords(likelyLines);
  const other = countWords(lines.filter((line) => line.words >= LIKELY_WORDS && !isStory(line)));
  const most = mostUses(likelyLines.length);
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
    // A line's own use of a word does not count.
    const [inStory, inOther] = line.words < LIKELY_WORDS ? [0, 0] : isStory(line) ? [1, 0] : [0, 1];
    put(shareOfRare(line.hashes, story, most, inStory));
    put(shareOfRare(line.hashes, story, most, inOther, other));
  }
  return { width, values };
}

function isLikely(line: Line, p: Float32Array): boolean {
  return (p[line.index] ?? 0) >= LIKELY && line.words >= LIKELY_WORDS;
}
