import type { Counts, Figure } from "./measure.ts";
import { at } from "./measure.ts";
import { fold } from "./words.ts";

interface Snippets {
  readonly with: readonly string[];
  readonly without: readonly string[];
}

/** M4: wanted snippets found and missed, unwanted ones found and rightly not found: [pages, tp, fn, fp, tn]. */
export function snippetCounts(gold: Snippets, readText: string): Counts {
  const text = fold(readText);
  const found = (snippets: readonly string[]): number =>
    snippets.filter((snippet) => text.includes(fold(snippet))).length;
  const wanted = found(gold.with);
  const unwanted = found(gold.without);
  return [1, wanted, gold.with.length - wanted, unwanted, gold.without.length - unwanted];
}

/** Over all snippets of all pages, not means of pages. */
export const SNIPPET_FIGURES: readonly Figure[] = [
  { name: "snippets F1", higherIsBetter: true, of: (s) => (2 * at(s, 1)) / (2 * at(s, 1) + at(s, 2) + at(s, 3)) },
  { name: "snippets P", higherIsBetter: true, of: (s) => at(s, 1) / (at(s, 1) + at(s, 3)) },
  { name: "snippets R", higherIsBetter: true, of: (s) => at(s, 1) / (at(s, 1) + at(s, 2)) },
  {
    name: "snippets accuracy",
    higherIsBetter: true,
    of: (s) => (at(s, 1) + at(s, 4)) / (at(s, 1) + at(s, 2) + at(s, 3) + at(s, 4)),
  },
];

/** WCXB's own way: the page's share of wanted snippets found, and of unwanted ones kept out, without case: [pages, in sum, in pages, out sum, out pages]. */
export function pageSnippetCounts(gold: Snippets, readText: string): Counts {
  const text = fold(readText).toLowerCase();
  const found = (snippets: readonly string[]): number =>
    snippets.filter((snippet) => text.includes(fold(snippet).toLowerCase())).length;
  const wanted = gold.with.length;
  const unwanted = gold.without.length;
  return [
    1,
    wanted > 0 ? found(gold.with) / wanted : 0,
    wanted > 0 ? 1 : 0,
    unwanted > 0 ? 1 - found(gold.without) / unwanted : 0,
    unwanted > 0 ? 1 : 0,
  ];
}

export const PAGE_SNIPPET_FIGURES: readonly Figure[] = [
  { name: "snippets found", higherIsBetter: true, of: (s) => at(s, 1) / at(s, 2) },
  { name: "snippets kept out", higherIsBetter: true, of: (s) => at(s, 3) / at(s, 4) },
];
