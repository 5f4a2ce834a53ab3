import { MEASURES } from "./measures.ts";
import type { ScoredPage } from "./score.ts";
import { alignedTable, number } from "./table.ts";

const WORST_SHOWN = 20;

/** The pages of a set with the lowest figure, for looking at: gold is not perfect either. */
export function worstPages(pages: readonly ScoredPage[], figureName: string): string {
  const measure = MEASURES.find((candidate) => candidate.figures.some((figure) => figure.name === figureName));
  const figure = measure?.figures.find((candidate) => candidate.name === figureName);
  if (measure === undefined || figure === undefined) {
    const names = MEASURES.flatMap((candidate) => candidate.figures.map((known) => known.name));
    return `no figure is named "${figureName}"; there are: ${names.join(", ")}`;
  }
  const rows = pages
    .flatMap((page) => {
      const counts = page.counts.get(measure.name);
      return counts === undefined ? [] : [{ page, value: figure.of(counts) }];
    })
    .filter(({ value }) => !Number.isNaN(value))
    .sort((a, b) => (figure.higherIsBetter ? a.value - b.value : b.value - a.value))
    .slice(0, WORST_SHOWN)
    .map(({ page, value }) => [number(value), page.gold.lang, page.outcome, page.gold.id]);
  return alignedTable([figureName, "language", "outcome", "page"], rows, 0);
}
