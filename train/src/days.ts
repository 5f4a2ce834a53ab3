// npm run train:days -- --corpus DIR --python PATH: the weights of a publication's days, by sites never fitted on.
import { join } from "node:path";
import { dayFeatures, publicationDays, readLanguage, readPublisherHome } from "tearsheet/stages";
import { type ChoiceRow, fitChoice } from "./choice.ts";
import { choiceRows, fitOptions, type GoldPage } from "./gold-choice.ts";
import { labelledByFold } from "./labelled-by-fold.ts";

/** Sets whose gold has dates, and where. */
const DATED: Readonly<Record<string, string>> = {
  fundus: "date",
  htmldate: "date",
  trafilatura: "date",
  "wcxb-dev": "date",
  postlight: "date_published",
  metascraper: "date",
};
/** Shrinkage; .01 to 1 are equal within .006 by folds on every set but metascraper with its 38 pages. */
const L2 = 0.1;
/** Sets whose golds are at times the day of an update; htmldate's are reviewed. */
const UPDATE_SETS = new Set(["trafilatura", "wcxb-dev", "metascraper"]);
const DECLARED = ["article", "node", "meta-clear", "property-clear"];

const { corpus, python } = fitOptions();
const features = dayFeatures();
const rows = choiceRows(corpus, Object.keys(DATED), rowOf);
fitChoice(
  { name: "days", features: [...features, "none"], none: [...features.map(() => 0), 1], l2: L2, rows },
  python,
  "packages/core/src/fields/time-ranking-weights.ts",
  `/**
 * What each of \`dayFeatures\` is worth, in log odds, and at the end no day at all. A conditional logit over the days of a page, fitted on
 * ${rows.length} dated pages by \`npm run train:days\` (docs/decisions/0009-publication-day.md).
 */
export const RANKING_WEIGHTS: readonly number[]`,
);

function rowOf({ set, site, gold }: GoldPage): ChoiceRow | null {
  const day = /^\d{4}-\d\d-\d\d/u.exec(String(gold[DATED[set] ?? ""]))?.[0];
  if (day === undefined) return null;
  const file = join(corpus, set, "html", `${String(gold["id"])}.html`);
  const labelled = labelledByFold(file, gold["url"], site);
  if (labelled === null) return null;
  const language = readLanguage(labelled).value;
  const { zone } = readPublisherHome(labelled, language);
  const { days, updates } = publicationDays(labelled, zone, language);
  if (
    UPDATE_SETS.has(set) &&
    updates.includes(day) &&
    days.some((other) => other.day < day && isDeclared(other.features))
  )
    return null;
  const rivals = days.map(({ features }) => [...features, 0]);
  return { set, site, weight: 1, right: days.findIndex((other) => other.day === day), rivals };
}

/** A gold that is a declared update's day teaches nothing of publications. */
function isDeclared(day: readonly number[]): boolean {
  return DECLARED.some((source) => (day[features.indexOf(source)] ?? 0) > 0);
}
