import type { NewsRecord } from "tearsheet";
import { textKey } from "tearsheet/stages";
import type { Gold } from "../gold.ts";
import { CONVENTIONS } from "../gold.ts";
import { assembledBody } from "../measures.ts";
import type { Counts, Figure, Measure } from "../metrics/measure.ts";
import { at, harmonic, share } from "../metrics/measure.ts";
import { shingleCounts, shingleFigures } from "../metrics/shingles.ts";
import { spaceCharacters } from "../metrics/words.ts";
import type { Reading } from "../reading.ts";
import type { LabelledDump } from "./labelled-dump.ts";

const UNSPACED_LANGUAGES: ReadonlySet<string> = new Set(["zh", "ja", "th"]);

/** The mean of the pages' own F1s, as the field guide's figures are; the corpus' own measure is the harmonic mean of the means. */
const PAGE_F1: Figure = { name: "body page F1", higherIsBetter: true, of: (s) => at(s, PAGE_F1_AT) / at(s, 0) };
const PAGE_F1_AT = 6;

export const BODY_FIGURES: Measure["figures"] = [...shingleFigures("body"), PAGE_F1];
export const EDGE_FIGURES: Measure["figures"] = [share("first line right", 1), share("last line right", 2)];

export const HEADLINE_FIGURES: Measure["figures"] = [share("headline right", 1), share("headline missing", 2, false)];

export const AUTHOR_FIGURES: Measure["figures"] = [share("authors right", 1), share("authors wrong", 2, false)];

/** The body's counts; where a script has no spaces a character is a word. */
export function bodyCounts(gold: Gold, reading: Reading): Counts {
  return textCounts(gold, assembledBody(gold, reading));
}

export function textCounts(gold: Gold, text: string): Counts {
  const body = gold.body ?? "";
  const counts = UNSPACED_LANGUAGES.has(gold.lang)
    ? shingleCounts(spaceCharacters(body), spaceCharacters(text))
    : shingleCounts(body, text);
  return [...counts, harmonic(at(counts, 1), at(counts, 3))];
}

/** Whether the story begins and ends with the lines that the gold says: [pages, first, last]. Null where the gold has the headline in its body. */
export function edgeCounts(gold: Gold, dump: LabelledDump, record: NewsRecord): Counts | null {
  const { headline, standfirst } = CONVENTIONS[gold.set];
  if (headline) return null;
  const spans = record.body.blocks.flatMap((block) => ("text" in block ? [block.span] : []));
  if (standfirst) spans.push(...(record.standfirst.spans ?? []));
  const starts = spans.map(([from]) => from);
  const lines = lineStarts(dump.text);
  const first = lineOf(lines, Math.min(...starts));
  const last = lineOf(lines, Math.max(...starts));
  return [1, first === dump.story.indexOf(1) ? 1 : 0, last === dump.story.lastIndexOf(1) ? 1 : 0];
}

/** Whether the headline is the gold's title: [pages, right, missing]. Null where no line of the dump is that title. */
export function headlineCounts(gold: Gold, dump: LabelledDump, record: NewsRecord): Counts | null {
  const title = textKey(gold.title ?? "");
  if (title === "" || !dump.text.split("\n").some((line) => textKey(line) === title)) return null;
  const { value } = record.headline;
  return [1, textKey(value ?? "") === title ? 1 : 0, value === null ? 1 : 0];
}

/** Whether the authors are the gold's: [pages, right, wrong]. Null where the dump does not name all of them. */
export function authorCounts(gold: Gold, dump: LabelledDump, record: NewsRecord): Counts | null {
  const page = ` ${textKey(dump.text)} `;
  const wanted = new Set((gold.authors ?? []).map(textKey));
  if (wanted.size === 0 || [...wanted].some((name) => name === "" || !page.includes(` ${name} `))) return null;
  const authors = record.bylines.filter(({ role }) => role === "author");
  const found = new Set(authors.map(({ person, organization }) => textKey(person ?? organization ?? "")));
  const right = found.size === wanted.size && [...found].every((name) => wanted.has(name));
  return [1, right ? 1 : 0, right || found.size === 0 ? 0 : 1];
}

/** Offsets of the lines that are not blank. */
function lineStarts(text: string): readonly number[] {
  const starts: number[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") starts.push(at);
    at += line.length + 1;
  }
  return starts;
}

function lineOf(starts: readonly number[], offset: number): number {
  if (!Number.isFinite(offset)) return -1;
  return starts.findLastIndex((start) => start <= offset);
}
