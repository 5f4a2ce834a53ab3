import { readFileSync } from "node:fs";
import type { NewsRecord } from "tearsheet";
import { pagePath, readGold } from "./corpus.ts";
import { findExtractor } from "./extractor.ts";
import { siteOf } from "./fold.ts";
import type { Gold, SetName } from "./gold.ts";
import { SETS } from "./gold.ts";
import type { Counts } from "./metrics/measure.ts";
import { languageCounts, passageCounts } from "./metrics/strings.ts";
import { dayCounts } from "./metrics/times.ts";
import { words } from "./metrics/words.ts";
import { readingOf } from "./ours.ts";
import { alignedTable, number } from "./table.ts";

/** A value given with this confidence or more claims to be sure. */
const SURE = 0.9;
/** A passage is right where both precision and recall of its words reach this. */
const RIGHT_PASSAGE = 0.8;

/** A value that a record gives: how sure it says it is, and whether the gold agrees. */
interface Given {
  readonly confidence: number;
  readonly right: boolean;
}

type Field = "headline" | "published day" | "byline" | "standfirst" | "language";

/** Whether the confidence of fields means what it says: of the values given as sure, the share that the golds agree with. */
export function fieldCalibrationText(corpus: string, shipped: boolean, sample: number): string {
  const extractor = findExtractor(shipped);
  const rows: string[][] = [];
  const all = new Map<Field, Given[]>();
  for (const set of SETS) {
    const own = new Map<Field, Given[]>();
    for (const gold of readGold(corpus, set, sample)) {
      const options = URL.canParse(gold.url) ? { url: gold.url } : {};
      const outcome = extractor.forSite(siteOf(gold))(readFileSync(pagePath(corpus, gold)), options);
      if (outcome.kind !== "article") continue;
      for (const [field, given] of givenBy(outcome.record, gold)) {
        for (const into of [own, all]) into.set(field, (into.get(field) ?? []).concat(given));
      }
    }
    rows.push(...[...own].map(([field, given]) => rowOf(field, set, given)));
  }
  rows.push(...[...all].map(([field, given]) => rowOf(field, "all", given)));
  return [
    `fields: of the values given with confidence ${SURE} or more, how many are right (bar .95), and of the others`,
    alignedTable(["field", "set", "sure", "right", "others", "right"], rows, 2),
  ].join("\n\n");
}

function rowOf(field: Field, set: SetName | "all", given: readonly Given[]): string[] {
  const sure = given.filter((one) => one.confidence >= SURE);
  const others = given.filter((one) => one.confidence < SURE);
  return [field, set, String(sure.length), shareRight(sure), String(others.length), shareRight(others)];
}

function shareRight(given: readonly Given[]): string {
  return given.length === 0 ? "" : number(given.filter(({ right }) => right).length / given.length);
}

function givenBy(record: NewsRecord, gold: Gold): Map<Field, Given[]> {
  const reading = readingOf({ kind: "article", record, problems: [] });
  const found = new Map<Field, Given[]>();
  const add = (field: Field, confidence: number, right: boolean): void => {
    found.set(field, [...(found.get(field) ?? []), { confidence, right }]);
  };
  const { headline, published, standfirst, language } = record;
  if (gold.title !== null && headline.value !== null)
    add("headline", headline.confidence, wordingOf(headline.value) === wordingOf(gold.title));
  if (gold.time !== null && reading.published !== null)
    add("published day", published.confidence, isRight(dayCounts(gold.time, reading.published)));
  if (gold.authors !== null) {
    // Golds hold several names in one string, with functions and titles: a name is right where it stands among them.
    const names = ` ${wordingOf(gold.authors.join("; "))} `;
    for (const byline of record.bylines) {
      const name = byline.person ?? byline.organization;
      if (name !== undefined) add("byline", byline.confidence, names.includes(` ${wordingOf(name)} `));
    }
  }
  if (gold.standfirst !== null && standfirst.value !== null) {
    const [, precision = 0, , recall = 0] = passageCounts(gold.standfirst, standfirst.value);
    add("standfirst", standfirst.confidence, Math.min(precision, recall) >= RIGHT_PASSAGE);
  }
  if (gold.language !== null && language.value !== null)
    add("language", language.confidence, isRight(languageCounts(gold.language, language.value)));
  return found;
}

/** The words in their order. Capitals of a style sheet and the form of a quotation mark make no headline or name a wrong one. */
function wordingOf(text: string): string {
  return words(text.toLowerCase()).join(" ");
}

function isRight(counts: Counts): boolean {
  return counts[1] === 1;
}
