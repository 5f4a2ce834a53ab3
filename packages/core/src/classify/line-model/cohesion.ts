import type { Core, Line, OpenSheet } from "../lines-sheet.ts";
import type { Put } from "./line-table.ts";
import { countWords } from "./word-uses.ts";
import { quoteStyle } from "./wording.ts";

/** A word in this share of the page's running text says nothing of what the text is about. */
const COMMON_SHARE = 0.3;
const MIN_COMMON = 3;
const FAR_LINES = 60;

/** What a line has in common with the page's densest text, and with the text next to it. Teasers of other stories share few words. */
export function cohesionOf(sheet: OpenSheet): (line: Line, put: Put) => void {
  const { core } = sheet;
  const coreLines = core === null ? [] : sheet.lines.slice(core.first, core.last + 1);
  const common = commonWords(sheet.lines);
  const subject = sheet.lines.map((line) => new Set(line.hashes.filter((hash) => !common.has(hash))));
  const prose = sheet.lines.filter((line) => line.prose);
  const near = neighbours(sheet.lines);
  const style = styleOf(coreLines);
  const all = prose.reduce((sum, line) => sum + line.words, 0);
  const own = coreLines.reduce((sum, line) => sum + (line.prose ? line.words : 0), 0);
  return (line, put) => {
    const i = line.index;
    put(core?.cohesion[i] ?? 0);
    put(core === null ? FAR_LINES : distance(core, i));
    put(core !== null && i >= core.first && i <= core.last ? 1 : 0);
    put(all > 0 ? own / all : 0);
    put(shareIn(line.hashes, common));
    put(shared(subject[i], subject[near.before[i] ?? -1]));
    put(shared(subject[i], subject[near.after[i] ?? -1]));
    put(i === 0 ? -1 : shared(subject[i], subject[0]));
    put(agreement(quoteStyle(line.text), style));
  };
}

/** Lines before the core are below 0, lines behind it above. */
function distance({ first, last }: Core, index: number): number {
  if (index < first) return Math.max(-FAR_LINES, index - first);
  return index > last ? Math.min(FAR_LINES, index - last) : 0;
}

/** Words that most of the running text uses: the page's own stop words, in whatever language. */
function commonWords(lines: readonly Line[]): ReadonlySet<number> {
  const texts = lines.filter((line) => line.prose && line.firstSame < 0);
  const least = Math.max(MIN_COMMON, COMMON_SHARE * texts.length);
  return new Set([...countWords(texts)].filter(([, count]) => count >= least).map(([hash]) => hash));
}

function shareIn(hashes: readonly number[], words: ReadonlySet<number>): number {
  let found = 0;
  for (const hash of hashes) if (words.has(hash)) found++;
  return hashes.length > 0 ? found / hashes.length : 0;
}

/** Share of the smaller set's words that the other has; -1 where there is none. */
function shared(a: ReadonlySet<number> | undefined, b: ReadonlySet<number> | undefined): number {
  if (a === undefined || b === undefined) return -1;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let found = 0;
  for (const word of small) if (large.has(word)) found++;
  return small.size > 0 ? found / small.size : 0;
}

/** Index of the nearest running text before and behind each line. */
function neighbours(lines: readonly Line[]): { before: Int32Array; after: Int32Array } {
  const before = new Int32Array(lines.length);
  const after = new Int32Array(lines.length);
  let last = -1;
  for (let i = 0; i < lines.length; i++) {
    before[i] = last;
    if (lines[i]?.prose === true) last = i;
  }
  last = -1;
  for (let i = lines.length - 1; i >= 0; i--) {
    after[i] = last;
    if (lines[i]?.prose === true) last = i;
  }
  return { before, after };
}

/** The quotes that most of the core's lines use. */
function styleOf(core: readonly Line[]): number {
  const counts = [0, 0, 0];
  for (const line of core) {
    const style = quoteStyle(line.text);
    counts[style] = (counts[style] ?? 0) + 1;
  }
  const [, straight = 0, curly = 0] = counts;
  if (straight === curly) return 0;
  return straight > curly ? 1 : 2;
}

/** 1: as the core; -1: otherwise; 0: no quotes to go by. */
function agreement(own: number, core: number): number {
  if (own === 0 || core === 0) return 0;
  return own === core ? 1 : -1;
}
