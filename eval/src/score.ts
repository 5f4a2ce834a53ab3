import { interval, resample } from "./bootstrap.ts";
import { siteOf } from "./fold.ts";
import type { Gold } from "./gold.ts";
import { MEASURES } from "./measures.ts";
import type { Counts, Figure, Measure } from "./metrics/measure.ts";
import { addCounts } from "./metrics/measure.ts";
import type { Reading } from "./reading.ts";

/** Counts of one page by the measures' names; a measure that its gold does not feed is missing. */
export interface ScoredPage {
  readonly gold: Gold;
  readonly outcome: string;
  readonly counts: ReadonlyMap<string, Counts>;
}

/** A line of the table. */
export interface ScoreLine {
  readonly set: string;
  readonly figure: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly pages: number;
  readonly higherIsBetter: boolean;
}

/** Fewer pages of a language than this make no line. */
const FEWEST_LANGUAGE_PAGES = 3;
const LANGUAGE_FIGURES: ReadonlySet<string> = new Set(["body F1", "body exact", "body zh/ja/th by character F1"]);

export function scorePage(gold: Gold, reading: Reading): ScoredPage {
  const counts = new Map<string, Counts>();
  for (const measure of MEASURES) {
    const pageCounts = measure.count(gold, reading);
    if (pageCounts !== null) counts.set(measure.name, pageCounts);
  }
  return { gold, outcome: reading.outcome, counts };
}

/** The table's lines of one set. */
export function scoreSet(set: string, pages: readonly ScoredPage[]): readonly ScoreLine[] {
  return MEASURES.flatMap((measure) => linesOf(set, measure.figures, countsBy(measure, pages)));
}

/** The body's lines of each language of a set, most pages first; none where the set has one language. */
export function scoreLanguages(set: string, pages: readonly ScoredPage[]): readonly ScoreLine[] {
  const languages = new Map<string, ScoredPage[]>();
  for (const page of pages) {
    if (!page.counts.has("body")) continue;
    languages.set(page.gold.lang, [...(languages.get(page.gold.lang) ?? []), page]);
  }
  if (languages.size < 2) return [];
  return [...languages]
    .filter(([, group]) => group.length >= FEWEST_LANGUAGE_PAGES)
    .sort(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1))
    .flatMap(([language, group]) =>
      MEASURES.flatMap((measure) => {
        const figures = measure.figures.filter((figure) => LANGUAGE_FIGURES.has(figure.name));
        return linesOf(`${set}/${language || "?"}`, figures, countsBy(measure, group));
      }),
    );
}

/** Counts of one page of a site; null: it has none. */
interface PageCounts {
  readonly site: string;
  readonly counts: Counts | null | undefined;
}

/** Figures of a group of pages, with intervals from resampled sites. */
export function linesOf(set: string, figures: readonly Figure[], pages: readonly PageCounts[]): readonly ScoreLine[] {
  const bySite = new Map<string, Counts[]>();
  for (const { site, counts } of pages) {
    if (counts === undefined || counts === null) continue;
    bySite.set(site, [...(bySite.get(site) ?? []), counts]);
  }
  const all = [...bySite.values()].flat();
  if (all.length === 0 || figures.length === 0) return [];
  const sums = all.reduce(addCounts);
  const resamples = resample(bySite);
  return figures.map((figure) => {
    const range = interval(resamples.map(figure.of));
    return {
      set,
      figure: figure.name,
      value: figure.of(sums),
      low: range?.[0] ?? null,
      high: range?.[1] ?? null,
      pages: all.length,
      higherIsBetter: figure.higherIsBetter,
    };
  });
}

function countsBy(measure: Measure, pages: readonly ScoredPage[]): readonly PageCounts[] {
  return pages.map((page) => ({ site: siteOf(page.gold), counts: page.counts.get(measure.name) }));
}
